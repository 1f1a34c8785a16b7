extension Catalogue {
    /// Conversions: the fields of their forms.
    static let conversionForms = """
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
          zh 证件号码
          en Number of the identity document
        conversion.form.identity.hint
          zh 居民身份证、居住证、外国人永久居留身份证或护照
          en Identity card, residence permit, permanent resident card or passport
        conversion.form.sex
          zh 性别
          en Sex
        conversion.form.sex.hint
          zh 只在证件号码不含时填写（护照、旧版外国人永久居留身份证）
          en Only where the number does not carry it (passport, old permanent resident card)
        conversion.form.birth-date
          zh 出生日期
          en Date of birth
        conversion.form.birth-date.hint
          zh 同上
          en As above
        conversion.sex.male
          zh 男
          en male
        conversion.sex.female
          zh 女
          en female
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
          zh PDF、JPEG 或 PNG，原证书也可以是 OFD；不超过 20 MB
          en PDF, JPEG or PNG, an original OFD too; 20 MB at most
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
        conversion.form.valid-to
          zh 最后一天
          en Last day
        conversion.form.valid-to.hint
          zh 没有期限的新行不必填写
          en Leave empty for a new line without an end
        conversion.form.line
          zh 终止哪一行
          en Which line ends
        conversion.form.original-series
          zh 原系列
          en Series there
        conversion.form.original-title
          zh 原职称名称
          en Title there
        conversion.form.original-specialty
          zh 原专业
          en Specialty there
        conversion.form.original-specialty.hint
          zh 只对一个专业的才填写
          en Only where the line is of one specialty
        conversion.form.specialty
          zh 换发后的专业
          en Specialty here
        conversion.form.specialty.hint
          zh 专业名称不变的不填
          en Empty where it keeps its name
        conversion.form.unread
          zh 原证书上没有的，怎样认定是本人
          en Where the original does not say it: why it is the holder’s
        conversion.form.unread.hint
          zh 原证书上没有姓名或证件号码的，留空该项，在此写明理由
          en Where it has no name or no identity number, leave that field empty and give the reason here
        """
}
