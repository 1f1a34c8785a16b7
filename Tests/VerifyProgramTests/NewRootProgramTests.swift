import Foundation
import TestSupport
import Testing
import TitleModel
import TitleSeal
import TitleVerify

@Suite("A new root by the programs")
struct NewRootProgramTests {
    let home: Installation
    let store: TemporaryFolder

    init() throws {
        home = try Installation()
        store = try TemporaryFolder()
    }

    private func verify(_ arguments: String...) async throws -> Command {
        let environment = ["TITLECERT_TRUST_DIR": store.path("roots")]
        return try await .titlecert("verify", arguments + ["--lang", "en"], environment: environment)
    }

    private func newRoot(_ house: Installation, _ more: String...) async throws -> String {
        let place = ["--data", house.temporary.path, "--json"]
        let run = try await Command.titlecert("issuer", ["keys", "new-root"] + place + more)
        try #require(run.exitCode == 0, "\(run.errors)")
        return try #require(run.text.firstMatch(of: /"fingerprint":"([0-9a-f]{64})"/).map { String($0.output.1) })
    }

    @Test("trust add takes the new root by the old one's word; the old one's lists count no more")
    func trustAdd() async throws {
        let text = try home.qrText()
        let old = try home.temporary.write(try home.keys.trustListBytes(), as: "old.cose")
        let first = try home.keys.trust().rootFingerprint
        #expect(try await verify("trust", "add", home.trust).exitCode == 0)
        _ = try await newRoot(home)
        let made = try await newRoot(home)
        let added = try await verify("trust", "add", home.trust)
        #expect(added.exitCode == 0, "\(added.errors)")
        #expect(added.text.contains("The root \(first)") && added.text.contains("replaced by its word"))
        let listed = try await verify("trust", "list", "--json")
        #expect(listed.lines.count == 1 && listed.text.contains(made))
        #expect(try await verify(text, "--offline").exitCode == 0)
        #expect(try await verify(try home.qrText(), "--offline").exitCode == 0)
        for refused in [try await verify("trust", "add", old), try await verify(text, "--trust", old, "--offline")] {
            #expect(refused.exitCode == 1 && refused.errors.contains("said itself that another one took its place"))
        }
    }

    @Test("A stranger's transitions do not replace an accepted root: exit 1, and nothing is added")
    func strangers() async throws {
        let stranger = try Installation(name: "冒名")
        #expect(try await verify("trust", "add", home.trust).exitCode == 0)
        _ = try await newRoot(home)
        _ = try await newRoot(stranger)
        // The true transitions beside the list of somebody else.
        let genuine = home.temporary.path("trust/transitions.cose")
        let place = stranger.temporary.path("trust/transitions.cose")
        try FileManager.default.removeItem(atPath: place)
        try FileManager.default.copyItem(atPath: genuine, toPath: place)
        let refused = try await verify("trust", "add", stranger.trust)
        #expect(refused.exitCode == 1 && refused.errors.contains("does not lead from a root that was added"))
        #expect(try await verify("trust", "list", "--json").lines.count == 1)
        // Damaged ones.
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: genuine)))
        bytes[bytes.count - 1] ^= 1
        try Data(bytes).write(to: URL(filePath: genuine))
        let damaged = try await verify("trust", "add", home.trust)
        #expect(damaged.exitCode == 1 && damaged.errors.contains("not signed by both"))
    }

    @Test("import-trust takes a region's new root by the old one's word, and keeps the old one's lists out")
    func importedRegion() async throws {
        let region = try Installation(name: "B市", body: "150100", bodyName: "B市人社局")
        let old = try region.temporary.write(try region.keys.trustListBytes(), as: "old.cose")
        let first = try region.keys.trust().rootFingerprint
        #expect(try await keys("import-trust", region.trust, "--root", first).exitCode == 0)
        let made = try await newRoot(region)
        let taken = try await keys("import-trust", region.trust)
        #expect(taken.exitCode == 0 && taken.text.contains("The root \(first), taken over before"))
        let listed = try await keys("list").text
        #expect(listed.contains("other region \(made)") && !listed.contains("other region \(first)"))
        let judged = try await verify(try region.qrText(), "--trust", home.temporary.path("trust"), "--offline")
        #expect(judged.exitCode == 0 && judged.text.contains("B市人社局"))
        let refused = try await keys("import-trust", old, "--root", first)
        #expect(refused.exitCode == 1 && refused.errors.contains("said itself"))
    }

    @Test("After a compromise nobody takes the new root by itself: the fingerprint must be given")
    func compromisedRegion() async throws {
        let region = try Installation(name: "B市", body: "150100", bodyName: "B市人社局")
        let first = try region.keys.trust().rootFingerprint
        #expect(try await keys("import-trust", region.trust, "--root", first).exitCode == 0)
        let made = try await newRoot(region, "--compromised-at", "2020-01-01")
        let asked = try await keys("import-trust", region.trust)
        #expect(asked.exitCode == 1 && asked.errors.contains("--root \(made)"))
    }

    private func keys(_ command: String, _ more: String...) async throws -> Command {
        let place = ["--data", home.temporary.path, "--lang", "en"]
        return try await .titlecert("issuer", ["keys", command] + place + more)
    }
}
