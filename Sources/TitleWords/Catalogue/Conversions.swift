extension Catalogue {
    /// Conversions: the words of their values.
    static let conversions = """
        conversion.origin.province
          zh 外省市
          en another province
        conversion.origin.central
          zh 中央单位
          en a central unit
        conversion.origin.military
          zh 军队
          en the army
        conversion.way.transfer
          zh 组织调动
          en transfer by the organisation
        conversion.way.placement
          zh 转业安置
          en placement after demobilisation
        conversion.way.own
          zh 个人自主
          en on one’s own
        conversion.evidence.application
          zh 换证申请
          en application
        conversion.evidence.original
          zh 原职称证书
          en original certificate
        conversion.evidence.committee-authorisation
          zh 评委会获人社部门授权的证明
          en proof that the committee was authorised
        conversion.evidence.military-authorisation
          zh 军队主管部门对评委会授权的证明
          en proof that the military committee was authorised
        conversion.evidence.present-work
          zh 在我市工作的证明
          en proof of present work in the city
        conversion.evidence.transfer-order
          zh 调动文件
          en transfer order
        conversion.evidence.demobilisation
          zh 转业（退役）证明
          en demobilisation paper
        conversion.evidence.placement
          zh 安置文件
          en placement paper
        conversion.evidence.labour-contract
          zh 劳动（聘用）合同
          en labour contract
        conversion.evidence.online-check
          zh 网上核验结果
          en result of the issuing side’s online check
        conversion.evidence.entrustment
          zh 委托函
          en letter of entrustment
        conversion.evidence.decision-document
          zh 有权机关的核准文件
          en the deciding body’s document
        conversion.state.applied
          zh 已申请
          en applied
        conversion.state.to-be-completed
          zh 待补正
          en to be completed
        conversion.state.evidence-complete
          zh 材料齐全
          en evidence complete
        conversion.state.original-checked
          zh 原证书已查看
          en original checked
        conversion.state.mapped
          zh 已对照
          en mapped
        conversion.state.decided
          zh 已决定，待复核
          en decided, to be confirmed
        conversion.state.converted
          zh 已核准换发
          en converted
        conversion.state.not-needed
          zh 无需换证
          en not needed
        conversion.state.refused
          zh 不予换发
          en refused
        conversion.state.withdrawn
          zh 已撤回
          en withdrawn
        conversion.step.ask-for-more
          zh 要求补正
          en asking for more
        conversion.step.supplement
          zh 收到补正
          en taking what was brought
        conversion.step.complete
          zh 确认材料齐全
          en stating that the evidence is complete
        conversion.step.check
          zh 查看原证书
          en checking the original
        conversion.step.map
          zh 对照系列和级别
          en mapping the title
        conversion.step.decide
          zh 作出决定
          en deciding
        conversion.step.give-back
          zh 退回重办
          en giving back
        conversion.step.confirm
          zh 复核确认
          en confirming
        conversion.step.withdraw
          zh 撤回
          en withdrawing
        conversion.outcome.convert
          zh 核准换发
          en convert
        conversion.outcome.not-needed
          zh 无需换证
          en not needed
        conversion.outcome.refuse
          zh 不予换发
          en refuse
        conversion.field.number
          zh 证书编号
          en certificate number
        conversion.field.issuer
          zh 发证机关
          en issuing body
        conversion.field.committee
          zh 评委会
          en committee
        conversion.field.authorised-by
          zh 授权部门
          en authorising body
        conversion.field.obtained
          zh 取得方式
          en way obtained
        conversion.field.series
          zh 系列
          en series
        conversion.field.title
          zh 职称名称
          en title
        conversion.field.rank
          zh 级别
          en rank
        conversion.field.specialty
          zh 专业
          en specialty
        conversion.field.qualified-on
          zh 取得资格日期
          en day obtained
        conversion.field.issued-on
          zh 发证日期
          en day issued
        conversion.field.name
          zh 姓名
          en name
        conversion.field.identity-tail
          zh 证件号码后两位
          en last two characters of the number
        conversion.field.restriction
          zh 使用限制
          en restriction on use
        conversion.source.claim
          zh 原证书签名数据
          en the original’s signed data
        conversion.source.typed
          zh 人工录入
          en typed from the papers
        conversion.source.applied
          zh 申请所写
          en as applied for
        conversion.source.stated
          zh 原证书没有此项，人工说明
          en not on the original; a person’s reason
        conversion.answered
          zh 签名数据未载，由签发机关按已导入的信任名单负责
          en not carried by the signed data; the issuer answers for it by the trust list that was taken over
        conversion.compared
          zh 人工核对
          en compared by a person
        conversion.compared.by
          zh {time}由{person}（{body}）与所提交的原证书核对：{fields}
          en with the original that was handed in, by {person} ({body}) at {time}: {fields}
        conversion.compared.nobody
          zh 没有人工核对最后提交的原证书
          en nobody compared the original that was handed in last
        conversion.finding.verified
          zh 查验通过：签名有效，签发地状态有效
          en verified: signed by a listed body and in force there
        conversion.finding.ended
          zh 签名有效，但在签发地已失效
          en signed by a listed body, and ended there
        conversion.finding.status-unknown
          zh 签名有效，签发地状态未查到
          en signed by a listed body; its state is not known
        conversion.finding.code-verified
          zh 二维码或随附的签名数据有效，签发地状态有效；图面由人核对
          en its code, or the data attached, is signed by a listed body and in force there; people compare what is seen
        conversion.finding.several-codes
          zh 一个文件里有几份证书的二维码
          en codes of several certificates in one file
        conversion.finding.own
          zh 本系统签发的证书
          en a certificate of this very installation
        conversion.finding.forged
          zh 冒用已列入名单的机关：签名或内容不符
          en forged: not signed by whom it names, or changed
        conversion.finding.signed
          zh 有其他系统的签名，完整且可追溯到导入的根证书
          en signed by another system, whole, its chain leads to an imported anchor
        conversion.finding.signed-not-checked
          zh 有签名，未查
          en signature present, not checked
        conversion.finding.broken
          zh 有签名，但签名后内容已改动
          en signature present, and what was signed is not what is there
        conversion.finding.picture
          zh 无可由机器查验的签名
          en nothing that a machine can check
        conversion.basis.table
          zh 对照表
          en mapping table
        conversion.basis.same-name
          zh 与目录同名
          en same name in the catalogue
        conversion.basis.person
          zh 人工决定
          en a person’s decision
        """
}
