internal import TitleModel
internal import TitlePaint
internal import TitleSecrets
internal import TitleStore

extension Press {
    /// Pixels across: A4 at 200 to the inch, at which the code can still be read from a print of it.
    private static let pictureWidth = 1654

    /// A picture of the document that would be sealed, for who cannot open PDF: no key is used.
    ///
    /// It proves nothing but by its code, which is checked here before it is drawn.
    func picture(for request: SealRequest, at now: Instant) async throws -> DrawnPicture {
        guard request.kind == .title, let number = CertificateNumber(foreign: request.subject) else {
            throw SealRefusal.unknownKind
        }
        guard let stored = try await certificate(number) else { throw SealRefusal.unknownCertificate }
        guard stored.isInForce(on: now.civilDate) else { throw SealRefusal.notInForce }
        guard stored.photo != nil else { throw SealRefusal.photoMissing }
        let subject = try subject(stored, at: now)
        return DrawnPicture(
            number: number,
            templateHash: try documents.templateHash(of: subject),
            bytes: try documents.drawn(subject).picture(width: Press.pictureWidth)
        )
    }

    func keep(_ picture: DrawnPicture, answering request: SealRequest, at now: Instant) async throws {
        let rendition = Rendition(
            id: identifiers.next(at: now),
            number: picture.number,
            format: request.format,
            templateHash: picture.templateHash,
            sha256: SHA256.digest(picture.bytes),
            bytes: picture.bytes,
            madeAt: now
        )
        try await write { transaction in
            try transaction.insert(rendition)
            try transaction.finish(request.id, .sealed(rendition: rendition.id), at: now)
        }
    }
}

/// A picture of a certificate, not yet kept.
struct DrawnPicture: Sendable {
    let number: CertificateNumber
    let templateHash: [UInt8]
    let bytes: [UInt8]
}
