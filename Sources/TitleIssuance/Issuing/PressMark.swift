internal import TitleModel
internal import TitleSecrets
internal import TitleStore

/// The press's mark on its own rows of a store that the server can write too.
///
/// What the press will trust later it marks now, over every field: the witness of a publicity, and what it is about to
/// sign. A row that somebody else wrote or changed bears no such mark, and nothing is signed because of it.
struct PressMark: Sendable {
    private let secret: MessageAuthentication

    init(_ secret: MessageAuthentication) {
        self.secret = secret
    }

    func witness(of publicity: Identifier, seenAt: Instant, rosterDigest: [UInt8]) -> PublicityWitness {
        let text = PressMark.text(publicity, seenAt, rosterDigest)
        return PublicityWitness(
            publicity: publicity,
            seenAt: seenAt,
            rosterDigest: rosterDigest,
            mark: secret.code(of: text)
        )
    }

    func witness(of step: RosterHistory.Step, seenAt: Instant) -> CorrectionWitness {
        let unmarked = CorrectionWitness(
            correction: step.correction,
            seenAt: seenAt,
            before: step.before,
            after: step.after,
            mark: []
        )
        return CorrectionWitness(
            correction: step.correction,
            seenAt: seenAt,
            before: step.before,
            after: step.after,
            mark: secret.code(of: PressMark.text(unmarked))
        )
    }

    /// With all the corrections that it holds.
    func isOwn(_ witness: PublicityWitness) -> Bool {
        let text = PressMark.text(witness.publicity, witness.seenAt, witness.rosterDigest)
        return secret.isCode(witness.mark, of: text)
            && witness.corrections.allSatisfy { secret.isCode($0.mark, of: PressMark.text($0)) }
    }

    func marked(_ intent: IntentRecord) -> IntentRecord {
        intent.marked(secret.code(of: PressMark.text(intent)))
    }

    func isOwn(_ intent: IntentRecord) -> Bool {
        secret.isCode(intent.mark, of: PressMark.text(intent))
    }

    func marked(_ intent: CopyIntent) -> CopyIntent {
        intent.marked(secret.code(of: PressMark.text(intent)))
    }

    func isOwn(_ intent: CopyIntent) -> Bool {
        secret.isCode(intent.mark, of: PressMark.text(intent))
    }

    private static func text(_ publicity: Identifier, _ seenAt: Instant, _ rosterDigest: [UInt8]) -> [UInt8] {
        bytes(["titlecert witness 1", publicity.text, String(seenAt.milliseconds), hexText(rosterDigest)])
    }

    private static func text(_ witness: CorrectionWitness) -> [UInt8] {
        bytes([
            "titlecert correction witness 1", witness.correction.text, String(witness.seenAt.milliseconds),
            hexText(witness.before), hexText(witness.after),
        ])
    }

    private static func text(_ intent: IntentRecord) -> [UInt8] {
        bytes([
            "titlecert intent 1", intent.order.text, intent.number.text, intent.code.text, String(intent.statusList),
            String(intent.statusIndex), hexText(SHA256.digest(intent.compactPayload)),
            hexText(SHA256.digest(intent.fullPayload)), hexText(intent.keyID), String(intent.issuedAt.milliseconds),
        ])
    }

    private static func text(_ intent: CopyIntent) -> [UInt8] {
        bytes([
            "titlecert copy 1", intent.copy.text, intent.code.text, String(intent.statusList),
            String(intent.statusIndex), hexText(SHA256.digest(intent.payload)), hexText(intent.keyID),
            String(intent.writtenAt.milliseconds),
        ])
    }

    private static func bytes(_ fields: [String]) -> [UInt8] { CanonicalText.bytes(of: fields) }
}
