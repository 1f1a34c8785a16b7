extension Catalogue {
    /// The words of the region's approvals and of recognitions.
    static let officeApprovals =
        """
        desk.nav.approvals
          zh 核准文件
          en Approvals
        desk.nav.recognition
          zh 认定
          en Recognitions
        approvals.title
          zh 核准文件
          en Approvals
        approvals.lead
          zh 高级职称由自治区核准：一人录入核准文件和名单，另一人复核后才生效。
          en Senior titles are approved by the region: one person enters the document with its list, another confirms it.
        approvals.empty
          zh 还没有录入核准文件。
          en No approval document yet.
        approvals.enterer
          zh 录入人
          en Entered by
        approvals.add.title
          zh 录入核准文件
          en Enter an approval document
        approvals.add.lead
          zh 文件和名单按原样保存。名单有错误的不能录入，请向自治区核实，不要自行修改评审结果。
          en Document and list are kept as they came. A list with faults is not taken: ask the region, do not edit results.
        approvals.add.submit
          zh 录入
          en Enter
        approvals.one.title
          zh 核准文件 {number}
          en Approval {number}
        approvals.document
          zh 核准文件
          en Approval document
        approvals.list
          zh 名单
          en List
        approvals.list.hint
          zh xlsx、xls 或 csv；两个文件合计不超过 20 MB
          en xlsx, xls or csv; both files together at most 20 MB
        approvals.files
          zh 原件
          en Files as they came
        approvals.entered
          zh 录入
          en Entered
        approvals.decided
          zh 办理结果
          en Decided
        approvals.signature
          zh 文件签名
          en Signature of the file
        approvals.name
          zh 姓名
          en Name
        approvals.kept
          zh 保存时间
          en Kept
        approvals.confirm
          zh 复核
          en Confirm
        approvals.confirm.submit
          zh 复核通过
          en Confirm
        approvals.effect
          zh 请对照文件核对文号、日期和人数。复核后立即导入名单并编号制证，不能撤回。
          en Compare number, date and people with the document. The list is taken in and certificates are numbered and made at once; this cannot be undone.
        approvals.effect.external
          zh 请对照文件核对文号、日期和人数。本系统没有自治区的签章密钥：复核后导入名单，证书由自治区出具，本系统只保存原件，不再签章。
          en Compare number, date and people with the document. The region's key is not here: the list is taken in, the region issues the certificates, and their files are kept without being sealed again.
        approvals.held
          zh 暂缓制证的人员
          en Held back
        approvals.held.text
          zh 名单按原样导入；下列人员因失信黑名单不予或者暂不制证，其余人员照常办理。原因为“至某日止”的，期满或解除后可在批次页补充制证；资格在失信期内取得的，期满后也不制证，原决定撤销或解除后方可补充制证。
          en The list is taken in as it came. The list of the dishonest holds these people back: no certificate is made for them, all others go on. Who is banned until a day gets theirs from the batch’s page once the ban is over or lifted; a title that was obtained while a ban lasted gets none when it is over, only once that decision was undone or lifted.
        approvals.held.more
          zh 此外还有下列各行，原因各不相同，请对照原表：{lines}
          en These rows of the list too, each for a reason of its own: {lines}
        approvals.held.reason
          zh 原因
          en Why
        approvals.held.ban
          zh 已列入职称申报评审失信黑名单（{document}），至 {until} 止不得申报（第十一条（一）5）
          en on the list of the dishonest ({document}) until {until} (§十一(一)5)
        approvals.held.title
          zh 资格在失信期内（{from} 至 {until}，{document}）取得，不予制证（第十一条（一）5）；期满不改变此结果
          en the title was obtained while banned ({from} to {until}, {document}): no certificate (§十一(一)5), also when the ban is over
        roster.held-back-for-good
          zh 第 {row} 行：此人的资格在失信期内（{from} 至 {until}，{document}）取得（第十一条（一）5）；该行照名单导入但不制证，期满后也不制证，其余照常。决定有误的，按复议、诉讼程序先撤销原决定。
          en Row {row}: this title was obtained while its holder was banned ({from} to {until}, {document}; §十一(一)5); the row is taken in as it came and gets no certificate, also when the ban is over; the others go on. Where the decision is wrong, have it undone first.
        roster.held-back
          zh 第 {row} 行：此人已列入职称申报评审失信黑名单（{document}），至 {until} 止不得申报（第十一条（一）5）；该行照名单导入但暂缓制证，其余照常。
          en Row {row}: this person is on the list of the dishonest ({document}) until {until} (§十一(一)5); the row is taken in as it came and held back, the others go on.
        batches.people.banned-approved
          zh 在失信黑名单内、暂不制证（第十一条（一）5）：第 {lines} 行
          en held back without a certificate, on the list of the dishonest (§十一(一)5): rows {lines}
        batches.people.banned-approved-for-good
          zh 资格在失信期内取得、不予制证，期满后也不制证，原决定撤销或解除后方可补充制证（第十一条（一）5）：第 {lines} 行
          en without a certificate, the title was obtained while banned: also when the ban is over, until that decision is undone or lifted (§十一(一)5): rows {lines}
        office.refusal.row-held-back
          zh 第 {line} 行人员在失信黑名单内（第十一条（一）5），该行暂缓办理；没有保存证书。请在黑名单期满或解除后再登记
          en The person on row {line} is on the list of the dishonest (§十一(一)5) and the row is held back; no certificate was kept. Keep it once the ban is over or lifted
        office.refusal.no-row-released
          zh 没有可以补充制证的人员：暂缓的人员仍在失信黑名单内、资格在失信期内取得（第十一条（一）5），或已制证；未作任何更改。仍在黑名单内的，请在期满或解除后再办；资格在失信期内取得的，须原决定撤销或解除
          en Nobody’s certificate can be ordered: those held back are still on the list of the dishonest, obtained the title while they were (§十一(一)5), or have theirs; nothing was changed. Come back once the ban is over or lifted; where the title was obtained meanwhile, once that decision is undone or lifted
        office.refusal.held-rows-changed-meanwhile
          zh 您打开本页以后，因失信黑名单（第十一条（一）5）暂缓制证的人员有变动，没有复核，未作任何更改。请核对下面现在的人员再复核
          en Whom the list of the dishonest (§十一(一)5) holds back changed after you opened this page: nothing was confirmed or changed. Look at the people as they are now, below, and confirm then
        step.held-rows.title
          zh 补充制证
          en Order what was held back
        step.held-rows.effect
          zh 名单中因失信黑名单暂缓的人员，黑名单已期满或解除的，按原核准文件编号制证，不能撤回。仍在黑名单内的、资格在失信期内取得的继续暂缓。
          en People of the list whom a ban held back and no longer does get their certificates, numbered and made on the same document; this cannot be undone. Who is still banned, or obtained the title while banned, stays held back.
        step.held-rows.submit
          zh 编号制证
          en Number and make them
        step.fact.released
          zh 可以补充制证的人数
          en People whose certificates can be made
        batches.done.held-rows
          zh 已补充制证。
          en Ordered.
        desk.task.order-held-rows
          zh 为期满或解除黑名单的人员补充制证
          en Order certificates that a ban held back
        act.approval.held-ordered
          zh 为名单中暂缓的人员补充制证
          en ordered certificates that a ban had held back
        audit.fact.held-back
          zh 暂缓的行
          en rows held back
        approvals.end.returned
          zh 退回录入人
          en Give back
        approvals.end.withdrawn
          zh 撤回
          en Withdraw
        approvals.to-batch
          zh 查看批次
          en See the batch
        approvals.done.entered
          zh 已录入，等待另一人复核。
          en It was entered and waits for another person.
        approvals.done.returned
          zh 已退回。
          en It was given back.
        approvals.done.withdrawn
          zh 已撤回。
          en It was withdrawn.
        approvals.external
          zh 自治区出具的证书
          en Certificates of the region
        approvals.external.text
          zh 文件按原样保存，本系统不再签章。
          en Kept as they came; none is sealed again here.
        approvals.external.count
          zh 已保存 {kept} 份，共 {people} 人
          en {kept} kept, of {people} people
        approvals.print
          zh 开放打印
          en Open to print
        approvals.print.left
          zh 须在 {day} 前全部开放打印，还剩 {days} 天；已有 {made} / {people}
          en all by {day}, {days} days left; {made} of {people} so far
        approvals.print.late
          zh 应在 {day} 前全部开放打印，已超过 {days} 天；已有 {made} / {people}
          en all were due by {day}, {days} days ago; {made} of {people} so far
        approvals.print.open
          zh 已全部开放打印（期限 {day}）
          en all are open to print (due by {day})
        step.field.approval-number
          zh 核准文件文号
          en Number of the approval
        step.field.approval-number.hint
          zh 例如 内人社职核〔2019〕218号
          en Like 内人社职核〔2019〕218号
        step.field.approval-date
          zh 文件日期
          en Date of the document
        step.field.approval-review-end
          zh 评审结束日期
          en Last day of the review
        step.field.approval-review-end.hint
          zh 以文件所写为准
          en As the document says
        approvals.judged.text
          zh 名单已核对，没有问题。请确认以下内容后录入；另一人复核之后才生效。
          en The list has no fault. Look at this and enter it; nothing takes effect before another person confirms it.
        approvals.judged.submit
          zh 录入
          en Enter it
        step.field.approval-handed-in-county
          zh 旗县区报送市局的日期（最晚的一天）
          en Last day on which counties handed in to the city
        step.field.approval-handed-in-county.hint
          zh 可不填；填了的须在规定的几天内（第十二条（一）1）。设置要求填报的，名单中有旗县区人员时必填
          en Optional; within the days set where it is stated (§十二(一)1), and needed where the rule set asks and the list has people of counties
        step.field.approval-handed-in-department
          zh 市直单位报送市局的日期（最晚的一天）
          en Last day on which departments handed in to the city
        step.field.approval-handed-in-department.hint
          zh 可不填；填了的须在规定的几天内（第十二条（一）1）。设置要求填报的，名单中有市直单位人员时必填
          en Optional; within the days set where it is stated (§十二(一)1), and needed where the rule set asks and the list has people of departments
        step.field.approval-handed-in
          zh 申报材料报送自治区的日期
          en Day on which the applications went up to the region
        step.field.approval-handed-in.hint
          zh 第十二条（一）1：市人社局在规定的几天内报送，逾期不予受理
          en §十二(一)1: the city sends them up within the days set; later ones are not taken
        approvals.signature.broken
          zh 注意：这份文件的电子签名与内容不符，文件签名以后被改动过，或者没有收全。复核前请向发文机关核实；核实不了的请退回。
          en Take care: the document’s signature does not fit its content; it was changed after it was signed, or is not whole. Ask the body that issued it before confirming, or give it back.
        office.entry-state.open
          zh 待复核
          en to be confirmed
        office.entry-state.confirmed
          zh 已复核
          en confirmed
        office.entry-state.returned
          zh 已退回
          en given back
        office.entry-state.withdrawn
          zh 已撤回
          en withdrawn
        signature.none
          zh 没有电子签名
          en no signature in it
        signature.not-checked
          zh 有电子签名，签名者不在信任列表，未检验
          en signed by a key that is in no trust list: not checked
        signature.checked
          zh 有电子签名，检验通过
          en signed, and the signature is right
        signature.broken
          zh 电子签名与内容不符
          en signed, but not as it is now
        act.approval.entered
          zh 录入核准文件
          en entered an approval
        act.approval.confirmed
          zh 复核核准文件
          en confirmed an approval
        act.approval.returned
          zh 退回核准文件
          en gave an approval back
        act.approval.withdrawn
          zh 撤回核准文件
          en withdrew an approval
        act.external.kept
          zh 保存外部证书原件
          en kept a certificate of the region
        list.faulty
          zh 名单有错误，没有导入
          en The list has faults; nothing was taken in
        list.more
          zh 只显示前 {shown} 处，另有 {count} 处。
          en The first {shown} are shown; {count} more.
        recognition.fault
          zh {column}：{fault}
          en {column}: {fault}
        recognition.title
          zh 考核认定
          en Recognitions
        recognition.lead
          zh 全日制毕业生按年限考核认定（§十三）。单人填表，多人交名单；按同一套规则判断，随后公示、备案。
          en Graduates of full-time study are recognised after their years (§13): one by this form, many by a roster, judged by the same rules; publicity and filing follow.
        recognition.person
          zh 单人认定
          en One person
        recognition.roster
          zh 名单认定
          en By a roster
        recognition.file
          zh 认定名单
          en Roster of recognitions
        recognition.file.hint
          zh 取得方式全部为“认定”；xlsx、xls 或 csv，不超过 20 MB
          en Every row's way is 认定; xlsx, xls or csv, at most 20 MB
        recognition.effect
          zh 导入后建立批次，承诺书和专业核对以您的名义登记。公示不少于 5 个工作日，再报送备案。
          en A batch is made of it; pledges and the check of specialties are stated under your name. Five working days of publicity follow, then the filing.
        recognition.submit
          zh 导入
          en Take in
        recognition.clean
          zh 认定名单没有错误
          en No fault in the roster
        recognition.faulty
          zh 认定名单有错误
          en The roster has faults
        recognition.found
          zh {file}，{people} 人
          en {file}, {people} people
        recognition.mend
          zh 逐条查看、下载标注文件
          en See each fault, download the marked file
        step.field.pledges
          zh 诚信承诺书
          en Pledges
        step.field.pledges.hint
          zh 例如：均已签订并存档
          en Like: all signed and archived
        step.field.specialties
          zh 专业核对
          en Check of specialties
        step.field.specialties.hint
          zh 所学专业与认定专业相同或相近的核对情况，由您署名负责
          en How it was checked that specialties match those studied; you answer for it
        step.field.recognised-on
          zh 认定日期
          en Day of the recognition
        office.stop.package-gone.title
          zh 材料已不在
          en The documents are gone
        office.stop.package-gone.text
          zh 生成的报送材料只为生成人保留一小时，没有报送任何内容。请从批次页重新生成。
          en Documents of a filing are kept for an hour, for who made them. Nothing was sent: make them anew from the batch.
        """
}
