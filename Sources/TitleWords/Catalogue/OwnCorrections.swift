extension Catalogue {
    /// Corrections that holders ask for, and what the office does with them.
    static let ownCorrections = """
        my.nav.corrections
          zh 更正申请
          en Corrections
        my.correct
          zh 申请更正
          en Ask for a correction
        my.correction.lead
          zh 证书上的姓名、日期、单位等写错了，在这里申请更正。职称名称、级别和证件号码的变化不是更正，请到发证机关窗口办理。
          en Ask here when a name, a date, an employer or the like is wrong on your certificate. Another title or level, and a changed identity number, are no corrections: come to the issuing body's counter.
        my.correction.kept
          zh 这是您登录超时前填写的内容，尚未提交。请重新选择证明材料，核对后提交。
          en This is what you typed before your session ended. It is not submitted yet: choose the file again, check it, then submit it.
        my.correction.done
          zh 申请已收到，正在等待评审组织或发证机关处理。
          en Your request was received and waits for the body that reviewed or issued it.
        my.correction.requests
          zh 我的申请
          en My requests
        my.correction.ask
          zh 哪一本证书写错了？
          en Which certificate is wrong?
        my.correction.none
          zh 没有有效的证书可以更正。
          en There is no certificate in force to be corrected.
        my.correction.title
          zh 申请更正：{title}
          en Correction: {title}
        my.correction.says
          zh 证书现在写的
          en What the certificate says
        my.correction.title-note
          zh 同一本证书一次只能有一份申请在办理。
          en One request at a time about a certificate.
        my.correction.field
          zh 哪一项写错了
          en What is wrong
        my.correction.choose
          zh 请选择
          en Please choose
        my.correction.becomes
          zh 正确的内容
          en What would be right
        my.correction.becomes.hint
          zh 日期写成 2019-09-26；性别写“男”或“女”
          en A date as 2019-09-26; a sex as 男 or 女 (male or female)
        my.correction.reason
          zh 理由
          en Why
        my.correction.reason.hint
          zh 例如：录入时把“雯”误写成“文”，以身份证为准
          en As: the clerk typed 文 for 雯; see the identity card
        my.correction.evidence
          zh 证明材料
          en Evidence
        my.correction.evidence.hint
          zh PDF、JPEG 或 PNG，不超过 10 MB
          en PDF, JPEG or PNG, at most 10 MB
        my.correction.submit
          zh 提交申请
          en Send the request
        my.correction.what
          zh 更正内容
          en Change
        my.correction.asked
          zh 申请时间
          en Asked at
        my.correction.state
          zh 办理情况
          en State
        my.correction.waits
          zh 等待处理
          en waits
        my.correction.refused
          zh 不予更正
          en refused
        my.correction.proposed
          zh 已转为更正案件（{state}）
          en became a case ({state})
        corrections.asked.title
          zh 更正申请：{name}
          en Correction asked for by {name}
        corrections.asked.lead
          zh 证书持有人在网上提出。受理的，以您的名义提出更正案件，由另一人确认；不受理的，写明理由，本人可以看到。
          en Asked for online by the holder. Take it, and a correction case is proposed in your name for another person to confirm; or refuse it with a reason that the holder is shown.
        corrections.asked.propose
          zh 提出更正案件
          en Propose the case
        corrections.asked.propose.effect
          zh 更正内容和证明材料取自申请，理由可以修改。
          en Content and evidence are the request's; the ground may be changed.
        corrections.asked.refuse
          zh 不予更正
          en Refuse
        corrections.asked.refuse.effect
          zh 证书不变，申请到此结束；本人可以另行申请。
          en The certificate stays as it is and the request ends; the holder may ask again.
        corrections.asked.reason.hint
          zh 写给本人看的理由
          en The reason, as the holder reads it
        corrections.asked.proposed
          zh 已转为案件
          en became a case
        corrections.asked.case
          zh 查看案件
          en See the case
        desk.task.answer-correction
          zh 处理更正申请
          en Answer a request for a correction
        act.holder.correction-asked
          zh 持有人申请更正
          en a holder asked for a correction
        act.holder.correction-proposed
          zh 将更正申请转为案件
          en turned a request for a correction into a case
        act.holder.correction-refused
          zh 不予更正申请
          en refused a request for a correction
        act.holder.correction-evidence-taken
          zh 查看更正申请的证明材料
          en took the evidence of a request for a correction
        act.looked.correction-request
          zh 查看更正申请
          en looked at a request for a correction
        audit.fact.request
          zh 申请
          en request
        holder.refusal.not-in-force
          zh 证书不在有效状态，不能申请更正，没有提交
          en The certificate is not in force, so no correction was asked for
        holder.refusal.value-too-long
          zh 正确的内容不超过 {most} 字，没有提交
          en What would be right takes at most {most} characters; nothing was sent
        holder.refusal.value-unchanged
          zh 与证书现在写的相同，没有可更正的，没有提交
          en That is what the certificate says already; nothing was sent
        holder.refusal.reason-unfit
          zh 请写明理由，不超过 {most} 字，没有提交
          en Say why, in at most {most} characters; nothing was sent
        holder.refusal.value-hidden
          zh 正确的内容中有看不见的字符，没有提交。请删去后重新输入
          en What would be right holds a character that is not seen; nothing was sent. Type it anew
        holder.refusal.reason-hidden
          zh 理由中有看不见的字符，没有提交。请删去后重新输入
          en The reason holds a character that is not seen; nothing was sent. Type it anew
        holder.refusal.evidence-unfit
          zh 证明材料须是 PDF、JPEG 或 PNG，不超过 10 MB，没有提交
          en The evidence must be PDF, JPEG or PNG of at most 10 MB; nothing was sent
        holder.refusal.correction-open-already
          zh 这本证书已有一份更正申请在办理，没有再提交
          en A correction of this certificate was asked for already and waits; nothing was sent
        holder.refusal.correction-decided-already
          zh 这份更正申请已经处理，没有改动
          en The request is decided already; nothing was changed
        """
}
