import Foundation
import TestSupport
import Testing

/// A new root in a house at work: the website takes it by the old one's word, and documents are sealed and verified on.
struct NewRootTests {
    @Test("INT4: the website at work follows a new root, and documents of before and after verify")
    func atWork() async throws {
        let (folder, data) = try await DemoHouse.shared.value.copy()
        let certificate = try #require(try await issued(in: data).first { $0.number.hasPrefix("150400") })
        let server = try await ServedHouse(data, log: folder.path("log"))
        let before = try await document(certificate.number, data, folder.path("before.pdf"))
        try succeed(await .titlecert("issuer", "keys", "new-root", "--data", data))
        let trust = "\(data)/trust"
        let list = ["-inform", "DER", "-in", "\(trust)/root.crl", "-CAfile", "\(trust)/root.pem"]
        let check = try await Command.run("openssl", ["crl", "-verify", "-noout"] + list)
        #expect((check.text + check.errors).contains("verify OK"), "\(check.errors)")
        let after = try await document(certificate.number, data, folder.path("after.pdf"))
        for file in [before, after] {
            let (line, exitCode) = try await verdict(of: file, trust: "\(data)/trust/trust.cose")
            #expect(line.outcome == "valid" && exitCode == 0)
        }
        let address = "\(server.address)/api/v1/certificates/\(certificate.code)"
        #expect(try await fetch(address).contains(#""outcome":"valid""#))
        // What only the new root's list says shows in the website's next answer.
        try succeed(
            await .titlecert(
                "issuer",
                "keys",
                "compromise",
                try await titleKey(data),
                "--at",
                "2019-01-01",
                "--data",
                data
            )
        )
        #expect(try await fetch(address).contains(#""outcome":"untrusted""#))
        #expect(server.program.stop() == 0)
    }

    private func document(_ number: String, _ data: String, _ file: String) async throws -> String {
        try succeed(await .titlecert("issuer", "document", "--data", data, number, "-o", file))
        return file
    }

    private func titleKey(_ data: String) async throws -> String {
        let rows = try succeed(await .titlecert("issuer", "keys", "list", "--data", data, "--json")).lines
        let row = try #require(rows.first { $0.contains(#""use":"title""#) && $0.contains(#""body":"150400""#) })
        return try #require(row.firstMatch(of: /"key":"([0-9a-f]{16})"/).map { String($0.output.1) })
    }

    private func fetch(_ address: String) async throws -> String {
        let script = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())"
        return try succeed(await .run("python3", ["-c", script, address])).text
    }
}
