extension Catalogue {
    /// Conversions: why a step is not taken.
    static let conversionRefusals = """
        office.refusal.conversion-origin-not-one
          zh 每件换证只能有一个来源（外省市、中央单位或军队），现有 {count} 个；未受理。依据：赤人社办发〔2019〕101号 十六(二)（CNV1）
          en A conversion has exactly one origin, not {count}; it was not taken. §16(2), CNV1
        office.refusal.conversion-way-not-one
          zh 每件换证只能有一种来我市方式（组织调动、转业安置或个人自主），现有 {count} 种；未受理。依据：十六(二)（CNV2）
          en A conversion has exactly one way, not {count}; it was not taken. §16(2), CNV2
        office.refusal.conversion-way-does-not-fit
          zh “{origin}”没有“{way}”这种来我市方式；未作任何更改。依据：十六(二)（CNV2）
          en Nobody comes from {origin} by {way}; nothing was changed. §16(2), CNV2
        office.refusal.conversion-application-missing
          zh 缺换证申请；换证只依申请办理。依据：十六(二)“需要换证的”（CNV6）
          en The application is missing; nothing is converted without one. §16(2), CNV6
        office.refusal.conversion-application-dated-later
          zh 申请日期 {date} 还没有到；未作任何更改（CNV6）
          en The application is dated {date}, which is still to come; nothing was changed (CNV6)
        office.refusal.conversion-area-outside
          zh 工作单位所在地 {area} 不在本市，不由本市换证。依据：十六(二)“来我市工作”（CNV3）
          en The employer’s area {area} is not in the city. §16(2), CNV3
        office.refusal.conversion-holder-banned
          zh 该人在失信名单上，至 {until}；期满前不予换发。依据：十一(一)5（CNV10）
          en This person is on the list of the dishonest until {until}; nothing is converted before. §11(1)5, CNV10
        office.refusal.conversion-entrustment-missing
          zh 中央或外省区驻赤单位人员须有委托函（出具单位、文号和函件）。依据：九(三)（CNV9）
          en People of units from outside need a letter of entrustment: sender, number and the letter itself. §9(3), CNV9
        office.refusal.conversion-entrustment-sender-unfit
          zh 委托函出具单位“{sender}”不合要求：应为中央单位人力资源部门或地市以上人社部门。依据：九(三)（CNV9）
          en The letter comes from “{sender}”: it must be the central unit’s HR department or a bureau of a prefecture or above. §9(3), CNV9
        office.refusal.conversion-original-in-another-case
          zh 同一原证书已另有换证案件 {other}；未重复受理（CNV8）
          en The same original has a case already, {other}; it was not taken twice (CNV8)
        office.refusal.conversion-evidence-missing
          zh 按来源和方式应提交的材料还缺：{evidence}。依据：十六(二)（CNV2）
          en Still missing of what this origin and way need: {evidence}. §16(2), CNV2
        office.refusal.conversion-evidence-unfit
          zh 材料“{evidence}”须为 PDF、JPEG 或 PNG（按内容判断），不超过 20 MB；未保存
          en The file for “{evidence}” must be a PDF, JPEG or PNG by its content, 20 MB at most; it was not kept
        office.refusal.conversion-work-in-the-city-unproved
          zh 缺在我市工作的证明。依据：十六(二)“来我市工作”（CNV3）
          en The proof of present work in the city is missing. §16(2), CNV3
        office.refusal.conversion-supplement-day-out-of-range
          zh 补正截止日 {date} 不合要求：应在今天之后半年之内；未作任何更改
          en The day {date} for bringing more must be after today and within half a year; nothing was changed
        office.refusal.conversion-committee-not-named
          zh 原证书的评委会和授权部门没有写明，不能核准换发。依据：十六(二)“授权的评委会评审取得”（CNV4）
          en Committee and authorising body of the original are not named, so converting is not offered. §16(2), CNV4
        office.refusal.conversion-authorisation-unproved
          zh 缺“{evidence}”，不能核准换发。依据：十六(二)“授权的评委会评审取得”（CNV4）
          en “{evidence}” is missing, so converting is not offered. §16(2), CNV4
        office.refusal.conversion-original-forged
          zh 原证书经机器查验与签发时不一致，或不是所称机关签发；不能核准换发。依据：十六(二)（CNV4）
          en The original is not what was signed, or not signed by whom it names; it cannot be converted. §16(2), CNV4
        office.refusal.conversion-original-ended
          zh 原证书在签发地已撤销、注销、暂停或被替代；不能核准换发。依据：十六(二)（CNV4）
          en The original was revoked, cancelled, suspended or replaced where it was issued; it cannot be converted. §16(2), CNV4
        office.refusal.conversion-original-status-unknown
          zh 原证书签发地的状态暂不可知；查明后再办（CNV4）
          en The state of the original where it was issued is not known; ask again (CNV4)
        office.refusal.conversion-original-not-checked
          zh 原证书还没有查看，或查看后又换了文件；请先查看（CNV4）
          en The original was not checked yet, or another file came since; check it first (CNV4)
        office.refusal.conversion-original-of-another
          zh 原证书上的“{original}”与申请人不符；不能核准换发（CNV8）
          en “{original}” on the original is not the applicant’s; it cannot be converted (CNV8)
        office.refusal.conversion-original-named-otherwise
          zh 原证书上的“{original}”与申请所写不符；不能核准换发（CNV8）
          en “{original}” on the original is not as the application names it; it cannot be converted (CNV8)
        office.refusal.conversion-original-says-nothing-of
          zh 原证书的“{original}”还没有填写（CNV8）
          en “{original}” of the original is not filled in (CNV8)
        office.refusal.conversion-original-unreadable
          zh 原证书的“{original}”读不出来，请改正（CNV8）
          en “{original}” of the original cannot be read; correct it (CNV8)
        office.refusal.conversion-original-dated-later
          zh 原证书日期 {date} 晚于申请日期；不能核准换发（CNV8）
          en The original is dated {date}, after the application; it cannot be converted (CNV8)
        office.refusal.conversion-claim-is-not-typed
          zh “{original}”以原证书签名数据为准，不能另填；未作任何更改
          en “{original}” is what the original’s signed data say and is not typed otherwise; nothing was changed
        office.refusal.conversion-title-by-examination
          zh 考试取得的资格全国有效，无需换证。依据：十六(二)“评审取得”（CNV5）
          en A title by examination counts everywhere and is not converted. §16(2), CNV5
        office.refusal.conversion-title-by-examination-here
          zh 该职称（代码 {title}）在本地以考代评，不能以换证取得。依据：一(四)、十六(二)（CNV5）
          en This title (code {title}) is got by examination alone here and by no conversion. §1(4), §16(2), CNV5
        office.refusal.conversion-not-examined
          zh 只有考试取得的资格按“无需换证”结案；未作任何更改（CNV5）
          en Only titles by examination end as not needed; nothing was changed (CNV5)
        office.refusal.conversion-mapping-missing
          zh 还没有确定换发后的系列、名称和级别；请先对照（CNV8）
          en What the title is called here is not settled yet (CNV8)
        office.refusal.conversion-mapping-without-reason
          zh 对照表没有此项，由人决定的须写明理由；未作任何更改（CNV8）
          en The tables have no such line; who decides says why. Nothing was changed (CNV8)
        office.refusal.conversion-mapping-otherwise
          zh 对照表已有此项（代码 {title}），不能另定；未作任何更改（CNV8）
          en The tables say otherwise (code {title}); nothing was changed (CNV8)
        office.refusal.conversion-mapping-unknown
          zh 职称目录里没有代码 {title}；未作任何更改（CNV8）
          en The catalogue has no title {title}; nothing was changed (CNV8)
        office.refusal.conversion-mapping-line-unfit
          zh 对照的目标不在职称目录里，或起止日期颠倒；未保存
          en The line names no title of the catalogue, or its days are reversed; it was not kept
        office.refusal.conversion-level-raised
          zh 换证不提高级别：原为{from}，不能换成{to}；未作任何更改
          en A conversion never raises the level: from {from} not to {to}; nothing was changed
        office.refusal.conversion-competent-body-is
          zh 按职称管理权限应由{body}核准；未作任何更改。依据：十六(二)（CNV7）
          en This is for {body} to decide; nothing was changed. §16(2), CNV7
        office.refusal.conversion-nobody-competent
          zh 管理权限表里没有机关可以核准{level}换证；未作任何更改（CNV7）
          en The authority table names nobody for {level} conversions; nothing was changed (CNV7)
        office.refusal.conversion-not-its-body
          zh 本件不由您所在机关办理；未作任何更改
          en This case is not your body’s; nothing was changed
        office.refusal.conversion-step-out-of-order
          zh 本件当前为“{conversion-state}”，不能{conversion-step}；未作任何更改
          en The case is {conversion-state}, so {conversion-step} is not next; nothing was changed
        office.refusal.conversion-decision-missing
          zh 本件没有两人作出的核准决定；未作任何更改
          en Two people have not decided this case; nothing was changed
        office.refusal.conversion-result-says-otherwise
          zh 证书内容与换证案件不一致；不予签发（CNV8）
          en The certificate would say something that its case does not say (CNV8)
        office.refusal.conversion-only-an-ended-case-has-a-letter
          zh 结案后才有决定书
          en There is a letter only once the case has ended
        """
}
