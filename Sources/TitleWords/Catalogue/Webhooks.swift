extension Catalogue {
    /// Watched certificates and endpoints: what the API refuses, the office's pages, the trail.
    static let webhooks = """
        stop.api_key_wanted.title
          zh 需要接口密钥
          en An API key is needed
        stop.api_key_wanted.text
          zh 订阅状态变化需要接口密钥，这次没有处理。请在 Authorization 中带上密钥；没有密钥的，请向办公室申请。
          en Watching certificates takes an API key; nothing was done. Send the key in Authorization, or ask the office for one.
        stop.scope.title
          zh 密钥没有这项用途
          en The key is not for this
        stop.scope.text
          zh 这个密钥只能用来查验，不能订阅状态变化，这次没有处理。需要订阅的，请向办公室申请“查验并订阅”的密钥。
          en This key looks certificates up and watches none; nothing was done. Ask the office for a key that may watch.
        stop.cursor.title
          zh 分页参数不对
          en Unfit page
        stop.cursor.text
          zh limit 应为 1 到 100，cursor 应为本列表上一页给出的值。这次没有查询。
          en limit is 1 to 100, and cursor what the page before of the same listing gave. Nothing was looked up.
        stop.webhook_address.title
          zh 接收网址不合要求
          en Unfit address
        stop.webhook_address.text
          zh 接收网址应为互联网上的 https 网址，不带用户名、密码和 #，端口为 443 或 1024 以上，不超过 2000 个字符。没有登记。
          en An endpoint is an https address on the Internet, without user, password and #, at port 443 or from 1024 on, of at most 2000 characters. Nothing was registered.
        stop.no_certificate.title
          zh 没有这本证书
          en No such certificate
        stop.no_certificate.text
          zh 登记中没有使用这个查验码的证书，没有订阅。请核对查验码。
          en The register has no certificate with that code, and nothing is watched. Check the code.
        stop.copy_not_watched.title
          zh 副本不能订阅
          en A copy is not watched
        stop.copy_not_watched.text
          zh 这是持有人制作的一份加注副本的查验码，副本不能订阅，没有订阅。副本上写明到期日；需要持续关注的，请持有人提供证书本身的查验码。
          en That is the code of a copy that its holder made for one purpose; copies are not watched, and nothing is watched. The copy says its last day itself; to be told of changes, ask the holder for the code of the certificate.
        stop.too_many_watches.title
          zh 订阅的证书太多
          en Too many certificates watched
        stop.too_many_watches.text
          zh 一个密钥最多订阅 10000 本证书，这本没有订阅。请先取消不再需要的。
          en A key watches at most 10,000 certificates; this one is not watched. Take some back first.
        stop.too_many_webhooks.title
          zh 接收网址太多
          en Too many endpoints
        stop.too_many_webhooks.text
          zh 一个密钥最多登记 5 个接收网址，这个没有登记。请先删除不再使用的。
          en A key has at most 5 endpoints; this one was not registered. Remove one first.
        stop.webhook_exists.title
          zh 已经登记过这个接收网址
          en The endpoint is there already
        stop.webhook_exists.text
          zh 这个密钥已经登记了同一网址，没有再登记。密文遗失的，请先删除再重新登记。
          en The key has an endpoint at that address; none was registered. If its secret is lost, remove it and register it again.
        stop.webhook_stopped.title
          zh 这个接收网址已停止推送
          en The endpoint is stopped
        stop.webhook_stopped.text
          zh 因长期失败或对方答复 410，已停止向这个网址推送，这次没有发送。请先恢复推送。
          en It failed for long, or answered 410, and gets nothing; nothing was sent. Set it going again first.
        stop.no_message.title
          zh 没有这条消息
          en No such message
        stop.no_message.text
          zh 没有发给这个网址的这条消息，或者已过 30 天的保存期，没有重发。
          en No such message was sent to that endpoint, or its 30 days are over; nothing was sent.
        stop.test_waits.title
          zh 上一条测试消息还没有送出
          en A test message waits already
        stop.test_waits.text
          zh 同一网址同时只能有一条测试消息，这次没有发送。请等上一条送达或放弃后再试。
          en An endpoint has one test message at a time; nothing was sent. Try again when the one before is done.
        api-keys.scope
          zh 用途
          en Scope
        api-keys.scope.hint
          zh 订阅：证书暂停、撤销、注销、换发或恢复时，向单位登记的网址推送通知
          en Watching: the owner’s endpoints are told when a certificate is suspended, revoked, cancelled, replaced or restored
        api-keys.scope.verify
          zh 查验
          en Look up
        api-keys.scope.watch
          zh 查验并订阅状态变化
          en Look up and watch
        api-key.title
          zh 接口密钥 {prefix}
          en API key {prefix}
        api-key.watches
          zh 订阅的证书数
          en Certificates watched
        api-key.endpoints
          zh 接收网址
          en Endpoints
        api-key.endpoints.hint
          zh 由使用单位的程序登记。推送内容有查验码、变化和时间，没有姓名和证件号码。
          en Registered by the owner’s programs. They are told code, change and time; no name and no identity number.
        api-key.endpoints.none
          zh 还没有登记接收网址。
          en There is none yet.
        webhook.title
          zh 接收网址的推送记录
          en What was sent to an endpoint
        webhook.lead
          zh 失败的消息在三天内自动重试十次，间隔越来越长。记录保存 30 天。
          en A message that is not taken is tried ten times in three days, ever later. Tries are kept for 30 days.
        webhook.address
          zh 网址
          en Address
        webhook.state
          zh 状态
          en State
        webhook.state.active
          zh 推送中
          en active
        webhook.state.gone
          zh 已停止：对方答复 410
          en stopped: it answered 410
        webhook.state.failing
          zh 已停止：三天内没有一次成功
          en stopped: nothing was taken for three days
        webhook.resume.text
          zh 请先与使用单位确认接收程序已修复。停止期间的变化不会补发；单位可以用接口逐本查询。
          en First make sure with its owner that the receiver works. What changed meanwhile is not sent; the owner can ask for each certificate.
        webhook.resume
          zh 恢复推送
          en Set it going again
        webhook.attempts
          zh 推送记录
          en Tries
        webhook.attempts.none
          zh 还没有推送过消息。
          en Nothing was sent yet.
        webhook.at
          zh 时间
          en When
        webhook.message
          zh 消息编号
          en Message
        webhook.status
          zh 对方答复
          en Answer
        webhook.result
          zh 结果
          en Result
        webhook.message.state
          zh 消息现在
          en The message now
        webhook.message.waiting
          zh 等待重试
          en waits
        webhook.message.delivered
          zh 已送达
          en delivered
        webhook.message.failed
          zh 已放弃
          en given up
        webhook.taken
          zh 已送达
          en taken
        webhook.error.name_unknown
          zh 找不到域名
          en name unknown
        webhook.error.address_refused
          zh 网址指向不允许访问的地址
          en address not allowed
        webhook.error.not_reached
          zh 无法连接
          en not reached
        webhook.error.tls
          zh 对方的 TLS 证书不可信
          en TLS certificate not trusted
        webhook.error.slow
          zh 对方没有及时答复
          en no answer in time
        webhook.error.no_answer
          zh 答复不是 HTTP
          en no answer of HTTP
        webhook.error.redirected
          zh 对方要求转到别的网址，没有前往
          en sent elsewhere, not followed
        webhook.error.refused
          zh 对方没有接收
          en not taken
        webhook.earlier
          zh 更早的记录
          en Earlier ones
        webhook.resend.which
          zh 重发哪条消息
          en Which message to send again
        webhook.resend.hint
          zh 编号和内容不变；对方按编号识别，不会当作新的变化
          en Name and content stay the same, so that its receiver knows it
        webhook.resend
          zh 重发
          en Send it again
        audit.actor.api-key
          zh 接口密钥的使用单位
          en the owner of an API key
        audit.actor.server
          zh 查验系统
          en the server
        audit.fact.api-key
          zh 接口密钥
          en API key
        audit.fact.message
          zh 消息编号
          en message
        act.webhook.made
          zh 登记了接收网址
          en registered an endpoint
        act.webhook.removed
          zh 删除了接收网址
          en removed an endpoint
        act.webhook.resumed
          zh 恢复了向接收网址推送
          en set an endpoint going again
        act.webhook.stopped
          zh 停止了向接收网址推送
          en stopped an endpoint
        act.webhook.resent
          zh 重发了一条推送消息
          en had a message sent again
        """
}
