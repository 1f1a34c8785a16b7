extension Catalogue {
    /// The words of the public pages.
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
        site.files
          zh 公开文件
          en Public files
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
          zh 有一处需要改正
          en There is a problem
        form.code
          zh 查验码
          en Verification code
        form.code.hint
          zh 印在证书二维码下方，共 13 位，例如 K7QW-3M9D-2XTP-C。空格、横线、大小写都不影响；也可粘贴二维码内容。
          en 13 characters printed below the QR code, like K7QW-3M9D-2XTP-C. Spaces, hyphens and case do not matter; the text of the QR code works too.
        form.code.submit
          zh 查验
          en Verify
        form.file
          zh 证书文件
          en Certificate file
        form.file.hint
          zh PDF 文件，不超过 20 MB。请上传原始文件，不要用打印件扫描或截图。文件只用于本次核验，不保存。
          en A PDF of at most 20 MB. Use the original file, not a scan or a screenshot. It is used for this check only and is not kept.
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

        scan.title
          zh 已扫描证书二维码
          en You have scanned a certificate
        scan.lead
          zh 请核对地址栏里的网址是 {host}，然后输入二维码下方的查验码。
          en Make sure that the address bar reads {host}, then enter the code printed below the QR code.
        scan.why
          zh 二维码里的证书内容不会随网址发送到本站，所以需要查验码来查询登记内容和当前状态。
          en The certificate’s data in the QR code are not sent to this site, so the code is needed to look up the register and the present status.

        result.title
          zh 查验结果
          en Result
        result.sample
          zh 样本
          en SAMPLE
        result.sample.text
          zh 这是演示用的样本，不具有效力。
          en This is a sample for demonstration and has no force.
        result.examined
          zh 核验时间（北京时间）
          en Checked at (China time)
        result.asof
          zh 状态数据时间（北京时间）
          en Status as of (China time)
        result.code
          zh 查验码
          en Verification code
        result.site
          zh 核验网站
          en Verified by
        result.file
          zh 文件名
          en File name
        result.face
          zh 登记内容
          en Registered contents
        result.face.text
          zh 请与手中的证书逐项对照
          en Compare line by line with the certificate in hand
        result.face.none
          zh 没有可显示的登记内容。
          en There are no registered contents to show.
        result.checks
          zh 核验项目
          en Checks
        result.next
          zh 下一步
          en What to do next
        result.again
          zh 再查一份
          en Verify another
        result.report
          zh 举报假证书：{contact}
          en Report a forgery: {contact}
        result.successor
          zh 查看替代它的新证书
          en See the certificate that took its place
        result.since
          zh 自 {day} 起
          en Since {day}
        result.document
          zh 依据文号
          en Document
        result.demo.pdf
          zh 下载这本样本证书（PDF）
          en Download this sample certificate (PDF)
        result.check.passed
          zh 通过
          en Passed
        result.check.failed
          zh 未通过
          en Failed
        result.check.not_checked
          zh 未检查
          en Not checked

        result.valid.file
          zh 文件由发证机关签发，签发后没有任何改动，证书目前有效。
          en The file was sealed by the issuing body, has not been changed since, and the certificate is in force.
        result.valid.claim
          zh 登记簿中有这本证书，发证机关签名无误，证书目前有效。
          en The register holds this certificate, the issuing body’s signature is right, and the certificate is in force.
        result.valid.next.1
          zh 把登记内容与手中的证书逐项对照；有一项不一致，手中的证书就不可采信。
          en Compare the registered contents with the certificate in hand; if one line differs, do not accept it.
        result.valid.next.2
          zh 核对证书上的人与本人是否一致。
          en Make sure that the person before you is the person named.
        result.valid.next.3
          zh 需要留存时，请记下查验码和核验时间，或打印本页。
          en For your records, note the code and the time of the check, or print this page.
        result.revoked.file
          zh 这本证书已被撤销，自始无效。
          en This certificate has been revoked and is void from the beginning.
        result.revoked.claim
          zh 这本证书已被撤销，自始无效。
          en This certificate has been revoked and is void from the beginning.
        result.revoked.next.1
          zh 不要采信这本证书，以及此前任何日期的“有效”结论。
          en Do not accept it, nor any earlier answer that it was valid.
        result.revoked.next.2
          zh 持证人对撤销决定有异议的，请按决定书载明的途径提出。
          en A holder who disputes the decision should follow the ways named in it.
        result.cancelled.file
          zh 这本证书已被注销，自注销之日起不再有效。
          en This certificate was cancelled and has not been in force since that day.
        result.cancelled.claim
          zh 这本证书已被注销，自注销之日起不再有效。
          en This certificate was cancelled and has not been in force since that day.
        result.cancelled.next.1
          zh 不要再采信这本证书；请持证人出示现行证书。
          en Do not accept it; ask the holder for the present certificate.
        result.superseded.file
          zh 文件是真实的，但已有新证书替代它。
          en The file is genuine, but a new certificate has taken its place.
        result.superseded.claim
          zh 这本证书曾经有效，现已有新证书替代它。
          en This certificate was valid; a new one has taken its place.
        result.superseded.next.1
          zh 请查验替代它的新证书，以新证书为准。
          en Verify the new certificate instead; that one counts.
        result.suspended.file
          zh 文件是真实的，但发证机关正在核查，核查期间暂停使用。
          en The file is genuine, but the issuing body is reviewing it; meanwhile it must not be used.
        result.suspended.claim
          zh 发证机关正在核查这本证书，核查期间暂停使用。
          en The issuing body is reviewing this certificate; meanwhile it must not be used.
        result.suspended.next.1
          zh 暂缓采信，核查结束后再查验一次。
          en Wait, and verify again when the review has ended.
        result.suspended.next.2
          zh 暂停不等于撤销，请不要据此对持证人作出不利决定。
          en Suspension is not revocation: take no decision against the holder on this ground.
        result.expired.file
          zh 这份副本是真实的，但已超过标明的有效期。
          en This copy is genuine, but the period stated on it has passed.
        result.expired.claim
          zh 这份副本已超过标明的有效期。
          en The period stated on this copy has passed.
        result.expired.next.1
          zh 请持证人提供新的副本，或用证书上的查验码查验。
          en Ask the holder for a new copy, or use the code on the certificate.
        result.altered.file
          zh 文件在签发之后被改动、截断、拼接或重新签名，不能作为证书采信。
          en The file was changed, cut, spliced or signed again after issue; it must not be accepted.
        result.altered.claim
          zh 二维码中的内容与签名不符，不能作为证书采信。
          en The contents of the QR code do not agree with their signature; they must not be accepted.
        result.altered.none
          zh 二维码或文件中的证书数据已经损坏或被改动，不能作为证书采信。
          en The certificate’s data are damaged or were changed; they must not be accepted.
        result.altered.next.1
          zh 不要采信这份文件，无论页面上印着什么。
          en Do not accept it, whatever its pages say.
        result.altered.next.2
          zh 请持证人重新提供原始 PDF：下载后直接发送，不要另存、编辑、合并或打印成 PDF。
          en Ask the holder for the original PDF: sent as downloaded, not edited, merged or printed to PDF.
        result.altered.next.3
          zh 也可以输入证书上的查验码，查看登记簿中的真实内容。
          en Or enter the code on the certificate to see what the register really holds.
        result.untrusted.file
          zh 文件上有签名，但签名者不在本站认可的发证机关之列。
          en The file is signed, but not by an issuing body that this site recognises.
        result.untrusted.claim
          zh 二维码中有签名，但签名者不在本站认可的发证机关之列。
          en The QR code is signed, but not by an issuing body that this site recognises.
        result.untrusted.next.1
          zh 在向发证机关核实之前，不要采信。
          en Do not accept it before you have asked the issuing body.
        result.untrusted.next.2
          zh 外省市证书请到其发证机关的官方网站查验。
          en Verify certificates of other regions at their own official site.
        result.not_found.file
          zh 登记簿中没有与此对应的证书。
          en The register holds no such certificate.
        result.not_found.claim
          zh 登记簿中没有与这个查验码对应的证书。
          en The register holds no certificate with this code.
        result.not_found.none
          zh 登记簿中没有与这个查验码对应的证书。
          en The register holds no certificate with this code.
        result.not_found.next.1
          zh 查验码抄错了：请对照证书重新输入一次。
          en The code was copied wrongly: compare it with the certificate and enter it again.
        result.not_found.next.2
          zh 证书不是由本系统签发：较早的纸质证书和其他地区的证书，请向其发证机关查询。
          en The certificate was not issued here: ask the issuing body of older paper certificates and of other regions.
        result.not_found.next.3
          zh 证书可能是伪造的：请勿采信，并向我们反映。
          en The certificate may be forged: do not accept it, and tell us.
        result.not_found.causes
          zh 可能的原因
          en Possible causes
        result.indeterminate.file
          zh 这次没有得到结论，不代表证书是真是假。
          en There is no answer this time; this says nothing for or against the certificate.
        result.indeterminate.claim
          zh 这次没有得到结论，不代表证书是真是假。
          en There is no answer this time; this says nothing for or against the certificate.
        result.indeterminate.none
          zh 这次没有得到结论，不代表证书是真是假。
          en There is no answer this time; this says nothing for or against the certificate.
        result.indeterminate.next.1
          zh 请稍后再试一次。
          en Try again a little later.
        result.indeterminate.next.2
          zh 仍无结论的，请联系下面的机构人工核实。
          en If there is still no answer, ask the office below.
        result.unsupported.file
          zh 文件里没有职称证书的电子印章，无法核验。
          en The file bears no seal of a title certificate, so there is nothing to verify.
        result.unsupported.claim
          zh 这段文字不是职称证书二维码的内容，无法核验。
          en This text is not that of a certificate’s QR code, so there is nothing to verify.
        result.unsupported.none
          zh 文件里没有职称证书的电子印章，无法核验。
          en The file bears no seal of a title certificate, so there is nothing to verify.
        result.unsupported.next.1
          zh 请上传持证人下载的原始 PDF，不要上传扫描件、照片或截图。
          en Upload the original PDF as the holder downloaded it, not a scan, photo or screenshot.
        result.unsupported.next.2
          zh 手中只有纸质证书时，请输入二维码下方的查验码。
          en If you have only the paper, enter the code printed below the QR code.

        face.number
          zh 证书编号
          en Certificate number
        face.name
          zh 姓名
          en Name
        face.identity
          zh 证件号码
          en Identity number
        face.series
          zh 系列
          en Series
        face.specialty
          zh 专业
          en Specialty
        face.title
          zh 职称
          en Title
        face.level
          zh 级别
          en Level
        face.route
          zh 取得方式
          en Obtained by
        face.reviewing
          zh 评审组织
          en Reviewing body
        face.approving
          zh 核准备案机关
          en Approving body
        face.issuing
          zh 发证机关
          en Issuing body
        face.qualified
          zh 取得资格日期
          en Qualified on
        face.filed
          zh 核准备案日期
          en Approved and filed on
        face.issued
          zh 发证日期
          en Issued on
        face.approval
          zh 核准备案文号
          en Approval document
        face.restriction
          zh 使用限制
          en Restriction on use
        face.expires
          zh 副本有效期至
          en Copy valid until
        face.previous
          zh 原证书编号
          en Earlier certificate
        face.restriction.none
          zh 无
          en None
        face.level.senior
          zh 高级
          en Senior
        face.level.intermediate
          zh 中级
          en Intermediate
        face.level.junior
          zh 初级
          en Junior

        face.rank.senior_full
          zh 正高级
          en Senior, full
        face.rank.senior_associate
          zh 副高级
          en Senior, associate
        face.rank.intermediate
          zh 中级
          en Intermediate
        face.rank.assistant
          zh 助理级
          en Assistant
        face.rank.clerk
          zh 员级
          en Clerk

        day.written
          zh {year}年{month}月{day}日
          en {year}-{month}-{day}
        day.1
          zh 周一
          en Mon
        day.2
          zh 周二
          en Tue
        day.3
          zh 周三
          en Wed
        day.4
          zh 周四
          en Thu
        day.5
          zh 周五
          en Fri
        day.6
          zh 周六
          en Sat
        day.7
          zh 周日
          en Sun

        publicity.title
          zh 结果公示
          en Public notices of results
        publicity.lead
          zh 评审、认定结果在备案前公示不少于五个工作日，公示期内任何人都可以反映情况。
          en Results are shown for at least five working days before filing. During that time anyone may object.
        publicity.open
          zh 公示中
          en Open
        publicity.closed
          zh 已结束
          en Closed
        publicity.open.none
          zh 目前没有正在公示的结果。
          en No notice is open at present.
        publicity.past
          zh 往期公示
          en Past notices
        publicity.line
          zh {year}年度{level}职称评审（认定）结果公示
          en Results of {year}: {level} titles
        publicity.people
          zh {count} 人
          en {count} people
        publicity.period
          zh {from} 至 {to}
          en {from} to {to}
        publicity.earliest
          zh 最早可截止：{day} 24 时
          en Closes no sooner than the end of {day}
        notice.body
          zh 公示单位
          en Body
        notice.from
          zh 公示开始
          en Opened
        notice.to
          zh 公示结束
          en Closed
        notice.to.open
          zh 尚未结束
          en Still open
        notice.earliest
          zh 最早可截止
          en Earliest close
        notice.earliest.day
          zh {day} 24 时
          en end of {day}
        notice.days
          zh 工作日是这样数的
          en How the working days are counted
        notice.days.text
          zh 开始当天不计；周末和法定节假日不计，调休上班日计入。
          en The opening day does not count, nor do weekends and public holidays; make-up working days do.
        notice.day.opening
          zh 开始公示
          en Opened
        notice.day.working
          zh 第 {count} 个工作日
          en Working day {count}
        notice.day.off
          zh 休息日
          en Day off
        notice.people
          zh 公示名单
          en Names
        notice.column.no
          zh 序号
          en No.
        notice.column.name
          zh 姓名
          en Name
        notice.column.employer
          zh 工作单位
          en Employer
        notice.column.series
          zh 系列
          en Series
        notice.column.specialty
          zh 专业
          en Specialty
        notice.column.title
          zh 拟取得职称
          en Title
        notice.column.rank
          zh 级别
          en Rank
        notice.complaints
          zh 对公示有不同意见
          en To object
        notice.complaints.text
          zh 公示期内可向下列机构实名或匿名反映，请说明事实并尽量提供线索。
          en During the notice you may report to the office below, by name or anonymously. State facts, and give leads where you can.
        notice.complaints.office
          zh 受理机构
          en Office
        notice.complaints.contact
          zh 联系方式
          en Contact
        notice.back
          zh 返回公示列表
          en Back to all notices

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

        help.title
          zh 帮助
          en Help
        help.what
          zh 查验能说明什么
          en What verification tells you
        help.what.text
          zh 上传文件时，本站核对电子印章、文件是否被改动、发证机关是否在认可名单内，以及证书当前状态。输入查验码时，本站显示登记簿中的内容，由您与手中的证书对照。
          en For a file, this site checks the seal, whether the file was changed, whether the issuing body is recognised, and the present status. For a code, it shows the register’s contents for you to compare with the paper.
        help.code
          zh 查验码在哪里
          en Where the code is
        help.code.text
          zh 印在证书二维码的正下方，共 13 位，分组书写。分不清字母 O 和数字 0、字母 I 和数字 1 时，随意输入即可。
          en Right below the QR code on the certificate: 13 characters in groups. O and 0, I and 1 are understood either way.
        help.privacy
          zh 您的信息
          en Your data
        help.privacy.text
          zh 上传的文件只在内存中核验，不保存。访问记录不含身份证号，只含查验码的前四位。公开页面只显示证件号码的最后两位。
          en An uploaded file is checked in memory and not kept. Access logs hold no identity number and only the first four characters of a code. Public pages show the last two characters of an identity number only.
        help.contact
          zh 联系我们
          en Contact
        """
}
