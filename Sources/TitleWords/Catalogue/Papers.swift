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
        office.paper-field.vacancies
          zh 空岗数
          en the vacancies
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
        office.refusal.publicity-after-review
          zh “{paper}”（{clause}）于 {date} 才结束，而下一步在 {review} 已开始，不予备案；未作任何更改。请核对日期
          en {paper} ({clause}) ended on {date}, though the next step was taken on {review}; nothing is filed or changed
        office.refusal.plan-filed-late
          zh 评审实施方案于 {date} 备案（第十四条（四）），而评审 {review} 已开始，未保存。方案须在评审前备案
          en The plan was filed on {date} though the review began on {review} (§十四(四)); it was not kept. A plan is filed before
        office.refusal.plan-of-another-review
          zh 方案所列评审于 {date} 开始（第十四条（四）），本批次评审已于 {review} 结束，不是同一次评审，未保存。请核对方案的评审日期
          en The plan's review begins on {date} (§十四(四)), this batch's ended on {review}; it is another's and was not kept
        office.refusal.applications-outside-window
          zh 申报材料于 {date} 报送（第十二条（一）），不在规定时间内（{from} 至 {to}），逾期不予受理；未作任何更改
          en The applications came on {date} (§十二(一)), outside the window ({from} to {to}), and are not taken; nothing was changed
        office.refusal.applications-late
          zh 申报材料于 {date} 报送（第十二条（一）），晚于截止日 {to}，逾期不予受理；未作任何更改
          en The applications came on {date} (§十二(一)), after the last day {to}, and are not taken; nothing was changed
        office.refusal.review-past-its-day
          zh 评审和公示于 {date} 才完成（第十二条（二）），晚于 {deadline}，未见延期申请，不予备案；未作任何更改。事先已书面申请的，请附“延期申请”
          en Review and publicity were over on {date} (§十二(二)), after {deadline}, without a request for more time; nothing is filed or changed. If it was asked for in time, attach the request
        office.refusal.extension-asked-late
          zh 延期申请日期 {date} 晚于截止日 {deadline}（第十四条（三）），不予受理；未作任何更改
          en The extension was asked for on {date} (§十四(三)), after the deadline of {deadline}; it is not taken, nothing was changed
        office.refusal.papers-closed
          zh 批次已进入“{state}”（第十一条（三）），不再补报材料，未保存
          en The batch is “{state}” (§十一(三)): no paper is added any more; nothing was kept
        office.refusal.person-banned
          zh 第 {line} 行人员已列入失信黑名单（第十一条（一）5），至 {until} 止不得申报；未作任何更改
          en The person on row {line} is on the list of the dishonest until {until} (§十一(一)5); nothing was changed
        house-data.setting-missing
          zh 数据文件 {file} 中，规则文件 {document} 缺少设置 {setting}。请对照 data/README.md 补充。
          en In the data file {file} the rule set {document} lacks the setting {setting}. Add it after data/README.md.
        house-data.rule-sets-contradict
          zh 数据文件 {file} 没有规则，或两套规则同年、同文号，或公示少于 5 个工作日。请改正。
          en The data file {file} has no rule set, two of one year or number, or a publicity of fewer than five working days. Correct it.
        """
}
