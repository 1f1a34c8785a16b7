extension Catalogue {
    /// The words of the office's pages for a wish that cannot be met, and of what keeps it from starting.
    static let officeStops =
        """
        office.stop.desk
          zh 回到工作台
          en Back to the desk
        office.stop.not-found.title
          zh 没有这个页面
          en There is no such page
        office.stop.not-found.text
          zh 网址可能输错了，或者这个页面现在不开放。没有改动任何数据。
          en The address may be wrong, or the page is not open now. Nothing was changed.
        office.stop.method.title
          zh 这个网址不能这样打开
          en This address cannot be opened like this
        office.stop.method.text
          zh 没有改动任何数据。请从工作台重新进入。
          en Nothing was changed. Please begin again at the desk.
        office.stop.foreign-form.title
          zh 表单已失效
          en This form is out of date
        office.stop.foreign-form.text
          zh 这个表单是在另一次登录时打开的，或者浏览器没有接受本站的 Cookie。没有提交，没有改动任何数据。请返回上一页刷新后再提交。
          en It was opened in another login, or the browser takes no cookies from this site. It was not submitted and nothing was changed. Go back, reload the page and submit it again.
        office.stop.cross-site.title
          zh 表单来自别的网站
          en The form comes from another site
        office.stop.cross-site.text
          zh 没有处理，没有改动任何数据。请从工作台自己的页面办理；如果您并没有提交什么，请告知运维人员。
          en It was not processed and nothing was changed. Use the office’s own pages; if you submitted nothing, tell whoever operates the system.
        office.stop.wrong-host.title
          zh 网址不对
          en This is not the office’s address
        office.stop.wrong-host.text
          zh 工作台只在自己的网址上应答。没有改动任何数据。请用运维人员给的网址。
          en The office answers at its own address only. Nothing was changed. Use the address you were given.
        office.stop.not-yours.title
          zh 没有这项职责
          en This is not among your duties
        office.stop.not-yours.text
          zh 您的账号没有办理这个事项的职责，没有改动任何数据。需要时请由运维人员按任职文件登记。
          en Your account has no duty for this, and nothing was changed. Duties are registered by whoever operates the system, on a document.
        office.stop.malformed.title
          zh 没有收到完整的内容
          en The submission did not arrive whole
        office.stop.malformed.text
          zh 提交的内容不完整或格式不对，没有改动任何数据。请返回上一页重新提交。
          en What arrived was incomplete or malformed, and nothing was changed. Go back and submit it again.
        office.stop.too-large.title
          zh 内容太多
          en Too much at once
        office.stop.too-large.text
          zh 各栏文字合计超过了上限（约七千字），没有处理，没有改动任何数据。请返回上一页缩短后再提交。
          en The fields together hold more text than the form takes (some 7,000 Chinese characters). It was not processed and nothing was changed. Go back, shorten it and submit it again.
        office.stop.files-too-large.title
          zh 文件太大
          en The file is too large
        office.stop.files-too-large.text
          zh 提交的文件合计超过 {limit} MB 的上限，没有处理，没有改动任何数据。请返回上一页，另存为较小的文件或分成几份后再提交。
          en The files together are larger than the limit of {limit} MB. They were not processed and nothing was changed. Go back, save them smaller or split them, and submit them again.
        office.stop.roster-gone.title
          zh 这份名单已不在暂存中
          en This roster is no longer kept
        office.stop.roster-gone.text
          zh 上传的名单只为上传人暂存两小时，最多三份，再上传时最早的一份让出；暂存的总量过大或系统重新启动时也会清除。没有导入的名单没有改动任何数据。请在“名单导入”重新上传。
          en An uploaded roster is kept two hours, for who uploaded it: three of them, the oldest giving way to a fourth, and fewer when too much is kept in all or after a restart. Nothing was changed by one that was not taken in. Upload it again under Rosters.
        office.stop.busy.title
          zh 正在接收的文件较多
          en Many files are being received
        office.stop.busy.text
          zh 没有收下您的文件，没有改动任何数据。请过一分钟再提交。
          en Your file was not taken and nothing was changed. Send it again in a minute.
        office.stop.slow.title
          zh 等待太久
          en It took too long
        office.stop.slow.text
          zh 内容没有在规定时间内传完，没有改动任何数据。请重新提交。
          en The submission did not finish in time and nothing was changed. Please submit it again.
        office.stop.refused.title
          zh 没有办理
          en It was not done
        office.stop.refused.text
          zh {sentence}
          en {sentence}
        office.stop.fault.title
          zh 系统出了故障
          en Something went wrong on our side
        office.stop.fault.text
          zh 这一步没有完成。请查看是否已经办理，再决定要不要重试；仍不行时请告知运维人员编号 {reference}。
          en This step was not completed. Look whether it was done before you try again, and tell whoever operates the system the reference {reference}.
        serve.office-listening
          zh 工作台已启动：{address}
          en The office is running: {address}
        serve.office-setup
          zh 还没有任何账号。请打开 {address} 完成首次设置，一次性的码：{code}
          en There is no account yet. Open {address} and make the first one; the one-time code: {code}
        serve.office-needs-origin
          zh 没有启动：工作台不在本机回环地址（{host}）上监听时，密码会明文传输。请在前面设置 TLS 代理，并用 --office-origin https://主机名 指明它的网址
          en Nothing was started: off loopback ({host}) the office's passwords would go in the clear. Put a TLS proxy in front and name its address with --office-origin https://HOST
        serve.office-no-origin
          zh 没有启动：{origin} 不是网址，--office-origin 的写法是 https://主机名
          en Nothing was started: {origin} is no address. Write --office-origin https://HOST
        """
}
