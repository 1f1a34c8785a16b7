extension Catalogue {
    /// What an employer does beyond the verdict: who asks, questions about the holder, receipts, past days, reports.
    static let checking = """
        form.asker.summary
          zh 查验单位和用途（可不填）
          en Who asks, and what for (optional)
        form.asker
          zh 查验单位
          en Your organisation
        form.purpose
          zh 用途
          en Purpose
        form.recorded
          zh 每次查验都会记录：时间、查验方式，以及您在此填写的单位和用途。发证机关可以看到，{lookupdays} 天后删除。不记录您的网络地址。
          en Every check is recorded: time, way, and the organisation and purpose given here. The issuing body can see it; it is deleted after {lookupdays} days. Your network address is not recorded.
        form.recorded.holder
          zh 持证人本人登录后也可以看到。
          en The holder, signed in, can see it too.
        form.asker.name-too-long
          zh 查验单位不超过 100 个字。没有提交；请改短后再试。
          en The organisation has at most 100 characters. It was not taken; shorten it and try again.
        form.asker.purpose-too-long
          zh 用途不超过 200 个字。没有提交；请改短后再试。
          en The purpose has at most 200 characters. It was not taken; shorten it and try again.
        form.asker.hidden
          zh 查验单位或用途里有看不见的字符。没有提交；请重新输入。
          en Organisation or purpose holds a character that cannot be seen. It was not taken; type it again.
        form.asker.identity-number
          zh 查验单位和用途里不要写证件号码。没有提交；请删去号码后再试。
          en No identity number belongs into organisation or purpose. It was not taken; take it out and try again.
        check.sentence.title
          zh 可以抄录的结论
          en A sentence to copy
        check.sentence.hint
          zh 写入审查记录时可以直接抄录；需要盖章凭据的，请在下面索取查验回执。
          en For your own records; ask for a receipt below where sealed evidence is needed.
        check.sentence
          zh 经查验（{time}，查验码 {code}），{name}的“{title}”证书（编号 {number}，{issuer}颁发）：{verdict}。
          en Checked on {time} (code {code}): the certificate “{title}” of {name} (number {number}, issued by {issuer}): {verdict}.
        check.sentence.button
          zh 复制
          en Copy
        check.sentence.copied
          zh 已复制
          en Copied
        check.sentence.failed
          zh 浏览器没有允许复制；句子已选中，请用键盘或菜单复制
          en The browser did not allow it. The sentence is selected: copy it by keyboard or menu
        check.sentence.copy
          zh 经查验（{time}，查验码 {code}），{name}的职称证书加注副本（{issuer}颁发；用途：{purpose}；接收单位：{receiver}；有效期至{expires}）：{verdict}。
          en Checked on {time} (code {code}): the purpose-bound copy of the certificate of {name} (issued by {issuer}; purpose: {purpose}; receiver: {receiver}; good until {expires}): {verdict}.
        check.person
          zh 核对本人
          en Is it this person?
        check.person.text
          zh 照片和出生日期只给已经看到证件的人看；号码是不是本人的，只回答是或不是。每本证书每天最多错 5 次，每次询问都会记录。
          en Photo and birth date are shown to who has the identity document before him; whether a number is the holder's is answered yes or no. Five wrong tries a certificate a day; each question is recorded.
        check.person.copy
          zh 副本上展示了什么，这里才核对什么：副本印有照片的，可以看登记的照片；副本写明证件号码（或末两位）的，可以核对号码是不是本人的，只回答是或不是。每本证书连同它的副本每天最多错 5 次，每次询问都会记录。
          en Only what the copy shows is compared here: the registered photo where the copy bears it, and whether a number is the holder's, yes or no, where the copy shows the number or its end. Five wrong tries a day for a certificate with its copies; each question is recorded.
        check.six.photo
          zh 显示登记的照片
          en Show the registered photo
        check.receipt.copy
          zh PDF 回执写明查验时间、结果、副本的查验码、用途、接收单位和有效期，不写证书编号；加盖电子签章，任何人以后都可以在本站上传核验。回执写的是出具时的结果，不出具过去某一天的回执。
          en A PDF with time, verdict, and the copy’s code, purpose, receiver and end, without the certificate’s number; sealed; anybody can verify it here later. It is of the moment it is made; there is none of a past day.
        check.six
          zh 证件号码最后两位之前的六位
          en The six characters before the last two of the identity number
        check.six.hint
          zh 居民身份证是第 11 至 16 位（月日和前两位顺序码）。护照等号码不足八位的，输入最后两位之前的各位。不要输入整个号码。
          en Of a resident identity card the 11th to 16th. Of a passport or another number of fewer than eight, all before the last two. Not the whole number.
        check.six.submit
          zh 显示照片和出生日期
          en Show photo and birth date
        check.six.missing
          zh 请输入六位：证件号码最后两位之前的六位（号码不足八位的，至少四位）。没有计为一次错误。
          en Type six characters: those before the last two of the identity number (four at least where it has fewer than eight). This did not count as a try.
        check.six.differs
          zh 与登记的证件号码不符，没有显示照片。已记录；今天还可以再错 {left} 次。
          en They are not those of the registered number; no photo is shown. It was recorded; {left} wrong tries are left today.
        check.number
          zh 这是不是持证人的证件号码？
          en Is this the holder's identity number?
        check.number.hint
          zh 输入完整号码，只回答是或不是；号码不会写入记录，也不再显示。
          en The whole number; the answer is yes or no. It is not kept and not shown again.
        check.number.submit
          zh 核对号码
          en Compare
        check.number.missing
          zh 请输入证件号码。没有计为一次错误。
          en Type the identity number. This did not count as a try.
        check.number.differs
          zh 不是：与登记的证件号码不符。已记录；今天还可以再错 {left} 次。
          en No: it is not the registered number. It was recorded; {left} wrong tries are left today.
        check.number.yes
          zh 是：与登记的证件号码一致。
          en Yes: it is the registered number.
        check.closed
          zh 这本证书今天已经错了 5 次，暂时不再回答（无论对错），约 {hours} 小时后再试；也可以请持证人带证书原件到场核对，或者向发证机关核实。证书本身的查验不受影响。
          en There were five wrong tries for this certificate today; nothing is answered for now, right or wrong. Try again in about {hours} hours, have the holder come with the document, or ask the issuing body. Checking the certificate itself goes on.
        check.photo.alt
          zh 登记的持证人照片
          en The registered photo of the holder
        check.photo.none
          zh 登记簿里还没有照片。
          en No photo is registered yet.
        check.birth
          zh 出生日期
          en Birth date
        check.receipt
          zh 查验回执
          en Receipt
        check.receipt.text
          zh PDF 回执写明查验时间、结果、查验码和查验编号，加盖电子签章，任何人以后都可以在本站上传核验。回执写的是出具时的结果，不出具过去某一天的回执。
          en A PDF with time, verdict, code and look-up number, sealed; anybody can verify it here later. It is of the moment it is made; there is none of a past day.
        check.receipt.not-found
          zh 查无记录的不出具回执：登记簿里没有的，制证端没有可以签署的内容。需要书面证明的，请向页脚所列单位申请。
          en No receipt is made of a code that is not found: there is nothing in the register that could be signed. Ask the office named below where you need it in writing.
        check.receipt.submit
          zh 出具回执
          en Make a receipt
        check.on.title
          zh 过去某一天是否有效
          en A past day
        check.on
          zh 日期
          en Day
        check.on.hint
          zh 按当天最后一份状态名单回答，例如聘任当日证书是否有效。
          en Answered by the last status list of that day, for instance the day of an appointment.
        check.on.submit
          zh 查看当天
          en Show that day
        check.on.unfit
          zh 请填写今天以前的日期，例如 2026-03-01。
          en Give a day before today, like 2026-03-01.
        check.as-of
          zh {day} 当天的结果：{verdict}
          en On {day}: {verdict}
        check.as-of.text
          zh 这是过去某一天的结果，不是今天的结果；今天的结果写在本页最上方。
          en This is of a past day, not of today; today’s answer stands at the top of this page.
        check.as-of.sentence
          zh 经查验（{time}，查验码 {code}），{name}的“{title}”证书（编号 {number}，{issuer}颁发）在{day}当天的结果：{verdict}。此为当日结果，不代表现在的状态。
          en Checked on {time} (code {code}): the certificate “{title}” of {name} (number {number}, issued by {issuer}) as of {day}: {verdict}. This is of that day and says nothing of the present.
        check.as-of.sentence.copy
          zh 经查验（{time}，查验码 {code}），{name}的职称证书加注副本（{issuer}颁发；用途：{purpose}；接收单位：{receiver}；有效期至{expires}）在{day}当天的结果：{verdict}。此为当日结果，不代表现在的状态。
          en Checked on {time} (code {code}): the purpose-bound copy of the certificate of {name} (issued by {issuer}; purpose: {purpose}; receiver: {receiver}; good until {expires}) as of {day}: {verdict}. This is of that day and says nothing of the present.
        check.report.link
          zh 证书像是伪造的？举报
          en It looks forged? Report it
        report.title
          zh 举报伪造证书
          en Report a forgery
        report.lead
          zh 看到可疑的证书，请告诉发证机关。不需要登录；联系方式可以不留。
          en Tell the issuing body of a suspicious certificate. No account; contact is optional.
        report.problem
          zh 有内容需要改正
          en There is a problem
        report.code
          zh 证书上的查验码或编号（没有可不填）
          en Code or number on the certificate (optional)
        report.statement
          zh 哪里可疑，在哪里看到的
          en What is suspicious, and where you saw it
        report.statement.hint
          zh 10 至 2000 个字。不要写身份证号码。
          en 10 to 2,000 characters, without identity numbers.
        report.contact
          zh 联系方式（可不填）
          en How to reach you (optional)
        report.contact.hint
          zh 只给发证机关核查人员看，作为核查记录保存，不会删除；持证人看不到。
          en Read only by those who look into it, kept with the record of the inquiry and not deleted; the holder does not see it.
        report.submit
          zh 提交举报
          en Send
        report.fault.code
          zh 查验码或编号不超过 60 个字。没有提交，请改正。
          en Code or number has at most 60 characters. Nothing was sent; correct it.
        report.fault.short
          zh 请至少写 10 个字。没有提交。
          en Write at least 10 characters. Nothing was sent.
        report.fault.long
          zh 最多 2000 个字（联系方式 200 个字）。没有提交，请改短。
          en At most 2,000 characters (contact: 200). Nothing was sent; shorten it.
        report.fault.hidden
          zh 内容里有看不见的字符。没有提交，请重新输入。
          en It holds a character that cannot be seen. Nothing was sent; type it again.
        report.fault.identity-number
          zh 请不要写证件号码。没有提交，请删去号码。
          en Leave identity numbers out. Nothing was sent.
        report.fault.too-many
          zh 您所在的网络刚提交过多次举报，请 {minutes} 分钟后再试。这次没有提交。
          en Your network has just sent several reports; try again in {minutes} minutes. This one was not sent.
        report.taken
          zh 举报已收到
          en Your report was received
        report.taken.text
          zh 编号 {key}。已转给发证机关；需要补充时请记下这个编号。
          en Number {key}. It lies before the issuing body; keep the number in case you want to add something.
        """
}
