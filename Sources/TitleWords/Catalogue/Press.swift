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
        press.fsck.clean
          zh 已重新核验 {certificates} 份证书、{renditions} 份版式文件和 {events} 条审计记录，全部一致
          en Checked again: {certificates} certificates, {renditions} documents and {events} audit events, all in order
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
        press.error.ownWorkFails
          zh 刚签好的 {number} 未通过自检（{outcome}），未保存。请运行 titlecert-issuer fsck 检查密钥和信任名单
          en What was just signed for {number} does not verify ({outcome}) and was not kept. Run titlecert-issuer fsck to check keys and trust list
        press.error.noHost
          zh 信任名单中没有官方网址，无法生成二维码
          en The trust list names no official host, so no QR code can be made
        press.error.anotherPress
          zh 已有制证程序在处理 {folder}；同一数据目录同时只能有一个。请先停止它
          en Another press works on {folder}; there can be one at a time. Stop it first
        press.error.modesDiffer
          zh 密钥与数据不属于同一种环境（演示／正式），为防止误签已停止，未作任何更改
          en Keys and data are not of the same mode (demo and real), so nothing was signed or changed
        press.error.claimTooLong
          zh 证书 {number} 的声明有 {bytes} 字节，二维码放不下，未签发
          en The claim of {number} takes {bytes} bytes, more than its QR code can hold; it was not issued
        press.error.missingFolder
          zh 找不到 {folder}。请在项目目录中运行，或用 --home 指明含有 data 和 templates 的目录
          en {folder} was not found. Run in the project's folder, or name the folder that holds data and templates with --home
        press.error.waiting
          zh 还有 {count} 条指令等待：发证机关 {bodies} 没有可用的密钥或用印授权。请运行 titlecert-issuer keys add-body
          en {count} orders wait: {bodies} have no usable key or authorisation. Run titlecert-issuer keys add-body
        press.error.file
          zh 无法读写 {file}：{reason}
          en {file} cannot be read or written: {reason}
        """
}
