import Foundation
import TestSupport
import Testing
import TitleDemo
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleSecrets
import TitleStore
import TitleVerify

@testable import TitleIssuance

/// The press stops between writing down and signing; before it starts again the key is rotated.
@Suite("An intent that outlived its key")
struct OutlivedIntentTests {
    private static let yesterday = Instant(milliseconds: 1_795_478_400_000)
    private static let today = yesterday.adding(milliseconds: 86_400_000)

    let folder: TemporaryFolder
    let data: HouseData
    let keys: KeyFolder

    /// A real installation's keys: certificates are of the day on which the press writes them down.
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
            now: Self.yesterday
        )
        try installation.addDemoBodies(now: Self.yesterday)
        try installation.publish(to: folder.path("trust"), now: Self.yesterday)
        keys = installation.folder
        let fonts = try FontLibrary([.song, .mongolian])
        let (drawn, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
        let office = try await DemoOffice.open(
            in: folder.path,
            host: DemoOffice.host,
            house: data,
            files: DemoFiles(folder: house.data),
            coverage: TitleModel.GlyphCoverage({ drawn.contains($0) }, mongolian: { mongolian.contains($0) }),
            now: Self.yesterday
        )
        try await office.fill(generated: 5, now: Self.yesterday) { _ in }
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

    /// What is written down and unsigned, by number.
    private func written(_ press: Press) async throws -> [CertificateNumber: IntentRecord] {
        let intents = try await press.store.read { try $0.unfinishedIntents(limit: 1000).map(\.intent) }
        return Dictionary(intents.map { ($0.number, $0) }) { first, _ in first }
    }

    /// What a press had written down when it stopped before it signed any of it.
    private func stoppedBeforeSigning() async throws -> [CertificateNumber: IntentRecord] {
        let press = try press()
        _ = try await press.takeOrders(at: Self.yesterday)
        let old = try await written(press)
        try #require(!old.isEmpty)
        return old
    }

    private func signed(_ press: Press) async throws -> [CertificateNumber: IntentRecord] {
        let intents = try await press.store.read { try $0.signedIntents(after: "", limit: 1000) }
        return Dictionary(intents.map { ($0.number, $0) }) { first, _ in first }
    }

    private func rotateAll(at now: Instant) throws {
        for body in try keys.bodies() { _ = try keys.rotate(body: body, now: now) }
    }

    private func audited(_ press: Press, _ action: String) async throws -> [String] {
        try await press.store.read { transaction in
            try transaction.auditEvents(after: 0, limit: 10_000).filter { $0.event.action == action }
                .map(\.event.subject)
        }
    }

    @Test("A row of it that somebody else wrote among the voided ones stops nothing")
    func planted() async throws {
        try await press().witnessPublicities(at: Self.yesterday)
        let old = try await stoppedBeforeSigning()
        let script = """
            import sqlite3, sys
            with sqlite3.connect(sys.argv[1]) as store:
                store.execute('INSERT INTO voided_intents SELECT order_id, number, code, status_list, status_index, '
                    'compact_payload, full_payload, key_id, issued_at, mark, 0 FROM intents')
            """
        let planted = try await Command.run("python3", ["-c", script, folder.path("titlecert.sqlite")])
        try #require(planted.exitCode == 0, "\(planted.errors)")
        try rotateAll(at: Self.today)
        let second = try press()
        try await second.runUntilDone { Self.today }
        #expect(second.done.voided == old.count && second.done.issued == old.count)
    }

    @Test("It is voided with an audit event and made anew under the new key with its number, once")
    func rotated() async throws {
        try await press().witnessPublicities(at: Self.yesterday)
        let old = try await stoppedBeforeSigning()
        try rotateAll(at: Self.today)
        let second = try press()
        try await second.runUntilDone { Self.today }
        #expect(second.done.setAside == 0 && second.done.voided == old.count && second.done.issued == old.count)
        let new = try await signed(second)
        #expect(Set(new.keys) == Set(old.keys))
        for (number, intent) in new {
            #expect(intent.keyID != old[number]?.keyID && intent.issuedAt == Self.today)
            #expect(intent.code != old[number]?.code && intent.compactPayload != old[number]?.compactPayload)
        }
        #expect(try await Set(audited(second, "intent.voided")) == Set(old.keys.map(\.text)))
        let findings = try await Recheck(store: second.store, verifier: Verifier(trust: keys.trust())).run(
            at: Self.today
        )
        #expect(findings.faults.isEmpty, "\(findings.faults)")
        // Run again it finds nothing to do.
        try await second.runUntilDone { Self.today }
        #expect(second.done.issued == old.count && second.done.voided == old.count)
    }

    @Test("What a voided intent said is not listed as signed before, so that the old key's thief gains nothing")
    func notListed() async throws {
        let old = try await stoppedBeforeSigning()
        let keyID = try #require(old.values.first?.keyID)
        try rotateAll(at: Self.today)
        try await press().runUntilDone { Self.today }
        let register = IssuedBeforeRegister(
            store: try Store.open(in: folder.path),
            mark: try keys.pressMark()
        )
        let listed = try await register.claims(signedBy: keyID, before: Self.today)
        #expect(listed.certificates == 0 && listed.foreign == 0)
    }

    @Test("Without a rotation the intent is signed as it was written down")
    func notRotated() async throws {
        let old = try await stoppedBeforeSigning()
        let second = try press()
        try await second.runUntilDone { Self.today }
        #expect(second.done.voided == 0 && second.done.setAside == 0)
        #expect(try await signed(second) == old)
    }

    @Test("One whose key is retired without a successor waits, and is made anew when there is one")
    func retiredOnly() async throws {
        let old = try await stoppedBeforeSigning()
        for keyID in Set(old.values.map(\.keyID)) { try keys.retire(hexText(keyID), now: Self.today) }
        let second = try press()
        try await second.runUntilDone { Self.today }
        #expect(second.done.issued == 0 && second.done.setAside == 0)
        #expect(try await written(second) == old)
        try rotateAll(at: Self.today)
        let third = try press()
        try await third.runUntilDone { Self.today }
        #expect(third.done.voided == old.count && third.done.issued == old.count)
    }

    @Test("A key folder that was put back to before the rotation: nothing is signed with another key than was written")
    func keysOfBackup() async throws {
        let backup = folder.path("backup")
        try FileManager.default.copyItem(atPath: keys.path, toPath: backup)
        try rotateAll(at: Self.yesterday)
        let first = try press()
        _ = try await first.takeOrders(at: Self.today)
        let count = try await written(first).count
        try #require(count > 0)
        try FileManager.default.removeItem(atPath: keys.path)
        try FileManager.default.moveItem(atPath: backup, toPath: keys.path)
        let second = try press()
        try await second.runUntilDone { Self.today }
        #expect(second.done.issued == 0 && second.done.setAside == count && second.done.voided == 0)
    }
}
