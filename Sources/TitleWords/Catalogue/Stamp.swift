extension Catalogue {
    /// Time stamps of seals, as the press speaks of them.
    static let stamp = """
        press.stamp.none
          zh 未登记时间戳服务，文件以 B-B 级封印。可用 titlecert-issuer tsa set 登记
          en No time-stamping authority is configured; documents are sealed at level B-B. titlecert-issuer tsa set names one
        press.stamp.set
          zh 时间戳服务：{address}；策略 {policy}；等待至多 {seconds} 秒；为时间戳预留 {bytes} 字节；服务不可用时：{whenDown}
          en Time-stamping authority: {address}; policy {policy}; waits {seconds} s at most; {bytes} bytes are kept for a stamp; while it gives none: {whenDown}
        press.stamp.anyPolicy
          zh 由服务方决定
          en its own
        press.stamp.whenDown.wait
          zh 文件等待，恢复后自动制作
          en documents wait and are made when it is back
        press.stamp.whenDown.bb
          zh 文件不带时间戳发出（B-B 级），并登记在册
          en documents go out without a stamp (level B-B), and the register says so
        press.stamp.level.B-T
          zh 文件为 B-T 级。如需 B-LT 级，请以 --crl 提供时间戳证书及其上级证书（锚点除外）签发机构的现行吊销列表
          en Documents are of level B-T. For B-LT give, with --crl, the present revocation list of each issuer of the authority's certificates below the anchor
        press.stamp.level.B-LT
          zh 文件为 B-LT 级：证书与吊销列表均在文件内
          en Documents are of level B-LT: certificates and revocation lists are in them
        press.stamp.off
          zh 新的封印不再加盖时间戳，文件以 B-B 级封印；已有的时间戳不受影响
          en New seals are not time-stamped any more, and documents are of level B-B; stamps that were made keep their worth
        press.stamp.notSet
          zh 没有得到可用的时间戳：{reason}（{detail}）。未更改任何设置
          en No time stamp that holds was given: {reason} ({detail}). No setting was changed
        press.stamp.listsEnded
          zh 时间戳机构的吊销列表已过期，文件降为 B-T 级。请取得新列表，再次运行 titlecert-issuer tsa set --crl
          en The revocation lists of the time-stamping authority are over, so documents are of level B-T. Get new ones and run titlecert-issuer tsa set --crl again
        press.stamp.unreachable
          zh 时间戳服务没有按时给出答复，请检查网络与服务地址
          en the authority did not answer in time; look at the network and at its address
        press.stamp.refused
          zh 时间戳服务拒绝出具，请与服务方联系
          en the authority refused; ask whoever runs it
        press.stamp.unfit-reply
          zh 时间戳服务的答复与所问不符，未采用
          en its reply is no right answer to what was asked and was not taken
        press.stamp.not-trusted
          zh 时间戳证书不能追溯到登记的锚点，或已吊销；请核对后重新运行 titlecert-issuer tsa set
          en its certificate does not lead to the configured anchor or is revoked; check that and run titlecert-issuer tsa set again
        press.stamp.new-certificates
          zh 时间戳服务换了证书；请核实后重新运行 titlecert-issuer tsa set
          en it has other certificates than those configured; make sure that they are right and run titlecert-issuer tsa set again
        press.stamp.clock-differs
          zh 时间戳的时间与本机时钟相差超过 5 分钟，请校准本机时钟
          en its time is more than five minutes from this machine's; set the clock right
        press.stamp.too-large
          zh 时间戳超出预留的空间；请重新运行 titlecert-issuer tsa set，或请服务方少附证书
          en the stamp is longer than the room kept for it; run titlecert-issuer tsa set again, or have it hold fewer certificates
        press.document.stamped
          zh 封印为 {level} 级，时间戳 {time}
          en The seal is of level {level}, time-stamped {time} (China time)
        press.document.unstamped
          zh 封印为 B-B 级，没有时间戳
          en The seal is of level B-B, without a time stamp
        press.document.withoutStamp
          zh 封印为 B-B 级，按设置未等待时间戳：{reason}
          en The seal is of level B-B; as configured it did not wait for its time stamp: {reason}
        press.error.noStampWaits
          zh {address} 没有给出可用的时间戳：{reason}（{detail}）。文件保留等待，将自动重试，恢复后继续制作
          en {address} gave no time stamp that holds: {reason} ({detail}). Documents are kept waiting; it is asked again by itself, and they are made when it is back
        press.error.noStampGoesOn
          zh {address} 没有给出可用的时间戳：{reason}（{detail}）。按设置，文件以 B-B 级不带时间戳发出，登记在册
          en {address} gave no time stamp that holds: {reason} ({detail}). As configured, documents go out without one, at level B-B, and the register says so
        press.error.stampAwaited
          zh {number} 的文件尚未制作，正在等待时间戳：{reason}。请求已保留，恢复后由制证程序自动制作；如不愿等待，可用 titlecert-issuer tsa set --when-down bb
          en The document of {number} is not made yet and waits for its time stamp: {reason}. The request is kept, and the press makes it when the authority is back; to go on without, configure titlecert-issuer tsa set --when-down bb
        press.error.stampsAwaited
          zh 还有 {count} 份文件等待时间戳，请求均保留：{reason}。请稍后再次运行，或保持 titlecert-issuer run 运行
          en {count} documents wait for their time stamps, and their requests are kept: {reason}. Run again later, or leave titlecert-issuer run at work
        press.done.withoutStamp
          zh 其中 {count} 份按设置未等待时间戳，为 B-B 级
          en {count} of them did not wait for a time stamp, as configured, and are of level B-B
        stop.stamp.title
          zh 文件正在等待时间戳
          en The document waits for its time stamp
        stop.stamp.text
          zh 时间戳服务暂不可用。您的请求已登记，服务恢复后会自动制作，不必重复申请；证书本身照常有效，可用二维码或查验码查验。请稍后再来下载。
          en The time-stamping authority gives no stamps just now. Your request is kept and the document will be made by itself when it is back; there is no need to ask again. The certificate itself stays valid and verifies by its QR code or verification code. Please come back later for the file.
        """
}
