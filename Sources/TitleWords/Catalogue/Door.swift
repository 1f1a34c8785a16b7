extension Catalogue {
    /// The words of getting in: login, first setup, activation, and the fields of the office's forms.
    static let door =
        """
        login.title
          zh 登录
          en Log in
        login.submit
          zh 登录
          en Log in
        login.help
          zh 首次使用、忘记密码或更换手机：请向运维人员索取启用码，再到
          en New here, a forgotten password or another phone: ask whoever operates the system for an activation code, then go to
        login.setup
          zh 还没有任何账号。请先完成
          en There is no account yet. Begin with the
        login.over
          zh 登录已超时，请重新登录。已经提交的内容不受影响。
          en Your session is over; please log in again. What you submitted before is safe.
        login.out
          zh 已退出。
          en You are logged out.
        login.kept
          zh 登录已超时，刚才的表单没有提交。重新登录后，填写的内容还在表单里（密码除外），选择的文件保留十分钟。
          en Your session is over, so the form was not submitted. Log in again and what you typed stands in it, but for passwords; files are kept for ten minutes.
        login.lost
          zh 登录已失效，刚才的表单没有提交，填写的内容也未能保留。请登录后重新填写。
          en You are not logged in any more: the form was not submitted, and what you typed could not be kept. Log in and fill it in again.
        login.provider
          zh 用统一身份认证登录
          en Log in with the organisation’s account
        provider.unreachable
          zh 统一身份认证没有应答，没有登录。请稍后再试，或用密码登录
          en The organisation’s login does not answer, so you are not logged in. Try again later, or use your password
        provider.late
          zh 这次登录已过期，或不是从本浏览器开始的，没有登录。请重新开始
          en This login is over, or did not begin in this browser, so you are not logged in. Please begin again
        provider.refused
          zh 统一身份认证没有确认您的身份，没有登录。请重试；仍不行时请告知运维人员
          en The organisation’s login did not confirm who you are, so you are not logged in. Try again, and tell whoever operates the system if it persists
        serve.office-no-provider
          zh 没有启动：{issuer} 不是统一身份认证的网址，--oidc-issuer 的写法是 https://主机名/路径，末尾没有斜线
          en Nothing was started: {issuer} is no address of an OpenID provider. Write --oidc-issuer https://HOST/PATH without a slash at the end
        serve.office-no-client
          zh 没有启动：--oidc-issuer 须与 --oidc-client、--oidc-secret-file 一起使用，密钥文件须能读取
          en Nothing was started: --oidc-issuer needs --oidc-client and --oidc-secret-file, a file that can be read
        form.kept
          zh 这是您登录超时前填写的内容，尚未提交。请核对后提交。
          en This is what you typed before your session ended. It is not submitted yet: check it, then submit it.
        form.files-kept
          zh 登录超时前选择的文件已保留（{files}），十分钟内提交不用重新选择；重新选择的，以新选择的为准。
          en The files chosen before your session ended are kept ({files}): submitted within ten minutes the form need not choose them again; what you choose anew counts instead.
        setup.title
          zh 首次设置
          en First setup
        setup.lead
          zh 建立第一个账号，职责是系统运维。运维账号管理其他人的账号，不能办理任何决定。
          en Make the first account. It operates the system: it keeps the accounts of others and decides nothing.
        activate.title
          zh 启用账号
          en Activate an account
        activate.lead
          zh 用运维人员给的启用码设置自己的密码，再绑定手机上的动态码。密码只有您自己知道。
          en Set your own password with the activation code you were given, then the code of your phone. Nobody else learns the password.
        enrolment.next
          zh 下一步
          en Next
        second-factor.title
          zh 绑定动态码
          en Set up the code
        second-factor.lead
          zh 还差一步：用手机上的验证器扫描下面的二维码，再输入它显示的 6 位数字。15 分钟内有效。
          en One step left: scan this code with an authenticator app and type the six digits that it shows, within 15 minutes.
        second-factor.app
          zh 验证器
          en Authenticator app
        second-factor.picture
          zh 绑定动态码的二维码，内容与下面的密钥相同
          en QR code for the authenticator app, the same as the key below
        second-factor.secret
          zh 不能扫描时，手工输入这个密钥
          en If you cannot scan, type this key
        second-factor.code.hint
          zh 验证器现在显示的 6 位数字
          en The six digits that the app shows now
        second-factor.submit
          zh 启用并登录
          en Activate and log in
        field.login
          zh 登录名
          en Login name
        field.login.hint
          zh 3 至 32 个小写字母、数字、点、横线或下划线，以字母开头，例如 zhang.wei
          en 3 to 32 of a–z, 0–9, dot, hyphen and underscore, a letter first, like zhang.wei
        field.password
          zh 密码
          en Password
        field.password.new
          zh 设置密码
          en New password
        field.again.new
          zh 再输入一次
          en The same again
        field.password.new.hint
          zh 至少 {least} 个字符，越长越好；不要求特殊符号
          en At least {least} characters; longer is better, and no special ones are asked for
        field.timed-code
          zh 动态码
          en Code
        field.timed-code.hint
          zh 手机验证器上的 6 位数字
          en Six digits from your authenticator app
        field.code
          zh 一次性的码
          en One-time code
        field.code.hint.setup
          zh 印在运行 titlecert-server serve 的终端上，只能用一次
          en It stands in the terminal of titlecert-server serve and works once
        field.code.hint.activation
          zh 运维人员给您的启用码，7 天内有效
          en The activation code you were given, good for seven days
        field.name
          zh 姓名
          en Full name
        field.name.hint
          zh 与身份证件一致；已登记职责的人员请用命令 titlecert-server user add
          en As on the identity document; for somebody appointed before use titlecert-server user add
        field.body
          zh 所在机构
          en Body
        field.body.choose
          zh 请选择
          en Choose one
        field.body.missing
          zh 请选择所在机构
          en Choose the body
        field.document
          zh 任职文号
          en Document of the appointment
        field.document.hint
          zh 授予职责的文件编号，例如 赤人社〔2026〕12号
          en The number of the document that gives the duties
        field.duty
          zh 职责
          en Duties
        field.duty.hint
          zh 运维与决定类职责不能由同一人担任；决定类职责（核准备案、复核、换证、撤销、举报）由另一人确认后生效
          en Whoever operates the system gets no duty that decides; duties that decide count once another person confirms them
        field.kind
          zh 账号类型
          en Kind of account
        field.kind.hint
          zh 多人共用的窗口账号只能录入和查询
          en A desk that several people share only enters and looks up
        user.kind.person
          zh 个人
          en one person’s
        user.kind.shared
          zh 多人共用
          en shared
        list.separator
          zh 、
          en , 
        """
}
