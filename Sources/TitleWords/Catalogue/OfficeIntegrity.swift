extension Catalogue {
    /// The words of the integrity record (诚信档案).
    static let officeIntegrity =
        """
        desk.nav.integrityLookUp
          zh 诚信档案
          en Integrity
        integrity.title
          zh 诚信档案
          en Integrity record
        integrity.lead
          zh 按证件号码查找一个人的诚信档案。号码不会进入网址和记录；您的查看会留下记录。
          en Find a person’s record by the whole document number. The number gets into no address and no log; that you looked is recorded.
        integrity.number
          zh 证件号码
          en Document number
        integrity.number.hint
          zh 身份证件的完整号码
          en The whole number of the identity document
        integrity.find
          zh 查找
          en Find
        integrity.unknown
          zh 没有您可以查看的此人。请核对号码；其他机构的人员由该机构或市局查看
          en There is nobody of that number whom you may look up. Check it; people of other bodies are looked up by those bodies or the city
        integrity.of
          zh {name}的诚信档案
          en Integrity record: {name}
        integrity.done.ban-entered
          zh 外单位的失信决定已录入，待第二人确认
          en The ban is entered and waits for a second person
        integrity.done.ban-confirmed
          zh 外单位的失信决定已确认，即日起按此核查
          en The ban is confirmed and is asked for from now on
        integrity.done.ban-refused
          zh 未确认外单位的失信决定
          en The ban was not confirmed
        integrity.done.ban-lifting-proposed
          zh 已提出解除外单位的失信决定，待第二人确认；确认前仍按此核查
          en It is proposed to lift the ban and waits for a second person; the ban is asked for until then
        integrity.done.ban-lifted
          zh 外单位的失信决定已解除，即时起不再按此核查，记录保留
          en The ban is lifted and asked for no longer; it stays on record
        integrity.done.ban-lifting-refused
          zh 未确认解除外单位的失信决定，仍按此核查
          en The lifting was not confirmed; the ban is asked for as before
        ban.title
          zh 录入外单位的失信决定
          en Enter a ban that another body decided
        ban.lead
          zh 填写作出决定的机构、文号、日期并附决定文件。另一人确认后，此人按失信黑名单核查（第十一条（一）5），年限自文件日期起算。
          en State who decided it, by which document, and attach it. Once another person has confirmed it, the person is on the list of the dishonest (§十一(一)5); the years count from the document’s date.
        ban.submit
          zh 录入，待第二人确认
          en Enter it for a second person
        ban.document
          zh 文号
          en Document number
        ban.date
          zh 文件日期
          en Date of the document
        ban.body
          zh 作出决定的机构
          en Deciding body
        ban.file
          zh 决定文件
          en File of the decision
        ban.entered
          zh 录入人
          en Entered by
        ban.outside
          zh 外单位的失信决定
          en Bans that other bodies decided
        ban.state.entered
          zh {name} 已录入，待第二人确认
          en entered by {name}; waits for a second person
        ban.state.stands
          zh 已确认
          en confirmed
        ban.state.lifting
          zh 已确认；{name} 已提出解除，待第二人确认，确认前仍按此核查
          en confirmed; {name} proposed to lift it, which waits for a second person; it is asked for until then
        ban.state.lifted
          zh 已解除，不再按此核查
          en lifted; it is asked for no longer
        ban.lift.title
          zh 解除外单位的失信决定
          en Lift a ban that another body decided
        ban.lift.lead
          zh 该失信决定被撤销、变更或提前终止时，填写解除文件的文号、日期和理由。另一人确认后，此人不再按此决定核查（第十一条（一）5）；原记录保留。
          en When the ban was undone, changed or ended early: number, date and reason of the document that says so. Once another person has confirmed it, the ban is asked for no longer (§十一(一)5); it stays on record.
        ban.lift.submit
          zh 提出解除，待第二人确认
          en Propose it to a second person
        ban.lift.document
          zh 解除文件的文号
          en Number of the document that lifts it
        ban.lift.date
          zh 解除文件的日期
          en Date of the document that lifts it
        ban.lift.reason
          zh 解除理由
          en Why it is lifted
        ban.lift.reason.hint
          zh 按解除文件写明，如“经复议撤销原决定”
          en As the document says, for example that the decision was undone on appeal
        ban.lift.proposed
          zh 提出人
          en Proposed by
        ban.lift.confirm.title
          zh 确认解除外单位的失信决定
          en Confirm that a ban of another body is lifted
        ban.lift.confirm.lead
          zh 请核对解除文件。确认后立即不再按此决定核查；须由提出人以外的人确认，不予确认的写明原因。
          en Check the document that lifts it. Confirmed, the ban is asked for no longer at once; who proposed it cannot confirm it, and a refusal says why.
        ban.lift.confirm.submit
          zh 提交决定
          en Decide
        office.refusal.lifting-dated-before-ban
          zh 解除文件的日期 {date} 早于该失信决定的日期 {ban}（第十一条（一）5），没有提出解除。请核对解除文件上的日期
          en The document that lifts the ban is dated {date}, before the ban, {ban} (§十一(一)5); nothing was proposed. Check the date of the document
        desk.task.confirm-fraud
          zh 确认一票否决
          en Confirm that a row ends for a fraud
        desk.task.confirm-recovery
          zh 核实恢复登录申请
          en Decide on a recovery
        desk.task.confirm-ban
          zh 确认外单位的失信决定
          en Confirm a ban of another body
        desk.task.confirm-ban-lifting
          zh 确认解除外单位的失信决定
          en Confirm that a ban of another body is lifted
        ban.confirm.title
          zh 确认外单位的失信决定
          en Confirm a ban that another body decided
        ban.confirm.lead
          zh 请核对决定文件。确认后立即生效；须由录入人以外的人确认，不予确认的写明原因。
          en Check the file of the decision. Confirmed it holds at once; who entered it cannot confirm it, and a refusal says why.
        ban.confirm.submit
          zh 提交决定
          en Decide
        integrity.masked
          zh 证件号码
          en Document number
        integrity.former
          zh 曾用名
          en Former names
        integrity.bans
          zh 失信黑名单
          en List of the dishonest
        integrity.ban
          zh {from} 至 {until} 不得申报（{document}）
          en may not apply from {from} until {until} ({document})
        integrity.none
          zh 未列入
          en not on it
        integrity.looked
          zh 您这次查看已记入审计记录。
          en That you looked stands in the audit trail.
        integrity.entries
          zh 记录
          en Entries
        integrity.clean
          zh 没有失信记录。
          en No entry.
        integrity.ground
          zh 情况
          en Ground
        integrity.source
          zh 来源
          en Source
        integrity.no-source
          zh 见情况所列文号
          en the document named in the ground
        integrity.until
          zh 至 {day} 不得申报
          en may not apply until {day}
        integrity.kind.row-removed
          zh 移出评审通过名单
          en removed from a roster
        integrity.kind.revoked
          zh 撤销证书
          en certificate revoked
        integrity.kind.banned
          zh 列入失信黑名单
          en put on the list of the dishonest
        integrity.kind.restored
          zh 恢复证书效力
          en certificate restored
        integrity.kind.ban-lifted
          zh 移出失信黑名单
          en taken off the list of the dishonest
        integrity.rows
          zh 办理中的资格
          en Titles under way
        integrity.rows.text
          zh 学术造假经认定的，一票否决：结束该行，不再报送、核准和制证。
          en A confirmed academic fraud ends the row, whatever else is in it: it is not filed, accepted or issued any more.
        integrity.row.title
          zh 资格
          en Title
        integrity.row.line
          zh 名单行
          en Row
        integrity.row.open
          zh 办理中
          en under way
        integrity.row.removed
          zh 已移出：{reason}
          en removed: {reason}
        integrity.row.proposed
          zh {name} 已提出一票否决，待第二人确认
          en {name} proposed to end it for fraud; a second person confirms
        integrity.done.proposed
          zh 已提出，须由本机构另一人确认后才结束该行。
          en Proposed; the row ends once another person of the body confirms it.
        integrity.done.ended
          zh 该行已结束，不再报送、核准和制证。
          en The row is ended: it is not filed, accepted or issued any more.
        integrity.done.refused
          zh 没有确认，该行照常办理。
          en Not confirmed; the row goes on as before.
        integrity.back
          zh 返回诚信档案
          en Back to the record
        fraud.title
          zh 一票否决：结束该行
          en End the row for fraud
        fraud.effect
          zh 学术造假经认定后，此人在本批次的这一行结束，不论其他条件如何。由您提出，本机构另一人确认后立即生效；生效后不能恢复，并记入诚信档案。
          en Once the academic fraud is confirmed the row ends, whatever else is in it. You propose it, another person of the body confirms it; then it cannot be undone and stands in the integrity record.
        fraud.confirm.title
          zh 一票否决：第二人确认
          en End the row for fraud: the second person
        fraud.confirm.effect
          zh 请核对认定文件。确认后该行立即结束，不能恢复，并记入诚信档案；不予确认的，该行照常办理。提出人不能自己确认，可以撤回（不予确认并写明理由）。
          en Check the confirming document. Confirmed, the row ends at once and for good and stands in the integrity record; refused, it goes on as before. Who proposed it does not confirm it, but may take it back by refusing it with a reason.
        fraud.confirm.submit
          zh 提交决定
          en Decide
        fraud.proposed
          zh 提出人
          en Proposed by
        fraud.row
          zh 名单行
          en Row
        fraud.ground
          zh 认定情况
          en What was confirmed
        fraud.ground.hint
          zh 例如：代表作论文系抄袭，经学术委员会认定
          en Such as: the paper submitted was plagiarised, as the academic board confirmed
        fraud.document
          zh 认定文件的文号
          en Number of the confirming document
        fraud.submit
          zh 提出
          en Propose
        fraud.go
          zh 一票否决
          en End for fraud
        """
}
