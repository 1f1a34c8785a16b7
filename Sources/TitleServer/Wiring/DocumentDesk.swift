import TitleIntake
import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

/// Fetches documents: the one kept, else a new one from the press; verified again before anybody gets it.
struct DocumentDesk: Sendable {
    let office: Office
    let trust: TrustFolder
    let now: @Sendable () -> Instant
    private let pictures = ReadPictures()

    init(office: Office, trust: TrustFolder, now: @escaping @Sendable () -> Instant) {
        (self.office, self.trust, self.now) = (office, trust, now)
    }

    /// How long a visitor waits for the press.
    static let patience: Duration = .seconds(10)
    /// Who asks, as the press counts requests.
    static let requester = "anonymous"

    /// A holder's requests are counted by person: nobody's own are kept waiting by another's.
    static func holder(_ person: Identifier) -> String { "holder-\(person.text)" }

    func document(_ number: CertificateNumber) async throws -> FetchedDocument {
        try await document(number) { _ in Self.requester }
    }

    private func document(
        _ number: CertificateNumber,
        for requester: (Identifier) -> String
    ) async throws -> FetchedDocument {
        let found = try await office.store.read { transaction in
            (try transaction.certificate(number), try transaction.latestRendition(of: number, .pdf))
        }
        guard let certificate = found.0 else { return .noSuchCertificate }
        if let kept = found.1, let document = verified(kept, of: certificate) { return .ready(document) }
        return try await fresh(certificate, for: requester(certificate.certificate.person))
    }

    private func fresh(_ certificate: RegisteredCertificate, for requester: String) async throws -> FetchedDocument {
        let number = certificate.certificate.number
        guard certificate.status(on: now().civilDate) == .valid else { return .withheld }
        let person = certificate.certificate.person
        guard try await office.store.read({ try $0.latestPhoto(of: person) }) != nil else { return .waitsForPhoto }
        let request = try await ask(number, .pdf, for: requester)
        switch try await office.waitForAnswer(to: request, atMost: Self.patience) {
        case .waitsForStamp: return .waitsForStamp
        case .waiting: return .pressIsSilent
        case .refused: return .withheld
        case .sealed(let rendition): return verified(rendition, of: certificate).map { .ready($0) } ?? .withheld
        }
    }

    /// - Throws: `StopReason.documentsWaiting` when as many wait as one may have waiting.
    private func ask(
        _ number: CertificateNumber,
        _ format: DocumentFormat,
        for requester: String
    ) async throws -> Identifier {
        do {
            return try await office.requestSealedDocument(number, format: format, by: requester, at: now())
        } catch OfficeFault.tooManyRequests {
            throw StopReason.documentsWaiting
        }
    }

    /// The document for its holder, whose requests are counted apart from everybody's.
    func own(_ number: CertificateNumber, as format: DocumentFormat) async throws -> OwnDocument {
        guard format == .pdf else { return try await picture(number, for: Self.holder) }
        return switch try await document(number, for: Self.holder) {
        case .ready(let document): .ready(document.bytes)
        case .pressIsSilent: .pressIsSilent
        case .waitsForStamp: .waitsForStamp
        case .waitsForPhoto: .waitsForPhoto
        case .withheld: .withheld
        case .noSuchCertificate: .noSuchCertificate
        }
    }

    /// The document of a copy, verified again; nil of one that is not kept, or no longer what it was.
    func ownCopy(_ id: Identifier) async throws -> [UInt8]? {
        let kept = try await office.store.read { (try $0.sealedCopy(id), try $0.copy(id)) }
        guard let sealed = kept.0, let copy = kept.1 else { return nil }
        let now = now()
        let (document, verdict) = Verifier(trust: trust.trust).verifiedDocument(
            sealed.bytes,
            status: .known(CertificateStatus(copy.status(on: now.civilDate)), asOf: now),
            at: now
        )
        return verdict.copy?.verificationCode == copy.code ? document?.bytes : nil
    }

    /// The same picture for somebody of the office, whose requests are counted apart from everybody's.
    func picture(_ number: CertificateNumber, askedBy staff: Identifier) async throws -> OwnDocument {
        try await picture(number) { _ in "office-\(staff.text)" }
    }

    /// A picture of the document, whose code is read back before anybody gets it.
    private func picture(
        _ number: CertificateNumber,
        for requester: (Identifier) -> String
    ) async throws -> OwnDocument {
        let found = try await office.store.read { transaction in
            (try transaction.certificate(number), try transaction.latestRendition(of: number, .png))
        }
        guard let certificate = found.0 else { return .noSuchCertificate }
        guard certificate.status(on: now().civilDate) == .valid else { return .withheld }
        if let kept = found.1 { return shows(kept, certificate) ? .ready(kept.bytes) : .withheld }
        let person = certificate.certificate.person
        guard try await office.store.read({ try $0.latestPhoto(of: person) }) != nil else { return .waitsForPhoto }
        let request = try await ask(number, .png, for: requester(person))
        switch try await office.waitForAnswer(to: request, atMost: Self.patience) {
        case .waitsForStamp: return .waitsForStamp
        case .waiting: return .pressIsSilent
        case .refused: return .withheld
        case .sealed(let rendition): return shows(rendition, certificate) ? .ready(rendition.bytes) : .withheld
        }
    }

    /// Whether the one code of the picture is this very certificate's; it is read once.
    private func shows(_ rendition: Rendition, _ certificate: RegisteredCertificate) -> Bool {
        pictures.isKnown(rendition) { isCode(in: rendition, of: certificate) }
    }

    private func isCode(in rendition: Rendition, of certificate: RegisteredCertificate) -> Bool {
        guard case .codes(let texts)? = PictureReading(rendition.bytes) else { return false }
        return texts == [certificate.certificate.qrText]
    }

    /// Nil unless the verifier finds the file valid and of this very certificate.
    private func verified(_ rendition: Rendition, of certificate: RegisteredCertificate) -> VerifiedDocument? {
        let now = now()
        let (document, verdict) = Verifier(trust: trust.trust).verifiedDocument(
            rendition.bytes,
            status: .known(CertificateStatus(certificate.status(on: now.civilDate)), asOf: now),
            at: now
        )
        return verdict.facts?.number == certificate.certificate.number.text ? document : nil
    }
}
