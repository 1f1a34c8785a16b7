internal import TitleModel
internal import TitleWorkflow

/// The papers that a made-up office writes: each says that it is one.
enum DemoPapers {
    static func filing(_ batch: ResultBatch, dated date: CivilDate) -> [FilingDocument] {
        [
            paper(.roster, batch, "评审（认定）通过人员花名册", number: nil, date: date),
            paper(.objectionReport, batch, "举报核实情况：公示期间未收到举报", number: nil, date: date),
            paper(.filingReport, batch, "核准备案报告", number: number("职备", batch), date: date),
            paper(.signedReport, batch, "核准备案报告（已签字盖章）", number: number("职备", batch), date: date),
        ]
    }

    static func approval(_ batch: ResultBatch, dated date: CivilDate) -> ApprovalDocument {
        let number = "内人社演字〔\(date.year)〕218号"
        let text = "关于核准高级专业技术资格的通知（演示）\n\(number)\n\(date)\n"
        return ApprovalDocument(number: number, date: date, fileName: "approval.txt", bytes: Array(text.utf8))
    }

    /// What comes with a batch before its filing: the publicities before the review, the plan, pledges, marks, posts.
    ///
    /// `units`: the employers of those who were reviewed; without any there is no publicity of theirs.
    static func batchPapers(_ batch: ResultBatch, people: Int, units: [String]) -> [BatchPaper] {
        let begun = batch.reviewEnd.adding(days: -2)
        let year = batch.reviewEnd.year
        let papers = [
            paper(.unitPublicity, people) {
                ($0.from, $0.to) = (day(year, 7, 8), day(year, 7, 14))
                $0.units = units.map { UnitPublicity(unit: $0) }
                ($0.fileName, $0.file) = ("units.txt", Array("各单位公示情况（演示）".utf8))
            },
            paper(.departmentPublicity, people) {
                ($0.from, $0.to, $0.place) = (day(year, 7, 22), day(year, 7, 28), "https://bureau.example/notice/1")
                ($0.fileName, $0.file) = ("series.txt", Array("各系列申报人员花名册（演示）".utf8))
            },
            paper(.applications, people) { $0.date = day(year, 7, 30) },
            paper(.reviewPlan, people) {
                ($0.documentNumber, $0.date) = (number("评方", batch), begun.adding(days: -10))
                ($0.from, $0.to, $0.place) = (begun, batch.reviewEnd, "演示评审中心")
                ($0.consentNumber, $0.consentDate) = (number("评复", batch), begun.adding(days: -8))
                ($0.fileName, $0.file) = ("plan.txt", Array("评审实施方案（演示）".utf8))
            },
            paper(.pledges, people) { _ in }, paper(.marks, people) { _ in },
            paper(.posts, people + 20) { $0.vacancies = 20 }, paper(.specialtyMatch, people) { _ in },
        ]
        return papers.filter { $0.kind != .unitPublicity || !units.isEmpty }
    }

    private static func paper(_ kind: BatchPaper.Kind, _ count: Int, _ fill: (inout BatchPaper) -> Void) -> BatchPaper {
        var paper = BatchPaper(kind)
        (paper.count, paper.statement) = (count, "情况属实，无异议（演示）")
        paper.contents = Set(PaperContent.needed(kind))
        fill(&paper)
        return paper
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: day)
    }

    /// No two filings of a body are accepted under one number: those behind its first say the how manieth they are.
    static func acceptanceNumber(_ batch: ResultBatch, place: Int) -> String {
        number("职核", batch) + (place > 0 ? "之\(place + 1)" : "")
    }

    /// One number a body and year: `赤演职备〔2019〕150404号`.
    private static func number(_ kind: String, _ batch: ResultBatch) -> String {
        "赤演\(kind)〔\(batch.reviewEnd.year)〕\(batch.reviewingBody)号"
    }

    private static func paper(
        _ kind: FilingDocument.Kind,
        _ batch: ResultBatch,
        _ title: String,
        number: String?,
        date: CivilDate
    ) -> FilingDocument {
        let text = "\(title)（演示）\n\(batch.reviewingBody)\n\(date)\n"
        return FilingDocument(
            kind: kind,
            name: "\(kind.rawValue).txt",
            number: number,
            date: date,
            bytes: Array(text.utf8)
        )
    }
}
