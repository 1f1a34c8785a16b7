extension Catalogue {
    /// Conversions: why a step is not taken.
    static let conversionRefusals = """
        office.refusal.conversion-origin-not-one
          zh 每件换证只能有一个来源（外省市、中央单位或军队），现有 {count} 个；未受理。请只选一个。依据：赤人社办发〔2019〕101号 十六(二)
          en A conversion has exactly one origin, not {count}; it was not taken. §16(2). Choose one
        office.refusal.conversion-way-not-one
          zh 每件换证只能有一种来我市方式（组织调动、转业安置或个人自主），现有 {count} 种；未受理。请只选一种。依据：十六(二)
          en A conversion has exactly one way, not {count}; it was not taken. §16(2). Choose one
        office.refusal.conversion-way-does-not-fit
          zh “{origin}”没有“{way}”这种来我市方式；未作任何更改。请改选来源或方式。依据：十六(二)
          en Nobody comes from {origin} by {way}; nothing was changed. §16(2). Choose another origin or way
        office.refusal.conversion-application-missing
          zh 缺换证申请；换证只依申请办理。没有受理，请补上申请。依据：十六(二)“需要换证的”
          en The application is missing; nothing is converted without one. §16(2). It was not taken: add the application
        office.refusal.conversion-application-dated-later
          zh 申请日期 {date} 还没有到；未作任何更改（第十六条（二））。请核对日期
          en The application is dated {date}, which is still to come; nothing was changed (§16(2)). Check the date
        office.refusal.conversion-area-outside
          zh 工作单位所在地 {area} 不在本市，不由本市换证。没有受理；请核对单位所在地。依据：十六(二)“来我市工作”
          en The employer’s area {area} is not in the city. §16(2). It was not taken: check the area
        office.refusal.conversion-holder-banned
          zh 该人在失信名单上，至 {until}；期满前不予换发。没有办理，未作任何更改；已受理的请按“不予换发”决定。依据：十一(一)5
          en This person is on the list of the dishonest until {until}; nothing is converted before. §11(1)5. Nothing was changed: a case that was taken is refused
        office.refusal.conversion-entrustment-missing
          zh 中央或外省区驻赤单位人员须有委托函，函件还没有提交。未作任何更改，请补交函件。依据：九(三)
          en People of units from outside need a letter of entrustment, and the letter itself is missing. §9(3). Nothing was changed: add it
        office.refusal.conversion-entrustment-not-named
          zh 中央或外省区驻赤单位人员须写明委托函的出具单位和文号。未作任何更改；申请时请填写，已经受理的不能补写，请撤回后重新申请。依据：九(三)
          en People of units from outside state the sender and the number of their letter of entrustment. §9(3). Nothing was changed: fill them in when applying; in a case that was taken they cannot be added, so withdraw it and apply again
        office.refusal.conversion-entrustment-sender-unfit
          zh 委托函出具单位“{sender}”不合要求：应为中央单位人力资源部门或其他省区地市以上人社部门，并写明是哪里的。未作任何更改；请核对委托函，申请时写错的改正后再提交，已经受理的请撤回后重新申请。依据：九(三)
          en The letter comes from “{sender}”: it must be the central unit’s HR department or a bureau of a prefecture or above in another province, named with its place. §9(3). Nothing was changed: check the letter; correct what was typed wrong and send again, or withdraw a case that was taken and apply again
        office.refusal.conversion-original-in-another-case
          zh 同一原证书已另有换证案件，没有重复受理，未作任何更改。请在“换证”列表中查找那一件；换发的证书有误的，请更正该证书，注销或撤销后同一原证书不再换证（第十六条（二））
          en The same original has a case already; it was not taken twice and nothing was changed. Find that one in the list of conversions; correct its certificate if that is wrong, since once it was cancelled or revoked the original is not converted again (§16(2))
        office.refusal.conversion-evidence-missing
          zh 按来源和方式应提交的材料还缺：{evidence}。未作任何更改；请补交，或发补正通知。依据：十六(二)
          en Still missing of what this origin and way need: {evidence}. §16(2). Nothing was changed: add them, or ask for them
        office.refusal.conversion-evidence-unfit
          zh 材料“{evidence}”须为 PDF、JPEG 或 PNG（按内容判断），不超过 20 MB；未保存。请另存后重新上传
          en The file for “{evidence}” must be a PDF, JPEG or PNG by its content, 20 MB at most; it was not kept. Save it so and upload it again
        office.refusal.conversion-work-in-the-city-unproved
          zh 缺在我市工作的证明。未作任何更改，请补交。依据：十六(二)“来我市工作”
          en The proof of present work in the city is missing. §16(2). Nothing was changed: add it
        office.refusal.conversion-supplement-day-out-of-range
          zh 补正截止日 {date} 不合要求：应在今天之后半年之内；未作任何更改。请改正日期
          en The day {date} for bringing more must be after today and within half a year; nothing was changed. Correct the day
        office.refusal.conversion-committee-not-named
          zh 原证书的评委会和授权部门没有写明，不能核准换发。未作任何更改；请在“查看原证书”补填。依据：十六(二)“授权的评委会评审取得”
          en Committee and authorising body of the original are not named, so converting is not offered. §16(2). Nothing was changed: state them at the check of the original
        office.refusal.conversion-authorisation-unproved
          zh 缺“{evidence}”，不能核准换发。未作任何更改；请补交，或按“不予换发”决定。依据：十六(二)“授权的评委会评审取得”
          en “{evidence}” is missing, so converting is not offered. §16(2). Nothing was changed: add it, or decide to refuse
        office.refusal.conversion-original-forged
          zh 原证书经机器查验与签发时不一致，或不是所称机关签发；不能核准换发。未作任何更改；请按“不予换发”决定，并告知签发地。依据：十六(二)
          en The original is not what was signed, or not signed by whom it names; it cannot be converted. §16(2). Nothing was changed: decide to refuse, and tell the place of issue
        office.refusal.conversion-originals-several
          zh 一个文件里有几份证书的二维码，不知是哪一份；请只提交要换的那份证书的文件。未作任何更改（第十六条（二））
          en Codes of several certificates are in one file; hand in a file of the one to be converted alone. Nothing was changed (§16(2))
        office.refusal.conversion-original-is-ours
          zh 原证书就是本系统签发的，无需也不能换证；未受理。换证只办从中央单位、外省市和军队取得的证书；请在“证书”中查看这一份。依据：十六(二)
          en The original was issued by this very office and needs no conversion; it was not taken. Titles got at central units, in other provinces and in the army are converted; see this one under Certificates. §16(2)
        office.refusal.conversion-original-not-compared
          zh 原证书的“{original}”没有读出，无从与申请人核对。请在“查看原证书”填写；原证书上确实没有的，写明怎样认定是本人。未作任何更改。依据：十六(二)
          en “{original}” was not read from the original, so it was not compared with the applicant. Fill it in at the check; where the original does not say it, state why it is the holder’s. §16(2). Nothing was changed
        office.refusal.conversion-application-of-another
          zh 只能为本人申请：姓名、证件号码须与登录人的登记一致；未受理。单位代办的，由单位到其所在地人社部门窗口提交。依据：十六(二)
          en Apply for yourself only: name and identity number must be those registered for who signed in; it was not taken. An employer applies for you at the counter of the bureau. §16(2)
        office.refusal.conversion-rank-unknown
          zh 级别还没有查明，不知由哪一级机关决定；请先在“查看原证书”填写级别。查不明的要求补正，逾期未补正的可以决定不予换发。未作任何更改。依据：十六(二)“按照职称管理权限”
          en The level is not known yet, so neither is the body that decides; fill it in at the check of the original first. Where it cannot be found, ask for what is missing: the day after its last one the case can be refused. Nothing was changed. §16(2)
        office.refusal.conversion-mapping-line-unknown
          zh 对照表没有这一行，或它在这一天已不生效；未作任何更改。请从列表中选生效中的一行（第十六条（二））
          en The tables have no such line in force on that day; nothing was changed. Choose one that is in force (§16(2))
        office.refusal.conversion-original-ended
          zh 原证书在签发地已撤销、注销、暂停或被替代；不能核准换发。未作任何更改；请按“不予换发”决定。依据：十六(二)
          en The original was revoked, cancelled, suspended or replaced where it was issued; it cannot be converted. §16(2). Nothing was changed: decide to refuse
        office.refusal.conversion-original-status-unknown
          zh 原证书签发地的状态暂不可知，请查明后再办（第十六条（二））。未作任何更改
          en The state of the original where it was issued is not known; ask again (§16(2)). Nothing was changed
        office.refusal.conversion-original-not-checked
          zh 原证书还没有查看，或查看后又换了文件；请先查看（第十六条（二））。未作任何更改
          en The original was not checked yet, or another file came since; check it first (§16(2)). Nothing was changed
        office.refusal.conversion-original-of-another
          zh 原证书上的“{original}”与申请人不符；不能核准换发（第十六条（二））。未作任何更改；请核对申请人，或按“不予换发”决定
          en “{original}” on the original is not the applicant’s; it cannot be converted (§16(2)). Nothing was changed: compare the applicant, or decide to refuse
        office.refusal.conversion-original-named-otherwise
          zh 原证书上的“{original}”与申请所写不符；不能核准换发（第十六条（二））。未作任何更改；请核对申请，或按“不予换发”决定
          en “{original}” on the original is not as the application names it; it cannot be converted (§16(2)). Nothing was changed: compare the application, or decide to refuse
        office.refusal.conversion-original-says-nothing-of
          zh 原证书的“{original}”还没有填写（第十六条（二））。没有保存，请补填
          en “{original}” of the original is not filled in (§16(2)). Nothing was kept: fill it in
        office.refusal.conversion-original-unreadable
          zh 原证书的“{original}”读不出来，请改正（第十六条（二））。没有保存
          en “{original}” of the original cannot be read; correct it (§16(2)). Nothing was kept
        office.refusal.conversion-original-dated-later
          zh 原证书日期 {date} 晚于申请日期；不能核准换发（第十六条（二））。未作任何更改；请核对两个日期
          en The original is dated {date}, after the application; it cannot be converted (§16(2)). Nothing was changed: compare the two dates
        office.refusal.conversion-claim-is-not-typed
          zh “{original}”以原证书签名数据为准，不能另填；未作任何更改。请留空后再提交
          en “{original}” is what the original’s signed data say and is not typed otherwise; nothing was changed. Leave it empty and submit again
        office.refusal.conversion-title-by-examination
          zh 考试取得的资格全国有效，无需换证。没有换发；请按“无需换证”结案。依据：十六(二)“评审取得”
          en A title by examination counts everywhere and is not converted. §16(2). Nothing was converted: end the case as not needed
        office.refusal.conversion-title-by-recognition
          zh 认定取得的职称没有经评委会评审，不能换证；未作任何更改。请按“不予换发”决定；取得方式填错的，请在“查看原证书”改正。依据：十六(二)“授权的评委会评审取得”
          en A title by recognition was reviewed by no committee and is not converted. §16(2). Nothing was changed: decide to refuse; correct at the check of the original how it was got, if that was typed wrong
        office.refusal.conversion-title-by-examination-here
          zh 该职称（代码 {title}）在本地以考代评，不能以换证取得。未作任何更改；请按“不予换发”决定。依据：一(四)、十六(二)
          en This title (code {title}) is got by examination alone here and by no conversion. §1(4), §16(2). Nothing was changed: decide to refuse
        office.refusal.conversion-not-examined
          zh 只有考试取得的资格按“无需换证”结案；未作任何更改（第十六条（二））。请另选结论
          en Only titles by examination end as not needed; nothing was changed (§16(2)). Choose another outcome
        office.refusal.conversion-mapping-missing
          zh 还没有确定换发后的系列、名称和级别；请先对照（第十六条（二））。未作任何更改
          en What the title is called here is not settled yet (§16(2)). Map it first; nothing was changed
        office.refusal.conversion-mapping-without-reason
          zh 对照表没有此项，由人决定的须写明理由；未作任何更改（第十六条（二））。请填写理由
          en The tables have no such line; who decides says why. Nothing was changed (§16(2)). State it
        office.refusal.conversion-mapping-otherwise
          zh 对照表已有此项（代码 {title}），不能另定；未作任何更改（第十六条（二））。请按对照表办理，对照表有误的请提出修改
          en The tables say otherwise (code {title}); nothing was changed (§16(2)). Follow them, or propose a change of the tables
        office.refusal.conversion-mapping-unknown
          zh 职称目录里没有代码 {title}；未作任何更改（第十六条（二））。请从目录中选一项
          en The catalogue has no title {title}; nothing was changed (§16(2)). Choose one of the catalogue
        office.refusal.conversion-mapping-line-unfit
          zh 对照的目标不在职称目录里，或起止日期颠倒；未保存。请核对代码和日期
          en The line names no title of the catalogue, or its days are reversed; it was not kept. Check title and days
        office.refusal.conversion-level-raised
          zh 换证不提高级别：原为{from}，不能换成{to}；未作任何更改。请另选级别
          en A conversion never raises the level: from {from} not to {to}; nothing was changed. Choose another level
        office.refusal.conversion-competent-body-is
          zh 按职称管理权限应由{body}核准；未作任何更改。请由该机关的人办理；自治区核准的，附上其决定文件后也可由管理权限表所列的市级机关录入、复核。依据：十六(二)
          en This is for {body} to decide; nothing was changed. §16(2). Let its people act; what the region decided may be entered and confirmed by the city’s bureau that the authority table names, once its document is among the papers
        office.refusal.conversion-nobody-competent
          zh 管理权限表里没有机关可以核准{level}换证；未作任何更改（第十六条（二））。请运维人员核对 data/authority.csv
          en The authority table names nobody for {level} conversions; nothing was changed (§16(2)). Have data/authority.csv looked at
        office.refusal.conversion-not-its-body
          zh 本件不由您所在机关办理；未作任何更改。请由受理或决定机关的人办理
          en This case is not your body’s; nothing was changed. Let people of the body that took or decides it act
        office.refusal.conversion-step-out-of-order
          zh 本件当前为“{conversion-state}”，不能{conversion-step}；未作任何更改。可能别人刚刚办理过，请返回案件查看
          en The case is {conversion-state}, so {conversion-step} is not next; nothing was changed. Somebody may just have acted: go back to the case
        office.refusal.conversion-decision-missing
          zh 本件没有两人作出的核准决定；未作任何更改。请先作决定，再由另一人确认
          en Two people have not decided this case; nothing was changed. Let one decide and another confirm
        office.refusal.conversion-decision-is-another
          zh 您打开本页以后，原来的决定已退回并另作了决定，没有确认或退回，未作任何更改。请核对下面现在的决定再办理
          en The decision that you were shown was given back and another one was taken: nothing was confirmed, given back or changed. Look at the decision as it is now, below, and act then
        office.refusal.conversion-mapping-line-contradicts
          zh 同来源、系列、名称、专业的第 {line} 行在这些日子里另有对照，没有保存（第十六条（二））；请先提议终止那一行，或改生效日
          en Line {line} of the same origin, series, title and specialty says otherwise on some of these days; nothing was kept (§16(2)). Propose its end first, or begin later
        office.refusal.conversion-mapping-lines-contradict
          zh 对照表第 {line} 行和第 {other} 行的来源、系列、名称、专业相同，起止日有重叠，而对照的职称不同（第十六条（二））；两行都不采用，未作任何更改。请在“职称对照表”终止其中一行，或不接受后提议的一行；数据文件中的在文件里改正
          en Lines {line} and {other} of the mapping tables have the same origin, series, title and specialty, overlap in their days, and name different titles (§16(2)); neither counts, and nothing was changed. End one of them under Mapping tables, or do not accept the later one; correct a line of the data in its file
        office.refusal.conversion-mapping-line-is-the-citys
          zh 对照表对全市有效，须由其上的市或自治区有换证职责的人接受或不接受（第十六条（二））；未作任何更改
          en The tables bind every body: people of the city or the region with the duty for conversions accept a line, or not (§16(2)); nothing was changed
        office.refusal.conversion-online-check-incomplete
          zh 网上核验结果须写明核验网址（http 或 https）、核验日期（不晚于今天）和核验人；未保存，请补齐（第十六条（二））
          en The answer of an online check says its address (http or https), its day up to today, and who asked (§16(2)); it was not kept: add them
        office.refusal.conversion-page-not-compared
          zh 未勾选“页面已核对”；没有保存（第十六条（二））。请打开文件，与下列字段逐项核对后勾选
          en “The page was compared” is not ticked; nothing was kept (§16(2)). Open the file, compare it with the fields below, then tick it
        office.refusal.conversion-result-says-otherwise
          zh 证书内容与换证案件不一致；不予签发（第十六条（二））。案件未作改动；请运维人员运行 titlecert-issuer fsck
          en The certificate would say something that its case does not say (§16(2)); nothing was signed, the case is as it was. Have whoever operates the system run titlecert-issuer fsck
        office.refusal.conversion-original-handed-in-already
          zh 这份原证书的换证申请已经提交，不重复收取，未作任何更改；请凭回执或登录后查看进度（第十六条（二））
          en An application for this original was handed in already; no second one is taken and nothing was changed (§16(2)). See how it stands with the receipt, or after signing in
        office.refusal.conversion-application-ended
          zh 这份申请已经受理、退回、撤回或作出决定；未作任何更改（第十六条（二））。请刷新页面查看
          en The application was taken, returned, withdrawn or decided already; nothing was changed (§16(2)). Load the page again to see
        office.refusal.conversion-applications-full
          zh 等待受理的网上申请太多，这次没有收下；请过几天再试，或到窗口申请
          en So many applications from the net wait that this one was not taken; try again in some days, or apply at the counter
        office.refusal.conversion-evidence-not-asked
          zh 这种来源和来我市方式不需要“{evidence}”；没有收下，请去掉后再提交。依据：十六(二)
          en “{evidence}” is not on the list for this origin and way; it was not taken. §16(2). Leave it out and send again
        office.refusal.conversion-evidence-too-much
          zh 一份申请最多 {most} 个文件；没有收下，请合并或减少文件
          en An application has {most} files at most; it was not taken. Join files or leave some out
        office.refusal.conversion-only-an-ended-case-has-a-letter
          zh 结案后才有决定书；没有生成文件。请待本件确认后再取
          en There is a letter only once the case has ended; nothing was made. Fetch it once the case is confirmed
        office.refusal.conversion-application-dated-before
          zh 申请日期 {date} 早于 {earliest}，不会是本办法的换证申请；未作任何更改（第十六条（二））。请核对日期
          en The application is dated {date}, before {earliest}, so it is none under this order; nothing was changed (§16(2)). Check the date
        office.refusal.conversion-name-too-long
          zh 姓名太长，证书的二维码放不下（最多 {most} 字节，一个汉字 3 字节）；未作任何更改（第十六条（二））。请核对姓名；确实这么长的，请联系发证机关
          en The name is too long for the certificate’s QR code ({most} bytes at most, a Chinese character has 3); nothing was changed (§16(2)). Check it; if it is that long, ask the issuing body
        office.refusal.conversion-title-not-in-force-here
          zh 代码 {title} 的职称在 {date} 不在有效目录内，不能换成它；未作任何更改（第十六条（二））。请核对决定文件的日期（以该日为准），日期无误的，另选一项有效的重新对照
          en The title {title} is not in force on {date}, so nothing is converted into it; nothing was changed (§16(2)). Check the date of the decision’s document, which counts; if it is right, map it anew to a title in force
        office.refusal.conversion-decision-dated-before
          zh 决定文件日期 {date} 早于申请日期 {applied}；未作任何更改（第十六条（二））。请核对文件上的日期；已经作出决定的，请退回后重新决定
          en The document of the decision is dated {date}, before the application of {applied}; nothing was changed (§16(2)). Check the date; give a decision back and decide anew
        office.refusal.conversion-evidence-too-large
          zh “{evidence}”的文件超过 {most} MB，没有保存；请压缩或降低扫描分辨率后重新上传，或带到窗口提交
          en The file for “{evidence}” is larger than {most} MB and was not kept; compress it or scan it at a lower resolution and upload it again, or bring it to the counter
        office.refusal.conversion-claim-too-long
          zh 原证书签名数据里的“{original}”超过 {most} 字，证书放不下；未作任何更改（第十六条（二））。请由签发地更正后重新申请；已经交来的申请请退回或撤回
          en “{original}” in the original’s signed data is longer than {most} characters, which no certificate has room for; nothing was changed (§16(2)). Apply again once the place of issue has corrected it; return or withdraw an application that was taken in
        office.refusal.conversion-files-full
          zh 网上提交的材料占满了存放空间，这次提交的没有保存；请带到窗口提交
          en Files from the net have taken up all the room for them, so nothing was kept; bring it to the counter
        office.refusal.conversion-original-is-of-the-region
          zh 原证书由本自治区签发，在区内有效，无需也不能换证；未作任何更改，请直接使用原证书。换证只办从中央单位、外省市和军队取得的证书。依据：十六(二)
          en The original was issued within this region, counts here and needs no conversion; nothing was changed: use it as it is. Titles got at central units, in other provinces and in the army are converted. §16(2)
        office.refusal.conversion-holder-is-otherwise
          zh 登记册中这个证件号码的姓名与申请人姓名不同，不能核准换发；未作任何更改（第十六条（二））。姓名已变更的，请先登记姓名变更；申请写错的，请撤回后重新申请
          en The register has another name under this identity number, so it cannot be converted; nothing was changed (§16(2)). Enter the change of the name first; if the application has it wrong, withdraw it and apply again
        office.refusal.conversion-title-held-already
          zh 此人已有同一职称的证书 {number}，不再换发；未作任何更改（第十六条（二））。请在“证书”中查看；请按“不予换发”决定，或由申请人撤回
          en The person has the certificate {number} of this title already, and gets no other; nothing was changed (§16(2)). See it under Certificates; decide to refuse, or let the applicant withdraw
        office.refusal.conversion-certificates-are-the-regions
          zh 本系统没有核准机关的签发密钥，不能在这里换发；未作任何更改（第十六条（二））。请把材料报核准机关办理并撤回本件，或待其密钥启用后再决定
          en No key of the deciding body is in use here, so it cannot be converted here; nothing was changed (§16(2)). Send the papers to that body and withdraw the case, or decide once its key is in use
        """
}
