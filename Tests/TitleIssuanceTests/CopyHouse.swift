import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleSecrets
import TitleStore
import TitleVerify

@testable import TitleIssuance

/// A press with a demonstration's certificates, and somebody who has copies made of one.
struct CopyHouse {
    static let now = Instant(milliseconds: 1_760_000_000_000)
    let folder: TemporaryFolder
    let press: Press
    /// A certificate with a photo.
    let certificate: RegisteredCertificate

    init() async throws {
        folder = try TemporaryFolder()
        press = try await DemoPress.pressWithOrders(in: folder.path, Self.now)
        try await press.runUntilDone { Self.now }
        let found = try await press.store.read { transaction in
            try transaction.certificates(after: "", limit: 50).filter {
                try transaction.latestPhoto(of: $0.certificate.person) != nil
                    && $0.status(on: CopyHouse.now.civilDate) == .valid
            }
        }
        certificate = try #require(found.first)
    }

    var full: FullClaim { get throws { try IssuedClaims(certificate.certificate).full } }

    /// With the published catalogue.
    var verifier: Verifier { get throws { Verifier(trust: try KeyFolder(opening: folder.path("keys")).trust()) } }

    func wish(days: Int = 30, fields: Set<CopyField> = [.title, .qualified]) -> CopyWish {
        CopyWish(
            number: certificate.certificate.number,
            purpose: "投标人员资格审查",
            receiver: "某某建设集团",
            days: days,
            fields: fields
        )
    }

    /// Writes a request as a server does, checked or not, and has it answered.
    func ask(
        _ wish: CopyWish,
        by person: Identifier? = nil,
        at now: Instant = CopyHouse.now
    ) async throws -> Result<SealedCopy, SealRefusal> {
        let id = Identifier(at: now, random: SecureRandom.identifierBits())
        let copy = CopyRecord(wish, id: id, person: person ?? certificate.certificate.person, at: now)
        try await press.store.write { transaction in
            try transaction.insert(copy)
            try transaction.insert(
                SealRequest(
                    id: id,
                    kind: .copy,
                    subject: id.text,
                    format: .pdf,
                    priority: .interactive,
                    requestedBy: "test",
                    requestedAt: now
                )
            )
        }
        try await press.runUntilDone { now }
        let (sealed, outcome) = try await press.store.read { (try $0.sealedCopy(id), try $0.outcome(of: id)) }
        if let sealed { return .success(sealed) }
        guard case .refused(let reason)? = outcome else { throw SealRefusal.unknownKind }
        return .failure(try #require(SealRefusal(rawValue: reason)))
    }

    /// Something that happens to the certificate.
    func happens(_ kind: CertificateEvent.Kind, at now: Instant = CopyHouse.now) async throws {
        let event = CertificateEvent(
            id: Identifier(at: now, random: SecureRandom.identifierBits()),
            number: certificate.certificate.number,
            kind: kind,
            at: now,
            effectiveOn: now.civilDate,
            actor: "test",
            ground: "test",
            documentNumber: "测〔2026〕1号",
            successor: nil
        )
        try await press.store.write { try $0.insert(event) }
        try await press.runUntilDone { now }
    }

    /// What the published list of a copy says of it.
    func published(_ copy: SealedCopy) async throws -> StatusCode? {
        let claim = try CopyClaim(decoding: SignedEnvelope(parsing: copy.envelope).payload)
        let list = try await press.store.read { try $0.presentStatusList(claim.status.list) }
        return try verifier.statusList(#require(list).envelope).bits[claim.status.index]
    }
}
