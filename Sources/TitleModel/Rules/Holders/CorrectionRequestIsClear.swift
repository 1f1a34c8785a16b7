/// A request for a correction names one field of a certificate in force, what would be right, why, and what proves it; its
/// texts hold nothing that is not seen.
public enum CorrectionRequestIsClear {
    public static func check(
        _ correction: Correction,
        reason: String,
        evidenceBytes: Int,
        status: RegisteredStatus
    ) throws(HolderRefusal) {
        guard status == .valid else { throw .notInForce }
        let value = correction.becomes.unicodeScalars.count
        guard value <= CorrectionRequest.mostValue else { throw .valueTooLong(most: CorrectionRequest.mostValue) }
        guard isSeen(correction.becomes, lines: correction.field == .mongolianName) else { throw .valueHidden }
        guard correction.becomes != correction.was else { throw .valueUnchanged }
        guard StatedText.isFilled(reason, upTo: CorrectionRequest.mostReason) else {
            throw .reasonUnfit(most: CorrectionRequest.mostReason)
        }
        guard isSeen(reason, lines: true) else { throw .reasonHidden }
        guard (1...CorrectionRequest.mostEvidence).contains(evidenceBytes) else { throw .evidenceUnfit }
    }

    /// Names in Mongolian have marks that choose between forms of letters, as texts of several lines may.
    private static func isSeen(_ text: String, lines: Bool) -> Bool {
        (try? StatedText.expectSeen(text, lines: lines)) != nil
    }
}
