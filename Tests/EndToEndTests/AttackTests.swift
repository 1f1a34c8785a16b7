import Foundation
import TestSupport
import Testing

/// What a forger would try, judged by the program an employer runs.
struct AttackTests {
    @Test("a document cut short, lengthened or changed in one byte is not genuine")
    func changedBytes() async throws {
        let house = try await DemoHouse.shared.value
        let genuine = try await house.document(house.certificates[0].number)
        var changed = genuine
        changed[genuine.count / 3] ^= 1
        let attempts: [(String, [UInt8], Set<Int32>)] = [
            ("one byte", changed, [10]),
            ("cut in half", Array(genuine.prefix(genuine.count / 2)), [10]),
            ("last byte gone", Array(genuine.dropLast(3)), [10]),
            ("appended", genuine + Array("\n% hello\n%%EOF\n".utf8), [10]),
        ]
        for (name, bytes, expected) in attempts {
            let file = try house.folder.write(bytes, as: "attack-\(name).pdf")
            let (line, exitCode) = try await verdict(of: file, trust: house.trust)
            #expect(expected.contains(exitCode), "\(name): \(line.outcome)")
        }
    }

    @Test("a document signed again by a stranger, or saved again by another program, is not genuine")
    func signedByStranger() async throws {
        let house = try await DemoHouse.shared.value
        let file = try house.folder.write(try await house.document(house.certificates[1].number), as: "genuine.pdf")
        let script = ProjectFolder.path("Tests/EndToEndTests/stranger.py")
        for attack in ["resign", "resave", "incremental"] {
            let forged = house.folder.path("\(attack).pdf")
            let made = try await Command.run(ProjectFolder.path(".venv/bin/python"), [script, attack, file, forged])
            try succeed(made, attack)
            let (line, exitCode) = try await verdict(of: forged, trust: house.trust)
            #expect(exitCode == 10, "\(attack): \(line.outcome)")
            #expect(
                line.reason("file") == (attack == "incremental" ? "file_appended" : "file_saved_again"),
                "\(attack)"
            )
        }
    }

    @Test(
        "the claim of one certificate in the document of another is not genuine, however it got there",
        arguments: [
            ("swap-bytes", "file_changed"), ("swap-resave", "file_saved_again"), ("swap-resign", "file_saved_again"),
        ]
    )
    func swappedClaim(attack: String, reason: String) async throws {
        let house = try await DemoHouse.shared.value
        let (own, other) = (house.certificates[4].number, house.certificates[5].number)
        let file = try house.folder.write(try await house.document(own), as: "\(attack)-own.pdf")
        let source = try house.folder.write(try await house.document(other), as: "\(attack)-other.pdf")
        let forged = house.folder.path("\(attack).pdf")
        let script = ProjectFolder.path("Tests/EndToEndTests/stranger.py")
        try succeed(
            await Command.run(ProjectFolder.path(".venv/bin/python"), [script, attack, file, forged, source]),
            attack
        )
        let (line, exitCode) = try await verdict(of: forged, trust: house.trust)
        #expect(exitCode == 10 && line.reason("file") == reason, "\(line.outcome)")
        // With every offset put right again the file is read to its end, and the swap itself is found out.
        guard attack == "swap-bytes" else { return }
        #expect(line.reason("document") == "claims_differ" && line.reason("qr") == "qr_differs")
    }

    @Test("a QR text with one digit changed, cut or lengthened is not genuine")
    func changedCode() async throws {
        let house = try await DemoHouse.shared.value
        let text = house.certificates[2].qr
        for position in stride(from: text.utf8.count - 300, to: text.utf8.count, by: 37) {
            var bytes = Array(text.utf8)
            bytes[position] = bytes[position] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
            let exitCode = try await verdict(of: String(decoding: bytes, as: UTF8.self), trust: house.trust).exitCode
            #expect([10, 14, 21].contains(exitCode))
        }
        for forged in [String(text.dropLast(17)), text + "00000000000000017"] {
            let exitCode = try await verdict(of: forged, trust: house.trust).exitCode
            #expect([10, 14, 21].contains(exitCode))
        }
    }

    @Test("another installation's certificates are untrusted here")
    func otherInstallation() async throws {
        let house = try await DemoHouse.shared.value
        let other = try TemporaryFolder()
        try succeed(await .titlecert("issuer", "keys", "init", "--data", other.path("data"), "--demo"))
        let trust = other.path("data/trust/trust.cose")
        #expect(try await verdict(of: house.certificates[0].qr, trust: trust).exitCode == 14)
        let file = try other.write(try await house.document(house.certificates[0].number), as: "theirs.pdf")
        #expect(try await verdict(of: file, trust: trust).exitCode == 14)
    }
}
