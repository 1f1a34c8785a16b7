extension Catalogue {
    /// Whole lists to be checked.
    static let checkingLists = """
        lists.title
          zh 批量查验
          en Check a whole list
        lists.lead
          zh 上传一份名单，逐行查验，下载带结论的名单和盖章的汇总回执。不需要登录，一次最多 {most} 行。
          en Hand in a list, get it back with verdicts and a sealed summary. No account, up to {most} lines at a time.
        lists.more
          zh 更多请用接口（API）
          en For more use the API
        lists.file.title
          zh 上传名单
          en Your list
        lists.file
          zh 名单文件
          en File
        lists.file.hint
          zh xlsx、xls、csv，或装有证书（PDF，或二维码的 PNG、JPEG 图片）的 zip，不超过 {size}。文件只用于本次查验；结果在服务器内存里最多保留 30 分钟。
          en xlsx, xls, csv, or a zip of certificates (PDF, or PNG and JPEG pictures of their QR codes), at most {size}. Used for this check only; the results stay in memory for 30 minutes at most.
        lists.kept
          zh 下载汇总回执时，名单和结果才另行保存，{lookupdays} 天后删除。
          en List and results are kept beyond that only if you fetch the sealed summary; they are deleted after {lookupdays} days.
        lists.submit
          zh 开始查验
          en Begin
        lists.forms
          zh 名单怎么写
          en How to write the list
        lists.forms.codes
          zh 一列查验码（表头写“查验码”）；旁边有“姓名”或“证书编号”列的，一并核对，不符的另行注明；或者
          en a column of verification codes (head 查验码 or code); a name or number beside it is compared too, and said where it differs; or
        lists.forms.names
          zh 证书编号和姓名两列（表头写“证书编号”“姓名”），两样都对才查得到；或者
          en certificate number and name (heads 证书编号, 姓名 or number, name), found only when both are right; or
        lists.forms.files
          zh 把持证人提供的 PDF 证书放进一个 zip，逐份核验印章；PNG、JPEG 只核验二维码，其他文件不查看，并逐个注明。
          en the holders' PDF certificates in one zip; the seal of each is checked. Of PNG and JPEG the QR code alone is; other files are not looked at, and named as such.
        lists.fault.missing
          zh 请选择名单文件。没有查验。
          en Choose a file. Nothing was checked.
        lists.fault.unreadable
          zh 这份文件读不了：不是 xlsx、xls、csv 或 zip，或者已损坏、加了密码。没有查验；请另存后再上传。
          en This file cannot be read: it is no xlsx, xls, csv or zip, or damaged or encrypted. Nothing was checked; save it anew and try again.
        lists.fault.none
          zh 文件里没有查验码，也没有证书编号和姓名。没有查验；请检查表头。
          en It holds neither codes nor numbers with names. Nothing was checked; look at the heads of the columns.
        lists.fault.too-many
          zh 超过 {most} 行。没有查验；请分开上传，或者用接口（API）。
          en More than {most} lines. Nothing was checked; hand it in in parts, or use the API.
        lists.fault.no-documents
          zh 压缩包里没有 PDF、PNG 或 JPEG。没有查验；OFD 和其他格式不能在这里核验，请换成 PDF，或改用查验码名单。
          en The archive holds no PDF, PNG or JPEG. Nothing was checked; OFD and other formats cannot be verified here: take the PDFs, or a list of codes.
        lists.fault.too-much-text
          zh 名单连同其他栏目太大，服务器留不下。没有查验；请只留查验码（或证书编号、姓名）等需要的栏目，或分开上传。
          en With its other columns the list is too large to be kept. Nothing was checked; leave the columns that are needed, or hand it in in parts.
        lists.fault.archive-too-large
          zh 压缩包里的文件解压后合计须小于 {size}，服务器留不下更多。没有查验；请分成几份上传。
          en The files in an archive have to be smaller than {size} together when unpacked; there is no room for more. Nothing was checked; hand it in in parts.
        stop.lists_full.title
          zh 正在查验的名单太多
          en Too many lists are being checked
        stop.lists_full.text
          zh 其他名单占满了服务器留给名单的内存。您的名单没有查验，也没有保存；请一分钟后再上传。
          en Other lists take all the memory there is for lists. Yours was not checked and not kept; hand it in again in a minute.
        stop.lists_full_own.title
          zh 您的名单还在查验
          en Your lists are still being checked
        stop.lists_full_own.text
          zh 您的网络正在查验的名单占满了留给一个网络的内存。这份名单没有查验，也没有保存；请等前面的查完再上传。
          en The lists of your network that are being checked take all the memory there is for one network. This one was not checked and not kept; hand it in when those before are done.
        lists.at-work
          zh 正在查验
          en Checking
        lists.done
          zh 查验完成
          en Done
        lists.broken
          zh 查验中断
          en It was broken off
        lists.broken.text
          zh 查验中途出了故障，没有结果，也没有回执。您的文件没有保存；请稍后重新上传。
          en Something failed on the way: there is no result and no receipt, and your file was not kept. Hand it in again later.
        lists.progress.title
          zh 进度
          en Progress
        lists.progress
          zh 已查验 {done} 行，共 {lines} 行
          en {done} of {lines} lines
        lists.watching
          zh 页面会自动刷新。
          en This page looks again by itself.
        lists.counts
          zh 结果汇总
          en Summary
        lists.lines
          zh 行数
          en Lines
        lists.workbook
          zh 下载结果（xlsx）
          en Results (xlsx)
        lists.csv
          zh 下载结果（csv）
          en Results (csv)
        lists.receipt
          zh 下载汇总回执（PDF）
          en Sealed summary (PDF)
        lists.receipt.text
          zh 汇总回执写明时间、行数、各结果数和 csv 文件的摘要，带电子签章，以后可以上传核验；第一次下载时出具，同时把名单和结果（查验码、编号、姓名、文件名，证件号码遮盖）随回执保存 {lookupdays} 天。
          en The summary names time, lines, counts and the digest of the csv file; it is sealed and verifies later. It is made when first downloaded; list and results (codes, numbers, names, names of files, identity numbers covered) are then kept with it for {lookupdays} days.
        lists.bad
          zh 需要留意的行
          en Lines to look at
        lists.place
          zh 行号
          en Line
        lists.asked
          zh 名单中的内容
          en As listed
        lists.verdict
          zh 结论
          en Verdict
        lists.another
          zh 再查一份名单
          en Another list
        lists.link
          zh 批量查验：上传名单
          en A whole list at once
        lists.outcome.valid
          zh 真实有效
          en Valid
        lists.outcome.revoked
          zh 已撤销（无效）
          en Revoked (void)
        lists.outcome.cancelled
          zh 已注销
          en Cancelled
        lists.outcome.superseded
          zh 已换发新证
          en Replaced by a new certificate
        lists.outcome.suspended
          zh 暂停使用（核查期间）
          en Suspended
        lists.outcome.expired
          zh 副本已过期
          en Copy expired
        lists.outcome.altered
          zh 文件与签发时不一致
          en Altered
        lists.outcome.untrusted
          zh 发证机关未列入认可名单
          en Issuer not trusted
        lists.outcome.not_found
          zh 未查询到
          en Not found
        lists.outcome.indeterminate
          zh 暂无法核实
          en Cannot be verified now
        lists.outcome.unsupported
          zh 不是本系统可核验的证书
          en Not a certificate of ours
        lists.outcome.differs
          zh 姓名或编号不符
          en Name or number differs
        lists.outcome.unreadable
          zh 查验码或编号写法不对
          en Code or number malformed
        lists.outcome.not_asked
          zh 未查验（未查询到的过多或超过时限）
          en Not looked up (too many not found, or out of time)
        lists.outcome.not_read
          zh 未查看（不是 PDF、PNG 或 JPEG）
          en Not looked at (no PDF, PNG or JPEG)
        lists.not-asked
          zh 有些行没有查验，不代表证书有问题：未查询到的太多，或者名单在规定时间内没有查完。请稍后只把这些行再上传一次。
          en Some lines were not looked up, which says nothing about those certificates: too many were not found, or the list was not done in its time. Hand in these lines again later.
        """
}
