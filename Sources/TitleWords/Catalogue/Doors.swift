extension Catalogue {
    /// What is said at the office's doors: of limits, of texts, of rosters under judgement.
    static let doors =
        """
        serve.office-no-proxy
          zh 警告：已用 --office-origin 指明 TLS 代理的网址，但没有用 --proxy 指明代理的 IP 地址，因此所有人都算作来自同一个网络：一个人试错次数太多，其他人也要等待，操作记录里的网络也都一样。请加上 --proxy 代理的IP地址
          en Warning: --office-origin names the address of a TLS proxy, but no --proxy names the proxy’s own IP address. Everybody counts as one network: one person’s wrong tries make all others wait, and the trail shows the same network for all. Add --proxy with the proxy’s address
        office.refusal.identity-number-in-public-text
          zh 文字中含有身份证件号码（中间有空格或横线的也算），公示和答复不得显示。未作任何更改；请删去号码再提交
          en The text holds an identity number (blanks or hyphens in it count too), and notices and answers show none. Nothing was changed; take the number out and submit again
        office.refusal.text-empty
          zh 没有填写内容，未作任何更改。请填写后再提交
          en Nothing was written; nothing was changed. Fill it in and send it again
        office.refusal.text-too-long
          zh 最多 {most} 个字符，未作任何更改。请缩短后再提交
          en There is room for {most} characters; nothing was changed. Shorten it and submit it again
        office.refusal.text-hidden
          zh 内容中有看不见的字符（{character}），未作任何更改。多半是从别处复制时带来的，请删去后重新输入
          en The text holds a character that is not seen ({character}), so nothing was changed. It often comes with copied text: delete it and type it anew
        office.refusal.text-undrawable
          zh 内容中的“{character}”不能印在文书上（字体里没有这个字符），未作任何更改。请改用文字后再提交
          en “{character}” cannot be printed in a document (the fonts do not have it), so nothing was changed. Write it in words and submit again
        office.refusal.paper-period-reversed
          zh 开始日期 {from} 晚于结束日期 {to}，未作任何更改。请改正日期
          en The first day {from} is later than the last day {to}; nothing was changed. Correct the days
        office.refusal.vacancies-beyond-posts
          zh 空岗 {vacancies} 个（第十一条（二）3），多于岗位总数 {posts} 个，未作任何更改。请改正数量
          en {vacancies} vacancies are more than the {posts} posts there are (§十一(二)3); nothing was changed. Correct the numbers
        roster.fault.already-registered-elsewhere
          zh 此人已有“{title}”，由其他机构评审。请删除此行；需要更正的请向发证机关办理。
          en This person already has “{title}”, by another body’s review. Remove the row; a correction is the issuing body’s.
        office.stop.roster-limit.title
          zh 检查名单的次数较多
          en Many rosters were checked
        office.stop.roster-limit.text
          zh 一个人一小时最多检查 60 份名单。这份名单没有检查，没有改动任何数据；它仍在暂存中，请过一会儿刷新。
          en A person can have 60 rosters checked in an hour. This one was not checked and nothing was changed; it is still kept: reload the page in a while.
        act.roster.checked
          zh 检查名单（未导入）
          en checked a roster
        act.staff.extended
          zh 增加职责
          en gave further duties
        act.login.flooded
          zh 一小时内试错太多，其后不再逐条记录
          en too many wrong tries in an hour, no longer recorded one by one
        account.title
          zh 我的账号
          en My account
        account.lead
          zh 账号何时建立、启用、重设，来自哪个网络，都列在下面。有不是您本人办理的，请立即告知运维人员以外的负责人。
          en When your account was made, activated and reset, and from which network, stands below. If something of it was not your doing, tell somebody in charge other than who operates the system at once.
        account.history
          zh 账号记录
          en History
        account.from
          zh 来自
          en From
        account.by-operator
          zh 运维人员
          en whoever operates the system
        account.renew
          zh 换密码或换手机
          en A new password or phone
        account.renew.effect
          zh 现在的密码和动态码随即作废，所有登录都会退出；随后用显示的启用码设置新的。
          en The present password and second factor are void at once and every session ends; new ones are set with the activation code that is shown.
        account.renew.submit
          zh 作废并取得启用码
          en Void them and show the code
        account.renewed
          zh 密码和动态码已作废
          en Password and second factor are void
        account.renewed.text
          zh 请马上用下面的启用码设置新的密码和动态码。启用码只显示这一次，7 天内有效。
          en Set new ones now with the activation code below. It is shown this once and is good for 7 days.
        batches.posts
          zh 岗位 {posts} 个，其中空岗 {vacancies} 个
          en {posts} posts, {vacancies} of them vacant
        """
}
