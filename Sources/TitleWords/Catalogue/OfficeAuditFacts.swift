extension Catalogue {
    /// The words of what an event of the trail says beside its act.
    static let officeAuditFacts =
        """
        audit.fact.slip
          zh 领取单
          en slip
        audit.fact.checked
          zh 核实了什么
          en looked at
        audit.fact.recovery
          zh 恢复登录申请
          en recovery
        audit.fact.before
          zh 办理前
          en before
        audit.fact.after
          zh 办理后
          en after
        audit.fact.document
          zh 文号
          en document
        audit.fact.asked-name
          zh 查询的姓名（遮盖）
          en name asked for (covered)
        audit.fact.asked-number
          zh 查询的号码（遮盖）
          en number asked for (covered)
        audit.fact.found
          zh 查到的人
          en people found
        audit.fact.document-date
          zh 文件日期
          en date of the document
        audit.fact.handed-in
          zh 材料报送日期
          en applications handed in
        audit.fact.date
          zh 文件日期
          en dated
        audit.fact.from
          zh 来自
          en from
        audit.fact.batch
          zh 批次
          en batch
        audit.fact.body
          zh 机构
          en body
        audit.fact.rows
          zh 行数
          en rows
        audit.fact.orders
          zh 制证指令
          en orders
        audit.fact.reason
          zh 理由
          en reason
        audit.fact.ground
          zh 依据
          en ground
        audit.fact.file
          zh 文件
          en file
        audit.fact.sha256
          zh 文件校验值
          en SHA-256
        audit.fact.paper
          zh 材料
          en paper
        audit.fact.dropped
          zh 失效的签署
          en signatures dropped
        audit.fact.people
          zh 涉及人数
          en people
        audit.fact.name
          zh 姓名
          en name
        audit.fact.duties
          zh 职责
          en duties
        audit.fact.login
          zh 登录名
          en login name
        audit.fact.act
          zh 事项
          en act
        audit.fact.link
          zh 环节
          en link
        audit.fact.level
          zh 级别
          en level
        audit.fact.line
          zh 行
          en row
        audit.fact.events
          zh 条数
          en events
        audit.fact.way
          zh 方式
          en way
        audit.fact.ban
          zh 失信决定
          en ban
        audit.fact.lifting
          zh 解除申请
          en lifting
        audit.fact.deciding-body
          zh 作出决定的机构
          en deciding body
        audit.fact.first-day
          zh 起始日
          en first day
        audit.fact.entered-by
          zh 录入人
          en entered by
        audit.fact.confirmed-by
          zh 复核人
          en confirmed by
        audit.fact.proposed-by
          zh 提出人
          en proposed by
        audit.fact.effective
          zh 生效日期
          en effective
        audit.fact.successor
          zh 新证书
          en successor
        audit.fact.certificate
          zh 证书
          en certificate
        audit.fact.intended
          zh 拟办
          en intended
        audit.fact.told
          zh 有问题的行
          en faulty rows
        audit.fact.asked
          zh 查询人数
          en people asked for
        audit.fact.list
          zh 名单校验值
          en SHA-256 of the list
        audit.fact.kind
          zh 种类
          en kind
        audit.fact.external
          zh 自治区自行发证
          en issued by the region
        audit.fact.count
          zh 数量
          en number
        audit.fact.change
          zh 变更
          en change
        audit.fact.earliest-close
          zh 最早截止
          en closes no sooner than
        audit.fact.publicity
          zh 公示
          en publicity
        audit.fact.signature
          zh 电子签名
          en signature
        audit.fact.until
          zh 截止日期
          en until
        audit.fact.previous
          zh 原证书
          en previous
        audit.fact.person
          zh 人员
          en person
        audit.fact.number
          zh 编号
          en number
        audit.fact.lines
          zh 行
          en rows
        audit.fact.field
          zh 内容
          en field
        audit.fact.fields
          zh 更正内容
          en fields
        audit.fact.case
          zh 案件
          en case
        audit.value.yes
          zh 是
          en yes
        audit.value.no
          zh 否
          en no
        audit.value.password
          zh 密码和动态码
          en password and code
        audit.value.name
          zh 姓名
          en name
        audit.value.identity
          zh 证件号码
          en number
        audit.value.terminal
          zh 服务器终端
          en terminal
        audit.value.oidc
          zh 统一身份认证
          en provider
        audit.fact.network
          zh 网络
          en network
        """
}
