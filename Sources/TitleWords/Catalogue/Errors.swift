extension Catalogue {
    /// The words of the pages that are shown when a wish cannot be met: what happened, what became of the data, what to do.
    static let errors = """
        stop.not_found.title
          zh 没有这个页面
          en There is no such page
        stop.not_found.text
          zh 网址可能输错了，或者页面已经移走。您没有提交任何信息。
          en The address may be wrong, or the page has moved. You have submitted nothing.
        stop.method.title
          zh 这个网址不能这样打开
          en This address cannot be opened like this
        stop.method.text
          zh 您的请求没有被处理，也没有保存任何信息。请从首页重新开始。
          en Your request was not processed and nothing was kept. Please begin again at the home page.
        stop.too_large.title
          zh 文件太大
          en The file is too large
        stop.too_large.text
          zh 证书文件不会超过 20 MB。这个文件没有被核验，也没有保存。请确认选择的是从本站下载的证书 PDF。
          en A certificate file is never larger than 20 MB. The file was not checked and not kept. Make sure that you chose the certificate PDF as it was downloaded.
        stop.malformed.title
          zh 没有收到完整的内容
          en The submission did not arrive whole
        stop.malformed.text
          zh 提交的内容不完整或格式不对，可能是网络中断。没有保存任何信息，请重新提交一次。
          en What arrived was incomplete or malformed, perhaps because the connection broke. Nothing was kept; please submit it again.
        stop.too_many.title
          zh 查询未果的次数太多
          en Too many codes that were not found
        stop.too_many.text
          zh 为防止有人逐个试探查验码，本站暂停了来自您所在网络的查验码查询，{seconds} 秒后恢复。上传文件查验不受影响。
          en To keep codes from being guessed, look-ups by code from your network are paused for {seconds} seconds. Verifying by upload still works.
        stop.busy.title
          zh 现在查验的人太多
          en Too many are verifying right now
        stop.busy.text
          zh 您的文件还没有被核验，也没有保存。请等几秒钟再提交一次。
          en Your file has not been checked and was not kept. Please wait a few seconds and submit it again.
        stop.slow.title
          zh 等待太久
          en It took too long
        stop.slow.text
          zh 内容没有在规定时间内传完，已停止接收，没有保存任何信息。请换一个网络再试。
          en The upload did not finish in time and was stopped; nothing was kept. Please try again on another connection.
        stop.press.title
          zh 证书文件还没有制作好
          en The document is not ready yet
        stop.press.text
          zh 签发程序没有在规定时间内交出这份文件。请确认它在运行（titlecert-issuer run --data DIR），然后刷新本页。
          en The press has not delivered this document in time. Make sure that it runs (titlecert-issuer run --data DIR), then reload this page.
        stop.fault.title
          zh 本站出了故障
          en Something went wrong on our side
        stop.fault.text
          zh 这次请求没有完成，您上传的内容没有保存；这不代表证书是真是假。请稍后再试，仍不行时请联系我们并告知编号 {reference}。
          en The request was not completed and nothing you sent was kept; this says nothing about the certificate. Try again later, and if it persists, tell us the reference {reference}.
        stop.home
          zh 回到首页
          en Go to the home page
        stop.contact
          zh 联系方式：{contact}
          en Contact: {contact}
        """
}
