extension Catalogue {
    /// The words of a case, its steps and its lists.
    static let afterIssueSteps = """
        case.title
          zh {kind}案件
          en Case: {kind}
        case.state
          zh 进度
          en State
        case.intended
          zh 提出的内容
          en What is intended
        case.outcome
          zh 结果
          en Outcome
        case.next
          zh 下一步
          en Next
        case.next.none
          zh 目前没有您可以办理的步骤。
          en There is no step that you can take now.
        case.steps
          zh 经过
          en Steps
        case.step
          zh 步骤
          en Step
        case.said
          zh 说明
          en What was said
        case.to-certificate
          zh 查看证书
          en See the certificate
        case.to-version
          zh 查看新版证书
          en See the new version
        case.to-group
          zh 查看同批清单
          en See the list it is of
        case.act.proposed
          zh 提出
          en proposed
        case.act.notify
          zh 告知本人
          en told the holder
        case.act.hear
          zh 记录陈述申辩
          en heard the holder
        case.act.confirm
          zh 确认
          en confirmed
        case.act.refuse
          zh 不予批准
          en refused
        case.act.withdraw
          zh 撤回
          en withdrew
        case.done.proposed
          zh 已提出，等待发证机关的另一人确认。
          en Proposed. Another person of the issuing body confirms it.
        case.done.notify
          zh 已登记告知。
          en Recorded that the holder was told.
        case.done.hear
          zh 已记录陈述申辩。
          en The statement was recorded.
        case.done.confirm
          zh 已确认。
          en Confirmed.
        case.done.refuse
          zh 已登记不予批准，证书未作改动。
          en Refused; the certificate is unchanged.
        case.done.withdraw
          zh 已撤回，证书未作改动。
          en Withdrawn; the certificate is unchanged.
        case.outcome.refused
          zh 未获批准，证书未作改动。
          en It was refused; the certificate is unchanged.
        case.outcome.withdrawn
          zh 已撤回，证书未作改动。
          en It was withdrawn; the certificate is unchanged.
        case.outcome.confirmed
          zh 已确认。证书现在的状态：{status}。
          en Confirmed. The certificate's status now: {status}.
        case.outcome.issued
          zh 已确认，新版证书 {number} 已签发。
          en Confirmed; the new version {number} was signed.
        case.outcome.signing
          zh 已确认，新版证书 {number} 正在签发；在此之前原证书仍然有效。
          en Confirmed; the new version {number} is being signed. Until then the certificate stays in force.
        case.outcome.press-refused
          zh 已确认，但制证端没有签发新版（{reasons}），原证书未作改动。请告知运维人员。
          en Confirmed, but the press did not sign the new version ({reasons}). The certificate is unchanged. Tell whoever operates the system.
        case.step.notify.title
          zh 告知本人
          en Tell the holder
        case.step.notify.about
          zh 登记已经告知本人拟作的决定、事由和陈述申辩的权利。
          en Record that the holder was told what is intended, why, and that he may speak.
        case.step.notify.hearing
          zh 登记已经告知本人拟作的决定、事由和陈述申辩的权利。今天登记的，本人可在 {day} 24 时前陈述申辩，其后或听取陈述后才能确认。
          en Record that the holder was told what is intended, why, and that he may speak: until the end of {day}, if recorded today. Only after that, or after hearing him, is it confirmed.
        case.step.notify.submit
          zh 登记已告知
          en Record
        case.step.hear.title
          zh 记录陈述申辩
          en Record the holder's statement
        case.step.hear.about
          zh 写明本人陈述申辩的内容，以及是否采纳。
          en Say what the holder stated, and whether it was followed.
        case.step.hear.submit
          zh 保存陈述申辩
          en Keep the statement
        case.step.confirm.title
          zh 确认
          en Confirm
        case.step.confirm.about
          zh 确认后立即生效。
          en It takes effect at once.
        case.step.confirm.submit
          zh 确认，立即生效
          en Confirm, with effect at once
        case.step.refuse.title
          zh 不予批准
          en Refuse
        case.step.refuse.about
          zh 案件到此结束，证书不作改动。请写明理由。
          en The case ends and the certificate stays as it is. Say why.
        case.step.refuse.submit
          zh 不予批准
          en Refuse
        case.step.withdraw.title
          zh 撤回
          en Withdraw
        case.step.withdraw.about
          zh 案件到此结束，证书不作改动。请写明理由。
          en The case ends and the certificate stays as it is. Say why.
        case.step.withdraw.submit
          zh 撤回
          en Withdraw
        case.list.title
          zh 批量撤销或注销
          en Revoke or cancel many
        case.list.lead
          zh 先逐张核对每张证书的现状和会发生什么；提出后由第二人确认。有问题的证书列出原因，不受影响。
          en First each certificate is shown with its state and what would happen; a second person confirms. Faulty ones are listed with their reason and left alone.
        case.list.check
          zh 下一步：逐张核对
          en Next: check each
        case.list.preview
          zh 核对后批量提出{kind}
          en Check, then propose for all: {kind}
        case.list.count
          zh 可以提出 {good} 张；{faulty} 张有问题，不会改动。
          en {good} can be proposed; {faulty} are faulty and will be left alone.
        case.list.submit
          zh 提出可以提出的，交第二人确认
          en Propose those that can be, for a second person to confirm
        case.list.written
          zh 所填编号
          en As written
        case.list.outcome
          zh 会发生什么
          en What would happen
        case.list.happens
          zh 提出{kind}
          en {kind} is proposed
        case.list.not-a-number
          zh 不是本系统的证书编号；不会改动
          en Not a certificate number of ours; left alone
        case.list.unknown
          zh 没有这张证书，或者它不属于本机构；不会改动
          en No such certificate, or not your body's business; left alone
        case.list.twice
          zh 清单中重复；只提出一次
          en It stands in the list twice; proposed once
        case.list.link
          zh 批量撤销或注销
          en Revoke or cancel many
        case.group.title
          zh 批量案件（{count} 件）
          en Cases of one list ({count})
        case.group.lead
          zh 同一清单提出的案件。每一步对所有尚在办理的案件分别判断；不能办理的列出原因，保持原状。
          en Cases proposed with one list. Each step is judged for each open case by itself; those refused are listed with their reason and stay as they are.
        case.group.done
          zh 办理了 {done} 件；{refused} 件未能办理，原因见下表，保持原状。
          en Done in {done}; {refused} were refused for the reasons below and stay as they are.
        case.group.done.all
          zh 办理了 {done} 件。
          en Done in {done}.
        case.group.listed
          zh 所涉证书
          en The certificates
        case.list.proposed
          zh 可以提出的证书
          en Certificates that can be proposed
        case.list.left
          zh 有问题、不提出的
          en Left alone
        case.list.more
          zh 另有 {count} 行，未列出
          en {count} more, not listed here
        case.group.more
          zh 另有 {count} 件，未列出；办理时逐件列出
          en {count} more, not listed here; each is listed where a step is taken
        case.group.sign.title
          zh 签署环节
          en Sign the links
        case.group.sign.about
          zh 您将对下列每件案件在“{link}”一环签署，每件各留一条签署。签署的是各案件现在的内容和步骤；以后有新的步骤的，该件签署失效，须重新签署。
          en You sign the link “{link}” of each case below, with a signature of its own. It stands on the case as it is now: once a further step is taken on one, its signature drops and is given anew.
        case.group.sign.submit
          zh 签署这 {count} 件
          en Sign these {count}
        case.group.open
          zh 轮到这一步的案件
          en Cases whose turn it is
        case.group.refused
          zh 未能办理的原因
          en Why it was refused
        """
}
