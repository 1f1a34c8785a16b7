extension Catalogue {
    /// The words of verdicts, their checks and reasons (docs/formats/verdict.md).
    static let verdict = """
        verdict.valid
          zh 真实有效
          en Genuine and valid
        verdict.valid.next
          zh 请将下面的登记内容与手中的证书逐项对照，全部一致方可采信。
          en Compare what is registered below with the certificate in your hand; rely on it only if everything agrees.
        verdict.valid_status_not_checked
          zh 真实（状态未查）
          en Genuine (status not checked)
        verdict.valid_status_not_checked.next
          zh 证书确由该机关签发，但没有查询它是否已被撤销、注销或换发。需要确认现状时，请联网查验。
          en The certificate was issued by this body, but whether it has since been revoked, cancelled or replaced was not asked. Verify online when you need to know that.
        verdict.revoked
          zh 已撤销（无效）
          en Revoked (void)
        verdict.revoked.next
          zh 该证书自始无效，不得采信。撤销日期和决定文号，请在官方网站输入查验码查询；对撤销有疑问的，请联系发证机关。
          en The certificate is void from the beginning; do not rely on it. The day and the decision’s number are answered on the official site, by the verification code; ask the issuing body about the revocation.
        verdict.cancelled
          zh 已注销
          en Cancelled
        verdict.cancelled.next
          zh 该证书已由发证机关注销，不再有效。注销日期和决定文号，请在官方网站输入查验码查询；请联系发证机关或请持证人出示新证。
          en The issuing body has cancelled this certificate; it is no longer valid. The day and the decision’s number are answered on the official site, by the verification code. Ask the issuing body, or ask the holder for a new one.
        verdict.superseded
          zh 已换发新证
          en Replaced by a new certificate
        verdict.superseded.next
          zh 请持证人出示新证，并查验新证。何日、由哪一号证书替代，请在官方网站输入查验码查询。
          en Ask the holder for the new certificate and verify that one. When it was replaced, and by which number, is answered on the official site, by the verification code.
        verdict.suspended
          zh 暂停使用（核查期间）
          en Suspended while under review
        verdict.suspended.next
          zh 发证机关正在核查，核查结束前请勿采信；结果请向发证机关询问。
          en The issuing body is reviewing the certificate; do not rely on it before the review ends, and ask the body for the result.
        verdict.expired
          zh 副本已过期
          en The copy has expired
        verdict.expired.next
          zh 请持证人重新开具副本，或直接查验职称证书原件。
          en Ask the holder for a new copy, or verify the title certificate itself.
        verdict.altered
          zh 文件与签发时不一致
          en Not as it was issued
        verdict.altered.next
          zh 请勿采信。请持证人重新下载证书后再查验；怀疑伪造的，请向发证机关举报。
          en Do not rely on it. Ask the holder to download the certificate again and verify that; report a suspected forgery to the issuing body.
        verdict.untrusted
          zh 发证机关未列入认可名单
          en The issuer is not on the list of recognised bodies
        verdict.untrusted.next
          zh 请勿采信。如该机关确属其他地区，请先向该地区人力资源和社会保障部门取得信任表并加入（titlecert-verify trust add FILE）。
          en Do not rely on it. If the body belongs to another region, first obtain that region's trust list from its human resources authority and add it (titlecert-verify trust add FILE).
        verdict.not_found
          zh 未查询到
          en Not found
        verdict.not_found.next
          zh 可能是查验码或编号输错，可能是证书尚未签发或由其他地区签发，也可能是伪造。请核对后重试，或联系发证机关。
          en The code or number may be mistyped, the certificate may not be issued yet or come from another region, or it may be forged. Check and try again, or ask the issuing body.
        verdict.indeterminate
          zh 暂无法核实
          en Cannot be determined now
        verdict.indeterminate.next
          zh 暂缺作出结论所需的信息，这不说明证书有问题。请稍后再查；只需核对真伪、不查现状的，可加 --offline。
          en Something needed for an answer is missing; that is no fault of the certificate. Try again later; to check authenticity without the present status, use --offline.
        verdict.unsupported
          zh 不是本系统可核验的证书
          en Not a certificate that can be verified here
        verdict.unsupported.next
          zh 请确认选对了文件：应为下载的证书 PDF、证书二维码的清晰照片或截图（PNG、JPEG）、整页扫描的 PDF，或二维码的完整内容。
          en Make sure this is the right file: the downloaded certificate PDF, a sharp photo or screenshot of its QR code (PNG, JPEG), a PDF of scanned pages, or the whole text of the code.
        verdict.sample
          zh 样本
          en Sample
        verdict.kind.title
          zh 职称证书
          en Title certificate
        verdict.kind.copy
          zh 职称证书副本
          en Copy of a title certificate
        verdict.kind.receipt
          zh 查验回执
          en Receipt of a verification
        verdict.kind.letter
          zh 函件
          en Letter
        verdict.kind.notice
          zh 公示
          en Public notice
        verdict.subject.file
          zh 文件（含电子印章）
          en File (with its seal)
        verdict.subject.claim
          zh 二维码数据（须与纸面对照）
          en QR data (to be compared with the paper)
        verdict.subject.none
          zh 未能读取
          en Could not be read
        verdict.check.file
          zh 文件完整，封印后未改动
          en The file is whole and unchanged since it was sealed
        verdict.check.seal
          zh 电子印章由发证机关加盖
          en The seal is the issuing body's
        verdict.check.stamp
          zh 封印的时间戳由认可的时间戳机构出具
          en The seal's time stamp is of a recognised authority
        verdict.check.signature
          zh 证书数据的签名正确
          en The signature of the certificate's data is right
        verdict.check.issuer
          zh 发证机关在认可名单内，密钥用途相符
          en The issuing body is recognised and the key is meant for this
        verdict.check.time
          zh 签发日期在密钥有效期内
          en The date of issue lies within the key's validity
        verdict.check.status
          zh 证书状态正常
          en The certificate's status is in order
        verdict.check.document
          zh 所附完整数据与二维码一致
          en The attached data agree with the QR code
        verdict.check.qr
          zh 文件中的二维码属于本证书
          en The QR code in the file belongs to this certificate
        verdict.check.address
          zh 二维码网址为官方网址
          en The address in the QR code is an official one
        verdict.check.catalogue
          zh 名称与代码目录一致
          en The names agree with the signed catalogue
        verdict.check.face
          zh 证面与登记内容一致
          en The face agrees with what is registered
        verdict.reason.not_our_format
          zh 不是证书 PDF，也不是证书二维码的内容
          en It is neither a certificate PDF nor the text of a certificate's QR code
        verdict.reason.newer_version
          zh 由更新版本的系统签发，请升级查验程序
          en It was issued by a newer version; update the verifier
        verdict.reason.claim_damaged
          zh 证书数据已损坏或被改动
          en The certificate's data are damaged or were changed
        verdict.reason.other_content
          zh 内容不是证书，而是本系统的其他文件
          en It is another file of this system, not a certificate
        verdict.reason.file_unreadable
          zh 文件过大或结构异常，未能读取
          en The file is too large or too irregular to be read
        verdict.reason.file_not_sealed
          zh 文件没有电子印章
          en The file bears no electronic seal
        verdict.reason.file_of_other_maker
          zh PDF 不是由本系统生成的
          en The PDF was not made by this system
        verdict.reason.file_saved_again
          zh 文件被其他程序重新保存或打印过，电子印章随之失效（即使看上去完全相同）；请用当初下载的原文件，不要在阅读器中“另存”“打印为 PDF”
          en Another program has saved or printed the file anew, which ends its seal even if it looks the same; use the file as it was downloaded, without “save as” or “print to PDF” in a reader
        verdict.reason.file_encrypted
          zh 文件设有密码，本系统的证书从不加密；请用当初下载的原文件
          en The file is encrypted, which certificates of this system never are; use the file as it was downloaded
        verdict.reason.file_has_several_seals
          zh 文件有不止一个签名
          en The file has more than one signature
        verdict.reason.file_not_covered
          zh 签名没有覆盖整个文件
          en The signature does not cover the whole file
        verdict.reason.file_changed
          zh 文件内容在封印后被改动
          en The file was changed after it was sealed
        verdict.reason.file_appended
          zh 封印后又追加了内容
          en Something was added to the file after it was sealed
        verdict.reason.file_truncated
          zh 文件不完整，缺少结尾部分
          en The file is incomplete; its end is missing
        verdict.reason.seal_malformed
          zh 电子印章的结构不正确
          en The seal's structure is not right
        verdict.reason.seal_wrong
          zh 电子印章的签名不正确
          en The seal's signature is wrong
        verdict.reason.seal_of_stranger
          zh 电子印章不是认可机关的
          en The seal is not that of a recognised body
        verdict.reason.seal_key_compromised
          zh 加盖印章的密钥已泄露，文件不再可信。请持证人重新下载，新文件由新密钥盖章
          en The key of the seal is compromised, and the file is no longer trusted. Let the holder download it again: the new file is sealed with the new key
        verdict.reason.seal_stamp_wrong
          zh 时间戳不是为本文件的封印出具的，或不是文件所载时间戳机构出具的
          en The time stamp is not one over this seal, or not of the authority that the document names
        verdict.reason.seal_stamp_time_differs
          zh {authority}的时间戳为 {time}，与封印所称的时间不符
          en The time stamp of {authority} says {time} (China time), which is not when the seal claims to have been made
        verdict.reason.seal_stamp_authority_unknown
          zh 时间戳正确，时间为 {time}，由{authority}出具；此处未登记该时间戳机构，不能据以断定时间
          en The time stamp is right and says {time} (China time), by {authority}; that authority is not known here, so the time is not proven
        verdict.reason.seal_of_other_body
          zh 电子印章属于另一机关
          en The seal belongs to another body
        verdict.reason.claim_missing
          zh 文件没有附带证书数据
          en The file does not carry the certificate's data
        verdict.reason.qr_missing
          zh 文件中没有可用的二维码网址
          en The file has no usable QR address
        verdict.reason.qr_differs
          zh 二维码属于另一份证书
          en The QR code belongs to another certificate
        verdict.reason.picture_damaged
          zh 图片不完整或已损坏，未能打开；请重新拍摄，或重新导出为 JPEG、PNG 后再试
          en The picture is incomplete or damaged and could not be opened; take it again, or export it anew as JPEG or PNG
        verdict.reason.picture_too_large
          zh 图片为 {width} × {height} 像素，过大，未解码；请拍摄得小一些，或只截取二维码周围的部分
          en The picture has {width} × {height} pixels, too many to be decoded; take a smaller one, or cut out the part around the QR code
        verdict.reason.scan_compression
          zh 扫描页面用 {filter} 压缩，本程序不读取这种格式；请改存为 JPEG、PNG，或直接用手机拍下二维码
          en The scanned page is compressed by {filter}, which is not read here; save it as JPEG or PNG, or photograph the QR code with a phone
        verdict.reason.picture_reader_missing
          zh 本机没有读取二维码的程序库 libzbar，图片未查看；请安装软件包 libzbar0 后再试，或改输二维码下方的查验码
          en This machine lacks libzbar, which reads QR codes, so the picture was not looked at; install the package libzbar0 and try again, or type the code printed below the QR code
        verdict.reason.qr_not_found
          zh 图片里没有找到二维码；请对准二维码，在光线充足处正面近拍，使它清晰、完整、占画面的三分之一以上，或改输二维码下方的查验码
          en No QR code was found in the picture; photograph it from the front, near and in good light, sharp, whole and at least a third of the picture wide, or type the code printed below it
        verdict.reason.qr_of_others
          zh 图片里有二维码，但不是职称证书的二维码；请拍摄证书上的二维码
          en There is a QR code in the picture, but not that of a title certificate; photograph the one on the certificate
        verdict.reason.qr_of_several
          zh 图片里有 {count} 份不同证书的二维码，没有从中选定任何一份；请分别拍摄，一次只核验一份
          en The picture shows the QR codes of {count} different certificates, and none of them was chosen; photograph them apart and verify one at a time
        verdict.reason.signature_wrong
          zh 签名与数据不符
          en The signature does not fit the data
        verdict.reason.key_unknown
          zh 签名密钥不在认可名单内
          en The signing key is not on the list
        verdict.reason.key_for_other_use
          zh 签名密钥不得用于此类证书
          en The signing key is not meant for this kind of certificate
        verdict.reason.key_for_other_body
          zh 签名密钥不属于所称的发证机关（{body}）
          en The signing key does not belong to the issuing body that is named ({body})
        verdict.reason.demo_key
          zh 这是演示用的密钥，只能签发样本
          en It is a demonstration's key, which signs samples only
        verdict.reason.key_not_valid_then
          zh 所载签发日期 {date} 不在密钥有效期内
          en The date of issue, {date}, lies outside the key's validity
        verdict.reason.key_retired_before
          zh 密钥在所载签发日期 {date} 之前已停用
          en The key was retired before the date of issue, {date}
        verdict.reason.key_compromised
          zh 密钥已泄露，没有名单证明这是泄露前所签
          en The key is compromised, and no list shows that this was signed before
        verdict.reason.issued_in_future
          zh 所载签发日期 {date} 晚于今天，请检查本机时钟
          en The date of issue, {date}, lies in the future; check this machine's clock
        verdict.reason.copy_expired
          zh 副本有效期至 {date}
          en The copy was valid until {date}
        verdict.reason.claims_differ
          zh 所附数据与二维码所载不同
          en The attached data say something else than the QR code
        verdict.reason.address_not_official
          zh 网址 {host} 不是官方网址，请勿访问
          en The address {host} is not an official one; do not visit it
        verdict.reason.status_revoked
          zh 已被撤销
          en It was revoked
        verdict.reason.status_cancelled
          zh 已被注销
          en It was cancelled
        verdict.reason.status_suspended
          zh 正在核查，暂停使用
          en It is under review and suspended
        verdict.reason.status_superseded
          zh 已换发新证
          en It was replaced by a new certificate
        verdict.reason.status_not_registered
          zh 登记簿中没有这份证书
          en The register has no such certificate
        verdict.reason.status_of_other_content
          zh 登记簿在该编号（查验码）下签发的不是这份内容：签名虽然相符，但这不是发证机关签发的。请勿采信，并向发证机关反映
          en Under this number or code the register issued something else: the signature fits, but this is not what the issuer issued. Do not rely on it, and tell the issuer
        verdict.reason.status_unavailable
          zh 没有取得证书状态
          en The status could not be had
        verdict.reason.status_of_other_region
          zh 证书由其他地区签发，其状态不在本地登记簿中；请向该地区查询，或提供其签署的状态列表
          en The certificate is another region's, and its status is not in this register; ask that region, or hand in its signed status list
        verdict.reason.status_stale
          zh 证书状态是 {time} 的，已超过其有效时间
          en The status is of {time} and no longer fresh
        verdict.reason.status_waived
          zh 按您的要求未查询状态
          en Not asked for, as you wished
        verdict.reason.trust_list_stale
          zh 信任表应于 {date} 更新，请取得新的信任表
          en The trust list was due for renewal on {date}; obtain a new one
        verdict.reason.no_catalogue
          zh 没有名称目录，只能显示代码
          en Without the catalogue only codes can be shown
        verdict.reason.code_not_in_catalogue
          zh 名称目录中没有代码 {code}
          en The catalogue has no words for code {code}
        verdict.reason.named_otherwise_at_issue
          zh 签发时名称为“{then}”，现名称为“{now}”
          en Named “{then}” when issued, now “{now}”
        verdict.reason.compare_by_eye
          zh 请人工对照证面
          en A person must compare the face
        verdict.reason.skipped_after_failure
          zh 因前项未通过，未再核验
          en Not looked at, because an earlier check failed
        verdict.fact.number
          zh 证书编号
          en Certificate number
        verdict.fact.name
          zh 姓名
          en Name
        verdict.fact.nameMongolian
          zh 蒙文姓名
          en Name in Mongolian
        verdict.fact.identity
          zh 身份证件号码
          en Identity number
        verdict.fact.series
          zh 系列
          en Series
        verdict.fact.specialty
          zh 专业
          en Specialty
        verdict.fact.title
          zh 职称名称
          en Title
        verdict.fact.level
          zh 级别
          en Level
        verdict.fact.route
          zh 取得方式
          en Obtained by
        verdict.fact.reviewing
          zh 评审组织
          en Reviewing body
        verdict.fact.committee
          zh 评委会
          en Committee
        verdict.fact.approving
          zh 核准备案机关
          en Approving or filing body
        verdict.fact.issuer
          zh 发证机关
          en Issuing body
        verdict.fact.filing
          zh 备案文号
          en Filing document
        verdict.fact.approval
          zh 核准文号
          en Approval document
        verdict.fact.qualified
          zh 取得资格日期
          en Qualified on
        verdict.fact.filed
          zh 核准备案日期
          en Approved or filed on
        verdict.fact.issued
          zh 发证日期
          en Issued on
        verdict.fact.expires
          zh 有效期至
          en Valid until
        verdict.fact.restriction
          zh 使用限制
          en Restriction
        verdict.fact.previous
          zh 原证书编号
          en Earlier certificate
        verdict.fact.successor
          zh 新证书编号
          en New certificate
        verdict.fact.code
          zh 查验码
          en Verification code
        verdict.fact.rules
          zh 依据政策文件
          en Rules applied
        verdict.fact.stampTime
          zh 时间戳时间
          en Seal time-stamped
        verdict.fact.statusTime
          zh 状态查询时间
          en Status as of
        """
}
