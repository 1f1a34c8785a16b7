extension Catalogue {
    /// Conversions that their holders apply for over the net, and what the office does with them.
    static let ownConversions = """
        my.nav.convert
          zh 换证申请
          en Conversion
        convert.title
          zh 申请换证
          en Apply for a conversion
        convert.lead
          zh 从中央单位、外省市或军队来我市工作的，可在此申请换发职称证书，不需要账号。
          en Who has come to work in the city from a central unit, another province or the army applies here to have the title certificate converted. No account is needed.
        convert.choose
          zh 原证书是在哪里取得的，您怎样来我市
          en Where your certificate is from, and how you came
        convert.choose.text
          zh 只选一种来源、一种来我市方式，所需材料由此确定。
          en One origin and one way; what has to be brought follows from them.
        convert.before
          zh 申请之前
          en Before you apply
        convert.before.who
          zh 由本人申请。工作单位在我市，原证书经授权的评委会评审取得。
          en You apply for yourself, work in the city, and hold a title that an authorised committee reviewed.
        convert.before.counter
          zh 也可以由本人或单位人事部门到当地人社部门窗口申请。
          en You or your employer may also apply at the counter of the bureau where you work.
        convert.before.examined
          zh 全国统一考试取得的职称全国有效，无需换证。
          en A title from the national examinations counts everywhere and needs no conversion.
        convert.again
          zh 已经提交过
          en Already handed in
        convert.account
          zh 已在本市登记簿中的，登录后不用填写姓名和证件号码：
          en Who is in the city's register already need not type name and number after signing in:
        convert.form.title
          zh 填写换证申请
          en Your application
        convert.chosen
          zh {origin}，{way}
          en {origin}, {way}
        convert.kept
          zh 这是您登录超时前填写的内容，尚未提交。请重新选择文件，核对后提交。
          en This is what you typed before your session ended. It is not handed in yet: choose the files again, check it, then hand it in.
        convert.part.person
          zh 本人和单位
          en You and your employer
        convert.known
          zh 申请人：
          en Applicant:
        convert.birth-date.hint
          zh 只在证件号码不含时填写，如 1990-05-01
          en Only where the number does not carry it, as 1990-05-01
        convert.part.original
          zh 原证书
          en The original
        convert.original.hint
          zh PDF、OFD、JPEG 或 PNG，不超过 20 MB。电子证书请交原文件，不要截图。
          en PDF, OFD, JPEG or PNG, at most 20 MB. Of an electronic certificate hand in the file itself, not a picture of the screen.
        convert.part.unread
          zh 原证书不是电子证书的，再填这三项
          en Only where the original is no electronic certificate
        convert.part.unread.text
          zh 带签名数据的 PDF、OFD 或二维码由系统读出，不用填写。
          en A PDF, an OFD or a code with signed data is read by the system; leave these empty.
        convert.part.evidence
          zh 证明材料
          en Evidence
        convert.part.evidence.text
          zh 每个文件不超过 20 MB，一次提交的合计不超过 60 MB。其余的提交之后逐个补交，现在可以不选。
          en Each file at most 20 MB, 60 MB together in what you hand in at once. The rest can be added one by one afterwards; leave it empty now.
        convert.level
          zh 原证书的级别
          en Level of the original
        convert.area
          zh 单位所在地的人社部门
          en Bureau where your employer is
        convert.area.hint
          zh 在旗县区工作的选当地的，市直单位选市局
          en That of the county, or of the city for units of the city itself
        convert.outside.hint
          zh 是的，须有委托函（九(三)）
          en If so a letter of entrustment is needed (§9(3))
        convert.if-so
          zh 只在上面选“是”时填写
          en Only if the answer above is yes
        convert.pledge
          zh 提交即表示所填内容和所交材料真实。作假的，依规定处理并列入失信名单。
          en By handing it in you state that all of it is true. Who deceives is dealt with by the rules and put on the list of the dishonest.
        convert.submit
          zh 提交申请
          en Hand it in
        convert.too-many
          zh 从这个网络提交的申请太多，这次没有收下，填写的内容还在。请 {minutes} 分钟后再试，或到窗口申请。
          en Too many applications came from this network; this one was not taken, and what you typed is still here. Try again in {minutes} minutes, or apply at the counter.
        convert.taken
          zh 申请已收到
          en Your application was received
        convert.taken.text
          zh 请记下或打印回执编号和密码，凭它们查进度、补交材料、撤回和取通知书。
          en Write down or print the receipt number and the secret: with them you see how it stands, add evidence, withdraw it and fetch letters.
        convert.receipt
          zh 回执编号
          en Receipt number
        convert.receipt.hint
          zh 如 HZ20191021-0007
          en As HZ20191021-0007
        convert.secret
          zh 回执密码
          en Secret
        convert.secret.hint
          zh 13 位字符，空格、连字符和大小写不限
          en 13 characters; spaces, hyphens and capitals do not matter
        convert.secret.text
          zh 密码只在此处显示一次，系统不保存原文，丢失后不能找回。请不要告诉别人，工作人员也不会索要。
          en The secret is shown here once and not kept as such; it cannot be recovered. Tell it to nobody: no clerk will ask for it.
        convert.to-status
          zh 查看进度，补交材料
          en See how it stands, add evidence
        convert.status.title
          zh 换证申请进度
          en How your application stands
        convert.status.ask
          zh 填写回执
          en Your receipt
        convert.status.submit
          zh 查看
          en Show
        convert.lost
          zh 丢失了回执的，请本人持身份证件到受理的人社部门查询。登录后提交的，请登录后查看。
          en Who has lost the receipt comes to the bureau with the identity card. What was handed in after signing in is seen after signing in.
        convert.malformed
          zh 回执编号或密码不完整，请核对后重试
          en The receipt number or the secret is incomplete; check them and try again
        convert.unknown
          zh 没有这个编号和密码的申请，请核对后重试
          en There is no application with this number and secret; check them and try again
        convert.handed-in
          zh 提交时间
          en Handed in
        convert.returned
          zh 退回理由
          en Why it was returned
        convert.asked
          zh 须补正
          en To be completed
        convert.ground
          zh 依据和理由
          en Ground
        convert.state.waiting
          zh 已提交，等待受理
          en Handed in, not taken yet
        convert.state.waiting.text
          zh 应在 {day} 前受理或退回。在此之前可以补交材料。
          en It is taken or returned by {day}. You can add evidence meanwhile.
        convert.state.returned
          zh 已退回
          en Returned
        convert.state.returned.text
          zh 没有受理，也没有作出决定，理由见下。可以改正后重新申请，或到窗口申请。
          en It was not taken and nothing was decided; the reason stands below. Mend it and apply again, or apply at the counter.
        convert.state.withdrawn
          zh 已撤回
          en Withdrawn
        convert.state.withdrawn.text
          zh 申请已结束。需要换证的，可以重新申请。
          en It has ended. You can apply anew.
        convert.state.under-way
          zh 已受理，办理中
          en Taken, under way
        convert.state.under-way.text
          zh 应在 {day} 前作出决定。
          en It is decided by {day}.
        convert.state.to-be-completed
          zh 须补正
          en To be completed
        convert.state.to-be-completed.text
          zh 请在 {until} 前补交材料，再按“补正完毕，交回办理”。
          en Add what is missing by {until}, then hand it back.
        convert.state.converted
          zh 已核准换发
          en Converted
        convert.state.converted.text
          zh 新证书已编号并交付签发。请凭身份证件向受理的人社部门领取“本人领取单”，登录后下载和打印。
          en The new certificate has its number and is being issued. Get a sealed slip from the bureau with your identity card, sign in, and fetch it.
        convert.state.not-needed
          zh 无需换证
          en Not needed
        convert.state.not-needed.text
          zh 原证书全国有效，不另发证书。
          en The original counts everywhere, and no other is issued.
        convert.state.refused
          zh 不予换发
          en Refused
        convert.state.refused.text
          zh 理由和救济途径见决定书。
          en The letter says why, and how to appeal.
        convert.letter
          zh 取决定书（PDF，以送达的盖章件为准）
          en Fetch the letter (PDF; the stamped one that you are served counts)
        convert.supplement-letter
          zh 取补正通知书（PDF，以送达的盖章件为准）
          en Fetch the letter on what to complete (PDF; the stamped one counts)
        convert.add
          zh 提交这份材料
          en Add this file
        convert.supplement
          zh 补正完毕，交回办理
          en Completed: hand it back
        convert.supplement.text
          zh 交回后由受理的人社部门继续办理。
          en The bureau goes on with it.
        convert.withdraw
          zh 撤回申请
          en Withdraw it
        convert.withdraw.text
          zh 撤回后申请结束，材料按规定留存，不能恢复；可以重新申请。
          en It ends for good, and what was handed in is kept as the rules demand; you can apply anew.
        convert.done.handed-in
          zh 申请已收到。
          en Your application was received.
        convert.done.add
          zh 材料已收到。
          en The file was received.
        convert.done.supplement
          zh 已交回办理。
          en It was handed back.
        convert.done.withdraw
          zh 申请已撤回。
          en Your application was withdrawn.
        holder.convert
          zh 从外省市、中央单位或军队来我市，申请换证的，不需要账号：
          en Coming from another province, a central unit or the army: a conversion needs no account:
        conversion-request.title
          zh {name}的网上换证申请
          en Application of {name} over the net
        conversion-request.lead
          zh 申请人在网上提交的原样。受理的，以您的名义立案，并查看原证书；不受理的，写明理由退回。
          en As the applicant handed it in. Take it, and a case begins in your name with a look at the original; or return it with a reason.
        conversion-request.door
          zh 申请人
          en Applicant
        conversion-request.door.stranger
          zh 没有账号，姓名和证件号码由本人填写，未经核实
          en without an account: name and number are typed and not verified
        conversion-request.door.holder
          zh 已登录，姓名和证件号码取自登记簿
          en signed in: name and number are the register's
        conversion-request.due
          zh 应受理或退回
          en To be taken or returned by
        conversion-request.end
          zh 结果
          en What became of it
        conversion-request.looked
          zh 仅查看文件本身，没有在线查询状态；受理时查询。
          en The file alone was looked at; its state is asked when it is taken.
        conversion-request.see
          zh 网上申请的原样
          en The application as handed in
        conversion-request.case
          zh 查看案件
          en See the case
        conversion-request.others
          zh 由职称管理权限表所列机关负责换证核准的人员受理或退回。
          en It is taken or returned by people with the duty to convert at the body that the authority table names.
        conversion-request.take
          zh 受理
          en Take it
        conversion-request.take.effect
          zh 立即立案，材料随案。失信名单、重复申请在此时核对；缺的材料受理后要求补正。
          en A case begins at once with these files. Bans and second applications are looked for now; what is missing is asked for afterwards.
        conversion-request.return
          zh 退回
          en Return it
        conversion-request.return.effect
          zh 申请到此结束，不作决定；申请人看到理由，可以重新申请。
          en The application ends and nothing is decided; the applicant reads the reason and may apply anew.
        conversion-request.reason.hint
          zh 写给申请人看的理由
          en The reason, as the applicant reads it
        conversions.handed-in
          zh 网上申请，等待受理
          en From the net, not taken yet
        desk.task.take-conversion-request
          zh 网上换证申请待受理
          en Application for a conversion to be taken
        act.conversion.handed-in
          zh 网上提交换证申请
          en an application for a conversion was handed in over the net
        act.conversion.handed-in-taken
          zh 受理网上换证申请
          en took an application for a conversion from the net
        act.conversion.handed-in-returned
          zh 退回网上换证申请
          en returned an application for a conversion from the net
        act.conversion.handed-in-withdrawn
          zh 申请人撤回网上换证申请
          en an applicant withdrew an application for a conversion
        privacy.convert
          zh 网上换证申请
          en Applications for a conversion
        privacy.convert.text
          zh 申请换证时填写的内容（姓名、证件号码、单位、原证书编号）和上传的材料原样保存，只增不改，撤回或退回后也作为办理记录留存；只给有换证职责的工作人员看，谁在何时取过材料都有记录。回执密码不保存原文。网络地址只在内存中计数，用于限制次数。
          en What you type into an application (name, identity number, employer, number of the original) and the files that you upload are kept as they came, also after it was withdrawn or returned, as the record of what was done. They are shown to staff with duties in conversions alone, and each time a file is taken that is recorded. The secret is not kept as such. Network addresses are counted in memory, to limit how many applications come.
        help.convert
          zh 从外地、中央单位、军队来，怎样换证
          en Converting a certificate from elsewhere
        help.convert.counter
          zh 请带原证书、现在在我市工作的证明和来我市的调动、安置或合同文件，到单位所在地的人社部门窗口申请。
          en Apply at the counter of the bureau where you work, with the original, proof of your present work here, and the paper by which you came: transfer, placement or contract.
        help.convert.text
          zh 在网上申请，不需要账号：选择来源和来我市方式，填写本人和单位，上传原证书和材料，记下回执编号和密码。凭它们查进度、补交材料、撤回和取通知书。也可以到单位所在地的人社部门窗口申请。
          en Apply online without an account: choose where your certificate is from and how you came, give yourself and your employer, upload the original and the evidence, and keep the receipt number and the secret. With them you see how it stands, add evidence, withdraw it and fetch letters. The counter of the bureau where you work takes applications too.
        """
}
