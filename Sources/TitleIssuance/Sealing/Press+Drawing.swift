internal import TitleDocument
package import TitleModel
internal import TitleSeal
internal import TitleStore

extension Press {
    /// Certificates ready to be drawn and sealed, for benchmarks: their claims are read and checked, nothing is drawn.
    package func drawingWork(of numbers: [CertificateNumber], at now: Instant) async throws -> DrawingWork {
        let stored = try await store.read { transaction in
            try numbers.compactMap { number in
                try rosters.lend { try StoredCertificate(number, in: transaction, readings: &$0) }
            }
        }
        let items = try stored.map { certificate in
            DrawingWork.Item(
                subject: try subject(certificate, at: now),
                signer: try keys.signer(for: certificate.issuer, on: now.civilDate)
            )
        }
        return DrawingWork(items: items, documents: documents, closing: try keys.closing(at: now), now: now)
    }
}

/// Drawing and sealing alone: from a checked claim to the sealed bytes, before a stranger's check of them.
package struct DrawingWork: Sendable {
    struct Item: Sendable {
        let subject: DocumentSubject
        let signer: Signer
    }

    let items: [Item]
    let documents: DocumentPress
    let closing: SealClosing
    let now: Instant

    package var count: Int { items.count }

    /// The sealed document of one certificate, 0..<count.
    package func document(_ index: Int) throws -> [UInt8] {
        let item = items[index]
        return try documents.make(item.subject, signer: item.signer, now: now, closing).bytes
    }
}
