import FoundationEssentials
import TestSupport
import Testing
import TitleClaim
import TitleModel
import TitleVerify

@testable import TitleSeal

@Suite("Keys that are replaced, retired or lost")
struct RotationTests {
    let office: TestOffice
    /// The day after `TestOffice.now`.
    static let later = TestOffice.now.adding(days: 1)

    init() throws {
        office = try TestOffice()
    }

    private func verdict(_ compact: [UInt8]) throws -> Verdict {
        let now = RotationTests.later.adding(days: 9)
        return try office.verifier()
            .verify(compact: compact, full: nil, status: .known(.valid, asOf: now), at: now)
    }

    private func claim(daysAfter days: Int32) -> CompactClaim {
        var claim = TestOffice.claim
        claim.issuedOn = Int32(RotationTests.later.civilDate.daysSinceEpoch) + days
        return claim
    }

    private func keyID(_ signer: Signer) -> String { hexID(signer.keyID) }

    private func hexID(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test("After rotation old certificates still verify, new ones are signed by the new key, the old key is gone")
    func rotation() throws {
        let old = try office.signer()
        let (before, backdated) = (try office.compact(by: old), try office.compact(claim(daysAfter: 2), by: old))
        let fresh = try office.folder.rotate(body: "150400", now: RotationTests.later)
        #expect(fresh.count == 3)
        let new = try office.signer()
        #expect(new.keyID != old.keyID && fresh.contains(new.keyID))
        #expect(try verdict(before).outcome == .valid)
        #expect(try verdict(office.compact(claim(daysAfter: 2), by: new)).outcome == .valid)
        let late = try verdict(backdated)
        #expect(late.outcome == .untrusted && late.reason(.time) == .keyRetiredBefore)
        let files = try FileManager.default.contentsOfDirectory(atPath: office.folder.path + "/bodies/150400")
        #expect(!files.contains { $0.contains(".next.") })
        #expect(try office.folder.readKey("bodies/150400/title").publicKey.keyID == new.keyID)
    }

    @Test("A rotation that a crash cut short after the list was written signs with the new key, and is completed")
    func crashAfterList() throws {
        let folder = office.folder.path + "/bodies/150400"
        let files = ["title.key.pem", "title.cert.pem"]
        var kept: [String: Data] = [:]
        for file in files { kept[file] = try Data(contentsOf: URL(filePath: "\(folder)/\(file)")) }
        let fresh = try office.folder.rotate(body: "150400", now: RotationTests.later)
        let list = try office.folder.trustListBytes()
        for file in files {
            let next = file.replacing("title.", with: "title.next.")
            try FileManager.default.moveItem(atPath: "\(folder)/\(file)", toPath: "\(folder)/\(next)")
            try kept[file]?.write(to: URL(filePath: "\(folder)/\(file)"))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/\(file)")
        }
        #expect(fresh.contains(try office.signer().keyID))
        #expect(try office.folder.trustListBytes() == list)
        let again = try office.folder.rotate(body: "150400", now: RotationTests.later)
        #expect(again.contains(try office.signer().keyID))
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/title.next.key.pem"))
    }

    @Test("A rotation that a crash cut short before the list was written uses the key that it made")
    func crashBeforeList() throws {
        let before = try office.folder.trustListBytes()
        let old = try office.signer()
        let trust = office.folder.path + "/trust/trust.cose"
        let folder = office.folder.path + "/installation"
        var kept: [String: Data] = [:]
        for file in ["key.pem", "cert.pem"] {
            kept[file] = try Data(contentsOf: URL(filePath: "\(folder)/status.\(file)"))
        }
        _ = try office.folder.rotate(installation: .status, now: RotationTests.later)
        let made = try office.folder.installationSigner(use: .status).keyID
        for file in ["key.pem", "cert.pem"] {
            try FileManager.default.moveItem(
                atPath: "\(folder)/status.\(file)",
                toPath: "\(folder)/status.next.\(file)"
            )
            try kept[file]?.write(to: URL(filePath: "\(folder)/status.\(file)"))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(folder)/status.\(file)")
        }
        try Data(before).write(to: URL(filePath: trust))
        #expect(try office.folder.installationSigner(use: .status).keyID != made)
        #expect(try office.folder.rotate(installation: .status, now: RotationTests.later) == [made])
        #expect(try office.folder.installationSigner(use: .status).keyID == made)
        #expect(try office.signer().keyID == old.keyID)
    }

    @Test("A retired key signs no more and keeps verifying; rotating then makes a new one")
    func retire() throws {
        let signer = try office.signer()
        let before = try office.compact(by: signer)
        try office.folder.retire(keyID(signer), now: RotationTests.later)
        #expect(try verdict(before).outcome == .valid)
        #expect(throws: KeyFault.noKey(use: .title, body: "150400")) { try office.signer() }
        #expect(throws: KeyFault.notActive(keyID: keyID(signer))) {
            try office.folder.retire(self.keyID(signer), now: RotationTests.later)
        }
        _ = try office.folder.rotate(body: "150400", now: RotationTests.later)
        #expect(try office.signer().keyID != signer.keyID)
    }

