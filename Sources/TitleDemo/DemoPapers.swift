internal import TitleModel
internal import TitleWorkflow

/// The papers that a made-up office writes: each says that it is one.
enum DemoPapers {
    static func filing(_ batch: ResultBatch, dated date: CivilDate) -> [FilingDocument] {
        [
            paper(.roster, batch, "评审（认定）通过人员花名册", number: nil, date: date),
            paper(.objectionReport, batch, "举报核实情况：公示期间未收到举报", number: nil, date: date),
            paper(.filingReport, batch, "核准备案报告", number: number("职备", batch), date: date),
        ]
    }

    static func approval(_ batch: ResultBatch, dated date: CivilDate) -> ApprovalDocument {
        let number = "内人社演字〔\(date.year)〕218号"
        let text = "关于核准高级专业技术资格的通知（演示）\n\(number)\n\(date)\n"
        return ApprovalDocument(number: number, date: date, fileName: "approval.txt", bytes: Array(text.utf8))
    }

    static func acceptanceNumber(_ batch: ResultBatch) -> String { number("职核", batch) }

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
