internal import TitleDocument
public import TitleModel
internal import TitlePapers
public import TitleRender
internal import TitleSeal
internal import TitleStore

extension Press {
    /// Seal uses recorded in one transaction.
    private static let usesAtOnce = 500

    /// The numbers of a batch's certificates in force, in the order of its roster.
    ///
    /// - Throws: `IssuanceFault` about the batch.
    public func numbersInForce(of batch: String, on day: CivilDate) async throws -> [CertificateNumber] {
        try await store.read { transaction in
            let facts = try BatchFacts(batch, in: transaction)
            return try CertifiedBatch(facts.batch.id, on: day, in: transaction).inForce.map(\.number)
        }
    }

    /// Writes one PDF of a batch's certificates in force to be printed: a list first, then each face, its seal drawn.
    ///
    /// The book and its pages have no signature, and its first page says so. A seal on paper is a use of the seal: the
    /// body must have authorised it, and it is recorded before the page is handed out. `sink` takes the bytes of the file
    /// in their order, `progress` is told the pages done and all that there are.
    ///
    /// - Throws: `IssuanceFault` about the batch or about the certificate that cannot be drawn, and what the sink throws.
    public func writeBook(
        of batch: String,
        at now: Instant,
        to sink: @escaping ([UInt8]) throws -> Void,
        progress: @escaping (Int, Int) -> Void
    ) async throws {
        let (facts, certified) = try await store.read { transaction in
            let facts = try BatchFacts(batch, in: transaction)
            return (facts, try CertifiedBatch(facts.batch.id, on: now.civilDate, in: transaction))
        }
        let lines = certified.inForce
        let desk = PaperDesk(store: store, templates: documents.folder)
        let cover = try BookCover(facts, certified).flow(try desk.template(.bookCover), at: now)
        let metadata = try desk.metadata(of: cover, batch, .bookCover, at: now)
        var run = PrintRun(metadata, sink: sink, progress: progress)
        run.total = cover.count + lines.count
        for page in 0..<cover.count { try run.add(try cover.page(page)) }
        var start = 0
        while start < lines.count {
            let some = lines[start..<min(start + Press.usesAtOnce, lines.count)]
            try await recordPrints(of: some, at: now)
            for line in some { try run.add(try await face(of: line.number, at: now)) }
            start += some.count
        }
        try run.finish()
    }

    private func face(of number: CertificateNumber, at now: Instant) async throws -> DisplayList {
        do {
            return try await preview(of: number, at: now)
        } catch let error as DrawingError {
            throw CertificateNotDrawn(number: number, cause: error)
        }
    }

    private func recordPrints(of lines: ArraySlice<CertifiedLine>, at now: Instant) async throws {
        let uses = try lines.map { line in
            SealUse(
                id: identifiers.next(at: now),
                at: now,
                body: line.issuer,
                keyID: try keys.signer(for: line.issuer, on: now.civilDate).keyID,
                purpose: "print",
                subject: line.number.text,
                authorisation: keys.authorisation(of: line.issuer)?.documentNumber ?? ""
            )
        }
        try await write { transaction in
            for use in uses { try transaction.insert(use) }
        }
    }
}

/// A certificate whose face cannot be drawn stops its book.
public struct CertificateNotDrawn: Error {
    public let number: CertificateNumber
    public let cause: DrawingError
}
