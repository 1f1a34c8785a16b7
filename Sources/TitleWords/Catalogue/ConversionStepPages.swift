extension Catalogue {
    /// Conversions: their steps.
    static let conversionStepPages = """
        conversion.by.overdue
          zh 级别未查明，补正已逾期：{body}可以决定不予换发
          en the level is not known and nothing was brought in time: {body} may refuse it
        conversion.unchecked
          zh 没有查验原证书
          en the original was not checked
        conversion.look
          zh {day}由{person}在 {address} 核验
          en looked up at {address} by {person} on {day}
        conversion.form.compared
          zh 核对
          en Comparison
        conversion.form.compared.hint
          zh 签名数据已经机器查验；版式文件的页面、二维码所在的图面由人与下列字段核对。另有录入的，不用勾选，在下面写明怎样核对
          en A machine checked the signed data; the page, or the picture around the code, is compared with these fields by a person. Where something is typed beside them, say below how it was compared instead
        conversion.form.compared.page
          zh 页面已核对，与签名数据一致
          en The page was compared and agrees with the signed data
        conversion.form.look-address
          zh 核验网址
          en Address of the online check
        conversion.form.look-address.hint
          zh 只在材料种类为网上核验结果时填写，下两项同
          en Only for the answer of an online check, as are the next two
        conversion.form.look-day
          zh 核验日期
          en Day of the online check
        conversion.form.look-by
          zh 核验人
          en Who asked
        conversion.part.evidence
          zh 添加材料
          en Add evidence
        conversion.part.evidence.lead
          zh 按内容判断类型，按哈希保存。
          en The type is told by content; kept by its hash.
        conversion.part.ask-for-more
          zh 要求补正
          en Ask for more
        conversion.part.ask-for-more.lead
          zh 写明缺什么、到哪天为止。
          en Say what is missing, and until when.
        conversion.part.supplement
          zh 收到补正
          en Take what was brought
        conversion.part.supplement.lead
          zh 本件回到“已申请”。
          en The case goes back to applied.
        conversion.part.complete
          zh 确认材料齐全
          en State that the evidence is complete
        conversion.part.complete.lead
          zh 按来源和方式的清单核对。
          en By the list for origin and way.
        conversion.part.check
          zh 查看原证书
          en Check the original
        conversion.part.check.lead
          zh 先列机器查验结果；其余字段按原件填写，并写明怎样核对。
          en First what the machine found; the rest is read from the original, saying how it was compared.
        conversion.part.map
          zh 对照系列和级别
          en Map the title
        conversion.part.map.lead
          zh 对照表或目录已有的按其办理；没有的由人决定并写明理由。不提高级别。
          en By the tables or the catalogue; where they say nothing a person decides with a reason. Never higher.
        conversion.part.decide
          zh 作出决定
          en Decide
        conversion.part.decide.lead
          zh 由职称管理权限表所列机关的第一人作出，另一人复核。
          en By a first person of the body that the authority table names; another confirms.
        conversion.part.give-back
          zh 退回重办
          en Give back
        conversion.part.give-back.lead
          zh 本件回到决定之前。
          en The case goes back to before the decision.
        conversion.part.confirm
          zh 复核确认
          en Confirm
        conversion.part.confirm.lead
          zh 核准换发的，随即编号并交印制端签发。
          en A conversion gets its number and goes to the press at once.
        conversion.part.withdraw
          zh 撤回
          en Withdraw
        conversion.part.withdraw.lead
          zh 本件就此结束。
          en The case ends.
        conversion.part.propose-mapping
          zh 提议列入对照表
          en Propose for the mapping tables
        conversion.part.propose-mapping.lead
          zh 另一人接受后，今后同样的原证书按此办理。
          en Once another person accepts it, the same originals go by it.
        conversion.done.applied
          zh 已受理。
          en The application was taken.
        conversion.done.evidence
          zh 材料已保存。
          en The file was kept.
        conversion.done.ask-for-more
          zh 已要求补正。
          en More was asked for.
        conversion.done.supplement
          zh 已收到补正。
          en What was brought was taken.
        conversion.done.complete
          zh 材料齐全。
          en The evidence is complete.
        conversion.done.check
          zh 原证书已查看。
          en The original was checked.
        conversion.done.map
          zh 已对照。
          en The title was mapped.
        conversion.done.decide
          zh 已决定，等待另一人复核。
          en Decided; another person confirms.
        conversion.done.give-back
          zh 已退回。
          en Given back.
        conversion.done.confirm
          zh 已确认。
          en Confirmed.
        conversion.done.withdraw
          zh 已撤回。
          en Withdrawn.
        conversion.done.propose-mapping
          zh 已提议，等待另一人接受。
          en Proposed; another person accepts it.
        """
}
