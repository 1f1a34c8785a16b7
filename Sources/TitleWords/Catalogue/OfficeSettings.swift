extension Catalogue {
    /// The words of the settings' page.
    static let officeSettings =
        """
        desk.nav.settings
          zh 设置
          en Settings
        settings.title
          zh 设置
          en Settings
        settings.lead
          zh 系统现在依据的机构、规则、日期和密钥。本页只供查看；每一部分注明由哪个文件或命令更改。
          en The bodies, rules, days and keys that the system goes by. Nothing is changed here; each part names the file or command that changes it.
        settings.changed.file
          zh 由文件 {file} 决定；改动文件后重新启动服务。
          en Ruled by {file}; after changing it start the server again.
        settings.changed.command
          zh 由命令更改：{command}
          en Changed by: {command}
        settings.changed.never
          zh 建立系统时确定，以后不变。
          en Set when the installation was made.
        settings.none
          zh 没有内容。
          en Nothing here.
        settings.more
          zh 查看全部机构、权限表和签署环节
          en All bodies, the authority table and the signing chains
        settings.what
          zh 项目
          en What
        settings.value
          zh 取值
          en Value
        settings.clause
          zh 条款
          en Clause
        settings.count
          zh 数量
          en Number
        settings.installation
          zh 系统身份
          en The installation
        settings.name
          zh 名称
          en Name
        settings.mode
          zh 用途
          en Kind
        settings.mode.demo
          zh 演示，证书均为样本
          en a demonstration; its certificates are samples
        settings.mode.real
          zh 正式
          en in earnest
        settings.hosts
          zh 官方网址
          en Official hosts
        settings.root
          zh 根密钥指纹
          en Fingerprint of the root
        settings.anchors
          zh 外系统的根证书（原证书签名；titlecert-issuer keys add-anchor）
          en Roots of other systems (signatures on originals; titlecert-issuer keys add-anchor)
        settings.anchors.none
          zh 没有导入：外系统的签名只显示，不追溯
          en None imported: other systems’ signatures are shown and not followed up
        settings.anchors.unfit
          zh {file}：读不出，未使用
          en {file}: cannot be read, not used
        settings.stamps
          zh 时间戳
          en Time stamps
        settings.stamps.some
          zh 承认 {count} 个时间戳机构
          en {count} authorities are accepted
        settings.stamps.none
          zh 未设置（titlecert-issuer tsa set）
          en none set (titlecert-issuer tsa set)
        settings.competence
          zh 机构和权限
          en Bodies and competence
        settings.keys
          zh 密钥
          en Keys
        settings.use
          zh 用途
          en Use
        settings.use.0
          zh 根
          en root
        settings.use.1
          zh 目录
          en catalogue
        settings.use.2
          zh 职称证书
          en title certificates
        settings.use.3
          zh 副本
          en copies
        settings.use.4
          zh 查验回执
          en receipts
        settings.use.5
          zh 函件
          en letters
        settings.use.6
          zh 状态名单
          en status lists
        settings.use.7
          zh 日志
          en log
        settings.key
          zh 密钥标识
          en Key
        settings.until
          zh 有效至
          en Until
        settings.endless
          zh 未设到期日
          en no end
        settings.key.active
          zh 有效
          en in force
        settings.key.over
          zh 已到期
          en over
        settings.key.retired
          zh 已停用
          en retired
        settings.key.compromised
          zh 已泄露
          en compromised
        settings.seals
          zh 发证机关和用印
          en Issuers and seals
        settings.stamping
          zh 时间戳
          en Time stamps
        settings.stamping.address
          zh 时间戳机构的地址
          en Address of the authority
        settings.stamping.address.press
          zh 由制证程序保存，网站读不到；请用 titlecert-issuer tsa show 查看
          en kept by the press, where no server reads it; see titlecert-issuer tsa show
        settings.stamping.last
          zh 最近一次时间戳
          en Last time stamp
        settings.stamping.last.none
          zh 最近 1000 份文件中没有
          en none among the 1000 latest documents
        settings.stamping.level
          zh 最近一份文件
          en Latest document
        settings.stamping.level.none
          zh 还没有封印过文件
          en no document was sealed yet
        settings.stamping.level.with
          zh {level} 级，有时间戳
          en of level {level}, time-stamped
        settings.stamping.level.without
          zh {level} 级，没有时间戳
          en of level {level}, without a time stamp
        settings.stamping.level.trouble
          zh {level} 级，没有得到时间戳：{reason}
          en of level {level}, no time stamp was given: {reason}
        settings.stamping.waiting
          zh 等待时间戳的文件
          en Documents that wait for one
        settings.stamping.waiting.none
          zh 没有
          en none
        settings.stamping.waiting.some
          zh {count} 份，最近一次询问在 {time}：{reason}
          en {count}, the authority was last asked at {time}: {reason}
        settings.authorisation
          zh 用印授权
          en Authorisation
        settings.uses
          zh 用印次数
          en Uses
        settings.last-use
          zh 最近一次
          en Last
        settings.rules
          zh {year} 年规则：{document}
          en Rules of {year}: {document}
        settings.rules.changed
          zh {day} 起施行；由文件 {file} 决定，改动后重新启动服务。
          en In force from {day}; ruled by {file}: after changing it start the server again.
        settings.setting.publicity.working-days
          zh 评审结果公示
          en Publicity of results
        settings.setting.publicity.first-day
          zh 第 1 个工作日
          en Working day 1
        settings.first-day.next
          zh 开始公示的次日起算
          en after the opening day
        settings.first-day.same
          zh 开始公示的当天起算
          en the opening day
        settings.setting.ban.counted-from
          zh 失信不得申报的起算
          en A ban counts from
        settings.ban-from.confirmation
          zh 撤销决定确认之日
          en the day of the confirmation
        settings.ban-from.decision
          zh 决定文件的日期
          en the date of the document
        settings.setting.review.pass-ratio.senior
          zh 高级评审通过比例，高于即提示
          en Pass ratio of senior reviews, told when above
        settings.setting.review.pass-ratio.intermediate
          zh 中级评审通过比例，高于即提示
          en Pass ratio of intermediate reviews, told when above
        settings.setting.review.pass-ratio.junior
          zh 初级评审通过比例，高于即提示
          en Pass ratio of junior reviews, told when above
        settings.per-thousand
          zh 千分之 {count}
          en {count} of a thousand
        settings.setting.publicity.begins-within-days
          zh 评审结束后开始公示
          en Publicity begins after the review within
        settings.setting.objections.verified-within-months
          zh 核实举报
          en Objections verified within
        settings.setting.objections.counted-from
          zh 核实举报起算
          en That time counts from
        settings.setting.plan.filed-days-before
          zh 评审实施方案备案
          en Plan filed before the review
        settings.setting.plan.filed
          zh 方案备案时间
          en The plan is filed
        settings.setting.deadline.publicity
          zh 完成评审和公示
          en Review and publicity over by
        settings.setting.deadline.filing
          zh 完成核准备案
          en Filing accepted by
        settings.setting.print.opens-within-months
          zh 核准文件印发后可打印证书
          en Certificates open to print after the approval within
        settings.setting.suspension.days
          zh 暂停使用最长期限
          en Longest suspension
        settings.setting.filing.signed-report
          zh 报送备案时附盖章的备案报告扫描件
          en Signed report with a filing
        settings.signed-report.required
          zh 必须
          en required
        settings.signed-report.optional
          zh 可不附
          en optional
        settings.setting.applications.stated-by
          zh 录入核准文件时填报申报材料报送日期的单位
          en Whose hand-in is stated with an approval
        settings.hand-ins.city
          zh 市局；旗县区、市直部门填了的也核对
          en the city's; those of counties and departments where they are stated
        settings.hand-ins.every-sender
          zh 市局，以及名单中有人员的旗县区、市直部门
          en the city's, and of counties and departments that the list has people of
        settings.suspension.off
          zh 不设暂停使用
          en off
        settings.setting.ban.years
          zh 失信不得申报
          en A ban lasts
        settings.setting.civil-servant.first-within-years
          zh 公务员调入后首次申报
          en Former civil servants first apply within
        settings.setting.new-series.years
          zh 转系列任职
          en In the new post before a change of series
        settings.setting.years.counted-to
          zh 学历、资历计算到上一年
          en Years of service count to, of the year before
        settings.setting.hearing.days
          zh 陈述申辩
          en Days to speak before a revocation
        settings.working-days-count
          zh {count} 个工作日
          en {count} working days
        settings.days-count
          zh {count} 天
          en {count} days
        settings.months-count
          zh {count} 个月
          en {count} months
        settings.years-count
          zh {count} 年
          en {count} years
        settings.day
          zh {month} 月 {day} 日
          en month {month}, day {day}
        settings.counted.review-end
          zh 评审结束
          en the end of the review
        settings.counted.publicity-close
          zh 公示结束
          en the close of publicity
        settings.plan.at-latest
          zh 最迟提前这么多天
          en so many days before at the latest
        settings.plan.within
          zh 评审前这么多天之内
          en within so many days before
        settings.qualifications
          zh 职业资格与职称对应（内人社发〔2019〕20号）
          en Professional qualifications and the titles they count as
        settings.qualifications.more
          zh 另有 {count} 行未列出，见该文件。
          en  {count} more lines stand in that file.
        settings.qualification
          zh 职业资格
          en Qualification
        settings.effective
          zh 施行日期
          en In effect from
        settings.windows
          zh 申报材料受理时间
          en When applications are taken
        settings.document
          zh 文号
          en Document
        settings.sender
          zh 报送单位
          en Sender
        settings.sender.department
          zh 市直单位
          en departments of the city
        settings.sender.county
          zh 旗县区
          en counties
        settings.sender.city
          zh 市局（报自治区）
          en the city, to the region
        settings.opens
          zh 开始
          en From
        settings.closes
          zh 截止
          en Until
        settings.no-day
          zh 未规定
          en not set
        settings.working-days
          zh 节假日和调休
          en Days off and days worked
        settings.days-off
          zh 放假的平日
          en Weekdays off
        settings.days-worked
          zh 上班的周末
          en Weekend days worked
        settings.days-unknown
          zh 尚无该年安排，不能计算工作日
          en not known yet: working days cannot be counted
        settings.logins
          zh 登录
          en Logins
        settings.rest
          zh 无操作后退出
          en Logged out after rest
        settings.length
          zh 登录最长
          en Logged out in any case
        settings.minutes
          zh {count} 分钟
          en {count} minutes
        settings.hours
          zh {count} 小时
          en {count} hours
        settings.oidc
          zh 统一身份认证（OIDC）
          en OpenID provider
        settings.oidc.none
          zh 未设置
          en none
        settings.origin
          zh 工作台网址
          en Address of the office
        settings.origin.loopback
          zh 仅本机
          en this computer alone
        """
}
