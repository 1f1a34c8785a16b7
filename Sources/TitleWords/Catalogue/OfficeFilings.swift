extension Catalogue {
    /// The words of filings: their documents, and what becomes of them before they are accepted.
    static let officeFilings =
        """
        package.title
          zh 核对并报送
          en Look through and send
        package.title.further
          zh 核对并补充备案
          en Look through and send as a further filing
        package.lead
          zh 报送材料已按登记内容生成，共 {people} 人。文号和日期已填入各份材料，请逐份打开核对。
          en The documents were made from the register, for {people} people, with number and date filled in. Open and check each.
        package.documents.text
          zh 花名册的纸制版每页印有电子版的 SHA-256；没有举报也出具举报核实情况。
          en The printed roster carries the SHA-256 of the electronic one on every page; the objection report is made also when there were none.
        package.signed
          zh 盖章的核准备案报告（扫描件，可不选）
          en The stamped filing report, scanned (optional)
        package.signed.needed
          zh 签字盖章的核准备案报告（扫描件，PDF）
          en The filing report, signed, stamped and scanned (PDF)
        package.signed.hint
          zh 先打印上面的核准备案报告，签字盖章后扫描；随同报送
          en Print the filing report above, have it signed and stamped, scan it; it is sent along
        package.effect
          zh 各份材料作为一次报送一并提交，由您署名；报送后不能修改，核准前可以撤回。名单、举报或材料此间有变化的，不会报送。
          en All documents are sent as one, under your name. They cannot be changed afterwards; until it is accepted the filing can be withdrawn. Nothing is sent if anything has changed meanwhile.
        package.submit
          zh 报送
          en Send
        package.back
          zh 修改文号或日期
          en Change number or date
        documents.kind
          zh 材料
          en Document
        documents.file
          zh 文件
          en File
        documents.size
          zh 大小
          en Size
        file.size
          zh {kilobytes} kB
          en {kilobytes} kB
        office.document.roster-print
          zh 花名册（纸制版）
          en Roster to print
        office.document.signed-report
          zh 核准备案报告（盖章扫描件）
          en Filing report, stamped
        office.state.filing-returned
          zh 已退回补正
          en Given back for mending
        office.state.filing-refused
          zh 不予备案
          en Filing refused
        office.filing-state.submitted
          zh 已报送，待受理
          en sent, not taken up yet
        office.filing-state.received
          zh 已受理
          en taken up
        office.filing-state.returned
          zh 已退回补正
          en given back for mending
        office.filing-state.accepted
          zh 已核准备案
          en accepted
        office.filing-state.refused
          zh 不予备案
          en refused
        office.filing-state.withdrawn
          zh 已撤回
          en withdrawn
        office.filing-step.receive
          zh 受理
          en taken up
        office.filing-step.return
          zh 退回补正
          en given back
        office.filing-step.refuse
          zh 不予备案
          en refused
        office.filing-step.withdraw
          zh 撤回
          en withdrawn
        office.filing-step.accept
          zh 核准备案
          en accepted
        office.refusal.filing-step-out-of-order
          zh 这次报送现在的状态是“{filing-state}”，不能再“{filing-step}”；可能别人刚刚办理过。未作任何改动，请返回批次查看
          en The filing is {filing-state} and cannot be {filing-step}; somebody may have decided just now. Nothing was changed: see the batch
        office.refusal.filed-roster-changed
          zh 报送以后名单有改动（第十一条（四）），不能核准。未作任何改动；请退回补正，由报送机构重新报送
          en The roster has changed since the filing was sent (§十一(四)), so that it cannot be accepted. Nothing was changed: give it back to be sent anew
        office.refusal.filed-rows-held-back
          zh 第 {lines} 行在报送以后被移出、有举报未处理完（第十一条（四）），或因失信黑名单（列入，或资格在失信期内取得，第十一条（一）5）不能核准。未作任何改动；请先把这些行退回补正（失信人员不予备案），再核准其余人员
          en Rows {lines} were removed or objected to (§十一(四)), or banned since the filing was sent, or their titles obtained while banned (§十一(一)5). Nothing was changed: give these rows back, or refuse those of banned people, then accept the others
        office.refusal.row-not-in-filing
          zh 第 {line} 行不在这次报送里，或已退回。未作任何改动；行号请看花名册的“序号”
          en Row {line} is not in this filing, or was given back. Nothing was changed: the roster's first column has the numbers
        office.refusal.package-outdated
          zh 生成材料以后，可报送的人员、名单或举报有变化，没有报送。请返回重新生成材料
          en Since the documents were made, the rows, the roster or the objections have changed. Nothing was sent: go back and make them anew
        office.refusal.ordered-row-not-filed
          zh 该人员不在所依据的备案里（第十六条（一）），不予签发，未作任何更改。请核对备案名单；应当发证的请重新报送
          en The row is not in the filing that it names (§十六(一)); nothing was signed or changed. Compare the filing; whoever is to have a certificate is filed anew
        office.refusal.ordered-row-taken-out
          zh 该人员在核准前已从备案中取出（{filing-step}）（第十六条（一）），不予签发，未作任何更改。补正以后请重新报送
          en The row was taken out of its filing before the acceptance ({filing-step}) (§十六(一)); nothing was signed or changed. File the row anew once it is mended
        office.refusal.certificates-are-the-regions
          zh 证书由自治区出具，本系统只保存原件，不编号、不签章；未作任何更改。请在批次页登记自治区出具的原件
          en The certificates are the region’s: they are kept as they came, not numbered or sealed here; nothing was changed. Keep the region’s own files on the batch’s page
        office.refusal.certificates-are-made-here
          zh 本批次的证书由本系统制作，或还没有核准文件，不登记外部原件。未作任何改动。请在批次页或“证书”中查看
          en The certificates of this batch are made here, or it has no approval yet; no foreign file is kept. Nothing was changed; see them on the batch’s page and under Certificates
        office.refusal.approval-entry-decided
          zh 这份核准文件{entry-state}，不能再办理；可能别人刚刚办理过。未作任何改动，请返回核准文件列表查看
          en This approval document is {entry-state} already; somebody may have decided just now. Nothing was changed; see the list of approvals
        office.refusal.approval-number-used
          zh 文号 {number} 的核准文件已经录入。未作任何改动；请核对文号
          en An approval document of the number {number} was entered already. Nothing was changed: check the number
        office.refusal.only-the-enterer-withdraws
          zh 只有录入人可以撤回，复核人请退回。未作任何改动
          en Only who entered it withdraws it; others give it back. Nothing was changed
        office.refusal.not-recognition
          zh 第 {line} 行的取得方式不是认定（第十三条），没有导入任何人员。评审结果请从“名单”导入
          en Row {line} did not come by recognition (§十三); nobody was taken in. Results of reviews go in by Rosters
        step.receipt.title
          zh 受理备案
          en Take the filing up
        step.receipt.effect
          zh 以您的名义受理这次报送；受理后可以退回补正、不予备案或核准备案。
          en You take the filing up under your name; then it may be given back, refused or accepted.
        step.receipt.submit
          zh 受理
          en Take up
        step.return.title
          zh 退回补正
          en Give back for mending
        step.return.effect
          zh 退回的人员可以补正后再报送（补充备案）；不填行号即全部退回。理由报送机构可见。
          en Rows that are given back may be filed again; without row numbers all of them are. The sender sees the reason.
        step.return.submit
          zh 退回补正
          en Give back
        step.refusal.title
          zh 不予备案
          en Refuse
        step.refusal.effect
          zh 不予备案的人员不能再报送，也不发证书；不填行号即全部不予备案。理由报送机构可见。
          en Refused rows are not filed again and get no certificate; without row numbers all of them are. The sender sees the reason.
        step.refusal.submit
          zh 不予备案
          en Refuse
        step.filing-withdrawal.title
          zh 撤回报送
          en Withdraw the filing
        step.filing-withdrawal.effect
          zh 撤回后可以重新报送；这次报送及其材料仍保留在批次记录里。
          en It may be sent anew afterwards; this filing and its documents stay on record.
        step.filing-withdrawal.submit
          zh 撤回
          en Withdraw
        step.external.title
          zh 登记自治区出具的证书
          en Keep a certificate of the region
        step.external.effect
          zh 文件按原样保存，显示签名检验结果，不再签章。同一人再次登记的，以最后一次为准。
          en The file is kept as it came and shown with what was found of its signature; it is never sealed again. The latest of a row counts.
        step.external.submit
          zh 保存
          en Keep it
        step.field.remark
          zh 备注（可不填）
          en Remark (optional)
        step.field.ground
          zh 理由
          en Reason
        step.field.ground.hint
          zh 写明原因和要补正的内容，与办理人姓名一并保存
          en Why, and what is to be mended; kept with your name
        step.field.filed-lines
          zh 行号（可不填）
          en Row numbers (optional)
        step.field.filed-lines.hint
          zh 与花名册“序号”一致，例如 3、8、21；不填即全部
          en As in the roster's first column, like 3, 8, 21; empty for all
        step.field.certificate-number
          zh 证书编号
          en Certificate number
        step.field.external-file
          zh 证书原件（PDF）
          en The certificate's file (PDF)
        batches.done.receipt
          zh 已受理。
          en The filing was taken up.
        batches.done.return
          zh 已退回补正。
          en The rows were given back.
        batches.done.refusal
          zh 已记录不予备案。
          en The refusal was recorded.
        batches.done.filing-withdrawal
          zh 已撤回，可以重新报送。
          en The filing was withdrawn and may be sent anew.
        batches.done.external
          zh 原件已保存。
          en The file was kept.
        batches.done.approval
          zh 核准文件已复核，名单已导入。
          en The approval was confirmed and its list taken in.
        batches.done.recognition
          zh 认定人员已导入，承诺书和专业核对已登记。接下来开始公示。
          en The recognitions were taken in, pledges and the check of specialties kept. Publicity comes next.
        batch.act.receive-filing
          zh 受理备案
          en took the filing up
        batch.act.return-filing
          zh 退回补正
          en gave rows back
        batch.act.refuse-filing
          zh 不予备案
          en refused rows
        batch.act.withdraw-filing
          zh 撤回报送
          en withdrew the filing
        act.filing.received
          zh 受理备案
          en took a filing up
        act.filing.returned
          zh 退回补正
          en gave a filing back
        act.filing.refused
          zh 不予备案
          en refused a filing
        act.filing.withdrawn
          zh 撤回报送
          en withdrew a filing
        filings.title
          zh 备案
          en Filings
        filings.heading
          zh 第 {place} 次报送
          en Filing {place}
        filings.further
          zh 第 {place} 次报送（补充备案）
          en Filing {place} (further)
        filings.held
          zh 人数（未退回的）
          en Rows, without those given back
        filings.accepter
          zh 核准人
          en Accepted by
        filings.step
          zh 办理
          en Step
        filings.lines
          zh 行号
          en Rows
        filings.people
          zh 报送人员（不含已退回和不予备案的）
          en Whom it is about, without those given back or refused
        filings.people.title
          zh 申报资格
          en Title
        filings.people.more
          zh 另有 {count} 人未列出，全部人员见上面的花名册
          en {count} more; all of them stand in the roster above
        office.refusal.filing-changed-meanwhile
          zh 您打开本页以后，这次报送已有变动（退回了人员，或已撤回另报），没有办理。请核对下面现在的材料和人员再办
          en This filing changed after the page was shown: rows were given back, or it was withdrawn and sent anew. Nothing was done. Look at documents and people as they are now, below
        """
}
