extension Catalogue {
    /// Rosters beyond the form: columns that only some rules ask for, and what these rules say.
    static let rosterBasis = """
        roster.column.barred-mark
          zh 是否公务员/退休
          en civil servant or retired
        roster.column.retired-mark
          zh 是否退休
          en retired
        roster.column.unit-kind
          zh 单位性质
          en kind of unit
        roster.column.unit-place
          zh 单位所在地
          en place of the unit
        roster.column.specialty-since
          zh 从事本专业起始时间
          en in the specialty since
        roster.column.present-title
          zh 现职称
          en present title
        roster.column.present-series
          zh 现职称系列
          en series of the present title
        roster.column.present-title-on
          zh 现职称取得时间
          en present title obtained on
        roster.column.present-title-number
          zh 现职称证书编号
          en number of the present certificate
        roster.column.present-title-issuer
          zh 现职称发证机关
          en issuer of the present certificate
        roster.column.skill-grade
          zh 职业技能等级
          en skill grade
        roster.column.skill-grade-on
          zh 技能等级取得时间
          en skill grade obtained on
        roster.column.transferred-on
          zh 调入时间
          en transferred on
        roster.column.entrusting-body
          zh 委托单位
          en entrusting body
        roster.column.entrustment-number
          zh 委托函文号
          en number of the letter of entrustment
        roster.column.pledge
          zh 诚信承诺书
          en pledge of honesty
        roster.column.unit-mark
          zh 单位推荐盖章
          en stamp of the unit
        roster.column.checker-mark
          zh 审核人签字
          en signature of the checker
        roster.column.department-mark
          zh 主管部门审查盖章
          en stamp of the department
        roster.column.post
          zh 岗位
          en post
        roster.column.restriction
          zh 使用范围
          en scope of use
        roster.sheet.roster
          zh 花名册
          en Roster
        roster.sheet.fault
          zh 错误说明
          en What is wrong
        roster.sheet.was
          zh 原来填的是：{written}（已清空，请重新填写）
          en It held: {written} (taken out; write it again)
        roster.sheet.said
          zh {column}：{fault}
          en {column}: {fault}
        server.counts.ordinary
          zh 一般条件
          en ordinary conditions
        server.roster-imported
          zh 名单已导入：{people} 人，批次 {batch}
          en The roster is taken in: {people} people, batch {batch}
        server.roster-marked
          zh 已写出标注错误的花名册：{file}
          en The roster with its faults marked: {file}
        server.roster-template
          zh 已写出空白花名册：{file}（带 * 的列必填）
          en An empty roster: {file} (columns with * are required)
        roster.not-written
          zh 无法生成表格文件（{reason}）。没有改动任何数据；请检查内存和临时文件夹的空间，再试一次。
          en The workbook could not be made ({reason}). No data was changed; check memory and the temporary folder's room, and try again.
        server.column-malformed
          zh “{text}”不是列的指定。请写成 表头=列名，列名如 name、identity-number（见 docs/formats/roster.md）。
          en “{text}” assigns no column. Write HEADER=COLUMN with a name like name or identity-number (docs/formats/roster.md).
        roster.clause
          zh 第
          en §
        roster.fault.title-obtained-in-ban
          zh 此资格在本人列入失信黑名单期间（{from} 至 {until}，{document}）取得，期满后也不得备案（第十一条（一）5）。请删除此行。
          en This title was obtained while its holder was on the list of the dishonest ({from} to {until}, {document}; §十一(一)5). Remove the row.
        roster.fault.person-banned
          zh 此人已列入职称申报评审失信黑名单（{document}），至 {until} 止不得申报（第十一条（一）5）。请删除此行。
          en This person is on the list of the dishonest ({document}) and cannot apply until {until} is over (§十一(一)5). Remove the row.
        roster.fault.basis-unknown
          zh 申报依据“{written}”不是可以引用的条款。请写条款号，如 四（一）1、五（三）、六（二）、八、九（一）；没有特殊依据的留空。
          en The basis “{written}” is no clause that is one. Write its number, like 四(一)1, 五(三), 六(二), 八 or 九(一); leave it blank where there is none.
        roster.fault.basis-is-for-review
          zh {basis} 只允许申报评审，不能直接认定。请改为“评审”并按规定评审，或删除此行。
          en {basis} lets somebody be reviewed, not recognised. Change the route to 评审 and have it reviewed, or remove the row.
        roster.fault.basis-not-for-title
          zh {basis} 不适用于“{title}”。请核对申报依据和资格名称。
          en {basis} does not apply to “{title}”. Check basis and title.
        roster.fault.basis-is-the-regions
          zh {basis}（一事一议破格认定）只用于高级职称，且只能由自治区人社厅组织。请删除此行。
          en Recognition one case at a time ({basis}) is for senior titles and by the region alone. Remove the row.
        roster.fault.senior-recognition-needs-basis
          zh “{title}”是高级职称，除 {basis} 外不能认定。请改为“评审”，或填写申报依据。
          en “{title}” is senior and is recognised by {basis} alone. Change the route to 评审, or state the basis.
        roster.fault.study-mode-missing
          zh 认定须为全日制毕业生（第十三条）。请填写学历性质。
          en Recognition is for full-time graduates (§十三). Fill in the mode of study.
        roster.fault.not-full-time
          zh 学历性质为“{mode}”，认定只限全日制毕业生（第十三条）。请删除此行，改走评审。
          en The mode of study is “{mode}”; recognition is for full-time graduates alone (§十三). Remove the row; the person may be reviewed.
        roster.fault.education-unfit
          zh 学历“{written}”不在{clause}规定的学历之中（大学专科、大学本科、硕士研究生、博士研究生）。请核对，或按评审办理。
          en The education “{written}” is none that {clause} names (大学专科, 大学本科, 硕士研究生, 博士研究生). Check it, or have the person reviewed.
        roster.fault.recognition-not-for-education
          zh {education}毕业生不能认定“{title}”（第十三条：专科、本科认定助理级，硕士、博士认定中级）。请核对，或改走评审。
          en A graduate of {education} is not recognised as “{title}” (§十三: college and bachelor as assistant, master and doctor as intermediate). Check it, or have the person reviewed.
        roster.fault.years-too-few
          zh 自 {since} 至 {until} 不满 {years} 年，年限不够（{clause}）。请核对起始时间；确不满的请删除此行。
          en From {since} to {until} is less than {years} years ({clause}). Check the beginning; if it is right, remove the row.
        roster.fault.graduated-later
          zh 毕业时间 {date} 晚于取得资格时间（第十三条）。请核对。
          en The graduation on {date} is later than the title (§十三). Check both.
        roster.fault.basis-needs-township
          zh {basis} 只用于苏木乡镇单位的人员，单位所在地应填“苏木乡镇”。请核对单位所在地和申报依据。
          en {basis} is for people of township units; the place of the unit then is 苏木乡镇. Check place and basis.
        roster.fault.basis-needs-non-public
          zh {basis} 只用于非公有制单位的人员，单位性质应填“非公”“民营企业”等。请核对单位性质和申报依据。
          en {basis} is for people of units that are not public; the kind of unit then is 非公, 民营企业 or the like. Check kind and basis.
        roster.fault.basis-needs-full-senior
          zh {basis}（破格申报正高级）不适用于“{title}”。请核对申报依据和资格名称。
          en {basis} leads to full senior titles, not to “{title}”. Check basis and title.
        roster.fault.first-application-only
          zh {basis} 只用于初次申报，此人已有职称（{reference}）。请按一般条件申报。
          en {basis} is for a first application; this person already has a title ({reference}). Apply on ordinary conditions.
        roster.fault.unit-place-unknown
          zh 单位所在地“{written}”无法识别。请填：市直、旗县区、苏木乡镇。
          en The place “{written}” is unknown. Write 市直, 旗县区 or 苏木乡镇.
        roster.fault.skill-grade-unknown
          zh 职业技能等级“{written}”无法识别（第八条）。请填：高级工、技师、高级技师。
          en The skill grade “{written}” is unknown (§八). Write 高级工, 技师 or 高级技师.
        roster.fault.skill-grade-missing
          zh 按第八条（高技能人才）申报，须填写职业技能等级。请补填。
          en §八 (skilled workers) needs the skill grade. Fill it in.
        roster.fault.transfer-too-long-ago
          zh {date} 调入，已超过 {years} 年，不能再按第四条（三）首次申报。请核对调入时间，或按一般条件申报。
          en Transferred on {date}, more than {years} years ago: §四(三) no longer applies. Check the date, or apply on ordinary conditions.
        roster.fault.present-title-unknown
          zh 现职称“{present}”不在所填系列中（第九条（一））。请核对现职称和现职称系列。
          en The present title “{present}” is none of the stated series (§九(一)). Check both.
        roster.fault.present-title-of-another-rank
          zh 转系列只能转评同等级职称：现职称“{present}”与“{title}”等级不同（第九条（一））。请核对，或先转同级。
          en A change of series keeps the rank: the present title “{present}” is not of the rank of “{title}” (§九(一)). Check it, or change at the same rank first.
        roster.fault.series-unchanged
          zh 现职称“{present}”与“{title}”属同一系列，不是转系列（第九条（一））。请改正申报依据。
          en The present title “{present}” and “{title}” are of one series; that is no change of series (§九(一)). Correct the basis.
        roster.fault.earlier-not-the-persons
          zh 证书编号 {number} 是本系统的编号，但登记中此人没有这一证书，不能据以转系列（第九条（一））。请核对编号和身份证号。
          en The number {number} is of this system, yet the register has no such certificate of this person; no change of series rests on it (§九(一)). Check both numbers.
        roster.fault.earlier-not-in-force
          zh 证书 {number} 现不是有效状态，不能据以转系列（第九条（一））。已更正换发的，请填写新证书编号；否则删除此行。
          en The certificate {number} is not in force; no change of series rests on it (§九(一)). Write the new number where it was replaced, or remove the row.
        roster.fault.earlier-otherwise
          zh 证书 {number} 登记为“{registered}”，与此行所填不符（第九条（一）；须早于新资格取得）。请按登记填写。
          en The register has “{registered}” for the certificate {number}, which this row contradicts (§九(一); it comes before the new title). Write it as registered.
        roster.fault.earlier-issuer-missing
          zh 证书编号 {number} 不在本系统登记。由其他机关颁发的，请在“现职称发证机关”填写发证机关（第九条（一））。
          en The register does not have the certificate {number}. Name the body that issued it under 现职称发证机关 (§九(一)).
        roster.fault.new-series-too-recent
          zh {date} 转入本系列，不满 {years} 年，不能取得高一级职称（第九条（一））。请删除此行。
          en The person came to this series on {date}, less than {years} years ago, and cannot get its higher title yet (§九(一)). Remove the row.
        roster.fault.restriction-unknown
          zh 使用范围“{written}”无法识别。请填“限基层医疗卫生机构使用”，没有限制的留空。
          en The scope of use “{written}” is unknown. Write 限基层医疗卫生机构使用, or leave it blank.
        roster.fault.restriction-no-longer-given
          zh 不再开展非公单位定向评价（第一条（八）），不能发放定向使用（非公）证书。请按社会化评审办理，或删除此行。
          en Titles for units that are not public alone are given no more (§一(八)). Have the person reviewed generally, or remove the row.
        roster.fault.mark-unknown
          zh “{written}”无法识别。请填“是”或“否”，也可留空。
          en “{written}” is unknown. Write 是 or 否, or leave it blank.
        roster.fault.mark-missing
          zh 未经单位推荐盖章、审核人签字、主管部门审查盖章的不予评审（第十一条（二）2）。请删除此行，或补齐后填“是”。
          en What lacks the unit's stamp, the checker's signature or the department's stamp is not reviewed (§十一(二)2). Remove the row, or write 是 once it is there.
        roster.fault.entrustment-missing
          zh 中央和其他省区驻赤单位人员须有委托函（第九条（三））。请填写委托单位和委托函文号。
          en A person of a central or another province's unit needs a letter of entrustment (§九(三)). State who sent it and its number.
        roster.fault.entrustment-sender-unfit
          zh “{sender}”不能出具委托函：应为中央单位人力资源部门，或其他省区地市以上人社部门（第九条（三））。请核对。
          en “{sender}” cannot entrust a review: that is for a central unit's HR department or a bureau of prefecture level or above in another province (§九(三)). Check it.
        """
}
