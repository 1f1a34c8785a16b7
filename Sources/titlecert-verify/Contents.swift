import TitleClaim
import TitleDocument
import TitleFiles
import TitleModel
import TitleSecrets
import TitleVerify
import TitleWords

/// What stands in a submission, unverified: rows of keys and values in sections.
struct Contents {
    struct Section {
        /// Key of its words below `verify.inspect.`.
        let name: String
        /// A key is that of words below `verify.inspect.` or of a fact.
        let rows: [(key: String, value: String)]
    }

    private(set) var sections: [Section] = []

    var isEmpty: Bool { sections.isEmpty }

    init(of submission: Submission) {
        switch submission {
        case .qrText(let text): add(qrText: text)
        case .envelope(let bytes): add(envelope: bytes)
        case .file(let bytes): add(pdf: bytes)
        case .pictureCodes(let texts): for text in texts { add(qrText: text) }
        case .unreadablePicture: break
        }
    }

    func lines(_ words: Words) -> [String] {
        guard !isEmpty else { return ["  " + words("verify.inspect.unreadable")] }
        return sections.flatMap { section in
            ["", words("verify.inspect.\(section.name)")]
                + section.rows.map { "  \(Contents.label($0.key, words))  \($0.value)" }
        }
    }

    private static func label(_ key: String, _ words: Words) -> String {
        let known = ["verdict.fact.\(key)", "verdict.receipt.\(key)"].first { words.has($0) }
        return words(known ?? "verify.inspect.\(key)")
    }

    var json: JSONText {
        .object([
            ("verified", .bool(false)),
            (
                "sections",
                .array(
                    sections.map { section in
                        .object(
                            [("name", .string(section.name))] + section.rows.map { ($0.key, .string($0.value)) }
                        )
                    }
                )
            ),
        ])
    }
}

extension Contents {
    private mutating func add(qrText: String) {
        guard let text = try? QRText(parsing: qrText) else { return }
        sections.append(Section(name: "address", rows: [("address", text.prefix)]))
        add(envelope: text.envelope)
    }

    private mutating func add(pdf bytes: [UInt8]) {
        guard let document = try? SealedPDF.read(bytes) else { return }
        let names = document.attachments.map(\.fileName).joined(separator: ", ")
        let sealed = Instant(milliseconds: document.signedAt.secondsSinceEpoch * 1000)
        let rows = [("bytes", String(bytes.count)), ("sealedAt", sealed.description), ("attachments", names)]
        sections.append(Section(name: "pdf", rows: rows))
        for link in document.links { add(qrText: link) }
        for name in [Verifier.claimFileName, Verifier.receiptFileName, Verifier.copyFileName] {
            if let claim = document.attachment(named: name) { add(envelope: claim) }
        }
    }

    private mutating func add(envelope bytes: [UInt8]) {
        guard let envelope = try? SignedEnvelope(parsing: bytes) else { return }
        let rows = [("keyID", hexText(envelope.keyID)), ("bytes", String(bytes.count))]
        switch envelope.contentType {
        case .compactClaim: add("compactClaim", rows, (try? CompactClaim(decoding: envelope.payload))?.rows)
        case .fullClaim: add("fullClaim", rows, (try? FullClaim(decoding: envelope.payload))?.rows)
        case .trustList: add("trustList", rows, (try? TrustList(decoding: envelope.payload))?.rows)
        case .catalogue: add("catalogue", rows, (try? IssuerCatalogue(decoding: envelope.payload))?.rows)
        case .statusList: add("statusList", rows, [])
        case .rootTransition: add("rootTransition", rows, [])
        case .issuedBefore: add("issuedBefore", rows, (try? IssuedBefore(decoding: envelope.payload))?.rows)
        case .receipt: add("receipt", rows, (try? ReceiptClaim(decoding: envelope.payload))?.rows)
        case .copy: add("copy", rows, (try? CopyClaim(decoding: envelope.payload))?.rows)
        }
    }

    private mutating func add(
        _ name: String,
        _ rows: [(key: String, value: String)],
        _ more: [(key: String, value: String?)]?
    ) {
        guard let more else { return }
        let known = more.compactMap { row in row.value.map { (key: row.key, value: $0) } }
        sections.append(Section(name: name, rows: rows + known))
    }
}
