extension Catalogue {
    /// Photos: archives of them, those that holders hand in, and what is wrong with one.
    static let photos = """
        desk.nav.photos
          zh 补交照片
          en Photos
        photos.of-batch
          zh 本批次人员照片
          en Photos of this batch
        photos.title
          zh 批次人员照片
          en Photos of the batch
        photos.lead
          zh 把照片放进一个 zip 压缩包，每张以本人证件号码命名（如 150404198001011234.jpg）。要求：2 寸（35×49 毫米）比例，宽不少于 413 像素，白色背景，JPEG 或 PNG，每张不超过 5 MB。没有照片的人照样签发证书，但要等照片登记后才能打印。
          en Put the photos into one zip, each named by the person's ID number (as 150404198001011234.jpg): 2-inch proportion (35 × 49 mm), at least 413 pixels wide, white ground, JPEG or PNG, at most 5 MB each. People without a photo get their certificate all the same; its print waits for the photo.
        photos.with
          zh 已有照片
          en With a photo
        photos.without
          zh 没有照片
          en Without a photo
        photos.without.list
          zh 没有照片的人员
          en People without a photo
        photos.upload
          zh 上传照片压缩包
          en Upload a zip of photos
        photos.file
          zh 照片压缩包
          en Zip of photos
        photos.file.hint
          zh zip，不超过 20 MB；更大的请分几次上传，或由运维人员用 titlecert-server photos import 导入
          en zip, at most 20 MB; upload larger ones in parts, or have them imported by titlecert-server photos import
        photos.upload.submit
          zh 上传并检查
          en Upload and check
        photos.back
          zh 返回批次人员照片
          en Back to the batch's photos
        photos.refused
          zh 不能识别这份文件
          en This file cannot be read
        photos.refused.text
          zh 文件“{file}”没有导入，没有改动任何数据。
          en Nothing of “{file}” was taken in, and nothing was changed.
        photos.faulty
          zh 照片有问题，没有导入
          en There are faults; nothing was taken in
        photos.faulty.text
          zh “{file}”中 {count} 张可用，{faults} 个文件有问题。一张也没有导入。请按下表改正后重新上传整个压缩包。
          en In “{file}” {count} photos are fit and {faults} files have faults. None was taken in. Mend them as listed and upload the whole zip again.
        photos.clean
          zh 照片没有问题，可以导入
          en The photos are fit to be taken in
        photos.clean.text
          zh “{file}”中 {count} 张照片都符合要求，其中 {replacing} 张将替换已登记的照片（原照片留存备查）。
          en All {count} photos in “{file}” are fit; {replacing} of them replace one that is registered, which stays in the history.
        photos.taken
          zh 照片已导入
          en The photos were taken in
        photos.taken.text
          zh “{file}”中 {count} 张照片已登记（替换 {replacing} 张，问题 {faults} 个）。
          en {count} photos of “{file}” are registered ({replacing} replaced, {faults} faults).
        photos.take.effect
          zh 导入后，这些照片将用于以后签发的证书；已签发但因没有照片而等待打印的证书可以打印。
          en From then on certificates are issued with these photos, and those issued without one can be printed.
        photos.take.submit
          zh 导入这些照片
          en Take these photos in
        photos.still-without
          zh 导入后仍有 {count} 人没有照片
          en {count} people still have no photo afterwards
        photos.ignored
          zh 略过了 {count} 个不是照片的系统文件
          en {count} files of the operating system were passed by
        photos.faults
          zh 有问题的文件
          en Files with faults
        photos.faults.download
          zh 下载问题清单（xlsx）
          en Download the list (xlsx)
        photos.sheet
          zh 照片问题
          en Photos
        photos.sheet.place
          zh 序号
          en No.
        photos.sheet.file
          zh 文件
          en File
        photos.sheet.line
          zh 名单行
          en Line
        photos.sheet.name
          zh 姓名
          en Name
        photos.sheet.person
          zh 名单行和姓名
          en Line and name
        photos.sheet.fault
          zh 问题和改法
          en What is wrong and what to do
        photos.archive.not-an-archive
          zh 这不是 zip 压缩包。请把照片压缩成一个 zip 再上传（rar、7z 不能识别）。
          en This is no zip archive. Pack the photos into one zip (rar and 7z are not read).
        photos.archive.empty
          zh 压缩包里没有照片。
          en There is no photo in the archive.
        photos.archive.encrypted
          zh 压缩包设了密码。请不设密码重新压缩。
          en The archive has a password. Pack it again without one.
        photos.archive.too-many
          zh 压缩包里的文件超过 {limit} 个。请分成几个压缩包。
          en The archive holds more than {limit} files. Split it.
        photos.archive.unpacks-too-large
          zh 压缩包解开后超过 {limit} MB，没有解开。请分成几个压缩包。
          en The archive unpacks to more than {limit} MB and was not unpacked. Split it.
        photos.archive.same-name-twice
          zh 压缩包里有两个同名文件（{file}），无法确定哪个是真的。请去掉一个再压缩。
          en Two files of the archive have the same name ({file}); which is meant cannot be told. Remove one and pack it again.
        photos.archive.damaged
          zh 压缩包不完整或已损坏。请重新压缩后上传。
          en The archive is cut short or damaged. Pack it again.
        photos.fault.name-is-no-number
          zh 文件名不是证件号码，不知道是谁的照片。请改成“证件号码.jpg”。
          en The name is no ID number, so it cannot be told whose photo it is. Rename it to the number.
        photos.fault.identity-form
          zh 文件名的号码位数或字符不对。请对照名单改正文件名。
          en The number in the name has not the length or characters of one. Correct it from the roster.
        photos.fault.identity-date
          zh 文件名的号码里出生日期不存在。请对照名单改正文件名。
          en The birth date in the name's number is no date. Correct it from the roster.
        photos.fault.identity-check-character
          zh 文件名的号码校验位不符，至少有一位写错。请对照名单改正文件名。
          en The number in the name fails its check character. Correct it from the roster.
        photos.fault.identity-fifteen-digits
          zh 文件名是 15 位旧号码。请用名单中的 18 位号码。
          en The name is an old number of 15 digits. Use the 18 digits of the roster.
        photos.fault.not-in-batch
          zh 本批次名单里没有这个号码。请核对号码，或在这人所在的批次上传。
          en Nobody in this batch has that number. Check it, or upload the photo with the person's own batch.
        photos.fault.twice
          zh 与第 {place} 个文件是同一个人的照片。请只保留一张。
          en It is of the same person as file {place}. Keep one of them.
        photos.fault.other-kind
          zh 不是 JPEG 或 PNG 图片。请另存为 JPEG 或 PNG（只改扩展名不行）。
          en It is neither JPEG nor PNG. Save it as one of them; renaming is not enough.
        photos.fault.damaged
          zh 图片打不开，可能没有存完整。请重新导出或重新拍摄。
          en The picture cannot be opened; it may be cut short. Export or take it again.
        photos.fault.too-large
          zh 文件约 {size} MB，超过 {limit} MB。请另存为较小的 JPEG。
          en The file has about {size} MB, more than {limit} MB. Save it as a smaller JPEG.
        photos.fault.too-many-pixels
          zh 图片有 {width}×{height} 像素，太大。请缩小到宽 413 至 2000 像素。
          en The picture has {width} × {height} pixels, too many. Scale it to a width of 413 to 2000.
        photos.fault.too-few-pixels
          zh 图片只有 {width}×{height} 像素，不够清楚。宽至少 {smallest} 像素（300 dpi 的 2 寸照片），请用原图，不要放大。
          en The picture has only {width} × {height} pixels. It must be at least {smallest} wide (2 inches at 300 dpi); use the original, do not enlarge it.
        photos.fault.wrong-proportion
          zh 图片 {width}×{height} 像素，不是 2 寸照片的比例（35×49 毫米，即 5 比 7）。请按比例裁剪，不要拉伸。
          en The picture ({width} × {height} pixels) has not the proportion of a 2-inch photo (35 × 49 mm, 5 to 7). Crop it; do not stretch it.
        photos.fault.printing-inks
          zh 图片是印刷用的 CMYK 颜色。请另存为 RGB 颜色的 JPEG。
          en The picture has the inks of a printing press (CMYK). Save it as JPEG with RGB colours.
        photos.fault.ground-not-white
          zh 背景不是白色（头部两侧和上边只有 {percent}% 是白的）。请换白底重新拍摄。
          en The ground is not white (only {percent}% beside the head and above it is). Take the photo before a white ground.
        photos.waiting
          zh 待确认的照片
          en Photos to confirm
        photos.waiting.lead
          zh 持证人补交的照片，经确认后登记，证书方可打印。请核对是否本人、近期、免冠、白底。
          en Photos that holders handed in. Once confirmed they are registered and the print opens. See that each is the person, recent, bareheaded and on white ground.
        photos.waiting.none
          zh 没有待确认的照片。
          en No photo waits.
        photos.what
          zh 情况
          en What it is
        photos.first
          zh 首次提交
          en First photo
        photos.replaces
          zh 替换已登记的照片
          en Replaces a registered photo
        photos.done.confirmed
          zh 照片已确认并登记，证书可以打印。
          en The photo was confirmed and registered; the certificate can be printed.
        photos.done.refused
          zh 已退回，原因已告知持证人，可重新提交。
          en The photo was refused with your reason; the holder may hand in another.
        photos.of
          zh {name}补交的照片
          en Photo of {name}
        photos.decide.effect
          zh 确认后，这张照片从现在起登记为本人照片；以前登记的照片留存备查，已打印的证书不变。
          en Confirmed, it is the person's photo from now on; earlier photos stay in the history and certificates already printed stay as they are.
        photos.new
          zh 补交的照片
          en Handed in
        photos.old
          zh 现登记的照片
          en Registered now
        photos.old.none
          zh 没有登记照片
          en No photo registered
        photos.fact.name
          zh 姓名
          en Name
        photos.fact.number
          zh 证件号码
          en ID number
        photos.fact.employer
          zh 单位
          en Employer
        photos.fact.certificate
          zh 证书编号
          en Certificate
        photos.fact.submitted
          zh 提交时间
          en Handed in at
        serve.demo-clock-unreadable
          zh 读不出演示时间 {path}：文件里应有一行“2019-10-25 09:00”。没有启动。
          en The demo's time cannot be read from {path}, which must hold one line such as 2019-10-25 09:00. Nothing was started.
        serve.demo-clock-real
          zh --demo-clock 只能用于演示数据；这是正式数据，没有启动。
          en --demo-clock is for a demo store only; this one is real, and nothing was started.
        photos.command.imported
          zh 已登记 {count} 张照片（{file}）
          en {count} photos registered ({file})
        photos.command.clean
          zh {file}：{count} 张照片符合要求，还没有导入；仍有 {without} 人没有照片
          en {file}: {count} photos are fit, none taken in yet; {without} people would have none
        photos.command.faulty
          zh {file}：{faults} 个文件有问题，一张也没有导入
          en {file}: {faults} files have faults; none was taken in
        photos.command.line
          zh 第 {place} 个文件 {file}：{message}
          en File {place}, {file}: {message}
        photos.command.batch-unknown
          zh 没有这个批次：{batch}
          en There is no batch {batch}
        decision.choose
          zh 请选择
          en Choose
        decision.confirm
          zh 确认
          en Confirm
        decision.refuse
          zh 不予确认
          en Refuse
        decision.decision
          zh 决定
          en Decision
        decision.reason
          zh 理由
          en Reason
        decision.reason.hint
          zh 不予确认时必填，会告知对方
          en Needed for a refusal; the other side is told
        decision.submit
          zh 提交决定
          en Send the decision
        decision.confirmed
          zh 已确认
          en Confirmed
        decision.refused
          zh 未予确认
          en Refused
        office.stop.photos-gone.title
          zh 这份照片已不在暂存中
          en These photos are no longer kept
        office.stop.photos-gone.text
          zh 上传的照片只为上传人暂存两小时，系统重新启动后也会清除；没有导入的照片没有改动任何数据。请在批次的“本批次人员照片”重新上传。
          en Uploaded photos are kept two hours, for who uploaded them, and not beyond a restart. Nothing was changed by those not taken in. Upload them again on the batch's page of photos.
        stop.photo.title
          zh 证书正在等待照片
          en The certificate waits for a photo
        stop.photo.text
          zh 证书已签发并有效，但还没有登记持证人照片，照片确认后才能下载和打印。持证人可在“补交照片”页提交。
          en The certificate is issued and valid, but its holder's photo is not registered yet; it can be printed once one is confirmed. The holder hands it in on the page for photos.
        press.refusal.photo-missing
          zh 还没有登记持证人照片；持证人补交并经确认后即可制作
          en no photo of its holder is registered; the document can be made once one was handed in and confirmed
        holder.photo
          zh 证书因没有照片不能打印的：
          en If your certificate cannot be printed for want of a photo:
        photo.title
          zh 补交照片
          en Hand in a photo
        photo.lead
          zh 没有登记照片的证书要补交照片、经办机构确认后才能打印。照片只用于证书，不会出现在任何公开页面上。
          en A certificate without a registered photo is printed once you have handed one in and it was confirmed. The photo is used for the certificate alone and is shown on no public page.
        photo.problem
          zh 没有提交成功，请改正
          en Not sent: please mend
        photo.form
          zh 提交照片或查看进度
          en Hand in a photo, or see how it stands
        photo.code
          zh 查验码
          en Verification code
        photo.code.hint
          zh 证书或通知上的 13 位字母和数字
          en The 13 letters and digits on the certificate or the notice
        photo.code.malformed
          zh 查验码不完整或有错，请对照证书重新输入
          en The code is incomplete or mistyped; compare it with the certificate
        photo.number
          zh 证件号码
          en ID number
        photo.number.hint
          zh 本人完整的证件号码，只用于核对，不会保存在地址或日志里
          en Your whole number; it is only compared and stands in no address or log
        photo.number.empty
          zh 请填写证件号码
          en Enter your ID number
        photo.file
          zh 照片文件
          en Photo
        photo.file.hint
          zh 2 寸白底免冠照片，5 比 7，宽不少于 413 像素，JPEG 或 PNG，不超过 5 MB。不选文件则只查看进度。
          en 2 inches, white ground, bareheaded, 5 to 7, at least 413 pixels wide, JPEG or PNG, at most 5 MB. Without a file you only see how it stands.
        photo.submit
          zh 提交
          en Send
        photo.unknown
          zh 查验码与证件号码对不上，没有保存任何内容。请对照证书和证件重新输入。
          en Code and number do not belong together; nothing was kept. Compare both with your certificate and your document.
        photo.state.taken.title
          zh 照片已收到
          en Your photo has arrived
        photo.state.taken.text
          zh 经办机构确认后证书即可打印。请过几天用同样的查验码和证件号码来看结果，不必重复提交。
          en Once it is confirmed the certificate can be printed. Come back in a few days with the same code and number; there is no need to send it again.
        photo.state.missing.title
          zh 还没有照片
          en There is no photo yet
        photo.state.missing.text
          zh 请选择照片文件提交。
          en Choose a photo and send it.
        photo.state.registered.title
          zh 照片已登记
          en Your photo is registered
        photo.state.registered.text
          zh 证书可以打印，不必再提交。要换照片的可以提交新照片，确认后用于以后的证书。
          en The certificate can be printed; nothing more is needed. To change the photo send a new one: once confirmed it is used for later certificates.
        photo.state.waiting.title
          zh 照片正在等待确认
          en Your photo waits to be confirmed
        photo.state.waiting.text
          zh {since} 提交的照片还没有处理，请耐心等待。
          en The photo handed in at {since} has not been looked at yet.
        photo.state.refused.title
          zh 照片未被采用
          en Your photo was refused
        photo.state.refused.text
          zh 原因：{reason}。请按要求重新提交。
          en The reason: {reason}. Please hand in another.
        office.refusal.photo-waits-already
          zh 您提交的上一张照片还在等待确认，这一张没有保存。请等处理结果，未被采用的可以再交
          en Your last photo still waits to be confirmed; this one was not kept. Wait for what becomes of it; if it is refused you may hand in another
        office.refusal.photo-decided-already
          zh 这张照片已经处理过，没有再作更改。请刷新页面看处理结果
          en This photo was decided on already; nothing was changed. Load the page again to see the outcome
        office.refusal.photos-refused-too-often
          zh {days} 天内有多张照片未被采用，这一张没有保存。请到经办机构当面办理
          en Several photos were refused within {days} days; this one was not kept. Please ask the office in person
        office.refusal.refusal-without-reason
          zh 不予确认须写明理由（4000 字以内）；没有保存
          en A refusal needs a reason (at most 4000 characters); nothing was kept
        """
}
