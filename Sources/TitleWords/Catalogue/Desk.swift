extension Catalogue {
    /// The words of the office's pages.
    static let desk =
        """
        desk.site
          zh 职称工作台
          en Titles office
        desk.title
          zh 工作台
          en Desk
        desk.nav.desk
          zh 工作台
          en Desk
        desk.nav.people
          zh 人员与账号
          en People
        desk.problems
          zh 有 {problems_count} 处需要改正
          en To be corrected: {problems_count}
        desk.logout
          zh 退出
          en Log out
        desk.duties
          zh 我的职责
          en My duties
        desk.session
          zh 本次登录
          en This login
        desk.since
          zh 登录时间
          en Since
        desk.from
          zh 登录网络
          en From the network
        desk.login
          zh 登录名
          en Login name
        desk.session.hint
          zh 不是您本人登录的，请立即退出并告知运维人员。
          en If this was not you, log out at once and tell whoever operates the system.
        desk.recent
          zh 我最近办理的
          en What I did last
        desk.when
          zh 时间
          en When
        desk.what
          zh 事项
          en What
        desk.duty.prepare
          zh 导入名单、办理公示、处理举报、报送备案
          en takes rosters in, publicises, decides objections, submits filings
        desk.duty.submit
          zh 导入名单、报送备案；不能核准自己报送的
          en takes rosters in and submits filings; never accepts them
        desk.duty.publicise
          zh 开始和结束公示，公示不少于 5 个工作日
          en opens and closes publicity, five working days at least
        desk.duty.decide-objections
          zh 受理举报并作出结论，每项写明理由
          en admits objections and decides them, each with its reason
        desk.duty.accept
          zh 核准他人报送的备案
          en accepts filings that others have submitted
        desk.duty.enter
          zh 录入自治区核准文件，由另一人复核
          en enters the region’s approval, which another person confirms
        desk.duty.confirm
          zh 复核他人录入的核准文件
          en confirms approvals that others have entered
        desk.duty.convert
          zh 核准区外证书的换证
          en decides on titles got elsewhere
        desk.duty.revoke
          zh 撤销、注销、暂停、恢复、换发，须两人办理
          en revokes, cancels, suspends, reinstates and replaces, two people each time
        desk.duty.audit
          zh 查看审计记录，不能改动任何数据
          en reads the audit trail and changes nothing
        desk.duty.operate
          zh 管理账号、密钥和备份，不能办理任何决定
          en keeps accounts, keys and backups, and decides nothing
        act.login
          zh 登录
          en logged in
        act.logout
          zh 退出
          en logged out
        act.account.activated
          zh 启用账号
          en activated the account
        act.account.made
          zh 建立账号
          en made an account
        act.account.disabled
          zh 停用账号
          en disabled an account
        act.account.reset
          zh 重设账号
          en reset an account
        act.staff.appointed
          zh 登记人员职责
          en appointed a person
        act.chain.signed
          zh 签署环节
          en signed a link
        act.roster.imported
          zh 导入名单
          en took a roster in
        act.publicity.opened
          zh 开始公示
          en opened a publicity
        act.publicity.closed
          zh 结束公示
          en closed a publicity
        act.filing.submitted
          zh 报送备案
          en submitted a filing
        act.filing.accepted
          zh 核准备案
          en accepted a filing
        act.approval.imported
          zh 导入核准文件
          en took an approval in
        act.photos.registered
          zh 登记照片
          en registered photos
        act.other
          zh 其他事项（详见审计记录）
          en something else (see the audit trail)
        people.title
          zh 人员与账号
          en People and accounts
        people.lead
          zh 停用和重设账号请用命令 titlecert-server user disable、user reset。
          en To disable or reset an account use titlecert-server user disable and user reset.
        people.state
          zh 状态
          en State
        people.add
          zh 新增人员
          en Add a person
        people.add.submit
          zh 登记职责并建立账号
          en Appoint and make the account
        people.back
          zh 返回人员与账号
          en Back to people
        people.added
          zh 账号已建立
          en The account is made
        people.added.text
          zh {name}的登录名是 {login}。职责已登记，账号尚待本人启用。
          en The login name of {name} is {login}. The duties are registered; the account waits for its activation.
        people.added.heading
          zh 启用码
          en Activation code
        people.added.code
          zh 请当面交给本人，到“启用账号”设置密码。7 天内有效，只能用一次；离开本页后不再显示。
          en Hand it to the person, who sets the password under “Activate an account”. It is good for seven days and once, and is not shown again.
        authority.title
          zh 管理权限
          en Authority
        authority.lead
          zh 评审、认定、换证、备案和核准都查同一张表；判定名单、报送和签发时用的就是它。
          en Review, recognition, conversion, filing and approval all ask one table; rosters, filings and orders are judged by this one.
        authority.rules
          zh 权限表
          en The table
        authority.rules.text
          zh 地区按包含关系：有该权限、且辖区包含事项所在地的最基层机构办理。
          en Areas contain each other: the most local body with the competence whose area holds the case decides it.
        authority.case
          zh 事项
          en Case
        authority.level
          zh 级别
          en Level
        authority.kind
          zh 机构类别
          en Kind of body
        authority.decides
          zh 办理机构
          en Decided by
        authority.source
          zh 依据
          en Legal source
        authority.bodies
          zh {count} 个机构，见下表
          en {count} bodies, see below
        authority.chains
          zh 签署环节
          en Signing chains
        authority.chains.text
          zh 各环节依次由不同的人签署，最后一环办理该事项。
          en Each link is signed by another person, in this order; the last one takes the step.
        authority.act
          zh 事项
          en Act
        authority.order
          zh 次序
          en Order
        authority.link
          zh 环节
          en Link
        authority.bodies.title
          zh 机构
          en Bodies
        authority.name
          zh 名称
          en Name
        authority.code
          zh 代码
          en Code
        authority.scope
          zh 系列、专业范围
          en Series and specialties
        authority.specialties
          zh {series}；专业：{list}
          en {series}; specialties: {list}
        authority.all-series
          zh 全部
          en all
        authority.issuer
          zh 发证机关
          en Issuing body
        body.kind.region
          zh 自治区
          en region
        body.kind.city
          zh 市
          en city
        body.kind.county
          zh 旗县区
          en county
        body.kind.self-reviewing
          zh 自主评审单位
          en self-reviewing body
        chain.act.submit-filing
          zh 报送备案
          en submitting a filing
        chain.act.accept-filing
          zh 核准备案
          en accepting a filing
        chain.act.confirm-approval
          zh 核准文件复核
          en confirming an approval document
        chain.act.confirm-case
          zh 证书案件确认
          en confirming a case about a certificate
        chain.act.confirm-conversion
          zh 换证核准
          en confirming a conversion
        """
}
