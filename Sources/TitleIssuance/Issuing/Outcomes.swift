internal import TitleModel
internal import TitleStore

/// What became of intents on the way to their signatures; those that wait for a key are not among them.
struct Outcomes: Sendable {
    var signed: [SignedCertificate] = []
    var unfit: [(intent: IntentRecord, refusal: OfficeRefusal)] = []
    /// Their keys ended before they were signed.
    var outlived: [IntentRecord] = []

    var isEmpty: Bool { signed.isEmpty && unfit.isEmpty && outlived.isEmpty }

    mutating func add(_ other: Outcomes) {
        signed += other.signed
        unfit += other.unfit
        outlived += other.outlived
    }
}
