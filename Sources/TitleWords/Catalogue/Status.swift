extension Catalogue {
    /// What is said when the status of an issued certificate is changed or refused to be.
    static let status =
        """
        office.refusal.status-is-final
          zh 该证书已撤销或已注销（{status}），不能再作这一变更；登记未作任何改动。撤销经复议、诉讼被撤销的，请提出“恢复效力”
          en The certificate is revoked or cancelled for good ({status}); this cannot follow. Nothing was changed. Where a revocation was undone on appeal, propose its restoration
        office.refusal.not-in-force
          zh 该证书目前不是有效状态（{status}），不能暂停或换发；登记未作任何改动。请先处理目前的状态
          en The certificate is not in force now ({status}), so it cannot be suspended or replaced; the register was not changed. Settle its present status first
        office.refusal.not-suspended
          zh 该证书没有被暂停使用（{status}），无可恢复；登记未作任何改动。请核对证书编号
          en The certificate is not suspended ({status}), so there is nothing to lift. Nothing was changed. Check its number
        office.refusal.successor-missing
          zh 换发须写明新证编号，登记未作任何改动。请填写新证编号（命令行加 --successor 编号）
          en A replacement names the new certificate; the register was not changed. State its number (at the terminal --successor NUMBER)
        office.refusal.successor-unfit
          zh {number} 不能作为新证：它须是同一人的另一份有效证书。登记未作任何改动；请核对编号
          en {number} cannot take its place: it must be another certificate of the same person, in force. The register was not changed; check the number
        office.refusal.ground-missing
          zh 须写明事由（500 字以内），未作任何更改。请填写（命令行为 --ground）
          en State the ground, in 500 characters; nothing was changed (at the terminal --ground)
        office.refusal.decision-without-number
          zh 须写明文件的文号（100 字以内），未作任何更改。请补填
          en State the document’s number, in 100 characters; nothing was changed
        office.refusal.decision-without-date
          zh 须写明文件的日期（第十一条（一）5），未作任何更改。请补填；日期出现以前提出的案件，请撤回后重新提出
          en State the date of the document (§十一(一)5); nothing was changed. A case from before dates were asked for is withdrawn and proposed anew
        office.refusal.effect-out-of-range
          zh 生效日期 {date} 须在发证日期 {from} 至今天 {to} 之间，未作任何更改。请改正日期
          en The day of effect {date} lies between the day of issue {from} and today {to}; nothing was changed. Correct it
        office.fault.nobody-of-that-name
          zh {body} 没有（或不止一位）名为 {name} 的工作人员；请写明其标识。登记未作任何改动
          en {body} has nobody, or more than one person, called {name}; give the person's key. Nothing was changed
        server.status-changed
          zh {number}：已登记“{event}”，现状态 {status}，自 {effective} 起，文号 {document}。状态表将在 5 秒内由签发程序更新
          en {number}: recorded “{event}”; its status is now {status}, from {effective}, by document {document}. The press publishes the status list within 5 seconds
        press.error.statusListUnfit
          zh 刚签署的第 {list} 号状态表没有通过自检，未予发布；旧表仍在，到期后查验将显示“无法核实”。请检查系统密钥：titlecert-issuer fsck
          en Status list {list} did not pass its own check after signing and was not published. The old one stays until its time is over; then verifiers say “could not be checked”. Examine the installation's keys: titlecert-issuer fsck
        press.error.revocationUndone
          zh 第 {list} 号状态表第 {index} 项曾公布为已失效，登记册中却没有相应事件：新表未予发布，旧表仍在，到期后查验将显示“无法核实”。可能有人改动了数据库：先运行 titlecert-issuer fsck，再从备份恢复
          en Entry {index} of status list {list} was published as no longer valid, but the register has no such event any more. The new list was not published; the old one stays until its time is over, then verifiers say “could not be checked”. Somebody may have changed the database: run titlecert-issuer fsck, then restore it from a backup
        press.finding.statusList
          zh 已发布的状态表不是状态密钥所签，或与所存的编号、日期不符
          en the published status list is not signed by a status key, or is not of the number and day that it is kept under
        press.finding.statusUndone
          zh 状态表中已失效的证书，登记册中没有相应事件
          en it calls a certificate no longer valid for which the register has no such event
        press.finding.statusDiffers
          zh 现行状态表与登记册的事件不一致
          en the present list says something else than the register's events
        server.number-malformed
          zh {number} 不是证书编号；登记未作任何改动
          en {number} is not a certificate number. Nothing was changed
        server.date-malformed
          zh {date} 不是日期；请写成 2026-03-31 的形式
          en {date} is not a date; write it as 2026-03-31
        verdict.check.since
          zh 此后没有被自始撤销
          en It was not revoked from the beginning since
        verdict.reason.status_list_missing
          zh 所给的状态表都不是这份证书所属的
          en None of the given status lists is the one this certificate belongs to
        verdict.reason.status_list_unreadable
          zh 所给的文件不是状态表，或已损坏；请重新下载
          en The given file is no status list or is damaged; fetch it again
        verdict.reason.status_list_foreign
          zh 所给的状态表不是这套系统签署的，不予采信
          en The given status list was not signed by this installation and counts for nothing
        verdict.reason.status_list_key_unfit
          zh 所给状态表的签名密钥不是（或当时不是）状态表专用，不予采信
          en The key of the given status list is not one for status lists, or was not good then; the list counts for nothing
        verdict.reason.status_list_signature_wrong
          zh 所给状态表的签名不对，不予采信
          en The signature of the given status list is wrong; the list counts for nothing
        verdict.reason.status_entry_missing
          zh 状态表中没有这份证书的位置
          en The status list has no entry for this certificate
        verdict.reason.status_from_future
          zh 状态表的签署时间 {time} 在此设备时钟之后；请核对时钟
          en The status list is dated {time}, ahead of this machine's clock; check the clock
        verdict.reason.status_day_missing
          zh 没有 {date} 当日的状态表；可从 /status/表号/{date} 下载，用 --status 给出
          en There is no status list of {date}; fetch it from /status/LIST/{date} and give it with --status
        verdict.reason.status_before_issue
          zh {date} 早于发证日期 {issued}，那天还没有这份证书
          en {date} is before the day of issue, {issued}: there was no certificate then
        verdict.reason.status_since_unknown
          zh 只查了 {date} 的状态；此后是否被自始撤销，要另给一份现行状态表才能知道
          en Only the status of {date} was looked at; whether it was revoked from the beginning since then needs a present list too
        verify.at.notADate
          zh --at 要写日期，如 2026-03-31；{date} 不是。没有查验任何内容
          en --at takes a day such as 2026-03-31; {date} is none. Nothing was verified
        verify.at.notYet
          zh --at 只问过去的日子；{date} 还没有到。没有查验任何内容
          en --at asks about the past; {date} has not come yet. Nothing was verified
        verify.at.withoutList
          zh --offline 不查状态，--at {date} 却要那天的状态：请用 --status 给出 {date} 的状态表，或去掉其中一个选项。没有查验任何内容
          en --offline does without the status, and --at {date} asks for that day's: give the status list of {date} with --status, or leave one of the two out. Nothing was verified
        stop.no_status_list.title
          zh 没有这份状态表
          en There is no such status list
        stop.no_status_list.text
          zh 表号可能有误，或者那一天还没有结束、当天没有留存状态表。现行状态表在 /status/表号，过去某天的在 /status/表号/日期。
          en The number may be wrong, or that day is not over or no list of it was kept. Present lists are at /status/LIST, those of past days at /status/LIST/DATE.
        status.word.valid
          zh 有效
          en valid
        status.word.suspended
          zh 暂停使用
          en suspended
        status.word.revoked
          zh 已撤销
          en revoked
        status.word.cancelled
          zh 已注销
          en cancelled
        status.word.superseded
          zh 已换发新证
          en superseded
        status.event.revoked
          zh 撤销
          en revoked
        status.event.cancelled
          zh 注销
          en cancelled
        status.event.suspended
          zh 暂停使用
          en suspended
        status.event.reinstated
          zh 恢复使用
          en suspension lifted
        status.event.superseded
          zh 换发新证
          en superseded
        """
}
