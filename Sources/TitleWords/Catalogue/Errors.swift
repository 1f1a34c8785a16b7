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
          zh 提交的内容超过了这个页面能接收的大小，没有处理，也没有保存。请缩短内容后再提交。
          en What was sent is larger than this page takes; it was not processed and not kept. Please shorten it and submit it again.
        stop.too_large.certificate
          zh 证书文件不会超过 {size}。这个文件没有被核验，也没有保存。请确认选择的是从本站下载的证书 PDF。
          en A certificate file is never larger than {size}. The file was not checked and not kept. Make sure that you chose the certificate PDF as it was downloaded.
        stop.too_large.list
          zh 名单文件不能超过 {size}。这份名单没有查验，也没有保存。请分成几份上传。
          en A list may have {size} at most. It was not checked and not kept; hand it in in parts.
        stop.too_large.photo
          zh 照片不能超过 {size}。没有保存。请换一张小一些的，或用手机重新拍摄、压缩后再提交。
          en A photo may have {size} at most. It was not kept; take a smaller one and submit it again.
        stop.too_large.application
          zh 一次提交的文件合计不能超过 {size}。申请没有提交，文件没有保存。请把扫描件压缩得小一些，或先交原证书，其余材料提交之后逐个补交。
          en All files handed in at once may have {size} together. Nothing was submitted and nothing was kept. Make the scans smaller, or hand in the original first and add the rest one by one afterwards.
        stop.too_large.evidence
          zh 补交的文件不能超过 {size}。这个文件没有保存，申请和已交的材料没有变。请把扫描件压缩得小一些再提交。
          en A file that is added may have {size} at most. It was not kept; the application and what is there already are unchanged. Make the scan smaller and submit it again.
        stop.too_large.proof
          zh 证明文件不能超过 {size}。更正申请没有提交，文件和填写的内容没有保存。请把扫描件压缩得小一些再提交。
          en The proof may have {size} at most. The correction was not asked for, and neither the file nor what was typed was kept. Make the scan smaller and submit it again.
        stop.too_large.question
          zh 请求正文超过了限额：文件不超过 {size}；JSON 的限额见接口说明。没有查验，也没有记录。
          en The body is larger than allowed: a file may have {size} at most; for JSON see the description of the API. Nothing was looked up or recorded.
        stop.malformed.title
          zh 没有收到完整的内容
          en The submission did not arrive whole
        stop.malformed.text
          zh 提交的内容不完整或格式不对，可能是网络中断。没有保存任何信息，请重新提交一次。
          en What arrived was incomplete or malformed, perhaps because the connection broke. Nothing was kept; please submit it again.
        stop.foreign_form.title
          zh 页面已过期
          en The page is out of date
        stop.foreign_form.text
          zh 这个表单不是从您刚才打开的页面提交的，或页面打开太久。没有改动任何数据，请重新打开页面再填写。
          en This form was not sent from a page that you had just opened, or the page was open for too long. Nothing was changed; open the page again and fill it in.
        stop.code_malformed.title
          zh 这不是查验码
          en This is no verification code
        stop.code_malformed.text
          zh 查验码是 13 位字母和数字，其中有一位校验字符，请对照证书核对。没有查询任何证书。
          en A verification code is 13 letters and digits, one of which is a check character; please compare it with the certificate. No certificate was looked up.
        stop.too_many.title
          zh 查询未果的次数太多
          en Too many codes that were not found
        stop.too_many.text
          zh 为防止有人逐个试探查验码，本站暂停了这样的查询，{seconds} 秒后恢复。上传文件查验不受影响。
          en To keep codes from being guessed, look-ups like this one are paused for {seconds} seconds. Verifying by upload still works.
        stop.busy.title
          zh 现在查验的人太多
          en Too many are verifying right now
        stop.busy.text
          zh 您的文件还没有被核验，也没有保存。请等几秒钟再提交一次。
          en Your file has not been checked and was not kept. Please wait a few seconds and submit it again.
        stop.documents.title
          zh 等待制作的文件太多
          en Too many documents are waiting
        stop.documents.text
          zh 您要的文件没有排上队，也没有留下请求；已经在制作的不受影响。请等几秒钟再点一次。
          en The document you asked for was not queued, and no request was kept; those under way are not affected. Please wait a few seconds and ask again.
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
        stop.withheld.title
          zh 这份文件不能提供
          en This document is not given out
        stop.withheld.text
          zh 证书已不是有效状态，或文件没有通过核验，因此不提供下载。请用查验码查看它目前的状态。
          en The certificate is no longer in force, or its document did not pass verification, so it is not given out. Look up its status by its code.
        stop.fault.title
          zh 本站出了故障
          en Something went wrong on our side
        stop.fault.text
          zh 这次请求没有完成，您上传的内容没有保存；这不代表证书是真是假。请稍后再试，仍不行时请联系我们并告知编号 {reference}。
          en The request was not completed and nothing you sent was kept; this says nothing about the certificate. Try again later, and if it persists, tell us the reference {reference}.
        serve.scan-missing
          zh 没有本机核验程序 {path}：扫码页改为请读者输入查验码，其他功能照常。要启用，请运行 make wasm，或用 --scan FILE 指定文件，然后重新启动。
          en The verifier for readers’ own devices, {path}, is not there: the page of a scanned code asks for the code instead; everything else works. Run make wasm, or name the file with --scan FILE, and start again.
        serve.listening
          zh 公开网站已启动：http://{address}
          en The public site is running: http://{address}
        serve.stopped
          zh 公开网站已停止。
          en The public site has stopped.
        serve.contact
          zh {installation}主管机构
          en The office in charge of {installation}
        serve.keys-demo
          zh 注意：本程序能读到私钥（{path}）。演示数据，继续启动；正式使用时，私钥只能由签发程序的用户读取。
          en Note: this program can read a private key ({path}). As these are demo data it goes on; in real use only the press’s own user may read private keys.
        serve.keys-readable
          zh 拒绝启动：面向网络的程序能读到私钥（{path}）。数据没有改动。请换用另一个系统用户运行本程序，或收回权限：chmod -R go-rwx {folder}
          en Refused: the program that faces the network can read a private key ({path}). Nothing was changed. Run it as another system user, or take the permission away: chmod -R go-rwx {folder}
        serve.trust-missing
          zh 没有信任列表 {path}，无法核验证书。请先运行：titlecert-issuer keys init --data {folder}
          en There is no trust list at {path}, so nothing can be verified. Run first: titlecert-issuer keys init --data {folder}
        serve.trust-faulty
          zh 信任列表或机构目录 {path} 不能使用（{detail}）。数据没有改动。请从密钥文件夹重新复制：cp {folder}/keys/trust/*.cose {folder}/trust/
          en The trust list or catalogue in {path} cannot be used ({detail}). Nothing was changed. Copy it again from the key folder: cp {folder}/keys/trust/*.cose {folder}/trust/
        serve.address-in-use
          zh {address} 已被另一个程序占用，没有启动。请停止那个程序，或换一个端口：--listen {host}:8081
          en {address} is in use by another program, so nothing was started. Stop that program, or choose another port: --listen {host}:8081
        serve.address-not-allowed
          zh 没有权限监听 {address}，没有启动。1024 以下的端口通常需要管理员权限，请换一个端口：--listen {host}:8080
          en Listening at {address} is not allowed, so nothing was started. Ports below 1024 usually need an administrator; choose another: --listen {host}:8080
        serve.address-unknown
          zh 这台机器没有地址 {host}，没有启动。请用本机的地址，例如：--listen 127.0.0.1:8080
          en This machine has no address {host}, so nothing was started. Use one of its own, for instance: --listen 127.0.0.1:8080
        serve.address-fault
          zh 不能监听 {address}（系统错误 {code}），没有启动。
          en Cannot listen at {address} (system error {code}), so nothing was started.
        serve.templates-missing
          zh 网页模板文件夹 {folder} 不存在或读不了。请用 --templates 指明，或在程序所在的文件夹运行。
          en The folder of page templates {folder} is missing or unreadable. Name it with --templates, or run the program from its own folder.
        serve.template-missing
          zh 网页模板文件夹里缺少 {template}。请恢复原来的文件，或用 --templates 指明另一个文件夹。
          en The folder of page templates lacks {template}. Restore the file, or name another folder with --templates.
        serve.template-malformed
          zh 网页模板 {template} 第 {line} 行有错：{problem}
          en The page template {template} is wrong in line {line}: {problem}
        serve.template-words
          zh 网页模板 {template} 用了没有的词条 {key}。
          en The page template {template} uses words that do not exist: {key}.
        stop.home
          zh 回到首页
          en Go to the home page
        stop.contact
          zh 联系方式：{contact}
          en Contact: {contact}
        """
}
