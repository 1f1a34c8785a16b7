extension Catalogue {
    /// The words of issued certificates in the office, and of the cases about them.
    static let afterIssue =
        afterIssueCertificates + "\n" + afterIssueCases + "\n" + afterIssueSteps + "\n" + afterIssueRefusals

    private static let afterIssueCertificates = """
        desk.nav.certificates
          zh 证书
          en Certificates
        desk.nav.cases
          zh 案件
          en Cases
        certificates.title
          zh 证书
          en Certificates
        certificates.lead
          zh 查找本机构发证、评审或备案的证书。查看个人信息会留下记录。
          en Find certificates that your body issued, reviewed or filed. Looking at personal data is recorded.
        certificates.submit
          zh 查找
          en Find
        certificates.found
          zh 查到的证书
          en Found
        certificates.more
          zh 只列出前 50 张，可能还有。请改用证书编号查找。
          en The first 50 are listed, and there may be more. Look by the certificate number instead.
        certificates.none
          zh 没有查到。请核对姓名和证件号码后四位；别的机构的证书不在这里显示。
          en Nothing was found. Check the name and the last four characters; certificates of other bodies are not shown here.
        certificates.not-found
          zh 没有查到这张证书：编号或查验码可能有误，或者它不属于本机构
          en There is no such certificate: the number or code may be wrong, or it is not your body's business
        certificates.four
          zh “{field}”要填四位
          en “{field}” takes four characters
        certificates.or
          zh 或者按姓名查找
          en Or by name
        case.field.number
          zh 证书编号或查验码
          en Certificate number or code
        case.field.name
          zh 姓名
          en Name
        case.field.name.hint
          zh 不知道编号时，按姓名和证件号码后四位查找
          en Without the number: name and the last four characters of the identity number
        case.field.tail
          zh 证件号码后四位
          en Last four characters of the identity number
        certificate.title
          zh {name}的证书
          en Certificate of {name}
        certificate.state
          zh 现状
          en State
        certificate.status
          zh 状态
          en Status
        certificate.under-way
          zh 正在制作的新版
          en New version being signed
        certificate.picture
          zh 查看证书图样
          en See the certificate as a picture
        certificate.picture.hint
          zh 与持证人下载的图片相同，由制证程序绘制，不盖章；查看会留下记录。
          en The picture that its holder can fetch, drawn by the press, without a seal; that you looked is recorded.
        certificate.picture.waits
          zh 制证程序还没有绘好图样，没有可以显示的图片。请稍后再打开
          en The press has not drawn it yet, so there is no picture to show. Please open it again in a while
        certificate.picture.photo
          zh 持证人的照片还没有登记，没有可以显示的图片。请在照片登记后再打开
          en The holder’s photo is not registered yet, so there is no picture to show. Please open it once there is one
        certificate.picture.withheld
          zh 这张证书现在不能绘出图样：不在有效状态，或制证程序没有通过检查。请在证书页查看状态
          en No picture is drawn of this certificate: it is not in force, or the press found something against it. See its state on the certificate’s page
        certificate.face
          zh 证面内容
          en What it says
        certificate.next
          zh 可以办理
          en What you can do
        certificate.next.none
          zh 目前没有您可以提出的事项。
          en There is nothing that you can propose now.
        certificate.versions
          zh 各版次
          en Versions
        certificate.version
          zh 第 {place} 版
          en Version {place}
        certificate.version.head
          zh 版次
          en Version
        certificate.unsigned
          zh 尚未签发
          en not signed
        certificate.events
          zh 经过
          en What happened
        certificate.event
          zh 事项
          en Event
        certificate.event.issued
          zh 签发
          en issued
        certificate.event.suspended
          zh 暂停使用
          en suspended
        certificate.event.reinstated
          zh 恢复使用
          en suspension lifted
        certificate.event.revoked
          zh 撤销
          en revoked
        certificate.event.restored
          zh 恢复效力
          en revocation undone
        certificate.event.cancelled
          zh 注销
          en cancelled
        certificate.event.superseded
          zh 由新证替代
          en replaced
        certificate.event.until
          zh （至 {day} 止）
          en  (until {day})
        certificate.ground.filing
          zh 核准备案
          en filing accepted
        certificate.ground.approval
          zh 自治区核准
          en approved by the region
        certificate.press
          zh 制证端
          en the press
        certificate.effective
          zh 生效日期
          en Effective
        certificate.by
          zh 办理人
          en By
        certificate.ground
          zh 事由
          en Ground
        certificate.cases
          zh 案件
          en Cases
        certificate.requests
          zh 盖章文件
          en Sealed documents
        certificate.requested
          zh 请求时间
          en Requested
        certificate.format
          zh 格式
          en Format
        certificate.became
          zh 结果
          en Outcome
        certificate.document.sealed
          zh 已盖章
          en sealed
        certificate.document.refused
          zh 制证端未办理（{reason}）
          en refused by the press ({reason})
        certificate.document.waits
          zh 等待制证端
          en waiting for the press
        certificate.trail
          zh 倒查
          en The way back
        certificate.trail.batch
          zh 到批次页（名单、公示、举报、材料和各步骤）
          en To its batch: roster, publicity, objections, papers, steps
        certificate.trail.text
          zh 这张证书所依据的名单行、公示、材料、举报，以及每一步的办理人（谁审核、谁签字、谁负责）。
          en The roster row, notice, papers and objections that the certificate rests on, and who took each step.
        certificate.pass
          zh 考试合格证号
          en Examination pass
        certificate.pass.unrecorded
          zh {number}（本系统未登记此人的这一成绩）
          en {number} (no such pass of this person is recorded here)
        certificate.pass.recorded
          zh {number}（已登记：{title}，{issuer}，{day}）
          en {number} (recorded: {title}, {issuer}, {day})
        certificate.series-change
          zh 转系列（第九条（一））
          en Change of series (九(一))
        certificate.series-change.way
          zh 关系
          en Relation
        certificate.earlier
          zh 由此证书转入
          en Changed from
        certificate.later
          zh 凭此证书转出
          en Changed to
        certificate.line
          zh 名单行号
          en Line of the roster
        certificate.rule-set
          zh 依据文件
          en Rules
        certificate.publicity
          zh 结果公示
          en Publicity
        certificate.objections
          zh 涉及本行的举报
          en Objections that concerned the row
        result.replaced
          zh 已于 {day} 由 {number} 号证书替代
          en Replaced on {day} by certificate {number}
        result.since-until
          zh 自 {day} 起暂停使用，至 {until} 24 时自动恢复
          en Suspended from {day}, by itself until the end of {until}
        status.event.restored
          zh 恢复效力
          en revocation undone
        certificate.qualifications
          zh 对应的职业资格
          en Professional qualifications that count as it
        certificate.qualifications.text
          zh {list}（{document}）
          en {list} ({document})
        act.certificates.listed
          zh 在终端列出全部证书
          en listed all certificates at the terminal
        act.certificate.looked-at
          zh 查看证书
          en looked at a certificate
        act.certificates.searched
          zh 按姓名查找证书
          en searched certificates by name
        act.case.proposed
          zh 提出案件
          en proposed a case
        act.case.notify
          zh 告知本人
          en told the holder
        act.case.hear
          zh 记录陈述申辩
          en recorded a statement
        act.case.confirm
          zh 确认案件
          en confirmed a case
        act.case.refuse
          zh 不予批准
          en refused a case
        act.case.withdraw
          zh 撤回案件
          en withdrew a case
        act.case.evidence-taken
          zh 下载证明材料
          en took an evidence file
        act.version.ordered
          zh 交制新版证书
          en ordered a new version
        """

    private static let afterIssueRefusals = """
        office.refusal.suspension-off
          zh 现行规则不设暂停使用（data/rule-sets.csv 的 suspension.days 为 0）；未作任何改动。需要暂停的，请本机构按文件修改规则
          en The rules in force know no suspension (suspension.days is 0 in data/rule-sets.csv). Nothing was changed. Where it is needed the body changes the rules by a document
        office.refusal.suspension-without-end
          zh 暂停使用须写明截止日期；未作任何改动。请填写截止日期
          en A suspension needs a last day. Nothing was changed. State it
        office.refusal.suspension-end-out-of-range
          zh 截止日期 {date} 须在 {from} 至 {to} 之间；未作任何改动。请改正日期
          en The last day {date} must lie between {from} and {to}. Nothing was changed. Correct the day
        office.refusal.not-revoked
          zh 这张证书没有被撤销（{status}），无可恢复；未作任何改动。请核对证书编号
          en The certificate is not revoked ({status}), so there is nothing to undo. Nothing was changed. Check its number
        office.refusal.only-by-case
          zh “{case-kind}”须在工作台按案件办理（在“证书”中查到该证书后提出）：一人提出，另一人确认，撤销、注销还须先告知持证人并听取陈述；未作任何改动
          en “{case-kind}” takes a case in the office (find the certificate under Certificates): one person proposes, another confirms, and a revocation or cancellation comes after the holder was told and could speak. Nothing was changed
        office.refusal.correction-empty
          zh 没有写明要更正什么，没有提出。请把有误的一栏改成正确的内容
          en Nothing is corrected, and nothing was proposed. Change the field that is wrong
        office.refusal.correction-without-evidence
          zh 更正须附证明材料，没有提出。请附文件后再提出
          en A correction needs a file that proves it; nothing was proposed. Add the file
        office.refusal.correction-unreadable
          zh “{correction}”不能这样写，没有提出。请按名单的写法填写
          en “{correction}” is not written so; nothing was proposed. Write it as rosters do
        office.refusal.correction-unfit
          zh 没有提出，请改正后再提出：{reason}
          en Nothing was proposed; correct it and propose it again: {reason}
        office.refusal.correction-changes-title
          zh 这样更正以后就不是原来评审的职称了（第十四条（六）），没有提出。请核对要更正的内容；职称本身有误的须重新评审，不能更正
          en After this it would not be the title that was reviewed (§十四(六)); nothing was proposed. Check what is to be corrected; a title that is wrong itself takes a new review
        office.refusal.version-under-way
          zh 这张证书的新版 {number} 正在签发；未作任何改动。请稍后再看
          en A new version of it, {number}, is being signed. Nothing was changed; look again in a moment
        office.refusal.case-unconfirmed
          zh 没有由两人办结的案件作依据，未作任何改动。请先由另一人确认案件
          en No case that two people decided stands behind it; nothing was changed. Let another person confirm the case first
        office.refusal.version-says-otherwise
          zh 新版内容与案件所写不符；未签发，案件和登记未作改动。请运维人员运行 titlecert-issuer fsck
          en The new version says something else than its case. It was not signed; case and register are as they were. Have whoever operates the system run titlecert-issuer fsck
        office.refusal.version-before-foreign
          zh 上一版不是本制证端所签，或登记已被改动；未签发，案件和登记未作改动。请运维人员停止服务并运行 titlecert-issuer fsck
          en The version before was not signed by this press, or the register was changed. It was not signed; case and register are as they were. Have whoever operates the system stop it and run titlecert-issuer fsck
        office.refusal.list-empty
          zh 清单里没有可以提出的证书；未提出任何案件。请核对编号，各行的原因见清单
          en The list holds no certificate that can be proposed. Nothing was proposed. Check the numbers; each line says why
        office.refusal.list-too-long
          zh 清单超过 {limit} 张；未提出任何案件。请分几次办理
          en The list holds more than {limit}. Nothing was proposed; use several lists
        """
}
