extension Catalogue {
    /// What `titlecert-issuer` says of papers, books and zips.
    static let print =
        """
        press.document.bookWritten
          zh 已写入打印册 {file}。它是供打印的副本，没有电子签名
          en The book is in {file}. It is a copy to be printed and is not sealed
        press.document.zipWritten
          zh 已写入 {file}，内有 {count} 份经签名的电子证书
          en Written to {file}: {count} sealed certificates
        press.paper.written
          zh 已写入 {file}。它是供打印的文件，没有电子签名
          en Written to {file}. It is to be printed and is not sealed
        press.error.unknownBatch
          zh 没有批次 {batch}，没有写出任何文件。运行 titlecert-issuer batches 可列出全部批次
          en There is no batch {batch}; no file was written. titlecert-issuer batches lists them
        press.error.emptyBatch
          zh 批次 {batch} 的名册没有人员，没有写出任何文件。请先导入名册，或用 titlecert-issuer batches 查看其他批次
          en The roster of the batch {batch} has no rows; no file was written. Import a roster, or look for another batch with titlecert-issuer batches
        press.error.notPublicised
          zh 批次 {batch} 还没有开始公示（高级职称由自治区公示），没有写出任何文件。请先在工作台开始公示，再打印公示
          en The batch {batch} has not been publicised (senior titles are publicised by the region); no file was written. Open its publicity first
        press.error.publicityOpen
          zh 批次 {batch} 的公示还没有结束，没有写出任何文件。请在公示期满、办结公示后再打印核准备案报告
          en The publicity of the batch {batch} is not closed; no file was written. Close it when its days are over, then print the filing report
        press.error.noCertificates
          zh 批次 {batch} 没有有效的证书（已失效 {ended} 份），没有写出任何文件。如尚未签发，请先运行 titlecert-issuer run --once
          en The batch {batch} has no certificate in force ({ended} are not any more); no file was written. If none is issued yet, run titlecert-issuer run --once
        press.error.nothingInForce
          zh 库中没有有效的证书，没有写出任何文件。如尚未签发，请先运行 titlecert-issuer run --once
          en No certificate is in force; no file was written. If none is issued yet, run titlecert-issuer run --once
        press.error.notDrawn
          zh 证书 {number} 画不出来：{reason}。没有写出任何文件；请更正该证书或模板后重试
          en The certificate {number} cannot be drawn: {reason}. No file was written; correct it or the template and try again
        press.output.exists
          zh {file} 已经存在，没有改动它，也没有写出任何文件。请换一个名字，或先移走它
          en {file} exists already; it was left as it is and nothing was written. Take another name or move it away
        press.output.notBegun
          zh 无法在此处写 {file}：{reason}。没有写出任何文件；请检查文件夹后重试
          en {file} cannot be written there: {reason}. Nothing was written; look at the folder and try again
        output.unfinished
          zh 没有写完 {file}：{reason}。未写完的部分已删除，没有留下半个文件，也没有改动任何数据。请腾出空间或换一个位置，再运行一次
          en {file} was not finished: {reason}. What was written of it is removed and no data was changed. Make room or take another place and run it again
        press.output.unfinished
          zh 没有写完 {file}：{reason}。未写完的部分已删除，没有留下半个文件；已签名的证书仍在库中。请腾出空间或换一个位置，再运行一次
          en {file} was not finished: {reason}. What was written of it is removed and no half file is left; certificates sealed so far are kept in the store. Make room or take another place and run it again
        """
}
