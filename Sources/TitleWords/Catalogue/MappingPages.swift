extension Catalogue {
    /// The mapping tables of conversions: their pages.
    static let mappingPages = """
        mappings.title
          zh 职称对照表
          en Mapping tables
        mappings.lead
          zh 区外、中央单位和军队的职称在本地叫什么：每行有来源、依据文件和起止日。
          en What titles got elsewhere are called here: each line with its source and period.
        mappings.proposals
          zh 办理中提议的
          en Proposed in the office
        mappings.original
          zh 原系列和名称
          en Series and title there
        mappings.period
          zh 起止
          en Period
        mappings.contradictions
          zh 互相矛盾、都不采用的行
          en Lines that contradict each other; neither counts
        mappings.decision
          zh 处理
          en Decision
        mappings.accept
          zh 接受
          en Accept
        mappings.refuse
          zh 不接受
          en Refuse
        mappings.accepted
          zh 已接受
          en accepted
        mappings.refused
          zh 未接受
          en not accepted
        mappings.open
          zh 待接受
          en to be accepted
        mappings.add.title
          zh 提议新行
          en Propose a line
        mappings.add.lead
          zh 原系列和名称照原证书的写法。另一人接受后，自生效日起按此办理；已办的不变。
          en Series and title as the originals have them. Once another person accepts it, it counts from its first day; what was done before stays.
        mappings.add.submit
          zh 提议
          en Propose
        mappings.end.title
          zh 提议终止某行
          en Propose the end of a line
        mappings.end.lead
          zh 选一行，写明最后一天和依据。另一人接受后，次日起不再按此办理；已办的不变。
          en Choose a line, its last day and the source. Once another person accepts it, the line counts no more from the next day; what was done before stays.
        mappings.end.submit
          zh 提议终止
          en Propose the end
        mappings.ending
          zh 终止于 {date}
          en ends on {date}
        mappings.data
          zh 数据文件中的
          en Of the data
        mappings.data.hint
          zh 由 data/conversion-mappings.csv 更改。
          en Changed by data/conversion-mappings.csv.
        """
}
