import TitleModel
import TitleStore
import TitleWorkflow

/// Takes objections to the office and tells what became of them.
struct ComplaintDesk: Sendable {
    let office: Office
    let notices: NoticeDesk
    let now: @Sendable () -> Instant

    func raise(
        _ text: ObjectionText,
        _ notice: Identifier,
        _ form: [UInt8],
        _ limit: Int
    ) async throws -> RaisedObjectionReceipt {
        let receipt = try await office.raiseObjection(text, to: notice, form: form, limit: limit, at: now())
        return RaisedObjectionReceipt(receipt: receipt, lines: Set(text.lines).sorted())
    }

    func find(_ receipt: VerificationCode) async throws -> ObjectionProgress? {
        guard let file = try await office.objections(underReceipt: receipt), let first = file.raised.first,
            let notice = try await notices.summary(file.publicity)
        else { return nil }
        return ObjectionProgress(
            receipt: file.receipt,
            notice: notice,
            raisedAt: first.objection.raisedAt,
            due: file.due,
            rows: file.raised.map { ObjectionProgress.Row($0) }
        )
    }
}

extension ObjectionProgress.Row {
    fileprivate init(_ raised: RaisedObjection) {
        self.init(
            line: raised.row?.line,
            name: raised.row?.name ?? "",
            decisions: raised.decisions.map { decided in
                ObjectionProgress.Decision(
                    decision: decided.decision,
                    at: decided.at,
                    person: decided.decider,
                    reason: decided.reason
                )
            }
        )
    }
}
