extension Catalogue {
    /// The words of a result: explanation and next steps of each verdict, the face, the checks.
    static let results = """
        result.title
          zh 查验结果
          en Result
        result.sample
          zh 样本
          en SAMPLE
        result.sample.text
          zh 这是演示用的样本，不具有效力。
          en This is a sample for demonstration and has no force.
        result.recorded
          zh 打开本页就是一次查验，会记录时间和方式，不记录您的网络地址；发证机关可以看到，{lookupdays} 天后删除。
          en To open this page is a look-up: its time and way are recorded, not your network address. The issuing body can see it; it is deleted after {lookupdays} days.
        result.examined
          zh 核验时间（北京时间）
          en Checked at (China time)
        result.region
          zh 外地证书，签发地区
          en Certificate of another region
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
        result.successor.code
          zh 新证书查验码
          en Code of the new certificate
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
        result.disowned.file
          zh 签名与数据相符，但登记簿在该编号（查验码）下签发的是另一份内容：这份文件不是发证机关签发的，不能作为证书采信。
          en The signature fits, but under this number or code the register issued something else: the issuer did not issue this file, and it must not be accepted.
        result.disowned.claim
          zh 签名与数据相符，但登记簿在该编号（查验码）下签发的是另一份内容：这个二维码不是发证机关签发的，不能作为证书采信。
          en The signature fits, but under this number or code the register issued something else: the issuer did not issue this QR code, and it must not be accepted.
        result.disowned.next.1
          zh 不要采信这份证书，无论上面印着什么，并保留原件。
          en Do not accept it, whatever it says, and keep it as it is.
        result.disowned.next.2
          zh 请立即向发证机关举报：签发密钥可能已被盗用，早一天知道就早一天停用。
          en Report it to the issuing body at once: its key may be stolen, and is stopped the sooner the sooner it knows.
        result.disowned.next.3
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
          zh 没有从中读到可以核验的职称证书，原因见下面的检查项。
          en No certificate that can be verified was read from it; the checks below say why.
        result.unsupported.next.1
          zh 请上传持证人下载的原始 PDF，或证书二维码的清晰照片（正面、近拍、完整，一次一份）。
          en Upload the original PDF as the holder downloaded it, or a sharp photo of the QR code (from the front, near, whole, one certificate at a time).
        result.unsupported.next.2
          zh 手中只有纸质证书时，请输入二维码下方的查验码。
          en If you have only the paper, enter the code printed below the QR code.
        face.number
          zh 证书编号
          en Certificate number
        face.name
          zh 姓名
          en Name
        face.nameMongolian
          zh 蒙文姓名
          en Name in Mongolian
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
        face.panel
          zh 评审委员会
          en Committee
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
        face.original
          zh 原证书（换证）
          en Original (converted)
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
        """
}
