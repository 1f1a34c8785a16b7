extension Catalogue {
    /// The words of the public pages: their frame, forms and fixed texts.
    static let pages = """
        site.name
          zh 职称证书查验
          en Title certificate verification
        site.by
          zh {installation}
          en {installation}
        site.skip
          zh 跳到正文
          en Skip to the content
        site.nav
          zh 主导航
          en Main
        site.home
          zh 首页
          en Home
        site.verify
          zh 查验证书
          en Verify
        site.publicity
          zh 结果公示
          en Notices
        site.holder
          zh 我的证书
          en My certificate
        site.help
          zh 帮助
          en Help
        site.language
          zh English
          en 中文
        site.demo.strip
          zh 演示站点：全部数据均为虚构样本，证书不具有效力。
          en Demonstration site: all data are made-up samples, and no certificate here has any force.
        site.identity
          zh 本站身份
          en This site
        site.identity.hosts
          zh 官方网址
          en Official address
        site.identity.root
          zh 信任根指纹
          en Trust root fingerprint
        site.identity.contact
          zh 联系方式
          en Contact
        site.identity.warning
          zh 请亲手输入上面的官方网址，不要只凭扫码或他人转发的链接。
          en Type the official address yourself; do not rely on a scanned or forwarded link alone.
        site.trust
          zh 信任列表
          en Trust list
        site.catalogue
          zh 机构与职称目录
          en Catalogue of bodies and titles
        home.title
          zh 查验职称证书
          en Verify a professional title certificate
        home.lead
          zh 输入证书上的查验码，或上传证书 PDF，即可知道证书是否真实、是否有效。无需注册，不收费。
          en Enter the code printed on the certificate or upload its PDF to learn whether it is genuine and in force. No account, no charge.
        home.door.verify
          zh 查验证书
          en Verify a certificate
        home.door.verify.text
          zh 用人单位、个人和部门核对证书真伪与当前状态
          en For employers, authorities and anyone who was shown a certificate
        home.door.holder
          zh 我的证书
          en My certificate
        home.door.holder.text
          zh 持证人查询、下载和打印本人电子证书
          en For holders: find, download and print your own certificate
        home.door.holder.closed
          zh 持证人向谁领取本人电子证书
          en For holders: whom to ask for your own certificate
        home.notices
          zh 结果公示
          en Public notices of results
        home.notices.all
          zh 查看全部公示
          en All notices
        home.notices.none
          zh 目前没有公示。
          en There is no notice at present.
        home.how
          zh 怎样才算核对过
          en How to be sure
        home.how.1
          zh 看网址
          en Check the address
        home.how.1.text
          zh 浏览器地址栏里应是 {host}。仿冒网站也能显示“真实有效”。
          en The address bar must read {host}. A copied site can also say “genuine”.
        home.how.2
          zh 看结论
          en Read the verdict
        home.how.2.text
          zh 结论会写明证书是否真实、目前是否有效，并列出每一项检查。
          en It says whether the certificate is genuine and in force, and lists every check made.
        home.how.3
          zh 对内容
          en Compare the contents
        home.how.3.text
          zh 把登记内容与手中的证书逐项对照，姓名、职称、日期都应一致。
          en Compare the registered contents with the paper, line by line: name, title and dates must agree.
        form.problem
          zh 有内容需要改正
          en There is a problem
        form.code
          zh 查验码
          en Verification code
        form.code.hint
          zh 印在证书二维码下方，共 13 位，例如 K7QW-3M9D-2XTP-C。空格、横线、大小写都不影响。
          en 13 characters printed below the QR code, like K7QW-3M9D-2XTP-C. Spaces, hyphens and case do not matter.
        form.code.hint.paste
          zh 也可粘贴二维码内容。
          en The text of the QR code works too.
        form.code.only
          zh 这里只填查验码，不填二维码内容：脚本没有运行时，填入的内容会发送到网站。
          en Only the verification code, not the text of the QR code: while no script runs, what is entered here is sent to the site.
        form.code.submit
          zh 查验
          en Verify
        form.file
          zh 证书文件
          en Certificate file
        form.file.hint
          zh 不超过 20 MB。最好是下载的原始 PDF，能核验整个文件；也可以是证书二维码的照片、截图（PNG、JPEG）或整页扫描的 PDF，这时只核验二维码。文件只用于本次核验，不保存。
          en At most 20 MB. Best is the PDF as downloaded, of which all is checked; a photo or screenshot of the QR code (PNG, JPEG) or a PDF of scanned pages works too, of which only the code is checked. It is used for this check only and is not kept.
        form.file.submit
          zh 上传并查验
          en Upload and verify
        form.code.empty
          zh 请输入查验码。
          en Enter the verification code.
        form.code.malformed
          zh 查验码不对：请对照证书再看一遍。查验码共 13 位，不含字母 I、L、O、U；最后一位是校验位，错一位就能发现。
          en This is not a right code: compare it with the certificate again. It has 13 characters, without the letters I, L, O and U; the last one is a check character.
        form.file.missing
          zh 请先选择一个证书文件。
          en Choose a certificate file first.
        form.file.empty
          zh 选择的文件是空的，没有内容可供核验。请重新下载证书后再试。
          en The chosen file is empty. Download the certificate again and retry.
        stop.too_many_uploads.title
          zh 同时上传的文件太多
          en Too many uploads at once
        stop.too_many_uploads.text
          zh 来自您所在网络的上传已达同时上传的上限。您的文件没有被核验，也没有保存。请等正在上传的文件传完再提交一次，或改用查验码查验。
          en Your network has as many uploads open as one may have at a time. Your file was not checked and not kept. Wait until those under way have finished and submit it again, or verify by the code.
        verify.title
          zh 查验证书
          en Verify a certificate
        verify.lead
          zh 三种方式，任选一种。
          en Three ways; any one will do.
        verify.by.code
          zh 输入查验码
          en Enter the code
        verify.by.scan
          zh 用手机扫码
          en Scan with a phone
        verify.by.scan.text
          zh 用手机自带的相机对准证书上的二维码，打开后核对网址是 {host}，再按页面提示操作。
          en Point the phone’s own camera at the QR code, make sure that the address is {host}, and follow the page.
        verify.by.file
          zh 上传证书文件
          en Upload the file
        holder.title
          zh 我的证书
          en My certificate
        holder.lead
          zh 持证人网上登录尚未开通。需要电子证书的，请向发证机关领取。
          en Online sign-in for holders is not open yet. Ask the issuing body for your electronic certificate.
        holder.contact
          zh 领取和咨询
          en Where to ask
        holder.meanwhile
          zh 手中已有证书的，可随时用查验码确认它的状态。
          en If you have your certificate, its code shows its status at any time.
        holder.demo
          zh 演示：打开样本证书列表
          en Demonstration: open the list of sample certificates
        demo.title
          zh 样本证书（演示）
          en Sample certificates (demonstration)
        demo.lead
          zh 这些证书和人物都是虚构的。打开任一本的 PDF，再到查验页上传它；改动一个字节再上传，看看结论。
          en These certificates and people are made up. Open a PDF, upload it on the verification page, then change one byte and upload it again.
        demo.none
          zh 还没有签发的证书。请让签发程序运行：titlecert-issuer run --data DIR
          en No certificate has been issued yet. Let the press run: titlecert-issuer run --data DIR
        demo.column.pdf
          zh 文件
          en File
        demo.pdf
          zh 下载 PDF
          en PDF
        demo.first
          zh 从头看
          en From the start
        demo.next
          zh 下一页
          en Next
        """
}
