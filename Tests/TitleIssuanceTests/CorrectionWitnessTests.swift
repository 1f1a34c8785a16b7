import TestSupport
import Testing
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleStore
import TitleVerify
import TitleWorkflow

@testable import TitleDemo
@testable import TitleIssuance

/// A real store and a press that stands by, or does not, while a notice of eight people is corrected.
@Suite("What the press saw of corrections")
struct CorrectionWitnessTests {
    /// Tuesday 2026-11-03; the notice may close at the end of the next Tuesday.
    private static let opened = Instant(milliseconds: 1_793_664_000_000)
    private static let corrected = opened.adding(milliseconds: 3_600_000)
    private static let closed = opened.adding(milliseconds: 9 * 86_400_000)

    let folder: TemporaryFolder
    let data: HouseData
    let keys: KeyFolder
    let office: Office
    let batch: ResultBatch
    let staff: DemoStaff

    init() async throws {
        folder = try TemporaryFolder()
        let house = try HouseFolder.find(named: nil)
        data = try HouseData.load(folder: house.data)
        let installation = try InstallationKeys(
            creating: folder.path("keys"),
            installation: "test",
            host: DemoOffice.host,
            isDemo: false,
            reference: data,
            now: Self.opened
        )
        try installation.addDemoBodies(now: Self.opened)
        try installation.publish(to: folder.path("trust"), now: Self.opened)
        keys = installation.folder
        let demo = try await DemoOffice.open(
            in: folder.path,
            host: DemoOffice.host,
            house: data,
            files: DemoFiles(folder: house.data),
            coverage: nil,
            now: Self.opened
        )
        office = demo.office
        try await SeedData.insert(data, into: office.store, at: DemoClock.founding)
        staff = try await DemoStaff.appointed(in: office.store, at: DemoClock.founding)
        let roster = try #require(try demo.openRoster(Self.opened))
        try await demo.open(roster, staff, at: Self.opened)
        batch = try #require(try await office.store.read { try $0.batches().last?.batch })
    }

    private func press() throws -> Press {
        Press(
            store: try Store.open(in: folder.path, checkpoints: true),
            keys: SignerRing(keys),
            mark: try keys.pressMark(),
            verifier: Verifier(trust: try keys.trust()),
            reference: PressReference(isDemo: false, host: DemoOffice.host, rules: data.orderRules),
            documents: DocumentPress(templates: try HouseFolder.find(named: nil).templates),
            folder: folder.path
        )
    }

    /// What was left out of an employer is added to it as it was shown.
    private func correct(_ line: Int, with ending: String) async throws {
        let rows = try await office.store.read { try $0.results(of: batch.id) }
        let employer = try #require(rows.first { $0.line == line }).employer
        let text = employer.prefix { $0 != "（" } + ending
        try await office.correct(
            line: line,
            of: batch.id,
            .employer,
            to: String(text),
            reason: "笔误",
            by: data.rules(for: nil, coverage: nil, today: Self.corrected.civilDate),
            staff: staff.member(.prepare, at: batch.reviewingBody),
            at: Self.corrected.adding(milliseconds: Int64(line))
        )
    }

    /// Closes, files, accepts and lets the press work; the refusals it notes.
    private func finish() async throws -> (issued: Int, refusals: String) {
        let clerk = try staff.member(.prepare, at: batch.reviewingBody)
        let notice = try #require(try await office.store.read { try $0.publicity(of: batch.id) })
        try await office.closePublicity(notice.id, by: clerk, at: Self.closed)
        let units = try await office.unitsToShow(of: batch.id)
        for paper in DemoPapers.batchPapers(batch, people: 8, units: units) {
            try await office.attach(paper, to: batch.id, by: clerk, at: Self.closed)
        }
        let documents = DemoPapers.filing(batch, dated: Self.closed.civilDate)
        let filing = try await office.submitFiling(of: batch.id, documents: documents, by: clerk, at: Self.closed)
        let city = try #require(BodyCode("150400"))
        let numbers = try await office.acceptFiling(
            filing,
            documentNumber: "赤人社备〔2026〕1号",
            documentDate: Self.closed.civilDate,
            by: staff.member(.accept, at: city),
            at: Self.closed
        )
        try #require(numbers.count == 8)
        let press = try press()
        let now = Self.closed.adding(milliseconds: 3_600_000)
        try await press.runUntilDone { now }
        let refusals = try await press.store.read { transaction in
            try transaction.run("SELECT DISTINCT reasons FROM order_refusals", []).map { "\($0[0])" }
        }
        return (press.done.issued, refusals.joined())
    }

    @Test("PUB3: corrections that it saw while the notice was open are what it issues; a re-check finds nothing wrong")
    func seen() async throws {
        try await press().witnessPublicities(at: Self.opened)
        try await correct(2, with: "（东区）")
        try await press().witnessPublicities(at: Self.corrected.adding(milliseconds: 1000))
        try await correct(3, with: "（西区）")
        try await correct(2, with: "（北区）")
        try await press().witnessPublicities(at: Self.corrected.adding(milliseconds: 2000))
        #expect(try await finish() == (8, ""))
        let findings = try await Recheck(store: office.store, verifier: Verifier(trust: keys.trust())).run(
            at: Self.closed.adding(milliseconds: 7_200_000)
        )
        #expect(findings.faults.isEmpty && findings.certificates == 8, "\(findings.faults)")
    }

    @Test("A correction that was there before it first looked is seen with the notice, which began without it")
    func atFirstSight() async throws {
        try await correct(2, with: "（东区）")
        try await press().witnessPublicities(at: Self.corrected.adding(milliseconds: 1000))
        #expect(try await finish() == (8, ""))
    }

    @Test("What it did not see while the notice was open it does not issue")
    func unseen() async throws {
        try await press().witnessPublicities(at: Self.opened)
        try await correct(2, with: "（东区）")
        let outcome = try await finish()
        #expect(outcome.issued == 0 && outcome.refusals.contains("correction-not-witnessed"))
    }

    @Test("A change beside the correction, or a note of it that the press did not write, ends in no certificate")
    func forged() async throws {
        try await press().witnessPublicities(at: Self.opened)
        try await correct(2, with: "（东区）")
        try await tamper(
            "DROP TRIGGER roster_rows_keep_what_restarts_them",
            "UPDATE roster_rows SET specialty = '其他' WHERE line = 3"
        )
        try await press().witnessPublicities(at: Self.corrected.adding(milliseconds: 1000))
        await #expect(throws: OfficeRefusal.rosterChanged, "the office sees it too") { _ = try await finish() }
        let other = try await CorrectionWitnessTests()
        try await other.press().witnessPublicities(at: Self.opened)
        try await other.correct(2, with: "（东区）")
        try await other.tamper(
            """
            INSERT INTO press_correction_witness SELECT k.id, k.corrected_at + 1, w.roster_digest, k.roster_digest, w.mark
            FROM publicity_corrections k JOIN press_witness w ON w.publicity = k.publicity
            """
        )
        let outcome = try await other.finish()
        #expect(outcome.issued == 0 && outcome.refusals.contains("publicity-witness-foreign"))
    }

    /// What whoever can write the store may do to it.
    private func tamper(_ statements: String...) async throws {
        try await office.store.write { transaction in
            for statement in statements { _ = try transaction.run(statement, []) }
        }
    }
}
