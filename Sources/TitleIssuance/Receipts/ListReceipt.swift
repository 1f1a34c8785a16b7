internal import TitleClaim
internal import TitleFiles
internal import TitleModel
internal import TitleRender
internal import TitleSecrets
internal import TitleStore

/// A receipt of a list of results: every line that names a certificate is held against the register once more.
struct ListReceipt {
    let bytes: [UInt8]
    let facts: ReceiptFacts

    func draft(in transaction: any Transaction) throws -> ReceiptDraft {
        let lines = try lines()
        for line in lines { try check(line, in: transaction) }
        let counts = ListOutcome.allCases.compactMap { outcome -> OutcomeCount? in
            let count = lines.count { $0.outcome == outcome }
            return count == 0 ? nil : OutcomeCount(outcome: outcome.rawValue, lines: UInt64(count))
        }
        let list = LookedUpList(lines: UInt64(lines.count), digest: SHA256.digest(bytes), counts: counts)
        var texts = facts.texts
        texts["lines"] = String(lines.count)
        texts["counts"] = Self.text(of: counts)
        texts["digest"] = hexText(list.digest)
        return ReceiptDraft(
            claim: facts.claim(.list(list)),
            content: FaceContent(texts: texts, images: ["seal": ReceiptMark.picture], sample: facts.store.isDemo),
            template: "list-receipt",
            installation: facts.store.installation
        )
    }

    /// What stands on the page of them.
    static func text(of counts: [OutcomeCount]) -> String {
        counts.map { count in
            "\(ListOutcome(rawValue: count.outcome)?.officialName ?? count.outcome) \(count.lines) 行"
        }.joined(separator: "；")
    }

    /// The list as it was written, to the last byte.
    private func lines() throws -> [ListLine] {
        let rows = try CSVReader.rows(of: String(decoding: bytes.dropFirst(3), as: UTF8.self), separator: ",")
        let lines = rows.dropFirst().compactMap { ListLine(fields: $0) }
        guard !lines.isEmpty, ListText.bytes(of: lines) == bytes else { throw SealRefusal.registerChanged }
        return lines
    }

    /// What the line says of the register is what stands there now; that something is not there is looked up too.
    private func check(_ line: ListLine, in transaction: any Transaction) throws {
        if let copy = try copy(of: line, in: transaction) { return try check(line, on: copy, in: transaction) }
        let asked = try askedFor(line, in: transaction)
        guard line.outcome.isRegistered || line.outcome == .differs else {
            if line.outcome == .notFound, asked != nil { throw SealRefusal.registerChanged }
            return
        }
        let wanted = line.registered.flatMap { CertificateNumber(foreign: $0.number) }
        guard wanted != nil || line.outcome == .differs,
            let registered = try asked ?? wanted.flatMap({ try transaction.certificate($0) }),
            line == (try told(registered, of: line))
        else { throw SealRefusal.registerChanged }
    }

    private func copy(of line: ListLine, in transaction: any Transaction) throws -> RegisteredCopy? {
        try VerificationCode(line.asked.code).flatMap { try transaction.copy(with: $0) }
    }

    /// Of a copy a list says how it stands, and nothing that its holder may have left out.
    private func check(_ line: ListLine, on copy: RegisteredCopy, in transaction: any Transaction) throws {
        let (today, status) = (facts.now.civilDate, ListOutcome(copy.status(on: facts.now.civilDate)))
        let standing = status == .valid && today > copy.record.expiresOn ? .expired : status
        let isNamed = try isNamed(line, copy, in: transaction)
        guard line.registered == nil, line.outcome == (isNamed ? standing : .differs) else {
            throw SealRefusal.registerChanged
        }
    }

    /// A copy bears its certificate's name and no number.
    private func isNamed(_ line: ListLine, _ copy: RegisteredCopy, in transaction: any Transaction) throws -> Bool {
        guard let registered = try transaction.certificate(copy.record.number) else {
            throw SealRefusal.registerChanged
        }
        let name = try IssuedClaims(registered.certificate).full.name
        return CodeIsOfWhomTheListNames.holds(line.asked, number: nil, name: name)
    }

    private func told(_ registered: RegisteredCertificate, of line: ListLine) throws -> ListLine {
        let (number, full) = (registered.certificate.number, try IssuedClaims(registered.certificate).full)
        let isNamed = CodeIsOfWhomTheListNames.holds(line.asked, number: number, name: full.name)
        return ListLine(
            place: line.place,
            asked: line.asked,
            outcome: isNamed ? ListOutcome(registered.status(on: facts.now.civilDate)) : .differs,
            registered: ListLine.Registered(number: number.text, name: full.name, title: full.titleName)
        )
    }

    /// The certificate that code, or number and name, are of; nil also of a document in an archive.
    private func askedFor(_ line: ListLine, in transaction: any Transaction) throws -> RegisteredCertificate? {
        if let code = VerificationCode(line.asked.code) { return try transaction.certificate(with: code) }
        guard let number = CertificateNumber(foreign: line.asked.number),
            let found = try transaction.certificate(number),
            try IssuedClaims(found.certificate).full.name == line.asked.name
        else { return nil }
        return found
    }
}
