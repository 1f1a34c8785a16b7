extension Catalogue {
    /// What people are told who want into the office, and whose accounts are kept.
    static let access =
        """
        access.refusal.wrong
          zh 登录名、密码或动态码不对，没有登录。请核对后重试；动态码每 30 秒换一次，每个只能用一次
          en Login name, password or code is wrong, so you are not logged in. Check them and try again; a code changes every 30 seconds and works once
        access.refusal.wait
          zh 试错次数较多，请等 {seconds} 秒再试；在此之前的尝试不会被处理，账号并未停用
          en There were too many wrong tries: wait {seconds} seconds. Until then no try is heard; the account is not shut
        access.refusal.busy
          zh 现在登录的人较多，这次没有处理，也不算试错。请过几秒再试
          en Many people are logging in just now, so this try was not heard and does not count as wrong. Try again in a few seconds
        access.refusal.clock-behind
          zh 密码和动态码本身无误，但服务器的时钟比上次登录时还早，动态码无法核对，没有登录。请告知运维人员核对服务器时间
          en Password and code are right, but the server’s clock is behind your last login, so no code can be taken and you are not logged in. Tell whoever operates the system to check its clock
        access.refusal.login-name-unfit
          zh 登录名须为 3 至 32 个小写字母、数字、点、横线或下划线，以字母开头。没有保存
          en A login name is 3 to 32 of a–z, 0–9, dot, hyphen and underscore, and begins with a letter. Nothing was kept
        access.refusal.login-name-taken
          zh 这个登录名已有人使用，没有保存。请另选一个
          en This login name is taken, so nothing was kept. Choose another
        access.refusal.password-too-short
          zh 密码至少 {least} 个字符，没有保存。可以用几个不相干的词组成一句
          en A password has {least} characters at least; nothing was kept. Some unrelated words make a good one
        access.refusal.password-too-long
          zh 密码最多 {most} 个字符，没有保存
          en A password has {most} characters at most; nothing was kept
        access.refusal.password-too-plain
          zh 这个密码太容易猜到（常见、连续、重复，或含登录名），没有保存。请另选一个
          en This password is too easy to guess (common, a run, repeated, or built on the login name); nothing was kept. Choose another
        access.refusal.passwords-differ
          zh 两次输入的密码不同，没有保存。请重新输入
          en The two passwords differ; nothing was kept. Type them again
        access.refusal.code-wrong
          zh 这个码不对、已用过或已过期，没有设置。首次设置的码印在启动系统的终端上，启用码请向运维人员索取
          en This code is wrong, used or over, so nothing was set. The setup code stands in the terminal in which the system was started; an activation code comes from whoever operates the system
        access.refusal.setup-over
          zh 已有账号，首次设置不再开放，没有改动。请登录；忘记密码的，请向运维人员索取启用码
          en There is an account already, so the first setup is closed and nothing was changed. Log in; for a lost password ask whoever operates the system for an activation code
        access.refusal.enrolment-over
          zh 设置已超过 15 分钟或已经完成，没有保存。请重新开始
          en More than 15 minutes have passed, or this is done already; nothing was kept. Begin again
        access.refusal.timed-code-wrong
          zh 动态码不对，账号尚未启用。请输入验证器上现在显示的 6 位数字，并核对手机时间
          en The code is wrong, so the account is not active yet. Type the six digits that the app shows now, and check the phone’s clock
        access.refusal.account-unknown
          zh 没有这个登录名，没有改动。所有账号见 titlecert-server user list
          en There is no such login name; nothing was changed. See titlecert-server user list
        access.refusal.subject-unknown
          zh 统一身份认证中的身份没有对应的账号，或账号已停用，没有登录。请运维人员登记
          en No account belongs to this identity, or it is disabled, so you are not logged in. Whoever operates the system registers it
        access.refusal.account-exists
          zh 此人已有账号，没有新建
          en This person has an account already; none was made
        access.refusal.disabled-already
          zh 账号早已停用，没有改动
          en The account is disabled already; nothing was changed
        access.refusal.office-key-foreign
          zh 工作台密钥 office.key 与建立账号时的不同，无法核对动态码，没有登录。请告知运维人员恢复原来的密钥文件
          en office.key is not the one under which the account was made, so no code can be checked and nobody is let in. Tell whoever operates the system to restore the old file
        office-key.missing
          zh 找不到工作台密钥 {path}，已有账号都要靠它登录，因此没有新建，也没有启动。请从备份恢复它；已丢失的，先用 titlecert-server user reset 重设每个账号，再启动，届时会新建
          en The office's key {path} is missing. Every account needs it, so none was made anew and nothing was started. Restore it from the backup; if it is lost, reset each account with titlecert-server user reset and start again, which makes a new one
        office-key.too-open
          zh 工作台密钥 {path} 他人也能读取，没有启动。请运行 chmod 600 {path}
          en Others can read the office's key {path}, so nothing was started. Run chmod 600 {path}
        office-key.unfit
          zh {path} 不是工作台密钥（须为 32 字节）或无法读取，没有启动。请从备份恢复
          en {path} is no key of the office (32 bytes), or cannot be read; nothing was started. Restore it from the backup
        office-key.not-written
          zh 无法写入工作台密钥 {path}，没有启动。请检查文件夹权限和磁盘空间，或用 --office-key 指定别处
          en The office's key {path} cannot be written, so nothing was started. Check folder and disk, or name another place with --office-key
        user.added
          zh 已为 {name}（{body}）建立账号 {login}。启用码（7 天内有效，只能用一次）：{code}
          en {name} of {body} has the account {login} now. Activation code, good for 7 days and once: {code}
        user.disabled
          zh 账号 {login} 已停用，已登录的均已退出
          en The account {login} is disabled; whoever was logged in is out
        user.reset
          zh 账号 {login} 的密码和动态码已作废。新的启用码（7 天内有效，只能用一次）：{code}
          en Password and codes of {login} are void. New activation code, good for 7 days and once: {code}
        user.state.active
          zh 启用
          en active
        user.state.waiting
          zh 待启用
          en waits for its activation
        user.state.disabled
          zh 已停用
          en disabled
        office.refusal.shared-account-decides
          zh 公用账号不能办理决定事项（{duty}）（第十一条（二）2）：每项决定须由具名的个人作出。未作任何更改；请用本人账号办理
          en A shared account decides nothing ({duty}) (§十一(二)2): every decision is one person’s. Nothing was changed; use an account of your own
        office.refusal.operator-decides
          zh 运维人员不能办理决定事项（{duty}）（第十一条（二）2），未作任何更改。请由不做运维的人办理
          en Whoever operates the system decides nothing in it ({duty}) (§十一(二)2). Nothing was changed; let somebody act who does not operate it
        office.refusal.account-disabled
          zh 此人的账号已停用，不能办理，未作任何更改。请由他人办理，或由运维人员重新启用
          en This person’s account is disabled, so the step was not taken and nothing was changed. Let somebody else act, or have the account enabled by whoever operates the system
        office.refusal.link-not-signed
          zh 还缺“{link}”环节的签署（第十一条（二）2），未作任何更改。请先由另一人签署
          en The link “{link}” is not signed yet (§十一(二)2), so nothing was changed. Another person signs it first
        office.refusal.no-link-to-sign
          zh 没有待签署的环节，未作任何更改。可能别人刚刚签署过，请返回批次查看
          en There is no link left to sign; nothing was changed. Somebody may just have signed: go back and look
        roster.duty.prepare
          zh 经办（名单、公示、举报）
          en preparing (rosters, publicity, objections)
        roster.duty.submit
          zh 经办报送
          en submitting
        roster.duty.publicise
          zh 公示
          en publicity
        roster.duty.decide-objections
          zh 处理举报
          en deciding objections
        roster.duty.accept
          zh 核准备案
          en accepting filings
        roster.duty.enter
          zh 录入核准文件
          en entering approvals
        roster.duty.confirm
          zh 复核核准文件
          en confirming approvals
        roster.duty.convert
          zh 换证
          en conversion
        roster.duty.revoke
          zh 撤销与状态变更
          en revocation and status
        roster.duty.audit
          zh 审计
          en audit
        roster.duty.operate
          zh 系统运维
          en operating the system
        roster.link.handle
          zh 经办
          en handling
        roster.link.review
          zh 审核
          en review
        roster.link.approve
          zh 审批
          en approval
        """
}
