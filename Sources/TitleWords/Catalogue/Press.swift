extension Catalogue {
    /// What `titlecert-issuer` says.
    static let press =
        """
        press.keys.made
          zh 已在 {keys} 生成密钥（仅属主可读），信任名单与目录在 {trust}。根证书指纹 {fingerprint}
          en Keys are in {keys} (readable by their owner alone), trust list and catalogue in {trust}. Root fingerprint {fingerprint}
        press.keys.bodyAdded
          zh 已为 {body} 生成密钥并导入印章；用印授权 {document}。信任名单已更新
          en {body} has its key and its seal; authorisation {document}. The trust list is renewed
        press.watching
          zh 制证程序已启动，等待指令（Ctrl-C 停止）
          en The press is waiting for orders (Ctrl-C stops it)
        press.stopped
          zh 制证程序已停止；未完成的工作将在下次启动时继续
          en The press has stopped; what was left undone goes on at the next start
        press.done
          zh 签发 {issued} 份，拒绝 {refused} 份，制作版式文件 {documents} 份
          en Issued {issued}, refused {refused}, documents made {documents}
        press.document.written
          zh 已写入 {file}
          en Written to {file}
        press.template.fine
          zh {face}：模板正确，长短各种内容都排得下
          en {face}: in order, with short texts and with long ones
        press.document.drawn
          zh 已画入 {file}。这是预览图，没有电子印章的签名，不能作为证书使用
          en Drawn to {file}. It is a preview: it is not sealed and certifies nothing
        press.error.noRoom
          zh 内存不足，画不出 {width} 像素宽的图，没有写出文件。请关闭其他程序后重试
          en There is no memory for a picture {width} pixels wide; no file was written. Close other programs and try again
        press.template.unapproved
          zh 其中 {language} 的文字尚无人审核，证面上注明“待审核”，只能用于样本。审核后请在 manifest.json 的 wording 中写明 approvedBy（姓名）和 approvedOn（日期）
          en Its words in {language} have been approved by nobody: the face says so (待审核) and is for samples alone. Once approved, put approvedBy (a name) and approvedOn (a day) under wording in manifest.json
        press.template.drawn
          zh 已画入 {file}。这是样本预览，没有签名，不能作为证书使用
          en Drawn to {file}. It is a preview of a sample: it has no signature and certifies nothing
        press.fsck.clean
          zh 已重新核验 {certificates} 份证书、{renditions} 份版式文件、{lists} 份状态表和 {events} 条审计记录，全部一致
          en Checked again: {certificates} certificates, {renditions} documents, {lists} status lists and {events} audit events, all in order
        press.finding.store
          zh 数据库自检：{what}
          en the store's own check says: {what}
        press.finding.audit
          zh 审计链在第 {sequence} 条处断开
          en the audit chain is broken at event {sequence}
        press.finding.claims
          zh 签名数据的查验结果为 {outcome}
          en the claims read as {outcome}
        press.finding.unreadable
          zh 签名数据无法读取
          en the claims cannot be read
        press.finding.names
          zh 证书上的系列、名称与签名目录不一致
          en series or title are not called what the signed catalogue calls them
        press.finding.number
          zh 编号的校验字符错误
          en the number's check character is wrong
        press.finding.issue
          zh 没有签发记录
          en its issue is not recorded
        press.finding.sealUse
          zh 没有用印登记
          en no use of the seal is recorded
        press.finding.intent
          zh 签名内容与签名前写下的不一致
          en what was signed is not what was written down before
        press.finding.qrText
          zh 二维码文本中是另一份签名数据
          en the QR text holds another claim
        press.finding.holder
          zh 签名数据与登记册的编号或姓名不一致
          en the claim names another certificate or person than the register
        press.finding.code
          zh 查验码不一致
          en the verification code differs
        press.finding.record
          zh 公示备案记录与签发时的不一致
          en the publicity-and-filing record is not the one that was certified
        press.finding.photo
          zh 照片与签名数据中的不一致
          en the photo is not the one that was certified
        press.finding.witness
          zh 公示的名单与制证程序见到的不一致
          en the roster is not the one that the press saw publicised
        press.finding.rendition
          zh 保存的文件与其摘要不一致
          en a document's bytes are not those that were kept
        press.finding.document
          zh 保存的文件的查验结果为 {outcome}
          en a document reads as {outcome}
        press.finding.otherDocument
          zh 保存的文件属于另一份证书
          en a document belongs to another certificate
        press.fsck.fault
          zh 不一致：{subject}：{what}
          en Not in order: {subject}: {what}
        press.error.undecided
          zh 指令 {number} 没有已核准的备案或核准文件，未签发任何内容
          en Order {number} has neither an accepted filing nor a confirmed approval; nothing was signed
        press.error.unknownBody
          zh 机构 {body} 不在 data/bodies.csv 中，未签发任何内容。请补充该机构后重新运行
          en The body {body} is not in data/bodies.csv; nothing was signed. Add it there and run again
        press.error.unknownCertificate
          zh 没有编号为 {number} 的证书。可用 titlecert-server certificates 查看全部编号
          en There is no certificate {number}. 'titlecert-server certificates' lists them all
        press.error.setAside
          zh {count} 份制证指令已搁置，其余照常签发：待签内容不是本制证程序写下的，或未通过自检。数据可能被改动：请停止服务器，运行 titlecert-issuer fsck，查看审计记录，从备份恢复
          en {count} orders were set aside, the others went on: what waited to be signed was not written by this press, or did not verify. The store may have been tampered with: stop the server, run titlecert-issuer fsck, read the audit trail, restore a backup
        press.error.hostsDiffer
          zh 数据的官方网站是 {store}，信任名单的是 {keys}，两者不一致，未签发任何证书。请用 --host 相同的 keys init 和 setup 重建其一
          en The store's official host is {store}, the trust list's is {keys}; nothing was signed. Make one of them anew: keys init and setup with the same --host
        press.error.notAnswered
          zh 60 秒内没有制证程序处理 {number} 的文件请求，未生成文件。请查看正在运行的 titlecert-issuer run 的日志后重试
          en No press answered the request for {number} within 60 seconds; no document was made. Look at the log of the running titlecert-issuer run and try again
        press.error.ownWorkFails
          zh 刚签好的 {number} 未通过自检（{outcome}），未保存。请运行 titlecert-issuer fsck 检查密钥和信任名单
          en What was just signed for {number} does not verify ({outcome}) and was not kept. Run titlecert-issuer fsck to check keys and trust list
        press.error.noHost
          zh 信任名单中没有官方网址，无法生成二维码
          en The trust list names no official host, so no QR code can be made
        press.error.noStatusEntry
          zh 状态表中找不到空位：有人向数据库写入了大量无意义的行。没有签发证书；请核查数据库的写入者，恢复备份后再启动
          en No free entry was found in the status lists: somebody has filled the database with rows of no meaning. No certificate was signed; find out who wrote them, restore a backup and start again
        press.error.lockUnwritable
          zh 无法写入 {path}（{reason}），未开始工作。请以数据目录的属主运行，并检查该目录可写
          en {path} cannot be written ({reason}), so nothing was begun. Run as the owner of the data folder and see that it can be written
        press.error.anotherPress
          zh 已有制证程序在处理 {folder}；同一数据目录同时只能有一个。请先停止它
          en Another press works on {folder}; there can be one at a time. Stop it first
        press.error.modesDiffer
          zh 密钥与数据不属于同一种环境（演示／正式），为防止误签已停止，未作任何更改
          en Keys and data are not of the same mode (demo and real), so nothing was signed or changed
        press.error.missingFolder
          zh 找不到 {folder}。请在项目目录中运行，或用 --home 指明含有 data 和 templates 的目录
          en {folder} was not found. Run in the project's folder, or name the folder that holds data and templates with --home
        press.error.waiting
          zh 还有 {count} 条指令等待，其余已照常处理，指令均保留。{reasons}
          en {count} orders wait and are kept; the others went on. {reasons}
        press.error.waitingBody
          zh {body}：{reason}
          en {body}: {reason}
        press.error.waitingNoReason
          zh 现在可以签发，请再次运行 titlecert-issuer run
          en It can sign by now; run titlecert-issuer run again
        press.error.noSealOnFace
          zh 证面模板没有印章位置，未制作任何文件（无印章不成证书）
          en The template has no place for the seal, so no document was made
        press.error.documentRefused
          zh 未能制作 {number} 的版式文件：{reason}
          en No document of {number} was made: {reason}
        press.refusal.unknown-kind
          zh 尚不支持这种文件
          en documents of this kind cannot be made yet
        press.refusal.unknown-certificate
          zh 没有这个编号的证书
          en there is no certificate of this number
        press.refusal.register-changed
          zh 登记册中的人员信息与签发时不一致，请运行 titlecert-issuer fsck
          en the register no longer says what was certified; run titlecert-issuer fsck
        press.refusal.not-in-force
          zh 证书当前不在有效状态
          en the certificate is not in force
        press.refusal.no-seal
          zh 发证机关没有可用的印章、密钥或用印授权
          en its issuing body has no usable seal, key or authorisation
        press.refusal.sm2-no-pdf
          zh 发证机关使用 SM2 密钥，尚无 PDF 阅读器能核验，因此不制作 PDF；证书照常有效，请用二维码或查验码查验。需要 PDF 的，须以 es256 密钥签发
          en its issuing body signs with SM2, which no PDF reader can check, so no PDF is made; the certificate stays valid and is verified by its QR text or verification code. Where PDFs are wanted the keys must be of es256
        press.refusal.cannot-be-made
          zh 绘制、签章或自检失败，详情见审计记录
          en drawing, sealing or the check afterwards failed; the audit trail has the detail
        press.error.other
          zh 意外的错误，已停止，已提交的数据不受影响：{detail}
          en An unexpected fault; what was committed is safe: {detail}
        press.key.exists
          zh {path} 已存在，未作更改。密钥永不覆盖；如需新装，请另指定 --data 或 --keys
          en {path} exists and was left as it is. Keys are never overwritten; name another --data or --keys
        press.key.missing
          zh {path} 缺失，未作更改。请从密钥目录的备份恢复；如从未生成过密钥，请运行 titlecert-issuer keys init
          en {path} is missing, and nothing was changed. Restore it from the backup of the key folder; where keys were never made, run titlecert-issuer keys init
        press.key.noFolder
          zh 找不到密钥目录 {path}。请先运行 titlecert-issuer keys init，或用 --keys 指明
          en There is no key folder {path}. Run titlecert-issuer keys init first, or name it with --keys
        press.key.pressMarkLost
          zh {path} 缺失，制证程序认不出自己写下的记录，未签发任何内容。它不是签名密钥，不能重新生成：请从密钥目录的备份恢复此文件
          en {path} is missing, so the press does not know its own records, and nothing was signed. It is no signing key and cannot be made again: restore the file from the backup of the key folder
        press.key.open
          zh {path} 可被其他用户读取，已拒绝使用。请运行 chmod -R go= {path}
          en {path} can be read by others, so it is not used. Run chmod -R go= {path}
        press.key.unfit
          zh {path} 不是应有的内容，未使用
          en {path} is not what its name says and was not used
        press.key.notListed
          zh {path} 中的私钥与信任名单不符，未使用。请恢复原来的密钥文件
          en The private key in {path} is not the one in the trust list and was not used. Restore the right file
        press.key.trustList
          zh 信任名单未通过检查：{reason}
          en The trust list does not hold: {reason}
        press.key.rootNeeded
          zh 根密钥 {path} 不在此处，未作更改。请插入存放根密钥的介质，并用 --root 指明其文件夹后重试
          en The root key {path} is not here, and nothing was changed. Bring the medium that holds it and name its folder with --root
        press.key.notTheRoot
          zh {path} 不是本系统的根密钥，未作更改。请换用正确的介质
          en {path} is not the root of this installation, and nothing was changed. Bring the right medium
        press.key.passphraseNeeded
          zh {path} 已加密，未使用。请用 --passphrase-file 指明口令文件，或通过 systemd 凭据 titlecert-passphrase 提供
          en {path} is encrypted and was not used. Name the passphrase's file with --passphrase-file, or hand it over as the systemd credential titlecert-passphrase
        press.key.passphraseWrong
          zh 口令不能打开 {path}，未使用，未作更改。请检查口令文件
          en The passphrase does not open {path}; it was not used and nothing was changed. Check the passphrase's file
        press.key.unfitPassphrase
          zh {path} 的第一行须为 8–1024 字节的口令，未使用
          en The first line of {path} must be a passphrase of 8 to 1024 bytes; it was not used
        press.key.unknownID
          zh 信任名单中没有密钥 {key}，未作更改。请运行 titlecert-issuer keys list 查看
          en The trust list has no key {key}, and nothing was changed. Run titlecert-issuer keys list to see them
        press.key.notActive
          zh 密钥 {key} 已不在使用，未作更改
          en The key {key} is not active any more; nothing was changed
        press.key.catalogueWouldFall
          zh 现行目录由密钥 {key} 签署，标为泄露后目录即失效，因此未作更改。请先运行 titlecert-issuer keys rotate --installation catalogue，再重新运行本命令
          en The catalogue in force is signed by the key {key} and would fall with it, so nothing was changed. Run titlecert-issuer keys rotate --installation catalogue first, then this command again
        press.key.newRootUnfinished
          zh 此前因旧根泄露而开始的换根尚未完成，未作更改。请带上原来的 --compromised-at 再次运行 keys new-root，由它完成
          en A new root after a compromise was begun and is not finished; nothing was changed. Run keys new-root once more with the same --compromised-at, which completes it
        press.key.notOfInstallation
          zh 系统自身没有用途为 {use} 的密钥，未作更改。可用 catalogue、receipt 或 status
          en The installation has no key of its own for {use}, and nothing was changed. There are catalogue, receipt and status
        press.key.compromisedEarlier
          zh 密钥 {key} 已自 {time} 起标为泄露，不能改为更晚，未作更改
          en The key {key} counts as compromised from {time} on; that can become earlier, not later. Nothing was changed
        press.key.unfitTime
          zh {time} 尚未到来，或早于该密钥的启用时间，未作更改
          en {time} has not come yet, or the key did not exist then; nothing was changed
        press.keys.rotated
          zh 新密钥 {keys} 已启用，旧密钥已停用，其已签证书仍可查验。信任名单已更新，请重新启动制证程序
          en The new keys {keys} are in use and the old ones retired; what those signed keeps verifying. The trust list is renewed. Start the press again
        press.keys.newRoot
          zh 新根已启用，指纹 {fingerprint}。旧根 {old} 已签署更替声明（transitions.cose），其私钥已移除；原有密钥与证书照常可查验。请公布 {trust} 中的文件，重新启动网站与制证程序
          en The new root is in use, fingerprint {fingerprint}. The old one, {old}, has said so itself (transitions.cose) and its private key is removed; keys and certificates keep verifying. Publish the files in {trust}, and start website and press again
        press.keys.newRootAfterCompromise
          zh 新根已启用，指纹 {fingerprint}。旧根 {old} 已列为泄露，没有更替声明：请通过公文等途径告知各方核对新指纹。原有密钥与证书照常可查验；请公布 {trust} 中的文件，重新启动网站与制证程序
          en The new root is in use, fingerprint {fingerprint}. The old one, {old}, is listed as compromised and no word of its own counts: let everybody compare the new fingerprint by another way. Keys and certificates keep verifying. Publish the files in {trust}, and start website and press again
        press.keys.retired
          zh 密钥 {key} 已停用，其已签证书仍可查验。信任名单已更新
          en The key {key} is retired; what it signed keeps verifying. The trust list is renewed
        press.keys.compromised
          zh 密钥 {key} 已自 {at} 起标为泄露。此前签发的 {count} 份证书列入根签署的名单，仍然有效；该密钥所签的其他内容不再可信，所盖印的文件须重新下载。信任名单已更新；请运行 titlecert-issuer keys rotate 制作新密钥
          en The key {key} counts as compromised from {at} on. {count} certificates issued before are on the list that the root signed and stay valid; nothing else that the key signed is trusted, and documents sealed with it must be downloaded anew. The trust list is renewed. Run titlecert-issuer keys rotate to make a new key
        press.keys.foreignRows
          zh 另有 {count} 份证书的签发记录没有制证程序的标记或已被改动，无从得知由哪个密钥、何时签发，未列入名单；其中由该密钥签发的现均不可信。请运行 titlecert-issuer fsck 与 titlecert-server audit verify 查明
          en The records of {count} more certificates lack the press's mark or were changed, so that their key and time are not known; they are not on the list, and those that this key signed are not trusted now. Run titlecert-issuer fsck and titlecert-server audit verify to find out why
        press.keys.listNotMade
          zh 无法得知该密钥此前签发了哪些证书：{reason} 未作更改。如一时不能修复，请加 --without-list 立即标为泄露：该密钥所签的证书将一律不可信，直至不带此选项再次运行
          en It cannot be known what the key had signed before: {reason} Nothing was changed. Where that cannot be mended at once, --without-list declares the key compromised now: nothing that it signed is trusted until the command runs again without the option
        press.keys.revocationList
          zh 证书吊销列表已重新签署：{file}，366 天内有效
          en The certificate revocation list is signed anew: {file}, good for 366 days
        press.keys.compromisedWithoutList
          zh 密钥 {key} 已自 {at} 起标为泄露。未读取数据库，没有列出此前签发的证书：该密钥所签的证书现在一律不可信，所盖印的文件也是。数据库可读后，请立即不带 --without-list 再次运行本命令，此前签发的证书即恢复有效；并运行 titlecert-issuer keys rotate 制作新密钥
          en The key {key} counts as compromised from {at} on. The store was not read and no certificate is listed as issued before: nothing that the key signed is trusted now, and no document that it sealed. As soon as the store can be read, run this again without --without-list, which makes the certificates issued before good again; and run titlecert-issuer keys rotate to make a new key
        press.keys.compromisedNoClaims
          zh 密钥 {key} 已自 {at} 起标为泄露，它签署的内容不再可信。它不签证书，证书不受影响。信任名单已更新；如尚无新密钥，请运行 titlecert-issuer keys rotate --installation 制作，然后重新启动制证程序
          en The key {key} counts as compromised from {at} on, and nothing that it signed is trusted. It signs no certificates, so none is touched. The trust list is renewed. Where there is no new key yet, make one with titlecert-issuer keys rotate --installation; then start the press again
        press.keys.renewed
          zh 信任名单已重新签署（第 {sequence} 号），{until} 前有效，吊销列表也已更新。请公布 {trust} 中的文件，重新启动制证程序
          en The trust list is signed anew (number {sequence}), good until {until}, and so is the revocation list. Publish the files in {trust} and start the press again
        press.keys.renewalDue
          zh 注意：信任名单或吊销列表将于 {until} 过期，此后各处查验都会是“暂无法核实”。请在此之前运行 titlecert-issuer keys renew（需要根密钥）
          en Note: trust list or revocation list grow old on {until}; from then on nothing can be determined anywhere. Run titlecert-issuer keys renew before that (it needs the root key)
        press.keys.renewalPast
          zh 注意：信任名单或吊销列表已于 {until} 过期，各处查验现为“暂无法核实”。请立即运行 titlecert-issuer keys renew（需要根密钥）
          en Note: trust list or revocation list grew old on {until}, and nothing can be determined anywhere. Run titlecert-issuer keys renew now (it needs the root key)
        press.keys.exported
          zh 已将信任名单、目录、泄露密钥的名单、根证书及其吊销列表写入 {folder}。根证书指纹 {fingerprint}，请通过其他途径核对
          en Trust list, catalogue, lists of compromised keys, the root's certificate and its revocation list are in {folder}. Root fingerprint {fingerprint}: let it be compared by another way
        press.region.name
          zh 名称：{name}
          en Name: {name}
        press.region.root
          zh 根证书指纹 SHA-256：{fingerprint}
          en Root fingerprint SHA-256: {fingerprint}
        press.region.hosts
          zh 官方网址：{hosts}
          en Official hosts: {hosts}
        press.region.validity
          zh 第 {sequence} 号信任名单，签署于 {issued}，应于 {until} 前更新
          en Trust list number {sequence}, issued {issued}, due for renewal by {until}
        press.region.levels
          zh 目录中的职称级别：{levels}
          en Levels in its catalogue: {levels}
        press.region.body
          zh 发证机关 {body}  {name}  在用密钥 {count}  {from} 至 {to}
          en Issuing body {body}  {name}  active keys {count}  {from} to {to}
        press.region.ownBody
          zh 发证机关 {body}  {name}  —— 这是本地的发证机关：只认本地的信任名单，该名单对它的说法不予采信
          en Issuing body {body}  {name}  — this body is our own: our list alone speaks for it, and what this list says of it counts for nothing
        press.region.noBodies
          zh 名单中没有发证机关
          en It names no issuing body
        press.region.demo
          zh 演示名单：只能证明样本
          en A demonstration's list: it vouches for samples only
        press.region.stale
          zh 该名单已于 {until} 过期：其证书将“暂无法核实”，直到导入新的名单
          en It has been stale since {until}: its certificates cannot be determined until a newer one is imported
        press.region.confirm
          zh 尚未保留。导入后，名单所列机关的证书可在此查验，也可作为换证的原证书，由其对评委会和授权负责。请先通过电话或公文等其他途径核对根证书指纹，相符后运行：{command}
          en Nothing was kept. Once it is, certificates of its bodies verify here and may be converted, and these bodies answer for the committees and their authority. Compare the root's fingerprint by another way, such as a telephone call or an official document, and then run: {command}
        press.region.kept
          zh 已导入 {name} 的第 {sequence} 号信任名单，{until} 前有效；其证书可在此查验
          en Trust list number {sequence} of {name} is imported, good until {until}; its certificates verify here
        press.region.leftOut
          zh 名单旁的文件 {file} 不是该名单的根密钥签署的“泄露前所签”名单，未采用；其余照常处理
          en The file {file} beside the list is no list of what was signed before by this list's roots and was left out; everything else is dealt with as usual
        press.region.succeeded
          zh 原已导入的根 {root} 声明由此根接替，其名单已移除
          en The root {root}, taken over before, said that this one takes its place; its list is dropped
        press.region.rootEnded
          zh 根 {root} 已声明由新根接替，其名单不再采信，没有保留。请取得最新的名单
          en The root {root} has said itself that another one took its place; its lists are not believed any more and nothing was kept. Obtain the latest list
        press.region.dropped
          zh 已移除根证书指纹为 {root} 的信任名单；其证书在此不再被认可
          en The trust list with root {root} is dropped; its certificates are not recognised here any more
        press.region.row
          zh 外地名单 {root}  {name}  机构 {bodies}  第 {sequence} 号  {until} 前有效
          en other region {root}  {name}  bodies {bodies}  list number {sequence}  good until {until}
        press.region.rowStale
          zh 外地名单 {root}  {name}  机构 {bodies}  第 {sequence} 号  已于 {until} 过期，请运行 keys import-trust 导入新的名单
          en other region {root}  {name}  bodies {bodies}  list number {sequence}  stale since {until}: take over a newer one with keys import-trust
        press.region.rowUnfit
          zh 外地名单 {root}  未通过检查，不予采信（{reason}）；请重新导入
          en other region {root}  does not hold and is not believed ({reason}); drop it and import it again
        press.region.unfit
          zh 该信任名单或其目录未通过检查（{reason}），没有保留。请向对方重新取得
          en The trust list or its catalogue does not hold ({reason}); nothing was kept. Obtain them again
        press.region.ownRoot
          zh 这是本系统自己的信任名单，无需导入，未作更改
          en This is the installation's own trust list; there is nothing to import, and nothing was changed
        press.region.otherRoot
          zh 名单的根证书指纹是 {found}，与 --root 给出的 {given} 不符，没有保留。请核实来源
          en The list's root is {found}, not {given} as --root says; nothing was kept. Find out where the list comes from
        press.region.older
          zh 这是第 {sequence} 号，而此前已导入第 {accepted} 号，没有保留。请取得最新的名单和目录
          en This is number {sequence}, but number {accepted} was taken over before; nothing was kept. Obtain the latest list and catalogue
        press.region.otherContent
          zh 此前已导入的第 {sequence} 号与这一份内容不同：同一号签署了两份，其中必有一份有问题。没有保留，请向对方核实
          en Number {sequence} was taken over before with other content: two were signed under one number, and one of them is wrong. Nothing was kept; ask the other region
        press.region.keptUnfit
          zh 此前导入的名单 {root} 已损坏（{reason}），未作更改。请先运行 keys drop-trust {root}，再重新导入
          en The list of {root} that was taken over before is damaged ({reason}); nothing was changed. Run keys drop-trust {root} first, then import again
        press.region.unknown
          zh 没有导入过根证书指纹为 {root} 的信任名单，未作更改。请运行 titlecert-issuer keys list 查看
          en No trust list with root {root} was taken over; nothing was changed. Run titlecert-issuer keys list to see them
        press.keys.row
          zh {key}  机构 {body}  用途 {use}  {algorithm}  {state}  {from} 至 {to}  证书 {certificate}
          en {key}  body {body}  use {use}  {algorithm}  {state}  {from} to {to}  certificate {certificate}
        press.keys.state.active
          zh 在用
          en active
        press.keys.state.retired
          zh 已于 {time} 停用
          en retired at {time}
        press.keys.state.compromised
          zh 自 {time} 起泄露
          en compromised from {time} on
        press.key.unfitText
          zh “{text}”不能写入签名数据（长度或字符不合要求）
          en "{text}" cannot stand in signed data: its length or characters do not fit
        press.key.unfitSeal
          zh 印章须为 SVG 或 PNG，边长 10–80 毫米，不超过 2 MB
          en A seal must be SVG or PNG, 10 to 80 mm wide and at most 2 MB
        press.key.bodyExists
          zh 机构 {body} 已有密钥，未作更改
          en {body} has its keys already; nothing was changed
        press.key.bodyUnknown
          zh 机构 {body} 没有密钥，或不在 data/bodies.csv 中。请运行 titlecert-issuer keys add-body {body}
          en {body} has no keys or is not in data/bodies.csv. Run titlecert-issuer keys add-body {body}
        press.key.noKey
          zh 发证机关 {body} 缺少用途为 {use} 的密钥。请从备份恢复密钥文件；已停用或丢失的，请运行 titlecert-issuer keys rotate {body} 制作新密钥
          en The issuing body {body} has no {use} key. Restore its file from the backup; where it is retired or lost, make a new one with titlecert-issuer keys rotate {body}
        press.key.noInstallationKey
          zh 系统缺少用途为 {use} 的密钥。请从备份恢复密钥文件；已停用或丢失的，请运行 titlecert-issuer keys rotate --installation {use} 制作新密钥
          en The installation has no {use} key. Restore its file from the backup; where it is retired or lost, make a new one with titlecert-issuer keys rotate --installation {use}
        press.key.notAuthorised
          zh 机构 {body} 没有用印授权。请运行 titlecert-issuer keys add-body {body}
          en {body} has not authorised the use of its seal. Run titlecert-issuer keys add-body {body}
        press.key.notInForce
          zh 机构 {body} 的用印授权在 {day} 不在有效期内，未签发。请取得新的授权，写入密钥目录 bodies/{body}/authorisation.json
          en The authorisation of {body} is not in force on {day}, so nothing was signed. Obtain a new one and enter it in bodies/{body}/authorisation.json of the key folder
        press.key.ownWork
          zh 签名未通过自检，未交出任何结果
          en A signature did not pass its own check; nothing was handed out
        press.error.file
          zh 无法读写 {file}：{reason}
          en {file} cannot be read or written: {reason}
        """
}
