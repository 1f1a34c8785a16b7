/// A request for a correction names one field of a certificate in force, what would be right, why, and what proves it.
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
        guard correction.becomes != correction.was else { throw .valueUnchanged }
        guard (1...CorrectionRequest.mostReason).contains(reason.unicodeScalars.count) else {
            throw .reasonUnfit(most: CorrectionRequest.mostReason)
        }
        guard (1...CorrectionRequest.mostEvidence).contains(evidenceBytes) else { throw .evidenceUnfit }
    }
}
