extension Catalogue {
    /// Receipts of look-ups as pages and verdicts, forgeries reported, keys of the API.
    static let checkingReceipts = """
        verdict.receipt
          zh 回执真实
          en Genuine receipt
        verdict.receipt.next
          zh 回执只说明当时的查验结果。要知道证书现在的状态，请用回执上的查验码或二维码再查验一次。
          en A receipt tells what was found then. For the present state check the certificate again by the code on it.
        verify.receipt
          zh 回执内容：
          en What the receipt says:
        verify.inspect.receipt
          zh 查验回执声明
          en Claim of a receipt
        verdict.receipt.lookUp
          zh 查验编号
          en Look-up number
        verdict.receipt.time
          zh 查验时间
          en Looked up at
        verdict.receipt.outcome
          zh 当时的结果
          en Result then
        verdict.receipt.number
          zh 证书编号
          en Certificate number
        verdict.receipt.name
          zh 姓名
          en Name
        verdict.receipt.title
          zh 职称名称
          en Title
        verdict.receipt.issuer
          zh 发证机关
          en Issuing body
        verdict.receipt.code
          zh 查验码
          en Verification code
        verdict.receipt.copyPurpose
          zh 副本用途
          en Purpose of the copy
        verdict.receipt.receiver
          zh 副本接收单位
          en Receiver of the copy
        verdict.receipt.expires
          zh 副本有效期至
          en Copy good until
        verdict.receipt.lines
          zh 查验行数
          en Lines
        verdict.receipt.counts
          zh 各结果行数
          en Results
        verdict.receipt.digest
          zh 结果文件摘要（SHA-256）
          en SHA-256 of the result file
        verdict.receipt.asker
          zh 查验单位（自填）
          en Organisation (as stated)
        verdict.receipt.purpose
          zh 用途（自填）
          en Purpose (as stated)
        result.receipt.file
          zh 这是本站出具的查验回执，电子签章有效，文件未被改动。下面是当时的查验结果，不是现在的。
          en A receipt made by this site: its seal is good and nothing in it was changed. What follows was found then, not now.
        result.receipt.claim
          zh 这是本站出具的查验回执。
          en A receipt made by this site.
        result.receipt.none
          zh 这是本站出具的查验回执。
          en A receipt made by this site.
        result.receipt.next.1
          zh 核对回执上的姓名、证书编号与您手中的材料是否一致。
          en Compare name and number on the receipt with what is before you.
        result.receipt.next.2
          zh 需要知道证书现在是否有效，请用回执上的查验码再查验一次。
          en For the present state check the certificate again by the code on the receipt.
        result.receipt.title
          zh 回执内容
          en What the receipt says
        lookups.title
          zh 谁查验过
          en Who looked
        lookups.at
          zh 时间
          en When
        lookups.way
          zh 方式
          en How
        lookups.asker
          zh 查验单位（自填）
          en Organisation (as stated)
        lookups.purpose
          zh 用途（自填）
          en Purpose (as stated)
        lookups.times
          zh {way}（{times} 次）
          en {way} ({times} times)
        lookups.way.code
          zh 输入查验码
          en by code
        lookups.way.qr
          zh 粘贴二维码内容
          en by the text of the QR code
        lookups.way.file
          zh 上传证书文件
          en by file
        lookups.way.picture
          zh 上传二维码图片
          en by a picture of the code
        lookups.way.list
          zh 批量名单
          en in a list
        lookups.way.api
          zh 接口
          en by API
        lookups.way.day
          zh 查询过去某一天
          en for a past day
        lookups.way.face
          zh 核对照片和出生日期
          en photo and birth date
        lookups.way.number
          zh 核对证件号码
          en comparing the identity number
        lookups.way.receipt
          zh 出具回执
          en with a receipt
        lookups.matched
          zh {way}：相符
          en {way}: matched
        lookups.differs
          zh {way}：不符
          en {way}: did not match
        lookups.opened
          zh 本人重新开放了照片和证件号码的核对
          en The holder opened the questions about photo and number again
        lookups.closed
          zh {way}：当时已停止回答，没有回答
          en {way}: closed at that time, not answered
        lookups.pages
          zh 查验记录翻页
          en Pages of look-ups
        lookups.latest
          zh 最近的查验
          en The latest
        lookups.older
          zh 更早的查验
          en Earlier ones
        lookups.none-older
          zh 没有更早的查验记录。
          en There are no earlier look-ups.
        lookups.altered
          zh {way}：所交文件与签发时不一致
          en {way}: what was handed in is not as issued
        act.forgery.reported
          zh 有人举报伪造证书
          en a forgery was reported
        act.forgery.ended
          zh 办结了伪造举报
          en ended a report of a forgery
        stop.rate.title
          zh 请求过于频繁
          en Too many requests
        stop.rate.text
          zh 请求超出了限额，这次没有处理。请 {seconds} 秒后再试；需要更多，请向办公室申请接口密钥。
          en More requests than allowed; this one was not processed. Try again in {seconds} seconds, or ask the office for an API key.
        stop.questions.title
          zh 核对或提交得过于频繁
          en Too much was asked or handed in
        stop.questions.text
          zh 您的网络在短时间内核对持证人或提交照片的次数过多，这次没有处理，也没有保存。请 {seconds} 秒后再试；按查验码查验证书不受影响。
          en Your network has asked about holders, or handed in photos, too often in a short time; this was not processed and not kept. Try again in {seconds} seconds; certificates can be looked up by their codes meanwhile.
        stop.api_key.title
          zh 接口密钥无效
          en Unknown API key
        stop.api_key.text
          zh 密钥不对，或者已经停用。请求没有处理；请核对密钥，或者不带密钥再试。
          en The key is wrong or was ended. The request was not processed; check the key, or send none.
        stop.api_keys_wrong.title
          zh 错误的接口密钥过多
          en Too many wrong API keys
        stop.api_keys_wrong.text
          zh 您的网络发来的错误密钥过多，这次的密钥没有核对，请求没有处理。请 {seconds} 秒后再试；之前用对过的密钥不受影响。密钥遗失的，请向办公室申请新的。
          en Your network has sent too many wrong keys; this one was not looked at and the request was not processed. Try again in {seconds} seconds; keys that were right before go on working. Ask the office for a new key if yours is lost.
        stop.idempotency_key.title
          zh 幂等键已用于另一请求
          en Idempotency key used for another request
        stop.idempotency_key.text
          zh 这个 Idempotency-Key 在 24 小时内用于内容不同的请求。这次没有处理；请换一个键。
          en This Idempotency-Key was used for another body within 24 hours. The request was not processed; use a new key.
        stop.idempotency_at_work.title
          zh 使用同一幂等键的请求正在处理
          en The first request with this idempotency key is under way
        stop.idempotency_at_work.text
          zh 使用这个 Idempotency-Key 的请求还没有处理完。这次没有处理；请稍后用同一个键重试。
          en The first request with this Idempotency-Key is not answered yet. This one was not processed; try again soon with the same key.
        stop.media.title
          zh 内容类型不支持
          en Unsupported media type
        stop.media.text
          zh 请用 application/json 提交查验码，或以 application/pdf、image/png、image/jpeg 提交文件。这次没有处理。
          en Send a code as application/json, or a file as application/pdf, image/png or image/jpeg. Nothing was processed.
        stop.batch.title
          zh 一次的条数太多
          en Too many items
        stop.batch.text
          zh 一次最多 {most} 条。没有查验；请分开提交，或者使用接口密钥。
          en At most {most} items at a time. Nothing was looked up; send them in parts, or with an API key.
        stop.asker.title
          zh 查验单位或用途不合要求
          en Organisation or purpose unfit
        stop.asker.text
          zh 查验单位不超过 100 个字，用途不超过 200 个字，不含证件号码和看不见的字符。没有查验，也没有记录。
          en Organisation at most 100, purpose at most 200 characters, without identity numbers and hidden characters. Nothing was looked up or recorded.
        api-keys.title
          zh 接口密钥
          en API keys
        api-keys.lead
          zh 用人单位的程序凭密钥可以查验更多证书。密钥只在发放时显示一次，系统只保存摘要。
          en With a key an employer's programs look up more than strangers may. A key is shown once; its hash alone is kept.
        api-keys.changed-by
          zh 由运维人员在此发放和停用，或用 titlecert-server api-keys
          en Made and ended here by who operates, or by titlecert-server api-keys
        api-keys.count
          zh 有效密钥数
          en Keys in force
        api-keys.link
          zh 发放或停用密钥
          en Make or end keys
        api-keys.made
          zh 新密钥（只显示这一次）
          en The new key (shown this once)
        api-keys.made.text
          zh 请现在抄下并交给使用单位；离开本页后无法再次查看，遗失只能重新发放。
          en Copy it now and hand it over; it cannot be shown again, a lost one is replaced by a new one.
        api-keys.all
          zh 全部密钥
          en All keys
        api-keys.prefix
          zh 前缀
          en Prefix
        api-keys.name
          zh 使用单位
          en Whose key
        api-keys.name.hint
          zh 单位全称，不超过 100 个字
          en The full name, at most 100 characters
        api-keys.made-at
          zh 发放时间
          en Made
        api-keys.used-at
          zh 最近使用
          en Last used
        api-keys.ended-at
          zh 停用时间
          en Ended
        api-keys.never
          zh 未使用
          en never
        api-keys.in-force
          zh 有效
          en in force
        api-keys.make
          zh 发放密钥
          en Make a key
        api-keys.end
          zh 停用哪个密钥
          en Which key to end
        api-keys.end.hint
          zh 停用后立即失效，不能恢复
          en It ends at once and for good
        api-keys.end.submit
          zh 停用
          en End it
        server.api-key-unknown
          zh 没有前缀为 {prefix} 的有效密钥；没有改动。titlecert-server api-keys list 列出全部密钥。
          en No key with the prefix {prefix} is in force; nothing was changed. titlecert-server api-keys list shows all keys.
        server.api-key-ended
          zh 密钥 {prefix} 已停用。
          en The key {prefix} is ended.
        desk.task.check-forgery
          zh 核查伪造举报
          en Look into a report of a forgery
        forgery.title
          zh 伪造证书举报
          en Report of a forgery
        forgery.lead
          zh 来自公开网站，举报人未经核实；没有记录举报人的网络地址。
          en From the public site; nobody checked who sent it, and no network address was kept.
        forgery.key
          zh 编号
          en Number
        forgery.at
          zh 收到时间
          en Received
        forgery.named
          zh 举报人填写的查验码或编号
          en Code or number as given
        forgery.number
          zh 登记簿中的证书
          en Certificate in the register
        forgery.copy
          zh 加注副本
          en Copy for one purpose
        forgery.copy.text
          zh 举报的是持有人制作的一份加注副本：填写的查验码属于这份副本，登记簿中的证书是制作它所依据的证书，没有告诉举报人
          en The report is about a holder's copy for one purpose: the code is the copy's, and the certificate in the register is the one it was made from, which the sender was not told
        forgery.none
          zh 没有
          en None
        forgery.statement
          zh 举报内容
          en What was reported
        forgery.contact
          zh 联系方式
          en Contact
        forgery.finding
          zh 核查结果
          en What was found
        forgery.finding.hint
          zh 写明怎样核查、结论是什么；办结后不能修改
          en How it was looked into, and with what result; it cannot be changed afterwards
        forgery.submit
          zh 办结
          en End the report
        forgery.certificate
          zh 查看这本证书
          en The certificate
        act.api-key.made
          zh 发放了接口密钥
          en made an API key
        act.api-key.ended
          zh 停用了接口密钥
          en ended an API key
        receipt.title
          zh 查验回执
          en Receipt of a look-up
        receipt.number
          zh 查验编号
          en Look-up number
        receipt.ready
          zh 回执已经出具，带有电子签章。
          en The receipt is made and sealed.
        receipt.download
          zh 下载回执（PDF）
          en Download the receipt (PDF)
        receipt.later
          zh 请保存文件：本站只保留 {lookupdays} 天，但文件本身以后随时可以在查验网页上传核验，也可以用 titlecert-verify 离线核验。
          en Keep the file: here it stays for {lookupdays} days; the file itself verifies any time later, on this site or by titlecert-verify.
        receipt.waiting
          zh 正在出具，页面会自动刷新。查验已经记录，不用重复提交。
          en It is being made; this page looks again by itself. The look-up is recorded; there is no need to send it again.
        receipt.look-again
          zh 刷新
          en Look again
        receipt.refused.list
          zh 名单里有证书的状态在查验之后变了，汇总与登记簿不再一致时不出具。请重新上传名单查验一次。
          en The status of a certificate in the list has changed since; no summary is made that differs from the register. Upload the list once more.
        receipt.list-again
          zh 重新查验名单
          en Look the list up again
        receipt.refused
          zh 没有出具：制证端没有办理这份回执。查验结果不受影响；请稍后再试，或联系页脚所列单位。
          en No receipt was made. The result stands; try again later or ask the office named below.
        """
}
