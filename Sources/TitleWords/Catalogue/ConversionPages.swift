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
        conversions.add.title
          zh 受理换证申请
          en Take an application
        conversions.add.lead
          zh 每件一个来源、一种来我市方式。原证书若由已导入名单的机关签发，选择其 PDF 后，编号和发证机关不必填写。
          en One origin and one way each. Where the original was issued by a listed installation, choose its PDF and leave number and issuer empty.
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
        conversion.letter
          zh 决定书（PDF，供打印盖章）
          en Letter (PDF, to be printed and stamped)
        conversion.notice
          zh 换证通知（签名数据，送原发证机关）
          en Notice of conversion (signed data, for the issuer of the original)
        conversion.receiver
          zh 受理机关
          en Taken by
        conversion.by
          zh 核准机关
          en Decided by
        conversion.becomes
          zh 换发为
          en Becomes
        conversion.becomes.open
          zh 尚未确定
          en not settled yet
        conversion.due
          zh 应办结
          en Due
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
          zh 签名日期
          en Signed on
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
        conversion.outside.no
          zh 否
          en no
        conversion.outside.yes
          zh 是
          en yes
        conversion.applicant.holder
          zh 本人
          en the holder
        conversion.applicant.employer
          zh 用人单位代办
          en the employer
        conversion.form.origin
          zh 来源
          en Origin
        conversion.form.way
          zh 来我市方式
          en Way
        conversion.form.holder
          zh 姓名
          en Name
        conversion.form.identity
          zh 身份证号码
          en Identity number
        conversion.form.employer
          zh 工作单位
          en Employer
        conversion.form.area
          zh 单位所在地
          en Area of the employer
        conversion.form.area.hint
          zh 旗县区名称或六位代码；市直填 150400
          en Name or six digits; 150400 for units of the city itself
        conversion.form.outside
          zh 是否中央或外省区驻赤单位
          en Unit of the centre or of another province
        conversion.form.outside.hint
          zh 是的，须有委托函（九(三)）
          en If so a letter of entrustment is needed (§9(3))
        conversion.form.entrustment-sender
          zh 委托函出具单位
          en Sender of the letter of entrustment
        conversion.form.entrustment-number
          zh 委托函文号
          en Number of the letter of entrustment
        conversion.form.applicant
          zh 申请人
          en Applicant
        conversion.form.applied-on
          zh 申请日期
          en Applied on
        conversion.form.original-number
          zh 原证书编号
          en Number of the original
        conversion.form.original-issuer
          zh 原发证机关
          en Issuer of the original
        conversion.form.file
          zh 文件
          en File
        conversion.form.file.hint
          zh PDF、JPEG 或 PNG，不超过 20 MB
          en PDF, JPEG or PNG, 20 MB at most
        conversion.form.kind
          zh 材料种类
          en What it proves
        conversion.form.statement
          zh 说明
          en Statement
        conversion.form.statement.hint
          zh 补正写明缺什么；查看写明怎样核对
          en What is missing; or how the original was compared
        conversion.form.until
          zh 补正截止日
          en To be brought by
        conversion.form.status-list
          zh 签发地状态列表
          en Status list of the origin
        conversion.form.status-list.hint
          zh 一般不必提交：已配置地址的由系统在线查询。查不到时可上传从签发地网站下载的 /status/ 文件
          en Usually not needed: a configured address is asked. Else the file of /status/ from the origin’s site
        conversion.form.title
          zh 换发后的职称
          en Title here
        conversion.form.reason
          zh 理由
          en Reason
        conversion.form.outcome
          zh 决定
          en Decision
        conversion.form.number
          zh 文号
          en Document number
        conversion.form.number.hint
          zh 同一文件核准多件的，写同一文号和日期
          en One document may approve several conversions: the same number and date
        conversion.form.date
          zh 文件日期
          en Date of the document
        conversion.form.ground
          zh 依据和理由
          en Ground
        conversion.form.legal-source
          zh 依据文件
          en Legal source
        conversion.form.valid-from
          zh 生效日
          en In force from
        conversion.part.evidence
          zh 添加材料
          en Add evidence
        conversion.part.evidence.lead
          zh 按内容判断类型，按哈希保存。
          en The type is told by content; kept by its hash.
        conversion.part.ask-for-more
          zh 要求补正
          en Ask for more
        conversion.part.ask-for-more.lead
          zh 写明缺什么、到哪天为止。
          en Say what is missing, and until when.
        conversion.part.supplement
          zh 收到补正
          en Take what was brought
        conversion.part.supplement.lead
          zh 本件回到“已申请”。
          en The case goes back to applied.
        conversion.part.complete
          zh 确认材料齐全
          en State that the evidence is complete
        conversion.part.complete.lead
          zh 按来源和方式的清单核对。
          en By the list for origin and way.
        conversion.part.check
          zh 查看原证书
          en Check the original
        conversion.part.check.lead
          zh 先列机器查验结果；其余字段按原件填写，并写明怎样核对。
          en First what the machine found; the rest is read from the original, saying how it was compared.
        conversion.part.map
          zh 对照系列和级别
          en Map the title
        conversion.part.map.lead
          zh 对照表或目录已有的按其办理；没有的由人决定并写明理由。不提高级别。
          en By the tables or the catalogue; where they say nothing a person decides with a reason. Never higher.
        conversion.part.decide
          zh 作出决定
          en Decide
        conversion.part.decide.lead
          zh 由职称管理权限表所列机关的第一人作出，另一人复核。
          en By a first person of the body that the authority table names; another confirms.
        conversion.part.give-back
          zh 退回重办
          en Give back
        conversion.part.give-back.lead
          zh 本件回到决定之前。
          en The case goes back to before the decision.
        conversion.part.confirm
          zh 复核确认
          en Confirm
        conversion.part.confirm.lead
          zh 核准换发的，随即编号并交印制端签发。
          en A conversion gets its number and goes to the press at once.
        conversion.part.withdraw
          zh 撤回
          en Withdraw
        conversion.part.withdraw.lead
          zh 本件就此结束。
          en The case ends.
        conversion.part.propose-mapping
          zh 提议列入对照表
          en Propose for the mapping tables
        conversion.part.propose-mapping.lead
          zh 另一人接受后，今后同样的原证书按此办理。
          en Once another person accepts it, the same originals go by it.
        conversion.done.applied
          zh 已受理。
          en The application was taken.
        conversion.done.evidence
          zh 材料已保存。
          en The file was kept.
        conversion.done.ask-for-more
          zh 已要求补正。
          en More was asked for.
        conversion.done.supplement
          zh 已收到补正。
          en What was brought was taken.
        conversion.done.complete
          zh 材料齐全。
          en The evidence is complete.
        conversion.done.check
          zh 原证书已查看。
          en The original was checked.
        conversion.done.map
          zh 已对照。
          en The title was mapped.
        conversion.done.decide
          zh 已决定，等待另一人复核。
          en Decided; another person confirms.
        conversion.done.give-back
          zh 已退回。
          en Given back.
        conversion.done.confirm
          zh 已确认。
          en Confirmed.
        conversion.done.withdraw
          zh 已撤回。
          en Withdrawn.
        conversion.done.propose-mapping
          zh 已提议，等待另一人接受。
          en Proposed; another person accepts it.
        settings.conversions
          zh 换证材料和对照
          en Conversions: evidence and mapping
        mappings.title
          zh 职称对照表
          en Mapping tables
        mappings.lead
          zh 区外、中央单位和军队的职称在本地叫什么：每行有来源、依据文件和起止日。
          en What titles got elsewhere are called here: each line with its source and period.
        mappings.proposals
          zh 办理中提议的
          en Proposed in the office
        mappings.original
          zh 原系列和名称
          en Series and title there
        mappings.period
          zh 起止
          en Period
        mappings.decision
          zh 处理
          en Decision
        mappings.accept
          zh 接受
          en Accept
        mappings.refuse
          zh 不接受
          en Refuse
        mappings.accepted
          zh 已接受
          en accepted
        mappings.refused
          zh 未接受
          en not accepted
        mappings.open
          zh 待接受
          en to be accepted
        mappings.data
          zh 数据文件中的
          en Of the data
        mappings.data.hint
          zh 由 data/conversion-mappings.csv 更改。
          en Changed by data/conversion-mappings.csv.
        """
}