    /// The folder as a crash leaves it behind the trust list: everything but that is put back to what it was.
    private func leavingOnlyTheList(_ change: () throws -> Void) throws {
        let (files, path, kept) = (FileManager.default, office.folder.path, office.root + "/kept")
        try files.copyItem(atPath: path, toPath: kept)
        try change()
        let list = try office.folder.trustListBytes()
        try files.removeItem(atPath: path)
        try files.moveItem(atPath: kept, toPath: path)
        try files.removeItem(atPath: "\(path)/trust/trust.cose")
        try Data(list).write(to: URL(filePath: "\(path)/trust/trust.cose"))
    }

    private func isRevoked(_ signer: Signer) throws -> Bool {
        let list = try #require(try office.folder.revocationListBytes())
        return RevocationListReader.isRevoked(signer.chain[0], in: list)
    }

    @Test(
        "Retiring that was stopped behind the trust list is completed by the same command: list, publication, removal"
    )
    func retireStopped() throws {
        let signer = try office.signer()
        let (id, published) = (keyID(signer), office.root + "/published")
        try leavingOnlyTheList { try office.folder.retire(id, now: RotationTests.later) }
        let key = office.folder.path + "/bodies/150400/title.key.pem"
        #expect(try FileManager.default.fileExists(atPath: key) && !isRevoked(signer))
        try office.folder.retire(id, exportingTo: published, now: RotationTests.later)
        #expect(try !FileManager.default.fileExists(atPath: key) && isRevoked(signer))
        // Stopped before the publication only.
        try FileManager.default.removeItem(atPath: published)
        try office.folder.retire(id, exportingTo: published, now: RotationTests.later)
        #expect(try Data(contentsOf: URL(filePath: published + "/trust.cose")) == Data(office.folder.trustListBytes()))
        #expect(throws: KeyFault.notActive(keyID: id)) {
            try office.folder.retire(id, exportingTo: published, now: RotationTests.later)
        }
    }

    @Test("Rotation that was stopped behind the trust list still signs the revocation list when it is completed")
    func rotationStopped() throws {
        let (old, files, path) = (try office.signer(), FileManager.default, office.folder.path)
        let (folder, kept) = (path + "/bodies/150400", office.root + "/kept")
        try files.copyItem(atPath: path, toPath: kept)
        let fresh = try office.folder.rotate(body: "150400", now: RotationTests.later)
        // As if list and keys had been made, and nothing else.
        for use in ["title", "copy", "letter"] {
            for file in ["key.pem", "cert.pem"] {
                try files.moveItem(atPath: "\(folder)/\(use).\(file)", toPath: "\(folder)/\(use).next.\(file)")
                try files.copyItem(
                    atPath: "\(kept)/bodies/150400/\(use).\(file)",
                    toPath: "\(folder)/\(use).\(file)"
                )
            }
        }
        try files.removeItem(atPath: path + "/trust/root.crl")
        try files.copyItem(atPath: kept + "/trust/root.crl", toPath: path + "/trust/root.crl")
        #expect(try Set(office.folder.rotate(body: "150400", now: RotationTests.later)) == Set(fresh))
        #expect(try isRevoked(old) && fresh.contains(office.signer().keyID))
    }

    @Test("In a demonstration the new key is as early as the old one, so that it can sign what is dated years ago")
    func demonstration() throws {
        let demo = try TestOffice(isDemo: true)
        let old = try demo.folder.rows().filter { $0.body == "150400" }.map(\.validFrom)
        _ = try demo.folder.rotate(body: "150400", now: RotationTests.later)
        let new = try demo.folder.rows().filter { $0.body == "150400" && $0.state == .active }.map(\.validFrom)
        #expect(new == old)
        _ = try office.folder.rotate(body: "150400", now: RotationTests.later)
        let real = try office.folder.rows().filter { $0.body == "150400" && $0.state == .active }.map(\.validFrom)
        #expect(real.allSatisfy { $0 == RotationTests.later })
    }

    @Test("The key that signed the catalogue in force is not given up before it has a successor")
    func catalogueKey() throws {
        let id = hexID(try office.folder.installationSigner(use: .catalogue).keyID)
        let list = try office.folder.trustListBytes()
        #expect(throws: KeyFault.catalogueWouldFall(keyID: id)) {
            try office.folder.compromise(id, at: TestOffice.now, now: RotationTests.later)
        }
        #expect(try office.folder.trustListBytes() == list)
        _ = try office.folder.rotate(installation: .catalogue, now: RotationTests.later)
        try office.folder.publishCatalogue(
            bodies: [],
            titles: [],
            restrictions: [],
            routes: [],
            now: RotationTests.later
        )
        try office.folder.compromise(id, at: TestOffice.now, now: RotationTests.later)
        #expect(try office.folder.trust().catalogueVersion == 2)
    }

    @Test("Trust list and revocation list: the one that ends first is told sixty days before, until both are renewed")
    func renewal() throws {
        let end = TestOffice.now.adding(days: 366)
        let near = end.adding(days: -60)
        #expect(try office.folder.renewalDue(at: near.adding(milliseconds: -1)) == nil)
        #expect(try office.folder.renewalDue(at: near) == end)
        try office.folder.renewTrustList(now: near)
        #expect(try office.folder.renewalDue(at: near) == end, "the revocation list is as old as before")
        try office.folder.renewRevocationList(now: near)
        #expect(try office.folder.renewalDue(at: near) == nil)
        #expect(try office.folder.renewalDue(at: near.adding(days: 400)) == near.adding(days: 366))
    }

    @Test("A compromised key's claims are untrusted; its time can be found earlier, not later")
    func compromise() throws {
        let signer = try office.signer()
        let (id, before) = (keyID(signer), try office.compact(by: signer))
        try office.folder.compromise(id, at: TestOffice.now, now: RotationTests.later)
        let lost = try verdict(before)
        #expect(lost.outcome == .untrusted && lost.reason(.time) == .keyCompromised)
        #expect(throws: KeyFault.compromisedEarlier(keyID: id, at: TestOffice.now)) {
            try office.folder.compromise(id, at: RotationTests.later, now: RotationTests.later)
        }
        let earlier = TestOffice.now.adding(days: -30)
        try office.folder.compromise(id, at: earlier, now: RotationTests.later)
        #expect(try office.folder.rows().first { $0.keyID == id }?.state == .compromised(at: earlier.milliseconds))
        #expect(throws: KeyFault.unfitTime(RotationTests.later.adding(days: 1))) {
            try office.folder.compromise(id, at: RotationTests.later.adding(days: 1), now: RotationTests.later)
        }
    }

    @Test("Unknown ids, bodies and uses are named, and nothing changes")
    func unknown() throws {
        let before = try office.folder.trustListBytes()
        let now = RotationTests.later
        #expect(throws: KeyFault.keyIDUnknown("00")) { try office.folder.retire("00", now: now) }
        #expect(throws: KeyFault.bodyUnknown(code: "110000")) { try office.folder.rotate(body: "110000", now: now) }
        #expect(throws: KeyFault.unfitBodyCode("../x")) { try office.folder.rotate(body: "../x", now: now) }
        #expect(throws: KeyFault.notOfInstallation(use: .title)) {
            try office.folder.rotate(installation: .title, now: now)
        }
        #expect(try office.folder.trustListBytes() == before)
    }
}
