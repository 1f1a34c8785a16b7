import Foundation
import TestSupport
import Testing

/// What the linked programs hold: the same rules, seen from outside.
struct ProgramTests {
    @Test("the verifier links no database", arguments: ["libsqlite3", "libpq"])
    func verifierIsLean(library: String) async throws {
        let linked = try await Command.run("ldd", [program("titlecert-verify")])
        #expect(linked.exitCode == 0)
        #expect(linked.text.contains("libcrypto"))
        #expect(!linked.text.contains(library))
    }

    @Test("the program that faces the network holds no symbol of the module that signs")
    func serverCannotSign() async throws {
        #expect(try await symbols(of: "titlecert-server", containing: "9TitleSeal").isEmpty)
        #expect(try await symbols(of: "titlecert-server", containing: "EVP_DigestSign").isEmpty)
        #expect(try await !symbols(of: "titlecert-issuer", containing: "9TitleSeal").isEmpty)
        #expect(try await !symbols(of: "titlecert-issuer", containing: "EVP_DigestSign").isEmpty)
    }

    @Test("neither the program that faces the network nor the verifier can load a PKCS #11 module")
    func serverLoadsNoToken() async throws {
        let entry = Array("C_GetFunctionList".utf8)
        for name in ["titlecert-server", "titlecert-verify"] { #expect(!(try holds(name, entry)), "\(name)") }
        #expect(try holds("titlecert-issuer", entry))
        for name in ["titlecert-server", "titlecert-issuer"] {
            #expect(try await !Command.run("ldd", [program(name)]).text.contains("p11-kit"))
        }
    }

    private func holds(_ name: String, _ text: [UInt8]) throws -> Bool {
        try Data(contentsOf: URL(filePath: program(name))).firstRange(of: Data(text)) != nil
    }

    @Test("the press runs on the allocator it is linked with")
    func pressUsesItsAllocator() async throws {
        let told = try await Command.run(
            program("titlecert-issuer"),
            ["--help"],
            environment: ["MALLOC_CONF": "stats_print:true"]
        )
        #expect("\(told.text)\(told.errors)".contains("Begin jemalloc statistics"))
    }

    @Test("the program that holds the keys has no web server in it")
    func pressHasNoListener() async throws {
        #expect(try await symbols(of: "titlecert-issuer", containing: "11Hummingbird").isEmpty)
    }

    private func symbols(of name: String, containing text: String) async throws -> [String] {
        let listing = try await Command.run("nm", [program(name)])
        #expect(listing.exitCode == 0)
        return listing.lines.filter { $0.contains(text) }
    }

    private func program(_ name: String) -> String { ProjectFolder.programs.appending(path: name).path }
}
