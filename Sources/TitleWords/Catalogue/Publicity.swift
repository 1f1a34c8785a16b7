extension Catalogue {
    /// The words of what happens to notices, and of objections to them (更正、重新公示、撤回、举报).
    static let publicity = """
        publicity.withdrawn
          zh 已撤回
          en Withdrawn
        publicity.line.again
          zh {year}年度{level}职称评审（认定）结果公示（重新公示）
          en Results of {year}: {level} titles (shown anew)
        publicity.period.withdrawn
          zh {from} 开始，{day} 撤回
          en Opened {from}, withdrawn {day}
        pager.label
          zh 翻页
          en Pages
        pager.page
          zh 第 {page} 页
          en Page {page}
        pager.of
          zh 第 {page} 页，共 {count} 页
          en Page {page} of {count}
        pager.previous
          zh 上一页
          en Previous
        pager.next
          zh 下一页
          en Next
        notice.origin
          zh 这一人的职称、级别、专业或身份信息更改后重新公示，公示期从头起算。
          en The title, level, specialty or person of this row was changed. It is shown anew for its own full period.
        notice.origin.link
          zh 查看原公示
          en See the earlier notice
        notice.withdrawn
          zh 本公示已撤回
          en This notice was withdrawn
        notice.withdrawn.text
          zh 本公示不再作为核准备案的依据，名单仅供查阅。
          en Nothing rests on this notice any more; the list remains to be read.
        notice.withdrawn.reason
          zh 撤回原因
          en Reason
        notice.withdrawn.by
          zh 依据文件
          en Document
        notice.withdrawn.document
          zh {number}（{day}）
          en {number} ({day})
        notice.withdrawn.on
          zh 撤回日期
          en Withdrawn
        notice.changes
          zh 更正公告与重新公示
          en Corrections, and rows shown anew
        notice.changes.text
          zh 文字错误的更正不影响公示期；职称、级别、专业或人员有误的，从名单中移出并重新公示，公示期从头起算。
          en A mended typing error does not change the period. A row with a wrong title, level, specialty or person leaves the list and is shown anew for its own full period.
        notice.correction
          zh 更正：序号 {line} 的{field}，“{old}”更正为“{new}”。
          en Correction: {field} of no. {line}, “{old}” now reads “{new}”.
        notice.correction.nothing
          zh （空）
          en (nothing)
        notice.restart
          zh 重新公示：序号 {line} {name}。原因：{reason}
          en Shown anew: no. {line} {name}. Reason: {reason}
        notice.restart.link
          zh 查看新公示
          en See the new notice
        notice.field.name
          zh 姓名
          en name
        notice.field.mongolian-name
          zh 蒙文姓名
          en name in Mongolian
        notice.field.employer
          zh 工作单位
          en employer
        notice.field.panel
          zh 评审委员会
          en committee
        notice.field.qualified-on
          zh 取得资格日期
          en date of the title
        notice.files
          zh 下载公示文件
          en Files of this notice
        notice.files.text
          zh 可张贴或在其他网站转载，内容与本页一致，含全部名单。
          en To be put up or posted elsewhere; they say what this page says, with every name.
        notice.files.html
          zh 网页文件（html）
          en Page (html)
        notice.files.pdf
          zh 打印文件（PDF）
          en For printing (PDF)
        notice.file.source
          zh 公示网址
          en Address of the notice
        notice.file.made
          zh 本文件生成于 {time}（北京时间）。公示情况以公示网址所载为准。
          en Made at {time} (China time). The address of the notice says what holds.
        objection.title
          zh 在线反映情况
          en Object online
        objection.text
          zh 不需要注册，可以匿名。提交后得到一个受理编号，凭编号查询办理情况。您写的内容和联系方式只有办理人员能看到。
          en No account is needed, and no name. You get a receipt number by which you can ask what became of it. What you write, and how to reach you, is seen only by those who decide.
        objection.closed
          zh 本公示已结束或撤回，不再在线受理；确有情况的，请联系上述受理机构。
          en This notice is over or withdrawn and takes no more objections online. Turn to the office named above.
        objection.ask
          zh 查询反映情况的办理结果
          en What became of my objection?
        objection.back
          zh 返回公示
          en Back to the notice
        objection.lines
          zh 涉及序号
          en Numbers concerned
        objection.notice
          zh 公示
          en Notice
        objection.lines.label
          zh 涉及哪些人（名单序号）
          en Whom does it concern (numbers in the list)
        objection.lines.hint
          zh 例如 12，或 12、35，最多 20 个
          en Like 12, or 12, 35; at most 20
        objection.statement.label
          zh 反映的情况
          en What is wrong
        objection.statement.hint
          zh 请写明事实和线索，10 至 2000 字。
          en State facts and leads, 10 to 2000 characters.
        objection.contact.label
          zh 联系方式（可不填）
          en How to reach you (optional)
        objection.contact.hint
          zh 只用于核实情况；不填也会办理。
          en Used only to verify what you say. It will be dealt with without it too.
        objection.submit
          zh 提交
          en Send
        objection.taken
          zh 已收到您反映的情况
          en Your objection was received
        objection.taken.text
          zh 受理机构将决定是否受理、进行核实并给出结论。请记下或打印下面的编号，丢失后无法找回。
          en The office will decide whether it takes it up, verify it, and decide. Write down or print the number below; it cannot be recovered.
        objection.receipt
          zh 受理编号
          en Receipt number
        objection.receipt.text
          zh 凭编号可随时查询办理情况。请不要把编号告诉别人。
          en With it you can ask at any time what became of the objection. Keep it to yourself.
        objection.lines-unreadable
          zh 序号请用数字填写，例如 12、35
          en Write the numbers in digits, like 12, 35
        objection.line-unknown
          zh 名单中没有序号 {line}，请对照名单检查
          en The list has no number {line}; please check
        objection.too-many
          zh 提交太频繁，没有保存。请约 {minutes} 分钟后再次提交（内容仍在下面），或直接联系：{contact}
          en Too many were sent lately, so nothing was kept. Send it again in about {minutes} minutes (your text is below), or turn to: {contact}
        objection.full
          zh 待办理的情况较多，暂时不能在线接收，没有保存。请过几日再试（内容仍在下面，可先复制），或直接联系：{contact}
          en So many objections wait that none can be taken online at present; nothing was kept. Try again in some days (your text is below), or turn to: {contact}
        objection.over
          zh 公示已结束或撤回，没有保存。请直接联系：{contact}
          en The notice is over or withdrawn; nothing was kept. Turn to: {contact}
        objection.fault.no-line
          zh 请填写涉及的序号
          en Say which numbers it concerns
        objection.fault.too-many-lines
          zh 一次最多涉及 20 个序号，其余请另行提交
          en At most 20 numbers at a time; send the others apart
        objection.fault.statement-too-short
          zh 请写明情况，至少 10 个字
          en Say what is wrong, in at least 10 characters
        objection.fault.statement-too-long
          zh 内容超过 2000 字，请精简
          en More than 2000 characters; please shorten it
        objection.fault.statement-hidden
          zh 内容中有不可见字符，请重新输入
          en The text holds invisible characters; please type it again
        objection.fault.contact-too-long
          zh 联系方式超过 200 字，请精简
          en More than 200 characters; please shorten it
        objection.fault.contact-hidden
          zh 联系方式请写在一行内，不要有不可见字符
          en Write it on one line, without invisible characters
        objections.title
          zh 反映情况的办理
          en What became of an objection
        objections.text
          zh 凭提交时得到的编号查询。这里只显示办理情况，不显示所写内容。
          en Ask by the receipt number. The course of it is shown here, never what was written.
        objections.ask
          zh 查询
          en Ask
        objections.hint
          zh 例如 K7QW-3M9D-2XTP-C；空格、连字符、大小写都可以
          en Like K7QW-3M9D-2XTP-C; spaces, hyphens and case do not matter
        objections.submit
          zh 查询
          en Show
        objections.malformed
          zh 编号不完整或有误，请对照检查
          en The number is incomplete or mistyped; please check
        objections.unknown
          zh 没有这个编号的记录，请对照检查
          en There is no record of that number; please check
        objections.received
          zh 收到时间
          en Received
        objections.due
          zh 最迟办结
          en Decided by
        objections.due.day
          zh {day}
          en {day}
        objections.due.later
          zh 公示结束后一个月内
          en within a month after the notice closes
        objections.row
          zh 序号 {line} {name}
          en No. {line} {name}
        objections.whole
          zh 整个公示
          en The whole notice
        objections.step.received
          zh 已收到
          en Received
        objections.step.admitted
          zh 已受理，正在核实
          en Taken up, being verified
        objections.step.not-admitted
          zh 不予受理
          en Not taken up
        objections.step.upheld
          zh 属实，已从名单中移出
          en Upheld; the row was removed
        objections.step.dismissed
          zh 不属实
          en Not upheld
        objections.step.by
          zh {time} · 办理人 {person} · {reason}
          en {time} · decided by {person} · {reason}
        objections.wait
          zh 等待办理
          en Waiting
        objections.wait.admission
          zh 决定是否受理
          en Whether it is taken up
        objections.wait.outcome
          zh 核实结论
          en The outcome
        office.refusal.publicity-withdrawn
          zh 该公示已撤回（第十一条（四）），没有改动；请重新导入名册后再公示
          en The notice was withdrawn (§十一(四)), nothing was changed; take the roster in again and open a new notice
        office.refusal.correction-not-witnessed
          zh 更正公告在公示结束前没有被签发程序看到（第十一条（四）3），不能签发；请将该人重新公示
          en The press did not see the correction while the notice was open (§十一(四)3), so no certificate is issued; show the row anew
        office.refusal.correction-changes-nothing
          zh 更正后的内容与原内容相同或不能为空，没有改动。请核对要更正的一栏
          en The corrected text is the same as before, or may not be empty; nothing was changed. Check the field to be corrected
        office.refusal.correction-names-another
          zh 更正公告只改文字错误（第十一条（四）3）：姓名、工作单位、评审委员会改动过半的，取得资格日期有误的，不在其内，没有改动；请用“重新公示”
          en A correction mends typing errors alone (§十一(四)3): not more than half of a name, employer or committee, and never the date of the title; nothing was changed. Use “Show a row anew”
        office.refusal.restart-needs-one-row
          zh 名册中有 {count} 人，重新公示的名册只能有一人，没有改动。请上传只含此人一行的名册
          en The roster has {count} people; to show a row anew it must have one. Nothing was changed. Upload a roster of this one person
        office.refusal.row-not-open
          zh 第 {line} 行已报送备案或已移出名单，不能再更正或重新公示，没有改动。已报送的，退回补正或撤回报送后可重新公示；已发证的请在“证书”中提出更正
          en Line {line} is filed already, or was removed, and cannot be corrected or shown anew; nothing was changed. A filed row can be shown anew once it was given back or its filing withdrawn; a certificate by a correction under Certificates
        office.refusal.objection-unreadable
          zh {fault}
          en {fault}
        office.fault.text-unfit
          zh 更正后的内容不符合名册要求，没有改动：{message}
          en The corrected text is not as rosters have it, nothing was changed: {message}
        office.fault.objections-full
          zh 该公示待办理的情况已达上限，没有保存；请联系 {contact}
          en As many objections to the notice wait as may; nothing was kept. Turn to {contact}
        office.state.withdrawn
          zh 公示已撤回
          en notice withdrawn
        office.step.withdraw-publicity
          zh 撤回公示
          en withdraw the notice
        batch.act.corrected-row
          zh 发布更正公告
          en published a correction
        batch.act.restarted-row
          zh 将一人重新公示
          en showed a row anew
        batch.act.withdrew-publicity
          zh 撤回公示
          en withdrew the notice
        batch.changes
          zh 更正与重新公示
          en Corrections and rows shown anew
        batch.origin
          zh 重新公示自
          en Shown anew from
        batch.origin.link
          zh 原批次
          en the earlier batch
        batch.receipt.hidden
          zh （仅办理人员可见）
          en (seen by those who decide)
        batches.withdrawn
          zh 撤回
          en Withdrawn
        batches.done.correction
          zh 更正公告已发布，公示期不变
          en The correction is published; the period goes on
        batches.done.restart
          zh 已重新公示；该人从本批次移出，在新批次中从头公示
          en The row is shown anew, in a batch and a notice of its own
        batches.done.withdrawal
          zh 公示已撤回，页面保留并注明原因
          en The notice is withdrawn; its page stays and says why
        step.correction.title
          zh 发布更正公告
          en Publish a correction
        step.correction.effect
          zh 只用于文字错误。公示页显示日期和更正前后的内容，公示期不变；职称、级别、专业、取得资格日期、单位或人员有误的，请用“重新公示”。
          en For typing errors alone. The notice shows the day and both texts, and the period goes on. Where title, level, specialty, date, employer or person are others, show the row anew.
        step.correction.submit
          zh 发布更正
          en Publish
        step.restart.title
          zh 将一人重新公示
          en Show a row anew
        step.restart.effect
          zh 职称、级别、专业或人员有误时用。上传只有这一人、内容正确的名册；该人从本批次移出，立即开始自己的公示，须满五个工作日，以后单独报送。其他人不受影响。
          en When title, level, specialty or person were wrong. Hand in a roster with this one person as it should be: the row leaves this batch and is shown anew at once, for its own five working days, and is filed later. The others go on.
        step.restart.submit
          zh 移出并重新公示
          en Show anew
        step.withdrawal.title
          zh 撤回公示
          en Withdraw the notice
        step.withdrawal.effect
          zh 整个公示作废，不能恢复：页面保留并注明“已撤回”、原因和文件；名册须重新导入、从头公示。
          en The whole notice is void for good: its page stays, with reason and document; the roster has to be taken in and shown again.
        step.withdrawal.submit
          zh 撤回公示
          en Withdraw
        step.field.line
          zh 名册行号（公示序号）
          en Line of the roster (number in the notice)
        step.field.correction-field
          zh 更正哪一项
          en What is corrected
        step.field.new-text
          zh 更正为
          en Now reads
        step.field.new-text.hint
          zh 姓名、单位、评审委员会至多改动一半的字
          en At most half of the characters of a name, employer or committee
        step.field.public-reason
          zh 原因
          en Reason
        step.field.public-reason.hint
          zh 公示页会显示，请不要写个人隐私
          en Shown in the notice; nothing private
        step.field.kept-reason
          zh 原因
          en Reason
        step.field.kept-reason.hint
          zh 留存备查
          en Kept on record
        step.field.withdrawal-number
          zh 撤回文件文号
          en Number of the document
        step.field.withdrawal-date
          zh 文件日期
          en Its date
        step.field.restart-file
          zh 名册（只有这一人）
          en Roster (this one person)
        step.fact.due
          zh 最迟办结
          en Decided by
        step.fact.due.later
          zh 公示结束后一个月内
          en within a month after the notice closes
        form.fault.roster-row
          zh 名册有误，没有改动：{message}
          en The roster has a fault, nothing was changed: {message}
        """
}
