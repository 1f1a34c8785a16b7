extension Catalogue {
    /// The words of the pages on which cases about issued certificates are proposed.
    static let afterIssueCases = """
        cases.title
          zh 案件
          en Cases
        cases.lead
          zh 关于已发证书的更正、补换发、撤销、注销、暂停与恢复。每件由一人提出，发证机关的另一人确认。
          en Corrections, reissues, revocations, suspensions of issued certificates. One person proposes, another of the issuing body confirms.
        cases.open
          zh 办理中
          en Open
        cases.open.none
          zh 没有办理中的案件。从证书页提出。
          en No open case. They are proposed on a certificate's page.
        cases.ended
          zh 最近办结
          en Ended last
        cases.kind
          zh 事项
          en Kind
        cases.proposed
          zh 提出
          en Proposed
        case.kind.corrected
          zh 更正
          en correction
        case.kind.reissued
          zh 补换发
          en reissue
        case.kind.revoked
          zh 撤销
          en revocation
        case.kind.cancelled
          zh 注销
          en cancellation
        case.kind.suspended
          zh 暂停使用
          en suspension
        case.kind.reinstated
          zh 恢复使用
          en lifting of the suspension
        case.kind.restored
          zh 恢复效力
          en restoration
        case.kind.superseded
          zh 以另一证书替代
          en replacement by another certificate
        case.about.corrected
          zh 证书上的文字有误时制作新版：只改错处，职称、级别、取得方式和证件号码不在更正之列。
          en A new version where the certificate says something wrong. Title, level, route and identity number are not corrected.
        case.about.reissued
          zh 内容不变，重新签发（如密钥更换、证面改版、文件遗失）。
          en The same content, signed anew: another key, another face, a lost file.
        case.about.revoked
          zh 弄虚作假、学术不端、暗箱操作等取得的职称自始无效，并记入失信黑名单。须先告知本人，听取陈述申辩。
          en For fraud or misconduct: void from the beginning, with a ban. The holder is told and heard first.
        case.about.cancelled
          zh 误发等无过错情形，自生效日起失效，不记入黑名单。须先告知本人，听取陈述申辩。
          en Issued in error, without fault: void from its date, without a ban. The holder is told and heard first.
        case.about.suspended
          zh 核查期间暂停使用，须有文件和截止日期，到期自动恢复。
          en While under review, on a document and until a day, when it ends by itself.
        case.about.reinstated
          zh 核查提前结束，恢复使用。
          en The review ended early; the certificate may be used again.
        case.about.restored
          zh 撤销决定经复议、诉讼或纠错被推翻，恢复证书效力，并解除因该次撤销记入的黑名单。
          en The revocation was undone on appeal: the certificate is good again, and the ban that came with it is lifted.
        case.about.superseded
          zh 同一人的另一张有效证书替代本证书。
          en Another certificate of the same person, in force, takes its place.
        case.effect.corrected
          zh 确认后交制证端签发新版（新编号）。新版签发的同时本证书失效，扫码查验将显示“已换发新证”，写明何日由何号证书替代；不记入黑名单。
          en Once confirmed, the press signs a new version with a new number. In that moment this one ends: its QR code answers “replaced”, with the day and the new number. No ban follows.
        case.effect.reissued
          zh 确认后交制证端按相同内容签发新版（新编号）。新版签发的同时本证书失效，扫码查验将显示“已换发新证”，写明何日由何号证书替代；不记入黑名单。
          en Once confirmed, the press signs the same content anew under a new number. In that moment this one ends: its QR code answers “replaced”, with the day and the new number. No ban follows.
        case.effect.revoked
          zh 确认后，扫码查验将显示“已撤销（无效）”，自始无效；同时记入失信黑名单，今天确认的话，自 {from} 至 {until} 不得申报。
          en Once confirmed, the QR code answers “revoked”, void from the beginning; the holder is banned, were it confirmed today, from {from} until {until}.
        case.effect.cancelled
          zh 确认后，扫码查验将显示“已注销”，自 {day} 起失效；不记入黑名单。
          en Once confirmed, the QR code answers “cancelled”, void from {day}. No ban follows.
        case.effect.suspended
          zh 确认后，扫码查验将显示“暂停使用（核查期间）”，至 {until} 24 时自动恢复；不记入黑名单。
          en Once confirmed, the QR code answers “suspended”; it ends by itself at the end of {until}. No ban follows.
        case.effect.reinstated
          zh 确认后，扫码查验恢复为“真实有效”。
          en Once confirmed, the QR code answers “valid” again.
        case.effect.restored
          zh 确认后，撤销不再有效，扫码查验恢复为撤销以前的状态；因该次撤销记入的黑名单同时解除，经过仍保留在记录中。
          en Once confirmed, the revocation counts no more and the QR code answers as before it; the ban that came with it is lifted, and the history stays on record.
        case.effect.superseded
          zh 确认后，扫码查验将显示“已换发新证”，由 {number} 号证书替代；不记入黑名单。
          en Once confirmed, the QR code answers “replaced” by certificate {number}. No ban follows.
        case.status.until
          zh {status}，至 {day} 止
          en {status} until {day}
        case.status.by
          zh {status}：{number}
          en {status}: {number}
        case.corrects
          zh 更正{field}
          en Corrects {field}
        case.from-to
          zh {was} → {becomes}
          en {was} → {becomes}
        case.nothing
          zh （空）
          en (nothing)
        case.sex.male
          zh 男
          en male
        case.sex.female
          zh 女
          en female
        case.who
          zh 由{issuer}有“撤销”职责的人员或{reviewer}的经办人员提出，{issuer}的另一人确认；自主评审单位只能提出。
          en Proposed by people of {issuer} with that duty, or by a clerk of {reviewer}; confirmed by another person of {issuer}. Self-reviewing bodies propose only.
        case.who.one
          zh 由{issuer}有“撤销”职责的一人提出，另一人确认。
          en Proposed by one person of {issuer} with that duty, confirmed by another.
        case.who.confirms
          zh 告知、听取、确认和不予批准由{issuer}有“撤销”职责的人员办理；提出人不能确认，只有提出人可以撤回。
          en Telling, hearing, confirming and refusing are done by people of {issuer} with that duty. Who proposed does not confirm; who proposed alone withdraws.
        case.field.source
          zh 依据文件
          en Legal source
        case.field.source.hint
          zh 选填。选择或填写文号，写在事由之前
          en Optional: choose or write a document number, which is put before the ground
        case.field.ground
          zh 事由
          en Ground
        case.field.ground.hint
          zh 500 字以内
          en At most 500 characters
        case.field.document
          zh 决定文号
          en Number of the deciding document
        case.field.document.hint
          zh 如 赤人社撤〔2026〕3号
          en As 赤人社撤〔2026〕3号
        case.field.document-date
          zh 文件日期
          en Date of the document
        case.field.effective
          zh 生效日期
          en Effective date
        case.field.effective.hint
          zh 发证日期至今天之间。撤销不填：自始无效，黑名单的起算日由规则决定
          en Between issue and today. Nothing for a revocation: it is void from the beginning, and the rules say from when its ban counts
        case.field.effective.from-issue
          zh 发证日期至今天之间
          en Between the day of issue and today
        case.field.until
          zh 暂停截止日期
          en Last day of the suspension
        case.field.until.hint
          zh 当日 24 时自动恢复
          en It ends by itself with that day
        case.field.successor
          zh 替代它的证书编号
          en Number of the certificate that takes its place
        case.field.evidence
          zh 证明材料
          en Evidence
        case.field.evidence.hint
          zh 证明何者为正确的文件（扫描件、证明函等），20 MB 以内
          en The file that proves what is right; 20 MB at most
        case.field.responsible-unit
          zh 责任单位
          en Responsible units
        case.field.responsible-unit.hint
          zh 选填，每行一个；倒查见证书页
          en If any, one a line; see the way back on the certificate's page
        case.field.responsible-checker
          zh 责任审核人
          en Responsible checkers
        case.field.responsible-checker.hint
          zh 选填，每行一人
          en If any, one a line
        case.field.statement
          zh 情况说明
          en What happened
        case.field.statement.hint
          zh 4000 字以内，记入案件
          en At most 4000 characters; kept with the case
        case.field.remark
          zh 备注
          en Remark
        case.field.remark.hint
          zh 选填
          en If any
        case.field.kind
          zh 事项
          en Kind
        case.field.numbers
          zh 证书编号
          en Certificate numbers
        case.field.numbers.hint
          zh 每行一个，也可用空格或逗号隔开；最多 1000 张，超过 200 张请用文件
          en One a line, or parted by spaces or commas; 1000 at most, more than 200 as a file
        case.field.file
          zh 或者选择文件
          en Or a file
        case.field.file.hint
          zh csv 或纯文本，只含证书编号
          en csv or plain text with certificate numbers alone
        case.propose.title
          zh 提出{kind}
          en Propose: {kind}
        case.propose.check
          zh 下一步：核对
          en Next: check
        case.confirm.title
          zh 核对后提出{kind}
          en Check, then propose: {kind}
        case.confirm.effect
          zh 效果
          en Effect
        case.confirm.submit
          zh 提出，交第二人确认
          en Propose for a second person to confirm
        case.confirm.back
          zh 返回修改
          en Back to the form
        case.back.certificate
          zh 返回证书
          en Back to the certificate
        case.back.case
          zh 返回案件
          en Back to the case
        case.back.group
          zh 返回清单
          en Back to the list
        """
}
