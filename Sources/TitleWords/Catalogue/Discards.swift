extension Catalogue {
    /// The words of a roster's day and its taking back: when its review ended, whose name it bears, and that it was
    /// discarded.
    static let discards =
        """
        office.refusal.review-ends-later
          zh 评审结束日期 {date} 晚于今天；评审结束后才能导入名单（第十六条（一）），未作任何更改。请核对日期
          en The review is to end on {date}, which is still to come; a roster is taken in after it (§十六(一)). Nothing was changed; check the day
        office.refusal.result-after-review-end
          zh 第 {line} 行的取得资格时间 {date} 晚于评审结束日期 {end}（第十六条（一）），未作任何更改。请核对评审结束日期，或改正该行
          en Row {line} was qualified on {date}, after the review ended on {end} (§十六(一)). Nothing was changed; check the day of the review, or correct the row
        office.refusal.result-of-another-year
          zh 第 {line} 行是 {year} 年取得资格（第十七条），而这次评审在 {of} 年结束；一个批次按其年度的规定审核，不能跨年。未作任何更改，请按年度分开提交
          en Row {line} was qualified in {year} (§十七), but the review ended in {of}; a batch is judged by the rules of its year. Nothing was changed; hand in one roster a year
        office.refusal.name-is-registered
          zh 第 {line} 行人员在登记册中另有记录，姓名不能以更正公告改动。请在“人员”页凭证明材料登记姓名变更，由第二人确认；未作任何更改
          en The person on row {line} is in the register by other records too, so a correction of the notice does not change the name. Enter the change with its proof under People; a second person confirms it. Nothing was changed
        office.state.discarded
          zh 已撤销导入
          en discarded
        office.step.discard
          zh 撤销导入
          en discard the roster
        batch.act.discarded-roster
          zh 撤销导入
          en discarded the roster
        batches.discarded
          zh 已撤销导入
          en Discarded
        batches.done.discard
          zh 已撤销导入；名单可改正后重新导入。
          en Discarded; the roster can be corrected and taken in again.
        step.discard.title
          zh 撤销导入
          en Discard the roster
        step.discard.effect
          zh 这份名单还没有公示，可以整份撤销：批次留在历史中并注明原因和经办人，不再办理，不能恢复；其中的人员可随改正后的名单重新导入。
          en This roster has not been shown yet and can be discarded whole: the batch stays in the history with the reason and who did it, takes no further step and is not brought back; its people may come with the corrected roster.
        step.discard.submit
          zh 撤销导入
          en Discard
        """
}
