public import TitleModel
internal import TitleRender
internal import TitleStore

/// 本人领取单: a sealed slip as it is printed, one page a person, its secret folded in.
public struct SealedSlip: Sendable {
    private let texts: [String: String]
    private let key: Identifier

    /// - Parameters:
    ///   - slip: as the register keeps it.
    ///   - secret: printed here and kept nowhere.
    ///   - name: of its person.
    ///   - identity: covered but for the last two characters.
    ///   - employer: empty where none is known.
    ///   - body: the name of the body that made it.
    public init(
        _ slip: HolderSlip,
        secret: VerificationCode,
        name: String,
        identity: String,
        employer: String,
        body: String
    ) {
        key = slip.id
        var texts = [
            "name": name, "identity": identity, "issuedBy": body, "code": secret.grouped,
            "printedOn": slip.madeAt.civilDate.written, "closedOn": slip.expiresAt.civilDate.written,
        ]
        if !employer.isEmpty { texts["employer"] = employer }
        self.texts = texts
    }

    func content(_ facts: StoreFacts) -> FaceContent {
        FaceContent(texts: texts.merging(["host": facts.host]) { first, _ in first }, sample: facts.isDemo)
    }

    var text: String { key.text }
}

extension PaperDesk {
    /// Draws slips, one a page, in their order.
    /// - Throws: `DrawingError`.
    public func write(
        _ slips: [SealedSlip],
        at now: Instant,
        to sink: @escaping ([UInt8]) throws -> Void
    ) async throws {
        guard let first = slips.first else { return }
        let facts = try await store.read { try $0.storeFacts() }
        let sheets = slips.map { $0.content(facts) }
        try print(sheets, "sealed-slip", of: first.text, at: now, to: sink) { _, _ in }
    }
}
