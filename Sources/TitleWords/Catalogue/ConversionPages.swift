extension Catalogue {
    /// Conversions: their pages.
    static let conversionPages = """
        desk.nav.conversions
          zh 换证
          en Conversions
        conversions.title
          zh 换证
          en Conversions
        conversions.lead
          zh 中央单位、外省市和军队来我市工作人员的职称证书换发（§十六(二)）。只依申请办理。
          en Titles got at central units, in other provinces and in the army, of people who work here (§16(2)). Nothing is converted without an application.
        conversions.open
          zh 办理中
          en Open
        conversions.ended
          zh 已结案
          en Ended
        conversions.none
          zh 没有办理中的换证。
          en No conversion is open.
        conversions.named
          zh 按姓名、原证书编号或新证书编号查找
          en Find by name, number of the original or of the new certificate
        conversions.find
          zh 查找
          en Find
        conversions.sought
          zh 下面只列出查到的，最多 50 件。
          en Only what was found is listed, 50 at most.
        conversions.all
          zh 全部
          en All
        conversions.numbers
          zh 统计
          en In numbers
        conversions.count
          zh 件数
          en Cases
        conversions.average
          zh 平均办理天数
          en Days on average
        conversions.longest
          zh 最长办理天数
          en Longest, days
        conversions.net
          zh 网上申请统计
          en Handed in over the net, in numbers
        conversions.net.note
          zh 网上提交数等于已受理、待受理、受理前退回和受理前撤回之和；已受理的计入上表件数。
          en What was handed in is the sum of what was taken, waits, was returned and was withdrawn before it was taken; what was taken is among the cases above.
        conversions.net.count
          zh 网上提交
          en Handed in
        conversions.net.taken
          zh 已受理
          en Taken
        conversions.net.waiting
          zh 待受理
          en Waiting
        conversions.net.returned
          zh 受理前退回
          en Returned before
        conversions.net.withdrawn
          zh 受理前撤回
          en Withdrawn before
        conversions.net.average
          zh 平均退回天数
          en Days to the return, on average
        conversions.net.longest
          zh 最长退回天数
          en Longest to the return, days
        conversions.add.title
          zh 受理换证申请
          en Take an application
        conversions.add.lead
          zh 每件一个来源、一种来我市方式。原证书若由已导入名单的机关签发，选择其 PDF、OFD 或带二维码的图片后，编号和发证机关不必填写。
          en One origin and one way each. Where the original was issued by a listed installation, choose its PDF, its OFD or a picture with its code and leave number and issuer empty.
        conversions.add.submit
          zh 受理
          en Take it
        conversion.title
          zh {name}的换证
          en Conversion of {name}
        conversion.back
          zh 返回本件
          en Back to the case
        conversion.applied
          zh 申请
          en Application
        conversion.original
          zh 原证书
          en The original
        conversion.evidence
          zh 材料
          en Evidence
        conversion.missing
          zh 按来源和方式还缺：
          en Still missing for this origin and way:
        conversion.type
          zh 类型
          en Type
        conversion.photos
          zh 提交照片
          en Hand in the photo
        conversion.supplement
          zh 补正通知书（PDF，供打印盖章）
          en Letter on what is to be completed (PDF, to be printed and stamped)
        conversion.letter
          zh 决定书（PDF，供打印盖章）
          en Letter (PDF, to be printed and stamped)
        conversion.notice
          zh 换证通知（签名数据，送原发证机关）
          en Notice of conversion (signed data, for the issuer of the original)
        conversion.former-names
          zh 登记册中的曾用名
          en Former names in the register
        conversion.receiver
          zh 受理机关
          en Taken by
        conversion.by
          zh 核准机关
          en Decided by
        conversion.by.open
          zh 级别明确后确定
          en settled with the level
        conversion.becomes
          zh 换发为
          en Becomes
        conversion.becomes.open
          zh 尚未确定
          en not settled yet
        conversion.due
          zh 应办结
          en Due
        conversion.due.open
          zh 期限待定（放假通知未发布）
          en open (the year’s holidays are not published)
        conversion.due.stopped
          zh 补正期间不计
          en stopped while something is to be brought
        conversion.press
          zh 印制端拒绝
          en Refused by the press
        conversion.finding
          zh 机器查验
          en Machine check
        conversion.signer
          zh 签名者
          en Signer
        conversion.signed-on
          zh 签名时间（签名者所称）
          en Signed on (as the signer says)
        conversion.origin-installation
          zh 签发系统（发证机关代码）
          en Issuing installation (code of the body)
        conversion.origin-number
          zh 签名数据中的编号
          en Number in the signed data
        conversion.origin-root
          zh 其根密钥指纹
          en Fingerprint of its root
        conversion.status.until
          zh 该状态有效至
          en This state holds until
        conversion.status.cancelled-from
          zh 在签发地注销自
          en Cancelled there from
        conversion.address
          zh 二维码内容（不自动访问）
          en Text of the code (never fetched)
        conversion.check.passed
          zh 通过
          en passed
        conversion.check.failed
          zh 不通过
          en failed
        conversion.check.not-checked
          zh 未查
          en not checked
        conversion.check-of.foreign-signature
          zh 文件签名正确，签名后未改动
          en The file's signature is right, and the file unchanged since
        conversion.check-of.signer-chain
          zh 签名者的证书链到已导入的根证书
          en The signer's chain leads to an imported root
        conversion.check-of.signer-period
          zh 签名者证书当时在有效期内
          en The signer's certificate was within its period
        conversion.check-of.signer-revocation
          zh 签名者证书当时未被吊销
          en The signer's certificate was not revoked
        conversion.why.anchor-none
          zh 没有导入任何外系统的根证书
          en no root of another system was imported
        conversion.why.anchor-other
          zh 不链到已导入的根证书
          en it leads to none of the imported roots
        conversion.why.signed-otherwise
          zh 签名的内容与文件不符
          en what was signed is not what is there
        conversion.why.signature-kind
          zh 不是覆盖整个文件的单个 RSA 或 ECDSA（SHA-2）签名
          en not one RSA or ECDSA signature (SHA-2) over the whole file
        conversion.why.signature-first
          zh 签名本身未通过
          en the signature itself did not pass
        conversion.why.not-asked
          zh 本系统不查
          en never asked here
        conversion.basis.proposed
          zh （拟）
          en (proposed)
        conversion.answer
          zh 规则判断
          en By the rules
        conversion.answer.convert
          zh 可以核准换发
          en may be converted
        conversion.answer.not-needed
          zh 无需换证
          en not needed
        conversion.answer.complete
          zh 应补正
          en to be completed
        conversion.answer.decide-mapping
          zh 对照表没有此项，由人决定
          en the tables have no line: a person decides
        conversion.answer.refuse
          zh 不能核准
          en cannot be converted
        conversion.reason
          zh 理由
          en Reason
        settings.conversions
          zh 换证材料和对照
          en Conversions: evidence and mapping
        """
}
