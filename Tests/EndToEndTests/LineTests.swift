import Foundation
import TestSupport
import Testing

/// From three rosters to certificates that a stranger can verify.
struct LineTests {
    @Test("CER1: 120 intermediate, 60 junior and 40 senior results become 220 certificates, each once")
    func everyRowIsIssued() async throws {
        let house = try await DemoHouse.shared.value
        let levels = Dictionary(grouping: house.certificates, by: \.level).mapValues(\.count)
        #expect(levels == ["intermediate": 120, "junior": 60, "senior": 40])
        #expect(Set(house.certificates.map(\.number)).count == 220)
        #expect(Set(house.certificates.map(\.code)).count == 220)
        #expect(house.certificates.allSatisfy { $0.status == "valid" })
    }

    @Test("every QR text verifies offline with the trust list alone, as a sample title certificate")
    func everyCodeVerifies() async throws {
        let house = try await DemoHouse.shared.value
        for certificate in house.certificates {
            let (line, exitCode) = try await verdict(of: certificate.qr, trust: house.trust)
            #expect(exitCode == 0 && line.outcome == "valid", "\(certificate.number)")
            #expect(line.subject == "claim" && line.kind == "title" && line.sample)
        }
    }

    @Test("every certificate becomes a sealed PDF that verifies as a file")
    func everyDocumentVerifies() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        defer { withExtendedLifetime(folder) {} }
        let documents = folder.path("documents")
        try succeed(await .titlecert("issuer", "document", "--data", data, "--all", "-o", documents))
        for certificate in house.certificates {
            let (line, exitCode) = try await verdict(of: "\(documents)/\(certificate.number).pdf", trust: house.trust)
            #expect(exitCode == 0 && line.outcome == "valid", "\(certificate.number)")
            #expect(line.subject == "file" && line.kind == "title" && line.sample)
        }
        try succeed(await .titlecert("issuer", "fsck", "--data", data))
    }

    @Test("demo and press run twice change nothing")
    func secondRun() async throws {
        let house = try await DemoHouse.shared.value
        let (folder, data) = try await house.copy()
        defer { withExtendedLifetime(folder) {} }
        try succeed(await .titlecert("server", "demo", "--data", data))
        try succeed(await .titlecert("issuer", "run", "--data", data, "--once"))
        #expect(try await issued(in: data).map(\.qr) == house.certificates.map(\.qr))
    }

    @Test("what was issued passes the re-check of everything stored")
    func fsck() async throws {
        let house = try await DemoHouse.shared.value
        let checked = try await Command.titlecert("issuer", "fsck", "--data", house.data)
        #expect(checked.exitCode == 0, "\(checked.errors)")
        try succeed(await .titlecert("server", "audit", "verify", "--data", house.data))
    }

    @Test("keys are never overwritten")
    func keysStay() async throws {
        let house = try await DemoHouse.shared.value
        let again = try await Command.titlecert("issuer", "keys", "init", "--data", house.data, "--demo")
        #expect(again.exitCode == 1)
        #expect(!again.errors.isEmpty)
    }

    @Test("private keys are the owner's alone")
    func keysArePrivate() async throws {
        let house = try await DemoHouse.shared.value
        let open = try await Command.run("find", ["\(house.data)/keys", "-perm", "/077"])
        #expect(open.text.isEmpty)
    }
}
