import TitleClaim
public import TitleModel

extension Verifier {
    /// Verifies what was read from a picture: the texts of all QR codes found in it.
    ///
    /// The claim of the one certificate code among them is judged. Of codes of several certificates none is chosen: a person must
    /// say which one is meant.
    public func verify(pictureCodes texts: [String], status: StatusKnowledge, at now: Instant) -> Verdict {
        let ours = Set(texts.filter { (try? QRText(parsing: $0)) != nil })
        if let text = ours.first, ours.count == 1 { return verify(qrText: text, status: status, at: now) }
        if ours.count > 1 { return .unreadablePicture(Reason(.qrOfSeveral, ["count": String(ours.count)])) }
        let damaged = texts.first { $0.contains("/v#") }
        if let damaged { return verify(qrText: damaged, status: status, at: now) }
        return .unreadablePicture(Reason(texts.isEmpty ? .qrNotFound : .qrOfOthers))
    }
}

extension Verdict {
    /// Of a picture in which no certificate's code could be read, or more than one.
    public static func unreadablePicture(_ reason: Reason) -> Verdict {
        Verdict(
            kind: nil,
            isSample: false,
            subject: .none,
            outcome: reason.code.outcome,
            checks: [Check(.qr, .failed(reason))],
            facts: nil,
            issuerName: nil,
            installation: nil,
            statusAsOf: nil,
            supersededBy: nil
        )
    }
}
