import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

/// Fetches documents: the one kept, else a new one from the press; verified again before anybody gets it.
struct DocumentDesk: Sendable {
    let office: Office
    let trust: TrustFolder
    let now: @Sendable () -> Instant

    /// How long a visitor waits for the press.
    static let patience: Duration = .seconds(10)
    /// Who asks, as the press counts requests.
    static let requester = "anonymous"

    func document(_ number: CertificateNumber) async throws -> FetchedDocument {
        let found = try await office.store.read { transaction in
            (try transaction.certificate(number), try transaction.latestRendition(of: number, .pdf))
        }
        guard let certificate = found.0 else { return .noSuchCertificate }
        if let kept = found.1, let document = verified(kept, of: certificate) { return .ready(document) }
        return try await fresh(certificate)
    }

    private func fresh(_ certificate: RegisteredCertificate) async throws -> FetchedDocument {
        let number = certificate.certificate.number
        guard certificate.status(on: now().civilDate) == .valid else { return .withheld }
        let person = certificate.certificate.person
        guard try await office.store.read({ try $0.latestPhoto(of: person) }) != nil else { return .waitsForPhoto }
        let request = try await office.requestSealedDocument(
            number,
            format: .pdf,
            by: Self.requester,
            at: now()
        )
        switch try await office.waitForAnswer(to: request, atMost: Self.patience) {
        case .waitsForStamp: return .waitsForStamp
        case .waiting: return .pressIsSilent
        case .refused: return .withheld
        case .sealed(let rendition): return verified(rendition, of: certificate).map { .ready($0) } ?? .withheld
        }
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
