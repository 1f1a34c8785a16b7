extension Catalogue {
    /// People in the register: their names and numbers, and the changes of both.
    static let persons = """
        desk.nav.persons
          zh 人员登记
          en Register
        act.photo.handed-in
          zh 收到持证人照片
          en received a holder's photo
        act.photo.confirmed
          zh 确认补交照片
          en confirmed a photo
        act.photo.refused
          zh 退回补交照片
          en refused a photo
        act.person-change.entered
          zh 录入姓名或证件号码变更
          en entered a change of name or number
        act.person-change.confirmed
          zh 确认姓名或证件号码变更
          en confirmed a change of name or number
        act.person-change.refused
          zh 不予确认姓名或证件号码变更
          en refused a change of name or number
        act.person.looked-at
          zh 查看人员登记
          en looked at a person
        persons.title
          zh 人员登记
          en People in the register
        persons.lead
          zh 按姓名（现名或曾用名）或证件号码（现用或曾用）查找。同名的人分别列出。每次查看都会记入审计记录。
          en Look for a present or former name, or a present or former ID number. People of the same name stand apart. Every look is recorded.
        persons.name
          zh 姓名
          en Name
        persons.name.hint
          zh 完整的姓名
          en The whole name
        persons.number
          zh 证件号码
          en ID number
        persons.number.hint
          zh 完整的号码；填了号码就只按号码查找
          en The whole number; where it is given the name is not looked at
        persons.search
          zh 查找
          en Look
        persons.none
          zh 没有找到（只能找到与本机构办理的批次有关的人）
          en Nobody was found (only people of batches that are your business can be)
        persons.bare
          zh 请填写姓名或证件号码
          en Type a name or a number
        persons.found.more
          zh 只列出前 {count} 人，可能还有。请改用证件号码查找
          en The first {count} people are listed, and there may be more. Look by the ID number instead
        persons.found
          zh 找到 {count} 人
          en {count} found
        persons.name.present
          zh 现用姓名
          en Present name
        persons.name.former
          zh 曾用名
          en Former names
        persons.no-former
          zh 无
          en none
        persons.number.present
          zh 现用证件号码
          en Present ID number
        persons.rows.count
          zh 结果数
          en Results
        persons.person
          zh {name}的登记
          en {name}
        persons.names
          zh 姓名
          en Names
        persons.numbers
          zh 证件号码
          en ID numbers
        persons.from
          zh 起始日期
          en From
        persons.changes
          zh 变更
          en Changes
        persons.change
          zh 变更事项
          en Change
        persons.change.what
          zh 内容
          en What
        persons.change.state
          zh 状态
          en State
        persons.change.name
          zh 姓名变更
          en Change of name
        persons.change.identity
          zh 证件号码变更
          en Change of ID number
        persons.change.sentence
          zh {former} → {present}，自 {day} 起
          en {former} → {present}, from {day}
        persons.change.waits
          zh 待第二人确认
          en Waits for a second person
        persons.document
          zh 证明文件
          en Proof
        persons.entered
          zh 录入
          en Entered
        persons.rows
          zh 评审和认定结果
          en Results
        persons.row.title
          zh 职称
          en Title
        persons.row.name
          zh 当时姓名
          en Name at the time
        persons.no-certificate
          zh 尚未签发
          en not issued
        persons.more
          zh 照片及其他
          en Photo and more
        persons.photos
          zh 照片
          en Photos
        persons.photos.none
          zh 没有登记照片
          en none registered
        persons.photos.count
          zh 共 {count} 张，现用的登记于 {since}
          en {count} in all; the present one since {since}
        persons.ban
          zh 失信黑名单
          en Ban
        persons.ban.text
          zh {document}，至 {until}
          en {document}, until {until}
        persons.back
          zh 返回人员登记
          en Back to the person
        persons.enter-name.title
          zh 录入姓名变更
          en Enter a change of name
        persons.enter-name.effect
          zh 经第二人确认后，新姓名自生效日起使用，原姓名作为曾用名保留；以前的名单和证书不变。这不是更正：原来写错的，请办理更正。
          en Once a second person has confirmed it, the new name is used from its day on and the old one stays as a former name; earlier rows and certificates stay as they are. It is no correction of a mistake.
        persons.enter-name.submit
          zh 录入，交第二人确认
          en Enter for confirmation
        persons.enter-identity.title
          zh 录入证件号码变更
          en Enter a change of ID number
        persons.enter-identity.effect
          zh 经第二人确认后，新号码自生效日起使用，原号码保留备查；以前的名单和证书不变。
          en Once a second person has confirmed it, the new number is used from its day on and the old one is kept; earlier rows and certificates stay as they are.
        persons.enter-identity.submit
          zh 录入，交第二人确认
          en Enter for confirmation
        persons.decide.title
          zh 确认变更
          en Confirm a change
        persons.decide.effect
          zh 请对照证明文件核对。录入人不能自己确认。确认后不能撤回，只能再录入新的变更。
          en Compare it with the proof. Who entered it cannot confirm it. A confirmed change is not taken back; only another change follows it.
        persons.decide.own
          zh 您录入的变更等本机构的另一人确认。
          en You entered this change; another person of your body is to confirm it.
        persons.decide.submit
          zh 提交决定
          en Send the decision
        persons.field.name
          zh 新姓名
          en New name
        persons.field.name.hint
          zh 与户口簿或居民身份证一致
          en As in the household register or on the identity card
        persons.field.identity
          zh 新证件号码
          en New ID number
        persons.field.identity.hint
          zh 完整号码，逐位核对
          en The whole number; compare each digit
        persons.field.document
          zh 证明文件名称和文号
          en Name and number of the proof
        persons.field.document.hint
          zh 如：变更姓名证明 公户证〔2019〕12号
          en For instance the certificate of the household register with its number
        persons.field.document-date
          zh 证明文件日期
          en Date of the proof
        persons.field.document-date.hint
          zh 不晚于今天
          en Not later than today
        persons.field.effective
          zh 变更生效日期
          en In effect from
        persons.field.effective.hint
          zh 不晚于今天
          en Not later than today
        persons.done.entered
          zh 变更已录入，等待第二人确认。
          en The change is entered and waits for a second person.
        persons.done.confirmed
          zh 变更已确认，从现在起使用新的登记。
          en The change is confirmed and used from now on.
        persons.done.refused
          zh 变更未予确认，登记不变。
          en The change was refused; the register stays as it was.
        roster.fault.name-former
          zh 这个号码的持有人已更名为“{name}”（{document}，{date} 起）。请改用现用姓名；曾用名下的证书仍然有效。
          en The holder of this number is called “{name}” since {date} ({document}). Use the present name; certificates under the former one stay valid.
        roster.fault.name-otherwise
          zh 登记册中这个号码的持有人是另一个姓名。请核对姓名和号码；确已更名的，先在“人员登记”录入姓名变更并经确认。
          en The register has the holder of this number under another name. Check name and number; where the name was changed, have the change entered and confirmed under Register first.
        roster.fault.identity-former
          zh 这个号码自 {date} 起已变更为尾号 {tail} 的新号码（{document}）。请改用现用号码。
          en Since {date} this number is replaced by one that ends in {tail} ({document}). Use the present number.
        office.refusal.name-is-former
          zh 第 {line} 行用的是曾用名，名单没有导入。请改用现用姓名后重新上传
          en Row {line} uses a former name; nothing was taken in. Use the present name and upload the roster again
        office.refusal.name-is-otherwise
          zh 第 {line} 行的姓名与登记册中这个号码的姓名不同，名单没有导入。请核对，或先录入姓名变更
          en The name in row {line} is not the one that the register has for the number; nothing was taken in. Check it, or enter the change of name first
        office.refusal.identity-is-former
          zh 第 {line} 行用的是已变更的旧号码，名单没有导入。请改用现用号码后重新上传
          en Row {line} uses a number that was replaced; nothing was taken in. Use the present number and upload the roster again
        office.refusal.change-open-already
          zh 这人已有一项同类变更等待确认，没有再录入。请先由第二人处理那一项
          en A change of this kind waits for confirmation already; nothing was entered. Have the one that waits decided first
        office.refusal.change-decided-already
          zh 这项变更已经处理过，没有再作更改。请刷新页面看处理结果
          en This change was decided on already; nothing was changed. Load the page again to see the outcome
        office.refusal.change-changes-nothing
          zh 与现在的登记相同，没有录入。请填写变更后的内容
          en It is what the register has now; nothing was entered. Write what it changes to
        office.refusal.change-is-stale
          zh 录入以后登记又有变化，这项变更不能确认，未作任何更改。请不予确认后重新录入
          en The register has changed since this was entered, so it cannot be confirmed. Refuse it and enter it anew. Nothing was changed
        office.refusal.identity-unfit
          zh 证件号码的位数、字符、出生日期或校验位不对，没有录入。请对照证件改正
          en Length, characters, birth date or check character of the number are wrong; nothing was entered. Correct it by the document
        office.refusal.name-unfit
          zh 姓名须为 2 至 60 个汉字或字母（间隔号用“·”），没有录入。请改正
          en A name has 2 to 60 characters or letters (with “·” between its parts); nothing was entered. Correct it
        """
}
