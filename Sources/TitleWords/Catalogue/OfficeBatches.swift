extension Catalogue {
    /// The words of the pages of batches and of the steps on them.
    static let officeBatches =
        """
        desk.nav.batches
          zh 批次
          en Batches
        batches.title
          zh 批次
          en Batches
        batches.lead
          zh 本机构评审的，以及报送到本机构备案的批次；从导入到制证，每一步由谁在何时办理都在批次页上。
          en Batches that your body reviewed, or that are filed with it. Who did what and when stands on each.
        batches.empty
          zh 还没有批次。导入名单以后会出现在这里。
          en No batch yet. One appears here once a roster is taken in.
        batches.more
          zh 更早的 {count} 批
          en {count} earlier ones
        batches.body
          zh 评审机构
          en Reviewing body
        batches.level
          zh 级别
          en Level
        batches.review-end
          zh 评审结束
          en Review ended
        batches.people
          zh 人数
          en People
        batches.people.count
          zh {count} 人
          en {count} people
        batches.people.uncovered
          zh 无承诺书、签章或单位公示、暂不备案：第 {lines} 行
          en held back without pledge, marks or the unit's publicity: rows {lines}
        batches.people.banned
          zh 在失信黑名单内、不予备案（第十一条（一）5）：第 {lines} 行
          en held back, on the list of the dishonest (§十一(一)5): rows {lines}
        batches.people.banned-for-good
          zh 资格在失信期内取得、不予备案，期满后也不备案，原决定撤销或解除后方可报送（第十一条（一）5）：第 {lines} 行
          en not filed, the title was obtained while on the list of the dishonest: also when that is over, until the decision is undone or lifted (§十一(一)5): rows {lines}
        batches.people.removed
          zh 其中 {count} 人因举报属实移出
          en {count} of them removed after objections
        batches.people.ended
          zh 其中 {count} 人因学术造假一票否决
          en {count} of them ended for fraud
        batches.state
          zh 进度
          en State
        batches.certificates
          zh 已制证
          en Certificates
        batches.file
          zh 名单文件
          en Roster file
        batches.closed
          zh 公示结束
          en Publicity closed
        batches.filed-with
          zh 报送到
          en Filed with
        batches.accepted
          zh 核准备案文件
          en Accepted by
        batches.none
          zh 尚未登记
          en not stated yet
        batches.undecided
          zh 尚未处理
          en not decided yet
        batches.done.paper
          zh 材料已登记。
          en The paper was kept.
        batches.done.publicity
          zh 公示已开始，名单已在公开网站显示。
          en Publicity has begun; the list stands on the public site.
        batches.done.closing
          zh 公示已结束，可以报送备案。
          en Publicity is closed; the filing may be sent.
        batches.done.objection
          zh 决定已记录。
          en The decision was recorded.
        batches.done.filing
          zh 已报送备案，等待核准。
          en The filing was sent and waits to be accepted.
        batches.done.acceptance
          zh 已核准备案，证书正在制作。
          en The filing was accepted; its certificates are being made.
        batch.title
          zh {body} {year} 年{level}批次
          en {body}, {level}, {year}
        batch.state
          zh 概况
          en How far it is
        batch.next
          zh 接下来
          en Next
        batch.next.receive-first
          zh 要退回补正或不予备案的，请先受理。
          en To give rows back or refuse them, receive the filing first.
        batch.next.none
          zh 现在没有需要您办理的步骤。
          en No step waits for you now.
        batch.people
          zh 谁在何时办理
          en Who did what and when
        batch.who
          zh 办理人
          en By
        batch.objections
          zh 举报
          en Objections
        batch.decision
          zh 处理
          en Decision
        batch.papers
          zh 随批材料
          en Papers
        batch.papers.text
          zh 报送备案前登记齐全；同一种材料再次登记的，以最后一次为准，以前的仍保留。
          en To be complete before the filing is sent. The latest of a kind counts; earlier ones stay on record.
        batch.papers.count
          zh 登记随批材料（{all} 种，已登记 {stated} 种）
          en State the papers ({stated} of {all} kinds so far)
        batch.paper
          zh 材料
          en Paper
        batch.paper.stated
          zh 登记内容
          en What it states
        batch.act.imported-roster
          zh 导入名单
          en took the roster in
        batch.act.stated-paper
          zh 登记材料
          en stated papers
        batch.act.opened-publicity
          zh 开始公示
          en opened publicity
        batch.act.closed-publicity
          zh 结束公示
          en closed publicity
        batch.act.decided-objection
          zh 处理举报
          en decided an objection
        batch.act.submitted-filing
          zh 报送备案
          en sent the filing
        batch.act.accepted-filing
          zh 核准备案
          en accepted the filing
        batch.act.entered-approval
          zh 录入核准文件
          en entered the approval
        batch.act.signed-link
          zh 在办理链中签署
          en signed a link of the chain
        batch.act.confirmed-approval
          zh 复核核准文件
          en confirmed the approval
        batch.act.ordered-held-row
          zh 补充制证
          en ordered certificates of held-back rows
        office.decision.admitted
          zh 受理
          en admitted
        office.decision.not-admitted
          zh 不予受理
          en not admitted
        office.decision.upheld
          zh 属实
          en upheld
        office.decision.dismissed
          zh 不属实
          en dismissed
        step.back
          zh 返回批次
          en Back to the batch
        step.facts
          zh 办理依据
          en What it is about
        step.paper.title
          zh 登记材料：{paper}
          en Paper: {paper}
        step.paper.effect
          zh 以您的名义登记这份材料；报送备案以后不能再改。
          en It is stated under your name, and not changed once the filing is sent.
        step.paper.submit
          zh 登记
          en Keep it
        step.publicity.title
          zh 开始公示
          en Open publicity
        step.publicity.effect
          zh 名单将立即在公开网站显示，只含姓名、单位、系列、专业和资格名称。公示不少于 5 个工作日，不能提前结束。
          en The list appears on the public site at once: names, employers, series, specialties and titles only. It stays for five working days at least and cannot be closed early.
        step.publicity.submit
          zh 开始公示
          en Open publicity
        step.closing.title
          zh 结束公示
          en Close publicity
        step.closing.effect
          zh 公示结束后不再接收举报，已收到的举报仍须处理完毕。
          en No further objections are taken then; those received are still to be decided.
        step.closing.submit
          zh 结束公示
          en Close publicity
        step.objection.title
          zh 处理举报
          en Decide an objection
        step.objection.effect
          zh 先决定是否受理，受理的核实后作出结论。认定属实的，相关人员移出本批次。举报人信息只有处理人可见。
          en First whether it is admitted, then, once verified, the conclusion. An upheld one removes its row. Who raised it is seen by deciders alone.
        step.objection.submit
          zh 记录决定
          en Record the decision
        step.filing.title
          zh 报送备案
          en Send the filing
        step.filing.effect
          zh 可报送的人员一次报送；有举报未处理完的人员留下，以后补充备案。报送后不能修改。
          en All rows that may be filed are sent; those with an open objection stay and are filed later. Nothing can be changed afterwards.
        step.filing.submit
          zh 报送
          en Send
        step.acceptance.title
          zh 核准备案
          en Accept the filing
        step.acceptance.effect
          zh 核准后立即按名单编号制证，不能撤回；报送人不能核准自己报送的。
          en Certificates are numbered and made at once, and this cannot be undone. Who sent a filing does not accept it.
        step.acceptance.submit
          zh 核准备案
          en Accept
        step.fact.opened
          zh 公示开始
          en Began
        step.fact.period
          zh 公示期
          en Period
        step.fact.rows
          zh 本次可报送人数
          en Rows that may be filed
        step.fact.receipt
          zh 回执编号
          en Receipt
        step.fact.raised
          zh 收到时间
          en Received
        step.fact.concerns
          zh 涉及
          en Concerns
        step.fact.row
          zh 第 {line} 行 {name}
          en row {line}, {name}
        step.fact.whole-batch
          zh 整个批次
          en the whole batch
        step.fact.statement
          zh 举报内容
          en Statement
        step.fact.reached
          zh 联系方式
          en Contact
        step.fact.nothing
          zh 未留
          en none given
        step.fact.submitted
          zh 报送
          en Sent
        step.fact.documents
          zh 报送材料
          en Documents
        step.field.contact
          zh 受理举报的电话或地址
          en Where complaints are heard
        step.field.contact.hint
          zh 显示在公示页上，例如 0476-8330000 松山区人社局职称科
          en It stands on the public notice
        step.field.decision
          zh 决定
          en Decision
        step.field.reason
          zh 理由
          en Reason
        step.field.reason.hint
          zh 写明核实情况和依据，与决定一并保存
          en What was found and on what it rests; kept with the decision
        step.field.lines
          zh 移出的行号
          en Rows to remove
        step.field.lines.hint
          zh 举报涉及整个批次且属实时填写，例如 3、8、21
          en When an objection to the whole batch is upheld, like 3, 8, 21
        step.field.report-number
          zh 备案报告文号
          en Number of the filing report
        step.field.report-date
          zh 备案报告日期
          en Date of the filing report
        step.field.acceptance-number
          zh 核准备案文号
          en Number of the acceptance
        step.field.acceptance-number.hint
          zh 例如 赤人社备〔2019〕12号；印在每本证书的登记内容里
          en Like 赤人社备〔2019〕12号; every certificate of the batch carries it
        step.field.acceptance-date
          zh 文件日期
          en Date of the document
        step.field.file.hint
          zh 不超过 20 MB，各文件合计
          en At most 20 MB for all files together
        step.field.number
          zh 文号
          en Number
        step.field.date
          zh 日期
          en Date
        step.field.from
          zh 开始日期
          en From
        step.field.to
          zh 结束日期
          en To
        step.field.place
          zh 地点或网址
          en Place or address
        step.field.count
          zh 数量
          en How many
        step.field.count.hint
          zh 涉及的人数；岗位情况填岗位数
          en The people it covers; for posts the posts
        step.field.without
          zh 未具备的行号
          en Rows that have none
        step.field.without.hint
          zh 可不填；例如 3、8、21，只有这些行暂不备案
          en Optional; like 3, 8, 21: those rows alone are held back
        step.field.vacancies
          zh 空岗数量
          en Vacant posts
        step.field.statement
          zh 情况说明
          en Statement
        step.field.statement.hint
          zh 结果和有无异议
          en The outcome, and whether anybody objected
        """
}
