internal import TitleModel
internal import TitleStore

/// What became of intents on the way to their signatures; those that wait for a key are not among them.
struct Outcomes: Sendable {
    private(set) var signed: [SignedCertificate] = []
    private(set) var unfit: [(intent: IntentRecord, refusal: OfficeRefusal)] = []
    /// Their keys ended before they were signed.
    private(set) var outlived: [IntentRecord] = []

    /// How many of them were found written down.
    private(set) var found = 0

    var isEmpty: Bool { signed.isEmpty && unfit.isEmpty && outlived.isEmpty }

    mutating func add(_ certificate: SignedCertificate) {
        signed.append(certificate)
        count(certificate.pending)
    }

    mutating func add(_ pending: PendingIntent, _ refusal: OfficeRefusal) {
        unfit.append((pending.intent, refusal))
        count(pending)
    }

    mutating func add(outlived pending: PendingIntent) {
        outlived.append(pending.intent)
        count(pending)
    }

    private mutating func count(_ pending: PendingIntent) {
        if pending.issuer == nil { found += 1 }
    }

    mutating func add(_ other: Outcomes) {
        signed += other.signed
        unfit += other.unfit
        outlived += other.outlived
        found += other.found
    }
}
