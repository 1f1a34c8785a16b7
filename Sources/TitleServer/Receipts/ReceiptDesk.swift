import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

/// Asks the press for receipts; each is verified again before anybody gets it.
struct ReceiptDesk: Sendable {
    let office: Office
    let certificates: CertificateDesk
    let now: @Sendable () -> Instant

    func ask(_ subject: ReceiptRequest.Subject, _ asked: AskerStatement, _ id: Identifier) async throws {
        do {
            try await office.requestReceipt(of: subject, by: asked, id: id, at: now())
        } catch OfficeFault.tooManyRequests {
            throw StopReason.documentsWaiting
        }
    }

    func find(_ id: Identifier, _ patience: Duration) async throws -> FetchedReceipt {
        switch try await office.waitForReceipt(id, atMost: patience) {
        case .unknown: return .unknown
        case .waiting: return .waiting
        case .refused: return .refused
        case .sealed(let receipt):
            let verifier = Verifier(trust: certificates.trust.trust)
            let document = verifier.verifiedDocument(receipt.bytes, status: .waived, at: now()).document
            return document.map { .ready($0.bytes) } ?? .refused
        }
    }
}
