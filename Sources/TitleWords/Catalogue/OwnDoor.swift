extension Catalogue {
    /// The door of holders: login, slip, account; and what the office does for it.
    static let ownDoor = """
        my.login.title
          zh 登录我的证书
          en Sign in to my certificates
        my.login.lead
          zh 登录后可查看、下载和打印本人的电子职称证书。手机号码不能用来登录。
          en See, download and print your own certificates. A telephone number does not sign anybody in.
        my.login.out
          zh 已退出登录。
          en You have signed out.
        my.login.over
          zh 登录已超时，请重新登录。
          en Your session has ended; please sign in again.
        my.login.provider
          zh 统一身份认证
          en Unified identity
        my.login.provider.text
          zh 用统一身份认证平台的实名账号登录，不需要领取单。
          en Sign in with your verified account of the unified identity platform; no slip is needed.
        my.login.provider.go
          zh 去统一身份认证登录
          en Sign in there
        my.login.password
          zh 用密码登录
          en Sign in with your password
        my.login.submit
          zh 登录
          en Sign in
        my.login.slip
          zh 第一次来，或密码已忘记
          en First time here, or password forgotten
        my.login.slip.text
          zh 第一次登录，用单位转交的“本人领取单”启用，领取单由本人拆封。忘记密码的，请本人持身份证件到发证机关窗口办理，由两名工作人员核实后重新制作领取单。
          en The first time, use the sealed slip that your employer hands you; nobody but you opens it. If you have forgotten your password, come to the issuing body's counter with your identity card: two people check it and make a new slip.
        my.login.help
          zh 没有领取单？
          en No slip?
        my.login.help.text
          zh 请向本单位人事部门或发证机关索取。任何人都不会通过电话、短信向您索要启用码或密码。
          en Ask your employer or the issuing body for it. Nobody will ever ask you for the code or your password by telephone or message.
        my.activate.title
          zh 用领取单启用
          en Use a sealed slip
        my.activate.lead
          zh 填写姓名、证件号码和领取单上的启用码，设置只有自己知道的密码。启用码用一次即作废。
          en Type your name, identity number and the code of the slip, and set a password that nobody else knows. The code is good once.
        my.activate.submit
          zh 启用并登录
          en Activate and sign in
        my.field.name
          zh 姓名
          en Name
        my.field.number
          zh 证件号码
          en Identity number
        my.field.secret
          zh 启用码
          en Code of the slip
        my.field.secret.hint
          zh 领取单中间一栏的 13 位字符，空格、连字符和大小写不限
          en The 13 characters in the middle of the slip; spaces, hyphens and capitals do not matter
        my.field.password
          zh 密码
          en Password
        my.field.present
          zh 现在的密码
          en Present password
        my.field.new-password
          zh 设置新密码
          en New password
        my.field.new-password.hint
          zh 至少 {least} 个字符，越长越好；不要包含证件号码或出生日期
          en At least {least} characters, the longer the better; without your identity number or birth date
        my.field.again
          zh 再输入一次
          en Once more
        my.field.code
          zh 动态码
          en One-time code
        my.field.code.hint
          zh 没有设置验证器的不用填
          en Leave it empty unless you have set an authenticator
        my.refusal.wrong
          zh 证件号码、密码或动态码不对，没有登录。请核对后重试；忘记密码的，请本人到发证机关窗口办理
          en Identity number, password or one-time code is wrong, and nobody was signed in. Check them and try again; if the password is forgotten, come to the issuing body's counter
        my.refusal.code-wrong
          zh 姓名、证件号码与启用码对不上，或领取单已经用过、已作废、已过期，没有启用。请核对后重试；仍不行的，请向制单单位要求重新制作
          en Name, identity number and code do not fit together, or the slip was used, replaced or is over; nothing was activated. Check them and try again, or ask for a new slip where it was made
        my.refusal.subject-unknown
          zh 统一身份认证平台给出的姓名和证件号码在登记簿中没有对应的人，没有登录。取得职称后仍看不到的，请向评审组织或发证机关查询
          en The register has nobody with the name and identity number that the identity platform gives, and nobody was signed in. If you have a title, ask the body that reviewed or issued it
        my.refusal.timed-code-wrong
          zh 动态码不对，验证器没有设置。请输入验证器上现在显示的 6 位数字，并核对手机时间
          en The one-time code is wrong, and the authenticator was not set. Type the six digits that it shows now, and check the clock of your phone
        my.provider.unreachable
          zh 统一身份认证平台暂时连不上，没有登录。请稍后再试，或用密码登录
          en The identity platform cannot be reached, and nobody was signed in. Try again later, or sign in with your password
        my.provider.late
          zh 离开太久，或不是从本浏览器开始的，没有登录。请重新开始
          en You were away too long, or began in another browser; nobody was signed in. Please begin again
        my.provider.refused
          zh 统一身份认证平台没有确认您的身份，没有登录。请重试，或用密码登录
          en The identity platform did not confirm who you are, and nobody was signed in. Try again, or sign in with your password
        my.nav
          zh 我的
          en Mine
        my.nav.home
          zh 证书
          en Certificates
        my.nav.sheet
          zh 职称一览
          en All titles
        my.nav.photo
          zh 我的照片
          en My photo
        my.nav.account
          zh 账户与安全
          en Account
        my.logout
          zh 退出
          en Sign out
        my.account.now
          zh 本次登录
          en This session
        my.account.since
          zh 登录时间
          en Since
        my.account.from
          zh 登录网络
          en From
        my.account.way
          zh 登录方式
          en By
        my.way.slip
          zh 领取单
          en slip
        my.way.password
          zh 密码
          en password
        my.way.oidc
          zh 统一身份认证
          en unified identity
        my.account.provider
          zh 您用统一身份认证登录，本站没有您的密码。
          en You sign in by unified identity; this site has no password of yours.
        my.account.change
          zh 修改密码
          en Change the password
        my.account.change.submit
          zh 修改密码
          en Change it
        my.authenticator.title
          zh 动态码验证器
          en Authenticator
        my.authenticator.lead
          zh 用手机上的验证器应用扫描二维码，再输入它显示的 6 位数字。以后登录要同时输入密码和动态码。
          en Scan the picture with an authenticator app, then type the six digits that it shows. From then on you sign in with password and code.
        my.authenticator.set
          zh 已设置。换手机时请先重新设置；手机丢失的，请到发证机关窗口办理。
          en It is set. Before you change your phone, set it anew; if the phone is lost, come to the issuing body's counter.
        my.authenticator.none
          zh 没有设置。设置后，别人即使知道密码也不能登录。
          en It is not set. Once it is, somebody who knows your password still cannot sign in.
        my.authenticator.go
          zh 设置验证器
          en Set it
        my.authenticator.submit
          zh 确认并启用
          en Confirm
        my.slips
          zh 为您制作过的领取单
          en Slips that were made for you
        my.slips.text
          zh 有并非本人知情的，请立即联系发证机关。
          en If there is one that you know nothing of, tell the issuing body at once.
        my.slips.made
          zh 制作时间
          en Made
        my.slips.body
          zh 制作单位
          en By
        my.slips.state
          zh 状态
          en State
        my.slips.ended
          zh 使用或作废时间
          en Used or ended
        my.slip.live
          zh 有效，未使用
          en good, not used
        my.slip.used
          zh 已使用
          en used
        my.slip.replaced
          zh 已被新单取代
          en replaced by a newer one
        my.slip.expired
          zh 已过期
          en over
        my.slip.terminal
          zh 系统运维终端
          en the system's terminal
        my.events
          zh 账户动态
          en What was done
        my.done.activated
          zh 已启用并登录。以后用证件号码和刚才设置的密码登录。
          en Activated. From now on, sign in with your identity number and the password that you just set.
        my.done.password
          zh 密码已修改，其他设备上的登录已全部退出。
          en The password is changed; every other session of yours has ended.
        my.done.authenticator
          zh 验证器已设置。
          en The authenticator is set.
        audit.actor.holder
          zh 证书持有人
          en a holder
        act.holder.login
          zh 持有人登录
          en a holder signed in
        act.holder.login.failed
          zh 持有人登录失败
          en a holder's login failed
        act.holder.login.slowed
          zh 持有人登录须等待
          en a holder's next try has to wait
        act.holder.login.flooded
          zh 持有人登录失败过多，暂不逐条记录
          en so many failed logins of holders that they are not kept one by one
        act.holder.logout
          zh 持有人退出
          en a holder signed out
        act.holder.activated
          zh 持有人用领取单启用
          en a holder used a slip
        act.holder.password-set
          zh 持有人修改密码
          en a holder changed the password
        act.holder.authenticator-set
          zh 持有人设置验证器
          en a holder set an authenticator
        act.holder.slip-made
          zh 制作领取单
          en made a slip
        act.holder.recovery-proposed
          zh 提出恢复登录
          en proposed a recovery
        act.holder.recovery-confirmed
          zh 同意恢复登录
          en confirmed a recovery
        act.holder.recovery-refused
          zh 不同意恢复登录
          en refused a recovery
        holder.refusal.account-exists
          zh 本人已经启用账户，不再制作首次领取单，没有制作。密码遗失的，请办理恢复登录，由两人核实（INT8）
          en The person has an account, so no first slip was made. If the password is lost, take the recovery by two people (INT8)
        holder.refusal.account-missing
          zh 本人尚未启用账户，不需要恢复，没有提出。请直接制作领取单
          en The person has no account yet, so there is nothing to recover and nothing was proposed. Make a slip instead
        holder.refusal.nobody-needs-a-slip
          zh 本批次没有需要领取单的人（都已启用账户或已有有效领取单，或名册没有人员），没有制作
          en Nobody of this batch needs a slip: all have accounts or slips that are good, or nobody stands in it. None was made
        holder.refusal.recovery-open-already
          zh 已有一份恢复登录申请等待第二人核实，没有再提出
          en A recovery waits for its second person already; none was proposed
        holder.refusal.recovery-decided-already
          zh 这份恢复登录申请已经处理，没有改动
          en The recovery is decided already; nothing was changed
        holder.refusal.checked-unfit
          zh 请写明核实了什么（如居民身份证原件），不超过 {most} 字；没有提出，也没有制作领取单（INT8）
          en Say what was looked at (such as the identity card itself) in at most {most} characters; nothing was proposed, and no slip was made (INT8)
        """
}
