extension Catalogue {
    /// Cases about issued certificates.
    static let cases = """
        office.case-step.notify
          zh 告知本人
          en telling the holder
        office.case-step.hear
          zh 记录陈述申辩
          en recording the holder's statement
        office.case-step.confirm
          zh 确认
          en confirming
        office.case-step.refuse
          zh 不予批准
          en refusing
        office.case-step.withdraw
          zh 撤回
          en withdrawing
        office.case-state.proposed
          zh 已提出
          en proposed
        office.case-state.notified
          zh 已告知本人
          en holder told
        office.case-state.heard
          zh 已听取陈述申辩
          en holder heard
        office.case-state.confirmed
          zh 已确认
          en confirmed
        office.case-state.refused
          zh 未批准
          en refused
        office.case-state.withdrawn
          zh 已撤回
          en withdrawn
        office.refusal.case-step-out-of-order
          zh 案件当前为“{case-state}”，不能{case-step}；未作任何更改。可能别人刚刚办理过，请返回案件查看
          en The case is {case-state}, so {case-step} is not next; nothing was changed. Somebody may just have acted: go back to the case
        office.refusal.case-open-already
          zh 这张证书已有未结案件，不能再提；未作任何更改。请先办结该案件
          en This certificate has an open case already; nothing was changed. End that one first
        office.refusal.holder-not-notified
          zh 撤销、注销前须告知本人并听取陈述申辩，尚未告知；未作任何更改。请先办理“告知本人”
          en Before a revocation or cancellation the holder is told and heard; that was not done yet, nothing was changed. Take the step of telling the holder first
        office.refusal.holder-may-speak
          zh 本人可在 {date} 24 时前陈述申辩，尚未陈述，现在不能确认；未作任何更改。请等本人陈述，或期满后再确认
          en The holder may speak until the end of {date} and has not yet; it cannot be confirmed now, nothing was changed. Wait for the statement, or for the end of that day
        office.refusal.only-the-proposer-withdraws
          zh 只有提出人可以撤回；未作任何更改。不同意的，请办理“不予批准”
          en Who proposed the case alone withdraws it; nothing was changed. Refuse it if you disagree
        office.refusal.statement-unfit
          zh 请写明情况（不超过 4000 字）；未保存。请填写后再提交
          en Say what happened (at most 4000 characters); it was not kept. Write it and submit again
        """
}
