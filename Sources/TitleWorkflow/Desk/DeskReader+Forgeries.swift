internal import TitleModel
internal import TitleStore

/// Reports of forgeries that nobody has ended yet.
extension DeskReader {
    func forgeries() -> [DeskTask] {
        records.forgeries.filter { ForgeryReportIsSeenByTheIssuer.isSeen(issuer: $0.issuer, by: member) }.map { kept in
            DeskTask(
                kind: .checkForgery,
                batch: nil,
                part: kept.report.id.text,
                about: [kept.report.number?.text ?? kept.report.text.named].filter { !$0.isEmpty },
                since: kept.report.reportedAt,
                due: nil
            )
        }
    }
}
