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
