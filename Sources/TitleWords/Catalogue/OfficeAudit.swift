extension Catalogue {
    /// The words of the trail's pages and files.
    static let officeAudit =
        """
        desk.nav.audit
          zh 审计
          en Audit
        audit.title
          zh 审计记录
          en Audit trail
        audit.lead
          zh 每项办理由谁、何时、从何处、办理前后如何，只增不改；本页只供查看。
          en Every act: who, when, from where, before and after. It only grows; nothing is changed here.
        audit.chain.title
          zh 完整性
          en The chain
        audit.chain
          zh 审计链
          en State
        audit.chain.whole
          zh 完整，已校验到第 {count} 条
          en whole, verified up to event {count}
        audit.chain.broken
          zh 在第 {sequence} 条断裂：该条或其前一条被改动或删除。请停止使用，从备份核对
          en broken at event {sequence}: it or the one before was changed or removed. Stop, and compare with a backup
        audit.whole-at
          zh 上次从头校验
          en Last verified from the beginning
        audit.last-hash
          zh 最后一条的校验值
          en Hash of the last event
        audit.chain.hint
          zh 定期抄下最后一条的编号和校验值另存：末尾被截去只有对照它才能发现。带出核对用 titlecert-server audit export，再用 audit verify 文件名 校验。
          en Note number and hash of the last event elsewhere: a cut-off end is seen by them alone. To take it away use titlecert-server audit export; audit verify FILE checks it.
        audit.filter
          zh 查找
          en Look for
        audit.filter.submit
          zh 查找
          en Find
        audit.field.from
          zh 起始日期
          en From
        audit.field.to
          zh 截止日期
          en To
        audit.field.person
          zh 办理人
          en Who
        audit.field.person.hint
          zh 姓名、登录名或标识
          en Name, login name or key
        audit.field.subject
          zh 对象
          en About
        audit.field.subject.hint
          zh 批次、人员等的标识或证书编号；不用证件号码
          en A key or a certificate’s number; no identity number
        audit.field.act
          zh 事项
          en Act
        audit.field.act.all
          zh 全部事项
          en all acts
        form.fault.identity-number
          zh “{field}”不能填写证件号码。请用系统标识或证书编号；没有查找，也没有留下所填内容
          en “{field}” takes no identity number. Use a key or a certificate’s number; nothing was looked for or kept
        audit.events
          zh 记录
          en Events
        audit.csv
          zh 下载 csv
          en Download csv
        audit.xlsx
          zh 下载 xlsx
          en Download xlsx
        audit.number
          zh 编号
          en No.
        audit.who
          zh 办理人
          en Who
        audit.facts
          zh 内容
          en What of it
        audit.none
          zh 没有符合条件的记录。
          en No such event.
        audit.earlier
          zh 更早的记录
          en Earlier events
        audit.actor.press
          zh 制证程序
          en the press
        audit.actor.public
          zh 公众
          en the public
        audit.actor.nobody
          zh 未登录者
          en nobody who is in
        audit.actor.setup
          zh 初始设置
          en setup
        audit.actor.terminal
          zh 终端命令
          en the terminal
        audit.state.received
          zh 收到
          en received
        audit.state.open
          zh 办理中
          en under way
        audit.state.removed
          zh 已移出
          en removed
        audit.column.sequence
          zh 编号
          en sequence
        audit.column.when
          zh 时间
          en when
        audit.column.actor
          zh 办理人标识
          en actor
        audit.column.who
          zh 办理人
          en who
        audit.column.act
          zh 事项
          en act
        audit.column.subject
          zh 对象
          en subject
        audit.column.from
          zh 来自
          en from
        audit.column.before
          zh 办理前
          en before
        audit.column.after
          zh 办理后
          en after
        audit.column.document
          zh 文号
          en document
        audit.column.facts
          zh 其他内容
          en facts
        audit.column.hash
          zh 校验值
          en hash
        act.audit.exported
          zh 导出审计记录
          en took the trail away
        act.looked.ban
          zh 查看外单位的失信决定
          en looked at a ban that another body decided
        act.looked.certificate-picture
          zh 查看证书图样
          en looked at the picture of a certificate
        act.looked.batch
          zh 查看批次中的个人信息
          en looked at people of a batch
        act.looked.filing
          zh 查看报送的人员
          en looked at people of a filing
        act.looked.package
          zh 查看待报送的材料
          en looked at documents before they were filed
        act.looked.document
          zh 打开报送材料
          en opened a document of a filing
        act.looked.external
          zh 打开自治区证书文件
          en opened a certificate of the region
        act.looked.batch-photos
          zh 查看批次的照片名单
          en looked at who of a batch has a photo
        act.looked.signing
          zh 查看待签署的事项
          en looked at what waits to be signed
        act.looked.photos
          zh 查看待确认的照片
          en looked at photos that wait
        act.looked.photo
          zh 查看持证人的照片
          en looked at a holder’s photo
        act.looked.person
          zh 查看人员的照片或变更
          en looked at a person’s photo or change
        act.looked.case
          zh 查看案件
          en looked at a case
        act.looked.case-group
          zh 查看批量案件的证书名单
          en looked at the certificates of a group of cases
        act.looked.case-list
          zh 查看多证办理清单中的持证人
          en looked at the holders of a list of certificates
        act.looked.approval
          zh 查看核准文件及名单
          en looked at an approval and its list
        act.looked.conversion
          zh 查看换证
          en looked at conversions
        act.looked.objection
          zh 查看举报
          en looked at an objection
        act.looked.integrity
          zh 查看诚信档案
          en looked at an integrity record
        act.ban.entered
          zh 录入外单位的失信决定
          en entered a ban that another body decided
        act.ban.confirmed
          zh 确认外单位的失信决定
          en confirmed a ban that another body decided
        act.ban.refused
          zh 未确认外单位的失信决定
          en did not confirm a ban that another body decided
        act.ban.lifting-proposed
          zh 提出解除外单位的失信决定
          en proposed to lift a ban of another body
        act.ban.lifted
          zh 确认解除外单位的失信决定
          en confirmed that a ban of another body is lifted
        act.ban.lifting-refused
          zh 未确认解除外单位的失信决定
          en did not confirm that a ban of another body is lifted
        act.ban.proof-taken
          zh 取用失信决定的文件
          en took the file of a ban
        act.row.fraud-proposed
          zh 提出因学术造假结束一行
          en proposed to end a row for fraud
        act.row.fraud-refused
          zh 未确认因学术造假结束一行
          en did not confirm the end of a row for fraud
        act.roster.discarded
          zh 撤销导入
          en discarded a roster
        act.row.ended
          zh 因学术造假结束一行
          en ended a row for fraud
        act.paper.attached
          zh 登记材料
          en stated a paper
        act.objection.raised
          zh 提出举报
          en raised an objection
        act.objection.admitted
          zh 受理举报
          en admitted an objection
        act.objection.not-admitted
          zh 不予受理举报
          en did not admit an objection
        act.objection.upheld
          zh 举报属实
          en upheld an objection
        act.objection.dismissed
          zh 举报不属实
          en dismissed an objection
        act.login.failed
          zh 登录失败
          en failed to log in
        act.login.slowed
          zh 多次登录失败，须等待
          en was made to wait after wrong tries
        act.certificate.suspended
          zh 暂停证书
          en suspended a certificate
        act.certificate.reinstated
          zh 恢复证书
          en reinstated a certificate
        act.certificate.revoked
          zh 撤销证书
          en revoked a certificate
        act.certificate.cancelled
          zh 注销证书
          en cancelled a certificate
        act.certificate.superseded
          zh 换发证书
          en replaced a certificate
        act.certificates.issued
          zh 签发证书
          en issued certificates
        act.publicity.witnessed
          zh 制证程序见证公示
          en the press witnessed a publicity
        act.order.refused
          zh 拒绝制证指令
          en refused an order
        act.orders.reopened
          zh 重新判断制证指令
          en judged orders again
        act.intent.voided
          zh 作废待签内容
          en voided what waited to be signed
        act.document.refused
          zh 拒绝制作文件
          en refused a document
        act.document.awaits-stamp
          zh 文件等待时间戳
          en a document waits for its time stamp
        act.reference.inserted
          zh 写入机构和资格目录
          en took in bodies and titles
        server.audit-file-whole
          zh 文件中的审计链完整，共 {events} 条，最后一条的校验值 {hash}
          en The chain of the file is whole: {events} events, the hash of the last one is {hash}
        server.audit-line-unreadable
          zh 第 {line} 行不是导出的审计记录，以后各行没有校验
          en Line {line} is no event of an export; the lines after it were not checked
        server.audit-file-unreadable
          zh 读不到文件 {path}
          en The file {path} cannot be read
        """
}
