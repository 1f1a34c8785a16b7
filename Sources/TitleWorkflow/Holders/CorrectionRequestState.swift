public import TitleModel
internal import TitleStore

/// A holder's request for a correction with what became of it.
public struct CorrectionRequestState: Sendable {
    public let request: CorrectionRequest
    /// How far the case has come that it became; nil where it became none.
    public let progress: CaseProgress?
    /// Why nothing is corrected: what the clerk wrote who refused the request, or who ended the case; nil while it may be.
    public let refusal: String?
    public let name: String
}

extension Office {
    func state(
        of request: CorrectionRequest,
        _ transaction: any Transaction
    ) throws -> CorrectionRequestState {
        let opened: Identifier? = if case .proposed(let id) = request.end?.outcome { id } else { nil }
        let found = try opened.flatMap { try transaction.statusCase($0) }
        return CorrectionRequestState(
            request: request,
            progress: found?.progress,
            refusal: Self.refusal(of: request, found),
            name: try transaction.names(of: request.person).last ?? ""
        )
    }

    /// A second person writes for the office, not for the holder alone: identity numbers are masked.
    private static func refusal(of request: CorrectionRequest, _ found: StatusCase?) -> String? {
        if request.end?.outcome == .refused { return request.end?.reason }
        guard let last = found?.steps.last, [.refuse, .withdraw].contains(last.event), !last.statement.isEmpty
        else { return nil }
        return IdentityNumbersAreMasked.masked(last.statement)
    }
}
