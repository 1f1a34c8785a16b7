extension Catalogue {
    /// The papers that come with a batch, and the windows in which they are taken.
    static let papers = """
        office.paper-clause.unit-publicity
          zh 第十一条（四）1
          en §十一(四)1
        office.paper-clause.department-publicity
          zh 第十一条（四）2
          en §十一(四)2
        office.paper-clause.applications
          zh 第十二条（一）
          en §十二(一)
        office.paper-clause.review-plan
          zh 第十四条（四）
          en §十四(四)
        office.paper-clause.pledges
          zh 第十一条（一）4
          en §十一(一)4
        office.paper-clause.marks
          zh 第十一条（二）2
          en §十一(二)2
        office.paper-clause.posts
          zh 第十一条（二）3
          en §十一(二)3
        office.paper-clause.specialty-match
          zh 第十三条
          en §十三
        office.paper-clause.committee
          zh 第十四条（五）
          en §十四(五)
        office.paper-clause.extension
          zh 第十四条（三）
          en §十四(三)
        office.paper.unit-publicity
          zh 单位申报前公示情况
          en the unit's publicity before applying
        office.paper.department-publicity
          zh 旗县区（市直部门）报送前公示情况
          en the county's or department's publicity before sending up
        office.paper.applications
          zh 申报材料报送情况
          en when the applications were handed in
        office.paper.review-plan
          zh 评审实施方案
          en the plan of the review
        office.paper.pledges
          zh 职称申报诚信承诺书
          en the pledges of integrity
        office.paper.marks
          zh 单位推荐盖章、审核人签字、主管部门审查盖章
          en the unit's, checker's and department's marks
        office.paper.posts
          zh 岗位数量及空岗数量
          en posts and vacancies
        office.paper.specialty-match
          zh 本专业或相近专业核对情况
          en the check that specialties match
        office.paper.committee
          zh 评委会组成人员
          en the composition of the committee
        office.paper.extension
          zh 延期申请
          en the request for an extension
        office.document.roster
          zh 评审（认定）通过人员花名册
          en the roster of those who passed
        office.document.objection-report
          zh 举报核实情况
          en the report on objections
        office.document.filing-report
          zh 核准备案报告
          en the filing report
        office.state.reviewed
          zh 评审结束，名单已导入
          en reviewed, roster taken in
        office.state.in-publicity
          zh 公示中
          en in publicity
        office.state.publicity-closed
          zh 公示结束
          en publicity over
        office.state.filing-submitted
          zh 已报送备案
          en filing submitted
        office.state.filing-accepted
          zh 已核准备案
          en filing accepted
        office.state.approved
          zh 已有核准文件
          en approved by document
        office.step.open-publicity
          zh 开始公示
          en opening publicity
        office.step.close-publicity
          zh 结束公示
          en closing publicity
        office.step.submit-filing
          zh 报送备案
          en submitting the filing
        office.step.accept-filing
          zh 核准备案
          en accepting the filing
        office.step.import-approval
          zh 导入核准文件
          en importing the approval document
        office.paper-field.number
          zh 文号
          en its number
        office.paper-field.date
          zh 日期
          en its date
        office.paper-field.period
          zh 起止日期
          en its period
        office.paper-field.place
          zh 地点或网址
          en place or address
        office.paper-field.count
          zh 人数
          en the number of people
        office.paper-field.without
          zh 未具备的行号
          en the rows that have none
        office.paper-field.vacancies
          zh 空岗数
          en the vacancies
        office.paper-field.consent
          zh 市人社局同意备案的文号和日期
          en number and date of the city bureau's consent
        office.paper-field.applicants
          zh 合计等于人数的各系列申报人数
          en the applicants by series, adding up to the number
        office.paper-field.units
          zh 公示单位
          en the units that showed their applicants
        office.paper-field.contents
          zh 应附或应公示的内容
          en what it is to hold or to have shown
        step.field.consent-number
          zh 市人社局同意备案的文号
          en Number of the city bureau’s consent
        step.field.consent-number.hint
          zh 方案经市人社局备案同意后方可开展评审
          en A review begins once the bureau has agreed to its plan
        step.field.consent-date
          zh 同意备案的日期
          en Date of the consent
        step.field.applicants
          zh 各系列申报人数
          en Applicants by series
        step.field.applicants.hint
          zh 可不填；每行一个系列，如“中小学教师 80”，合计须等于人数。填了才能按系列算通过比例。
          en Optional; a series a line, as “中小学教师 80”; they add up to the number above. With it the ratio of each series is known.
        step.field.units
          zh 公示单位
          en Units that showed their applicants
        step.field.units.hint
          zh 每行一个，名称与名单的工作单位一致；日期与上面不同的，写成“单位，2019-07-08，2019-07-14”。单位很多时可清空，改在“文件”处上传表格（第一列单位，后两列日期）。
          en One a line, named as in the roster; where the days differ from those above write “unit, 2019-07-08, 2019-07-14”. Of very many leave it empty and upload a sheet as the file (units in the first column, days in the next two).
        batches.consent
          zh 市人社局同意备案：{number}（{day}）
          en agreed to by the city’s bureau: {number} ({day})
        batches.units
          zh 公示单位 {count} 个
          en {count} units
        office.paper-content.application-facts
          zh 方案包括申报情况
          en The plan tells the facts of the applications
        office.paper-content.applicants
          zh 附有申报人员花名册
          en The applicants’ roster is attached
        office.paper-content.forms
          zh 附有《专业技术资格送审表》
          en The forms of submission (送审表) are attached
        office.paper-content.forms-shown
          zh 已公示所有申报人员的《专业技术资格送审表》
          en The forms of submission (送审表) of all applicants were shown
        office.paper-content.roster-by-series
          zh 已按系列公示申报人员花名册
          en The applicants’ roster was shown by series
        office.paper-field.statement
          zh 情况说明
          en what it states
        office.paper-field.file
          zh 文件
          en its file
        office.refusal.paper-missing
          zh 缺少“{paper}”（{clause}），不予备案；未作任何更改。请先补充该材料
          en It cannot be filed without {paper} ({clause}); nothing was changed. Attach that paper first
        office.refusal.paper-incomplete
          zh “{paper}”（{clause}）缺少{field}，未保存。请补填
          en {paper} ({clause}) lacks {field} and was not kept. Fill it in
        office.refusal.paper-covers-too-few
          zh “{paper}”（{clause}）所列不足 {people} 人，不予备案；未作任何更改。请核对人数
          en {paper} ({clause}) covers fewer than {people} people, so nothing is filed or changed. Check the number
        office.refusal.paper-names-no-row
          zh “{paper}”（{clause}）所列第 {line} 行不在本批次名单中，没有保存。请按名单行号填写
          en {paper} ({clause}) names row {line}, which is no row of this batch; nothing was kept. Write rows as the roster numbers them
        office.refusal.paper-contradicts-rows
          zh 名单载明第 {lines} 行未签署承诺书，“{paper}”（{clause}）须先将其列为未具备的行，没有保存。请列明行号；补签后可另行报告
          en The roster says that the rows {lines} have signed no pledge: {paper} ({clause}) names them first; nothing was kept. Name them; a later statement may say that they have signed
        office.refusal.publicity-after-review
          zh “{paper}”（{clause}）于 {date} 才结束，而下一步在 {review} 已开始，不予备案；未作任何更改。请核对日期
          en {paper} ({clause}) ended on {date}, though the next step was taken on {review}; nothing is filed or changed. Compare the dates
        office.refusal.plan-filed-late
          zh 评审实施方案于 {date} 备案（第十四条（四）），而评审 {review} 已开始，未保存。方案须在评审前备案，请核对两个日期
          en The plan was filed on {date} though the review began on {review} (§十四(四)); it was not kept. A plan is filed before. Compare the two dates
        office.refusal.plan-of-another-review
          zh 方案所列评审于 {date} 开始（第十四条（四）），本批次评审已于 {review} 结束，不是同一次评审，未保存。请核对方案的评审日期
          en The plan's review begins on {date} (§十四(四)), this batch's ended on {review}; it is another's and was not kept. Compare the dates of the review
        office.refusal.plan-without-consent
          zh 没有登记市人社局同意评审实施方案的文号和日期（第十四条（四）：备案同意后方可开展评审工作），没有报送，未作任何更改。请重新登记“评审实施方案”，填写同意备案的文号和日期
          en The city bureau's consent to the plan is not on record (§十四(四): a review begins once its plan was filed and agreed to); nothing was sent and nothing changed. State the plan again with number and date of the consent
        office.refusal.consent-before-plan
          zh 同意备案的日期 {date} 早于方案备案的 {plan}（第十四条（四）），没有保存。请核对两个日期
          en The consent is dated {date}, before the plan was filed on {plan} (§十四(四)); nothing was kept. Compare the two dates
        office.refusal.consent-after-review
          zh 评审于 {review} 开始，而同意备案的日期是 {date}（第十四条（四）：备案同意后方可开展评审工作），没有保存。请核对日期；未经同意即评审的，请与市人社局联系
          en The review began on {review}, and the consent is dated {date} (§十四(四): a review begins once its plan was agreed to); nothing was kept. Compare the dates; of a review that began without consent speak to the city's bureau
        office.refusal.units-without-publicity
          zh 有 {count} 个单位没有写明申报前公示（第十一条（四）1），如“{unit}”，没有办理，未作任何更改。请在“单位申报前公示情况”的公示单位中补上，名称与名单的工作单位一致；未公示单位的人员，其行号填入“未具备的行号”并写明单位
          en Nothing is said of the publicity of {count} units (§十一(四)1), as {unit}; nothing was done and nothing changed. Add them to the units of the statement, named as in the roster; of a unit that showed nothing, name the rows under the rows that have none, and the unit all the same
        office.refusal.unit-period-outside
          zh “{unit}”的公示日期不在所填的起止日期（{from} 至 {to}）之内，或开始晚于结束（第十一条（四）1），没有保存。请核对日期
          en The days of {unit} lie outside the period stated ({from} to {to}), or are the wrong way round (§十一(四)1); nothing was kept. Compare the dates
        office.refusal.applications-outside-window
          zh 申报材料于 {date} 报送（第十二条（一）），不在规定时间内（{from} 至 {to}），逾期不予受理；未作任何更改。请核对报送日期
          en The applications came on {date} (§十二(一)), outside the window ({from} to {to}), and are not taken; nothing was changed. Check the date
        office.refusal.applications-late
          zh 申报材料于 {date} 报送（第十二条（一）），晚于截止日 {to}，逾期不予受理；未作任何更改。请核对报送日期
          en The applications came on {date} (§十二(一)), after the last day {to}, and are not taken; nothing was changed. Check the date
        office.refusal.hand-in-missing
          zh 名单中有{sender}的人员，须填写其申报材料报送日期（第十二条（一）1）；没有保存。请补填
          en The list has people of {sender}: state the day on which their applications were handed in (§十二(一)1); nothing was kept. State it and send the form again
        office.refusal.hand-in-outside-window
          zh {sender}于 {date} 报送申报材料（第十二条（一）1），不在规定时间内（{from} 至 {to}），逾期不予受理；没有保存。请核对日期
          en The applications of {sender} came on {date} (§十二(一)1), outside the window ({from} to {to}), and are not taken; nothing was kept. Check the date
        office.refusal.review-past-its-day
          zh 评审和公示于 {date} 才完成（第十二条（二）），晚于 {deadline}，未见延期申请，不予备案；未作任何更改。事先已书面申请的，请附“延期申请”
          en Review and publicity were over on {date} (§十二(二)), after {deadline}, without a request for more time; nothing is filed or changed. If it was asked for in time, attach the request
        office.refusal.extension-asked-late
          zh 延期申请日期 {date} 晚于截止日 {deadline}（第十四条（三）），不予受理；未作任何更改。请核对申请日期
          en The extension was asked for on {date} (§十四(三)), after the deadline of {deadline}; it is not taken, nothing was changed. Check its date
        office.refusal.papers-closed
          zh 批次已进入“{state}”（第十一条（三）），不再补报材料，未保存。人员退回补正后可以再登记；因缺承诺书、签章或单位公示而暂缓的行，可补登记相应材料，“未具备的行号”只填仍暂缓的行
          en The batch is “{state}” (§十一(三)): no paper is added any more; nothing was kept. Papers are taken again once rows were given back; for rows held back without pledge, marks or the unit's publicity that paper is taken, naming as rows that have none only those that are held back still
        office.refusal.title-obtained-in-ban
          zh 第 {line} 行人员的资格在失信期内（{from} 至 {until}）取得（第十一条（一）5），期满后也不得备案和发证；未作任何更改。请把该行移出后办理其余人员；决定有误的，按复议、诉讼程序先撤销原决定
          en The title on row {line} was obtained while its holder was on the list of the dishonest ({from} to {until}, §十一(一)5), and is not filed or certified when that is over; nothing was changed. Leave the row out and go on with the others; where the decision is wrong, have it undone first
        office.refusal.person-banned
          zh 第 {line} 行人员已列入失信黑名单（第十一条（一）5），至 {until} 止不得申报；未作任何更改。请把该行移出名册后重新提交其余人员；黑名单有误的，按复议、诉讼程序先撤销原决定
          en The person on row {line} is on the list of the dishonest until {until} (§十一(一)5); nothing was changed. Take the row out and hand in the others again; where the list is wrong, have the decision undone first
        house-data.setting-missing
          zh 数据文件 {file} 中，规则文件 {document} 缺少设置 {setting}。请对照 data/README.md 补充。
          en In the data file {file} the rule set {document} lacks the setting {setting}. Add it after data/README.md.
        house-data.lines-contradict
          zh 数据文件 {file} 第 {other} 行和第 {line} 行的来源、系列、名称、专业相同，起止日有重叠，而对照的职称不同（第十六条（二））。两行都没有采用。请删去一行，或让后一行在前一行截止之后生效。
          en Lines {other} and {line} of the data file {file} have the same origin, series, title and specialty, overlap in their days, and name different titles (§16(2)). Neither was used. Take one out, or let one begin after the other has ended.
        house-data.lines-of-one-name
          zh 数据文件 {file} 第 {other} 行和第 {line} 行的编号都是“{name}”。两行都没有采用。请给后一行另编一个没有用过的编号。
          en Lines {other} and {line} of the data file {file} are both named “{name}”. Neither was used. Give the later one a name that was never used.
        house-data.rule-sets-contradict
          zh 数据文件 {file} 没有规则，或两套规则同年、同文号，或公示少于 5 个工作日。请改正。
          en The data file {file} has no rule set, two of one year or number, or a publicity of fewer than five working days. Correct it.
        """
}
