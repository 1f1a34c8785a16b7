extension Catalogue {
    /// The words of the page that a scanned code opens, which checks the certificate on the reader's own device.
    static let scan = """
        scan.language
          zh zh
          en en
        scan.app
          zh 职称证书查验
          en Title certificate check
        scan.title
          zh 已扫描证书二维码
          en You have scanned a certificate
        scan.lead
          zh 请核对地址栏里的网址是 {host}，然后输入二维码下方的查验码。
          en Make sure that the address bar reads {host}, then enter the code printed below the QR code.
        scan.why
          zh 二维码里的证书内容只在您的设备上核验，除非您自己按“发送到本站”，不会发送到本站或任何地方；查验码用来查询登记簿。
          en The certificate’s data in the QR code are checked on your device and sent nowhere, not to this site either, unless you press the button that sends them here; the code is for asking the register.
        scan.by.code
          zh 用查验码查询登记簿
          en Ask the register by the code
        scan.by.code.text
          zh 撤销的依据、核准备案文号等，登记簿里写得更全。
          en The register tells more, such as the ground of a revocation or the number of the approval.
        scan.register
          zh 照片、证件号码、回执
          en Photo, identity number, receipt
        scan.register.text
          zh 需要核对本人照片、核对证件号码、出具查验回执或查看过去某一天的，可以请本站查登记簿。按下按钮后，二维码里的内容会发送到本站。
          en To compare photo or identity number, to get a receipt, or to see a past day, let this site ask the register. With this button the content of the QR code is sent here.
        scan.register.submit
          zh 发送到本站，打开完整结果
          en Send it and open the full result
        scan.checking
          zh 正在本机核验……
          en Checking on this device …
        scan.trouble.script
          zh 浏览器没有启用脚本，不能在本机核验二维码。请输入查验码。
          en Scripts are off in this browser, so the QR code cannot be checked on this device. Please enter the code.
        scan.trouble.absent
          zh 本站尚未安装本机核验程序，二维码里的内容没有被核验，也没有发送到任何地方。请输入查验码。
          en This site does not have the program for checking on the device; the QR code was not checked, and nothing of it was sent anywhere. Please enter the code.
        scan.trouble.verifier
          zh 本机核验程序未能启动，二维码里的内容没有被核验，也没有发送到任何地方。请刷新页面，或换用手机自带的浏览器；也可以输入查验码。
          en The program for checking on the device did not start; the QR code was not checked, and nothing of it was sent anywhere. Reload the page or use the phone’s own browser; or enter the code.
        scan.trouble.trust
          zh 暂无法核实：没有取得信任表，本机也没有保存过。证书内容没有发送到任何地方。请联网后刷新，或输入查验码。
          en Cannot be determined now: there is no trust list to be had, and none was kept on this device. Nothing of the certificate was sent anywhere. Reload when online, or enter the code.
        scan.trouble.fault
          zh 暂无法核实：本机核验中途出错，没有得出结论，证书内容没有发送到任何地方。请刷新重试，或输入查验码。
          en Cannot be determined now: the check on this device stopped before there was an answer; nothing of the certificate was sent anywhere. Reload to try again, or enter the code.
        scan.trouble.elsewhere
          zh 这不是本站（{host}）证书的二维码内容，没有核验，也没有发送到任何地方。要由本站代为核验的，请到“查验证书”页粘贴，内容会发送到本站。
          en This is not the text of a QR code of this site ({host}); it was not checked, and nothing of it was sent anywhere. To have this site verify it, paste it on the page “Verify a certificate”, which sends it here.
        scan.meaning.valid
          zh 发证机关签名无误，状态名单中没有撤销、暂停或换发的记录。是否为纸上这一本，请逐项对照。
          en The issuing body’s signature is right, and the status list knows of no revocation, suspension or replacement. Whether it belongs to this paper, compare line by line.
        scan.meaning.indeterminate
          zh 缺少作出结论所需的信息（见核验项目），因此不能说它现在有效，也不能说它有问题。
          en Something needed for an answer is missing (see the checks): it cannot be called valid now, nor faulty.
        scan.meaning.untrusted
          zh 签名者或网址不在信任表内，不能作为证书采信。
          en The signer or the address is not on the trust list; it must not be accepted.
        scan.meaning.unsupported
          zh 网址里的内容不是职称证书的二维码，或没有读全，无法核验。
          en What stands in the address is not a certificate’s QR code, or not all of it; it cannot be checked.
        scan.next.indeterminate.1
          zh 请联网后刷新本页，再核验一次。
          en Go online, reload this page and check again.
        scan.next.indeterminate.2
          zh 仍无结论的，请输入查验码查询登记簿，或联系发证机关。
          en If there is still no answer, ask the register by the code, or ask the issuing body.
        scan.next.unsupported.1
          zh 请对准二维码重新扫描；部分软件会丢掉网址“#”之后的内容，请改用手机自带的相机。
          en Scan the code again; some programs drop what follows “#” in the address, so use the phone’s own camera.
        scan.next.unsupported.2
          zh 也可以输入二维码下方的查验码。
          en Or enter the code printed below the QR code.
        scan.face
          zh 签发时登记的内容
          en Registered at issue
        scan.data
          zh 核验所用数据
          en Data used
        scan.data.text
          zh 首次打开时请核对网址：假网站也能显示“有效”。证书内容没有发送到任何地方。
          en On a first visit check the address: a false site can show “valid” too. Nothing of the certificate was sent anywhere.
        scan.data.checked
          zh 核验时间（本机时钟，北京时间）
          en Checked at (this device’s clock, China time)
        scan.data.status
          zh 状态名单（北京时间）
          en Status list (China time)
        scan.data.trust
          zh 信任表（北京时间）
          en Trust list (China time)
        scan.data.due
          zh 信任表应更新于（北京时间）
          en Trust list due for renewal (China time)
        scan.data.installation
          zh 信任表所属机构和官方网址
          en The trust list’s installation and official addresses
        scan.data.none
          zh 没有取得
          en Not to be had
        scan.data.fetched
          zh 刚从网站取得
          en just fetched from the site
        scan.data.kept
          zh 用的是本机保存的
          en kept on this device
        scan.age.ahead
          zh 晚于本机时钟
          en later than this device’s clock
        scan.age.now
          zh 刚刚
          en just now
        scan.age.minutes
          zh {count} 分钟前
          en {count} min ago
        scan.age.hours
          zh {count} 小时前
          en {count} h ago
        scan.age.days
          zh {count} 天前
          en {count} days ago
        scan.offline
          zh 本页已存到这台设备，没有网络时也能核验。
          en This page is kept on this device and works without a network.
        scan.warning.root
          zh 警告：网站的根密钥变了
          en Warning: the site’s root key has changed
        scan.warning.root.text
          zh 网站现在给出的信任表由另一把根密钥签发，可能是假网站，也可能是发证机关更换了密钥。本次仍按原来认可的信任表核验。请用电话等其他途径向发证机关核对指纹；没有核对之前，不要采用新的根密钥。
          en The trust list that the site gives now is signed by another root key: this may be a false site, or the issuing body has changed its key. This check still stands on the list accepted before. Compare the fingerprint with the issuing body by another way, such as a telephone call; until then do not take the new root.
        scan.warning.older
          zh 警告：网站给出的信任表比以前的旧
          en Warning: the site gives an older trust list than before
        scan.warning.older.text
          zh 旧的信任表可能仍认可已停用的密钥，没有采用；本次按本机保存的较新的信任表核验。请稍后再试，并向发证机关反映。
          en An older list may still vouch for keys that are no longer good, so it was not taken; this check stands on the newer one kept on this device. Try again later, and tell the issuing body.
        scan.warning.broken
          zh 警告：网站给出的信任表无法使用
          en Warning: the trust list that the site gives cannot be used
        scan.warning.broken.text
          zh 它的签名不对或已损坏，没有采用；本次按本机保存的信任表核验。请稍后再试，并向发证机关反映。
          en Its signature is wrong or it is damaged, so it was not taken; this check stands on the list kept on this device. Try again later, and tell the issuing body.
        scan.root.accepted
          zh 以前认可的根密钥指纹
          en Fingerprint of the root accepted before
        scan.root.offered
          zh 网站现在给出的根密钥指纹
          en Fingerprint of the root that the site gives now
        scan.root.accept
          zh 已用其他途径核对指纹，采用新的根密钥
          en I have compared the fingerprint by another way; take the new root
        """
}
