extension Catalogue {
    /// The words of the notices of results (公示).
    static let notices = """
        day.written
          zh {year}年{month}月{day}日
          en {year}-{month}-{day}
        day.1
          zh 周一
          en Mon
        day.2
          zh 周二
          en Tue
        day.3
          zh 周三
          en Wed
        day.4
          zh 周四
          en Thu
        day.5
          zh 周五
          en Fri
        day.6
          zh 周六
          en Sat
        day.7
          zh 周日
          en Sun
        publicity.title
          zh 结果公示
          en Public notices of results
        publicity.lead
          zh 评审、认定结果在备案前公示不少于五个工作日，公示期内任何人都可以反映情况。
          en Results are shown for at least five working days before filing. During that time anyone may object.
        publicity.open
          zh 公示中
          en Open
        publicity.closed
          zh 已结束
          en Closed
        publicity.open.none
          zh 目前没有正在公示的结果。
          en No notice is open at present.
        publicity.past
          zh 往期公示
          en Past notices
        publicity.line
          zh {year}年度{level}职称评审（认定）结果公示
          en Results of {year}: {level} titles
        publicity.people
          zh {count} 人
          en {count} people
        publicity.period
          zh {from} 至 {to}
          en {from} to {to}
        publicity.earliest
          zh 最早可截止：{day} 24 时
          en Closes no sooner than the end of {day}
        notice.body
          zh 公示单位
          en Body
        notice.from
          zh 公示开始
          en Opened
        notice.to
          zh 公示结束
          en Closed
        notice.to.open
          zh 尚未结束
          en Still open
        notice.earliest
          zh 最早可截止
          en Earliest close
        notice.earliest.day
          zh {day} 24 时
          en end of {day}
        notice.days
          zh 工作日是这样数的
          en How the working days are counted
        notice.days.text
          zh 开始当天不计；周末和法定节假日不计，调休上班日计入。
          en The opening day does not count, nor do weekends and public holidays; make-up working days do.
        notice.days.text.same
          zh 开始当天是工作日的计入；周末和法定节假日不计，调休上班日计入。
          en The opening day counts when it is a working day; weekends and public holidays do not, make-up working days do.
        notice.day.opening
          zh 开始公示
          en Opened
        notice.day.working
          zh 第 {count} 个工作日
          en Working day {count}
        notice.day.off
          zh 休息日
          en Day off
        notice.people
          zh 公示名单
          en Names
        notice.column.no
          zh 序号
          en No.
        notice.column.name
          zh 姓名
          en Name
        notice.column.employer
          zh 工作单位
          en Employer
        notice.column.series
          zh 系列
          en Series
        notice.column.specialty
          zh 专业
          en Specialty
        notice.column.title
          zh 拟取得职称
          en Title
        notice.column.rank
          zh 级别
          en Rank
        notice.complaints
          zh 对公示有不同意见
          en To object
        notice.complaints.text
          zh 公示期内可向下列机构实名或匿名反映，请说明事实并尽量提供线索。
          en During the notice you may report to the office below, by name or anonymously. State facts, and give leads where you can.
        notice.complaints.office
          zh 受理机构
          en Office
        notice.complaints.contact
          zh 联系方式
          en Contact
        notice.back
          zh 返回公示列表
          en Back to all notices
        office.refusal.notice-changed-meanwhile
          zh 您打开本页以后，公示有变动（名单、更正或举报），没有结束公示，未作任何更改（第十一条（四）3）。请核对现在的内容再办理
          en The notice changed after you opened this page (its list, a correction or an objection); it was not closed and nothing was changed (§十一(四)3). Look at what stands there now and close it then
        step.fact.shown
          zh 公示名单
          en On the notice
        step.fact.shown.text
          zh {rows} 人；更正 {corrections} 处
          en {rows} people; {corrections} corrections
        step.fact.open-objections
          zh 未办结的举报
          en Objections without an outcome
        step.fact.open-objections.none
          zh 无
          en none
        step.fact.open-objections.some
          zh {count} 件；所涉的人暂不报送，其余照常办理
          en {count}; their rows are kept back, the others go on
        """
}
