extension Catalogue {
    /// The words of the help page and of the statements on privacy and accessibility.
    static let help = """
        site.view.care
          zh 关怀版
          en Large type
        site.view.usual
          zh 标准版
          en Usual type
        help.title
          zh 帮助
          en Help
        help.lead
          zh 每一种查验结论是什么意思，接下来该做什么。
          en What each verdict means, and what to do next.
        help.contents
          zh 本页内容
          en On this page
        help.what
          zh 查验能说明什么
          en What verification tells you
        help.what.text
          zh 上传文件时，本站核对电子印章、文件是否被改动、发证机关是否在认可名单内，以及证书当前状态。输入查验码时，本站显示登记簿中的内容，由您与手中的证书对照。
          en For a file, this site checks the seal, whether the file was changed, whether the issuing body is recognised, and the present status. For a code, it shows the register’s contents for you to compare with the paper.
        help.verdicts
          zh 结论和下一步
          en Verdicts, and what to do next
        help.not-found
          zh 为什么未查询到
          en Why a certificate is not found
        help.not-found.see
          zh 见“为什么未查询到”
          en See “Why a certificate is not found”
        help.not-found.contact
          zh 三种原因都不像，请联系：
          en If none of the three fits, ask:
        help.disowned
          zh 文件与签发时不一致：登记簿签发的是另一份内容
          en Altered: the register issued something else
        help.lists
          zh 批量查验的其他结论
          en What else a list can say
        help.lists.text
          zh 名单中的结论与上面相同，另有几种：
          en A list gives the verdicts above, and these:
        help.list.differs
          zh 查验码有效，但登记的不是这一行写的姓名或证书编号：可能抄错一格，也可能是他人的证书。不要采信；用查验码单独查验，把登记的姓名与证件核对。副本没有证书编号，旁边写了编号的也是这个结论。
          en The code is right, but the register has another name or number for it than this line: a slip by a row perhaps, or the certificate of somebody else. Do not accept it; check the code alone and compare the registered name with an identity document. A copy has no number, so one beside its code reads the same.
        help.list.unreadable
          zh 这一行没有查验：查验码不是 13 位或校验字符不符，证书编号写法不对，或者缺少姓名。请对照证书改正这一行，再上传一次。
          en This line was not looked up: the code is not of 13 characters or its check character is wrong, the number is malformed, or the name is missing. Compare it with the certificate, mend the line and hand it in again.
        help.list.not_asked
          zh 这一行没有查验，不代表证书有问题：同一网络未查询到的太多，本站为防试探暂停查询；或者名单在规定时间内没有查完。请过一会儿只把这些行再上传一次。
          en This line was not looked up, which says nothing about the certificate: too many lines from your network were not found, so that look-ups paused to keep codes from being guessed, or the list was not done in its time. Hand in these lines again a little later.
        help.list.not_read
          zh 压缩包里的这个文件没有查看：只核验 PDF、PNG 和 JPEG。OFD 等其他格式请向持证人要 PDF，或改用查验码查验。
          en This file of the archive was not looked at: only PDF, PNG and JPEG are checked. For OFD or another format ask the holder for the PDF, or check by the code.
        help.api
          zh 程序接口（API）
          en The API
        help.api.text
          zh 人事系统等程序可以直接查验，一次多条。不用密钥就能试用，次数有限；需要更多的单位，由本系统的运维人员发放接口密钥，请说明单位和用途，联系：
          en Programs such as a personnel system can verify directly, many at once. It can be tried without a key, in small numbers; to who needs more the operators of this system give an API key. Tell them your organisation and purpose:
        help.api.key
          zh 有密钥时，在请求中带上 Authorization: Bearer 密钥；批量查验一次最多 10000 行。
          en With a key send Authorization: Bearer KEY; a list may then have up to 10,000 lines.
        help.api.description
          zh 接口说明（OpenAPI 3.1）
          en Description of the API (OpenAPI 3.1)
        help.code
          zh 查验码在哪里
          en Where the code is
        help.code.text
          zh 印在证书二维码的正下方，共 13 位，分组书写。分不清字母 O 和数字 0、字母 I 和数字 1 时，随意输入即可。
          en Right below the QR code on the certificate: 13 characters in groups. O and 0, I and 1 are understood either way.
        help.paper
          zh 手中只有纸质打印件
          en You have only the paper
        help.paper.text
          zh 打印件和复印件本身证明不了什么，以查验结果为准：输入查验码，或用手机自带的相机扫描二维码，再把登记内容与纸面逐项对照。
          en A print or a copy proves nothing by itself; the answer counts. Enter the code, or scan the QR code with the phone’s own camera, and compare the registered contents with the paper, line by line.
        help.offline
          zh 没有网络时
          en Without the network
        help.offline.text
          zh 用手机打开过一次本站的扫码查验页之后，没有网络也能核对二维码中的签名；页面会写明状态数据是什么时候的。证书此后是否被撤销，联网以后再查一次。
          en Once a phone has opened this site’s page for scanned codes, it can check the signature in a QR code without the network and says how old its status data are. Whether the certificate was revoked since, ask again when there is a network.
        help.contact
          zh 联系我们
          en Contact
        privacy.title
          zh 隐私说明
          en Privacy
        privacy.lead
          zh 本站收到什么、保存什么、给谁看。
          en What this site receives, what it keeps, and who sees it.
        privacy.check
          zh 查验证书时
          en When you verify a certificate
        privacy.check.file
          zh 上传的文件只在内存中核验，不保存。
          en An uploaded file is checked in memory and not kept.
        privacy.check.list
          zh 批量查验的名单和结果在内存中最多保留 30 分钟。下载了汇总回执的，逐行结果（您写的查验码、证书编号、姓名、文件名，证件号码遮盖；查到的登记编号、姓名和职称）连同未查到的行一起随回执保存，{lookupdays} 天后删除。
          en Lists and their results stay in memory for 30 minutes at most. If the sealed summary is fetched, the results line by line (codes, numbers, names and names of files as you wrote them, identity numbers covered; number, name and title where found), those that were not found too, are kept with it and deleted after {lookupdays} days.
        privacy.check.code
          zh 查验码不写入访问日志，日志中只留前四位。
          en Codes are not written to the access log; of each only the first four characters are.
        privacy.check.device
          zh 扫描二维码时，证书内容在您自己的设备上核对，不发送给本站；设备另外取回整份状态表，本站看不出查的是哪一本。
          en A scanned QR code is checked on your own device and not sent to this site; the device fetches a whole status list, from which this site cannot tell which certificate was meant.
        privacy.check.look
          zh 查到一本证书时，时间、方式和您自愿填写的单位、用途会被记录，发证机关能看到；保存天数写在查验页上。不记录您的网络地址。
          en When a certificate is found, the time, the way and the organisation and purpose that you chose to give are recorded for its issuing body to see, for the days named on the page. Your network address is not.
        privacy.check.look.holder
          zh 持证人本人登录后也能看到这些记录。
          en Its holder, signed in, sees these records too.
        privacy.check.receipt
          zh 查验回执写明查验单位和用途，谁拿到回执都能看到；要求、回执和其中的单位、用途在本站保存 {lookupdays} 天后删除。
          en A receipt names the organisation and the purpose that you gave, for whoever gets it to read; request and receipt, with both, are deleted here after {lookupdays} days.
        privacy.check.guess
          zh 为看照片或核对证件号码而填写的字符只用于当次比对，不显示、不保存。
          en What you type to see the photo or to compare an identity number is compared once, not shown again and not kept.
        privacy.log
          zh 访问日志
          en Access log
        privacy.log.text
          zh 只有时间、方法、页面地址（不含参数）、结果和用时。没有网络地址，没有证件号码。猜错查验码的次数按网络在内存中计数，用于限制猜测，不写入日志。
          en Time, method, address of the page (without parameters), outcome and duration only: no network address, no identity number. Wrong codes are counted by network in memory, to limit guessing, and are not logged.
        privacy.public
          zh 任何人都能看到的
          en What anybody can see
        privacy.public.certificate
          zh 有查验码的人能看到证书的登记内容；证件号码只显示最后两位。
          en Who has the code sees the certificate’s registered contents; of the identity number the last two characters only.
        privacy.public.notice
          zh 公示名单有姓名、单位、系列、专业和拟取得的职称，没有证件号码、出生日期和电话；请求搜索引擎不要收录。
          en Notices list names, employers, series, specialties and titles, no identity number, birth date or phone, and ask search engines not to index them.
        privacy.holder
          zh 持证人的资料
          en Holders’ data
        privacy.holder.text
          zh 评审、备案和发证依据的资料由发证机关保管，经办人员查看个人资料会留下记录。持证人交来的照片在办事人员确认之后才使用。
          en What reviews, filings and certificates rest on is kept by the issuing body; whenever staff look at personal data, that is recorded. A photo that a holder hands in is used once staff have confirmed it.
        privacy.report
          zh 举报疑似伪造时
          en When you report a forgery
        privacy.report.text
          zh 您写的内容和联系方式（可不填）原样保存，作为核查记录不会删除。给发证机关有撤销或审计职责的人员看；登记簿中没有的证书，只给审计人员看。持证人看不到。不记录您的网络地址。
          en What you write, and how to reach you if you say it, is kept as it came, as the record of the inquiry, and not deleted. Staff of the issuing body who revoke or audit read it; of a certificate that the register does not have, auditors alone. The holder does not see it. Your network address is not recorded.
        privacy.correction
          zh 持证人申请更正、开具副本时
          en When a holder asks for a correction or makes a copy
        privacy.correction.text
          zh 更正申请写的内容和上传的证明材料原样保存，只增不改，被退回的也保存；给本人和发证、评审单位办理更正的人员看。
          en What a request for a correction says and the file that proves it are kept as they came, refused ones too, and not deleted; the holder reads them, and the staff of the bodies that issued and reviewed who deal with corrections.
        privacy.copies.text
          zh 加注副本的用途、接收单位、选择显示的内容和副本文件都保存，到期或撤回后也不删除。持证人随时能看；拿到副本查验码的人能看到副本写明的内容，看不到证书编号和原证书的查验码。
          en Of a copy for one purpose its purpose, receiver, what was chosen to show and the document are kept, also after it ended or was withdrawn. Its holder sees them any time; who has the copy’s code sees what the copy says, and neither number nor code of the certificate.
        privacy.door
          zh 持证人登录时
          en When a holder signs in
        privacy.door.text
          zh 每次启用账户、登录、退出、修改密码或设置验证器，时间和当时的网络地址（IPv6 只到前 64 位）都写入办理记录；登录失败的一般也写入，但须等待期间的尝试不写，不属于任何账户的尝试过多时也不再逐次写。办理记录只增不改，不会删除，供审计人员查看。为限制猜测，登录尝试连同网络地址另存 90 天，其中没有证件号码，只有由它算出的标记。登录期间，会话也带有网络地址，退出时删除；没有退出的，到期以后再有人登录时删除。
          en Each time an account is opened, signed in to or signed out of, and each time its password or authenticator is set, the time and the network address (of IPv6 the first 64 bits) go into the trail; so, as a rule, do tries in vain, but not those while one has to wait, and not each of very many that are about no account. The trail only grows, is never deleted and is read by auditors. To limit guessing, tries to sign in are kept for 90 days as well, with the network address and without the identity number: a mark made of it stands in its place. While you are signed in your session has the network address too; it is deleted when you sign out, or else when somebody signs in some time after it ended.
        privacy.cookies
          zh Cookie
          en Cookies
        privacy.cookies.text
          zh 查验和公示页面只用两个，记住您选的语言和字体大小，一年后失效。没有跟踪，没有第三方内容。
          en The pages for verifying and notices use two, which remember the language and the size of type that you chose, for a year. Nothing tracks you, and nothing comes from third parties.
        privacy.cookies.holder
          zh 未登录时打开“我的”各页（包括登录和网上换证），会设一个表单 Cookie，用来确认表单是从您的浏览器提交的；登录后删除，换成会话 Cookie；用统一身份认证登录的，往返途中还有一个，回到本站即删除。这三个在关闭浏览器后失效，会话 Cookie 退出登录时也会删除。
          en While you are not signed in, the pages under “My certificates” (signing in and applying for a conversion too) set a form cookie, by which a form is known to come from your browser; signing in deletes it and sets one for the session in its place. Who signs in at the identity provider has one more for the way there and back, deleted on the return. All three end with the browser; the session’s is deleted on signing out too.
        privacy.rights
          zh 查询、更正和投诉
          en To ask, to correct, to complain
        privacy.rights.text
          zh 想知道登记了您的什么资料、认为有错，或对资料的使用有意见，请联系：
          en To learn what is registered about you, to have it corrected, or to complain about its use, ask:
        accessibility.title
          zh 无障碍说明
          en Accessibility
        accessibility.lead
          zh 我们希望每个人都能用本站，不论用什么设备、看不看得清、用不用鼠标。
          en We want everybody to be able to use this site, whatever the device, with any eyesight, with or without a mouse.
        accessibility.ways
          zh 您可以这样用
          en Ways to use it
        accessibility.ways.care
          zh 页面上方的“关怀版”：大字、强对比、单列。
          en “Large type” at the top of each page: large letters, strong contrast, one column.
        accessibility.ways.keys
          zh 全部功能可用键盘完成，焦点始终看得见。
          en Everything works by keyboard, and the focus is always visible.
        accessibility.ways.script
          zh 不运行脚本也能用全部功能；扫码后在设备上的核对除外，它需要脚本，可改用查验码。
          en Everything works without scripts, but for the check of a scanned code on the device, which needs one; use the verification code instead.
        accessibility.ways.colour
          zh 结论同时用文字、图形和颜色表示；深色显示和高对比度设置都有效。
          en Verdicts are told by words, shape and colour together; dark display and forced colours are respected.
        accessibility.ways.small
          zh 屏幕窄至 320 像素、放大到四倍，都不需要左右滚动。
          en Down to a width of 320 pixels, or enlarged four times, nothing scrolls sideways.
        accessibility.tested
          zh 怎样检查过
          en How it was checked
        accessibility.tested.text
          zh 以 WCAG 2.2 AA 级为目标。每次改动都由程序用 axe 在真实浏览器中检查手机和电脑、浅色和深色的页面，没有违规才算通过。
          en The aim is WCAG 2.2, level AA. With every change a program checks the pages by axe in a real browser, on phone and desktop, light and dark; a violation fails it.
        accessibility.gaps
          zh 还做不到的
          en What is missing
        accessibility.gaps.people
          zh 尚未请残障人士实际试用，也未用各种读屏软件逐一试过。
          en No people with disabilities have tried it yet, nor has each screen reader been tried.
        accessibility.gaps.pdf
          zh 证书 PDF 带标签（PDF/UA-1），但读屏效果取决于阅读软件。
          en Certificates are tagged (PDF/UA-1), but how they are read out depends on the reader.
        accessibility.gaps.vertical
          zh 蒙文只出现在证书上，网页尚无蒙文版。
          en Mongolian stands on certificates only; the pages have none yet.
        accessibility.contact
          zh 遇到障碍时
          en When something is in your way
        accessibility.contact.text
          zh 请告诉我们是哪个页面、遇到什么困难；急需办理的，我们人工办理：
          en Tell us which page and what the difficulty was; what is urgent we do by hand:
        """
}
