import TestSupport
import Testing
import TitleClaim
import TitleDemo
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleStore
import TitleVerify
import TitleWorkflow

@testable import TitleIssuance

/// Issued certificates of a demo, the office that works on them, and the press that signs.
struct AfterIssueHouse {
    static let now = Instant(milliseconds: 1_795_478_400_000)

    let folder: TemporaryFolder
    let office: Office
    let press: Press
    let verifier: Verifier
    let numbers: [CertificateNumber]
    /// Two people of the city who decide on issued certificates.
    let people: [StaffMember]

    init() async throws {
        folder = try TemporaryFolder()
        let house = try HouseFolder.find(named: nil)
        let data = try HouseData.load(folder: folder.dataFolder(suspensionDays: 90))
        let installation = try InstallationKeys(
            creating: folder.path("keys"),
            installation: "test",
            host: DemoOffice.host,
            isDemo: true,
            reference: data,
            now: Self.now
        )
        try installation.addDemoBodies(now: Self.now)
        try installation.publish(to: folder.path("trust"), now: Self.now)
        let keys = installation.folder
        let fonts = try FontLibrary([.song, .mongolian])
        let (drawn, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
        try await DemoOffice.open(
            in: folder.path,
            host: DemoOffice.host,
            house: data,
            files: DemoFiles(folder: house.data),
            coverage: TitleModel.GlyphCoverage({ drawn.contains($0) }, mongolian: { mongolian.contains($0) }),
            now: Self.now
        ).fill(generated: 3, now: Self.now)
        let store = try Store.open(in: folder.path, checkpoints: true)
        office = Office(store: store, house: data)
        verifier = Verifier(trust: try keys.trust())
        press = Press(
            store: store,
            keys: SignerRing(keys),
            mark: try keys.pressMark(),
            verifier: verifier,
            reference: PressReference(isDemo: true, host: DemoOffice.host, rules: data.orderRules),
            documents: DocumentPress(templates: house.templates),
            folder: folder.path
        )
        try await press.runUntilDone { Self.now }
        numbers = try await press.numbersInForce(on: Self.now.civilDate).filter { $0.text.hasPrefix("150400") }
        let city = try #require(BodyCode("150400"))
        people = try await store.read { try $0.staff(of: city) }.filter { $0.holds(.revoke) }
        try #require(people.count == 2 && numbers.count > 5)
    }

    var store: Store { press.store }

    func certificate(_ number: CertificateNumber) async throws -> RegisteredCertificate {
        try #require(try await store.read { try $0.certificate(number) })
    }

    func decision(
        _ kind: CertificateEvent.Kind,
        version: VersionChange? = nil,
        until: CivilDate? = nil
    ) -> StatusDecision {
        StatusDecision(
            kind: kind,
            ground: "依据充分",
            documentNumber: "赤人社改〔2026〕1号",
            documentDate: Self.now.civilDate,
            effectiveOn: Self.now.civilDate,
            until: until,
            version: version
        )
    }

    /// Proposed by the one and confirmed by the other; of a revocation the holder was heard.
    @discardableResult
    func decide(_ decision: StatusDecision, on number: CertificateNumber) async throws -> Identifier {
        let id = try await propose(decision, on: number)
        if decision.kind == .revoked {
            for event in [CaseProgress.Event.notify, .hear] { try await take(event, in: id) }
        }
        try await take(.confirm, in: id)
        return id
    }

    func propose(_ decision: StatusDecision, on number: CertificateNumber) async throws -> Identifier {
        let isCorrection = decision.version.map { !$0.corrections.isEmpty } ?? false
        let evidence = isCorrection ? RosterFile(name: "户口本.pdf", bytes: Array("%PDF".utf8)) : nil
        return try await office.propose(
            CaseProposal(decision, evidence: evidence),
            for: number,
            by: people[0].id,
            at: Self.now
        )
    }

    func take(_ event: CaseProgress.Event, in id: Identifier) async throws {
        try await office.take(event, in: id, statement: "已办理", by: people[1].id, at: Self.now)
    }

    /// A case that gives the certificate's holder another employer.
    func correction(_ number: CertificateNumber, to becomes: String = "赤峰市更正后的单位") async throws -> StatusDecision {
        let was = try await certificate(number).result.employer
        let correction = Correction(field: .employer, was: was, becomes: becomes)
        return decision(.superseded, version: .correction([correction]))
    }

    func run(at now: Instant = now) async throws { try await press.runUntilDone { now } }

    /// What a stranger with the published list finds for a certificate's QR code.
    func judged(_ number: CertificateNumber, at now: Instant = now) async throws -> Verdict {
        let found = try await certificate(number)
        let lists = try await store.read { transaction in
            try transaction.statusLists().compactMap { try transaction.presentStatusList($0)?.envelope }
        }
        let status = StatusKnowledge.lists(StatusLists(lists, by: verifier))
        return verifier.verify(qrText: found.certificate.qrText, status: status, at: now)
    }

    func newVersion(of number: CertificateNumber) async throws -> RegisteredCertificate {
        let versions = try await store.read { try $0.versions(of: number) }
        return try await certificate(try #require(versions.last).number)
    }

    func refusals(of id: Identifier) async throws -> [String] {
        try await store.read { try $0.order(madeBy: id)?.refusals ?? [] }
    }

    func faults() async throws -> [Findings.Fault] {
        try await Recheck(store: store, verifier: verifier).run(at: Self.now).faults
    }
}
