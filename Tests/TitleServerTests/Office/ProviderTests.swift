import Foundation
import Glibc
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleSecrets
import TitleWorkflow

@testable import TitleServer

@Suite("Login at an OpenID provider", .serialized)
struct ProviderTests {
    @Test(
        "A person whose account names the provider's subject gets in, by RS256 and by ES256, and comes back to the page"
    )
    func right() async throws {
        let provider = try TestProvider()
        for way in ["rs", "es"] {
            let office = try await SampleOffice(clock: .now)
            try await office.addOIDC("zhang", subject: "\(way)-person")
            try await office.site(provider: provider.configuration(way)).application().test(.router) { client in
                let browser = OfficeBrowser(client)
                #expect(
                    try await browser.get("/login?next=/office/settings/authority").text.contains("/login/oidc?next=")
                )
                let back = try await provider.journey(browser, "/login/oidc?next=/office/settings/authority")
                let landed = try await browser.get(back)
                #expect(landed.headers[.location] == "/office/settings/authority", "\(landed.text)")
                #expect(try await browser.get("/office").text.contains("人员 zhang"))
                // The code and the state are good once.
                #expect(try await OfficeBrowser(client).get(back).status == .forbidden)
                #expect(try await browser.get(back).status == .forbidden)
            }
        }
    }

    @Test(
        "A token that is not the provider's, not for us, not for this login or not in time lets nobody in",
        arguments: [
            "forged", "aud", "azp", "iss", "nonce", "expired", "none", "hmac", "unknown-key", "confused", "weak",
            "elsewhere",
        ]
    )
    func wrong(way: String) async throws {
        let provider = try TestProvider()
        let office = try await SampleOffice(clock: .now)
        try await office.addOIDC("zhang", subject: "\(way)-person")
        try await office.site(provider: provider.configuration(way)).application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let first = try await browser.get("/login/oidc")
            guard way != "elsewhere" else {
                #expect(first.status == .forbidden)
                return
            }
            let landed = try await browser.get(try await provider.journey(browser, "/login/oidc"))
            #expect(landed.status == .forbidden && landed.text.contains("没有登录"))
            #expect(browser.cookies["__Host-titlecert-office"] == nil)
        }
    }

    @Test("Unknown and disabled people, another browser's answer, a late one and a silent provider let nobody in")
    func others() async throws {
        let provider = try TestProvider()
        let office = try await SampleOffice(clock: .now)
        try await office.addOIDC("zhang", subject: "somebody-else")
        try await office.site(provider: provider.configuration("rs")).application().test(.router) { client in
            let (browser, other) = (OfficeBrowser(client), OfficeBrowser(client))
            let unknown = try await browser.get(try await provider.journey(browser, "/login/oidc"))
            #expect(unknown.status == .forbidden && unknown.text.contains("没有对应的账号"))
            try await office.addOIDC("lijing", subject: "rs-person")
            try await office.access.accounts.disable("lijing", actor: "test", at: office.now)
            #expect(try await browser.get(try await provider.journey(browser, "/login/oidc")).status == .forbidden)
            let stolen = try await provider.journey(browser, "/login/oidc")
            try await other.get("/login/oidc")
            #expect(try await other.get(stolen).status == .forbidden)
            let late = try await provider.journey(browser, "/login/oidc")
            office.pass(seconds: 601)
            #expect(try await browser.get(late).text.contains("重新开始"))
        }
        provider.stop()
        try await office.site(provider: provider.configuration("es")).application().test(.router) { client in
            let silent = try await client.execute(uri: "/login/oidc", method: .get)
            #expect(silent.status == .forbidden && silent.text.contains("用密码登录"))
        }
    }

    @Test("The way through the provider leads to the page that was asked for, and to the kept form")
    func nextPage() async throws {
        let provider = try TestProvider()
        let office = try await SampleOffice(clock: .now)
        let batch = "/office/batches/01HF0000000000000000000000"
        try await office.addOIDC("zhang", subject: "rs-person")
        try await office.site(provider: provider.configuration("rs")).application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let landed = try await browser.get(try await provider.journey(browser, "/login/oidc?next=\(batch)"))
            #expect(landed.headers[.location] == batch)
            try await browser.get("/office/rosters")
            office.pass(seconds: 3600)
            let asked = try await browser.post("/office/rosters", ["file": "a"])
            let way = try #require(asked.text.firstMatch(of: /href="(\/login\/oidc\?next=[^"]+)"/)).output.1
            #expect(asked.status == .unauthorized && way.contains("/office/rosters&amp;kept="))
            office.pass(seconds: -3600)
            let journey = try await provider.journey(browser, String(way).replacing("&amp;", with: "&"))
            let back = try await browser.get(journey)
            #expect(back.headers[.location]?.hasPrefix("/office/rosters?kept=") == true)
        }
    }

    @Test("Over TLS the provider is believed by its authority and its name alone")
    func secured() async throws {
        let folder = try TemporaryFolder()
        let provider = try TestProvider(certificateIn: folder)
        let office = try await SampleOffice(clock: .now)
        try await office.addOIDC("zhang", subject: "rs-person")
        try await office.site(provider: provider.configuration("rs")).application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let landed = try await browser.get(try await provider.journey(browser, "/login/oidc"))
            #expect(landed.headers[.location] == "/office", "\(landed.text)")
        }
        for (issuer, anchors) in [
            ("https://localhost:PORT/rs", nil), ("https://127.0.0.1:PORT/rs", folder.path("anchors.pem")),
            ("https://localhost:PORT/rs", folder.path("none.pem")),
        ] {
            let wrong = try provider.configuration(issuer: issuer, anchors: anchors)
            try await office.site(provider: wrong).application().test(.router) { client in
                let answer = try await client.execute(uri: "/login/oidc", method: .get)
                #expect(answer.status == .forbidden)
            }
        }
    }

    @Test("Without a provider there is no such address")
    func none() async throws {
        let office = try await SampleOffice()
        try await office.site().application().test(.router) { client in
            let leave = try await client.execute(uri: "/login/oidc", method: .get)
            #expect(leave.status == .notFound)
            let login = try await client.execute(uri: "/login", method: .get)
            #expect(!login.text.contains("oidc"))
        }
    }

    @Test("Secrets go to https addresses and to loopback alone")
    func addresses() {
        for issuer in [
            "http://id.example.cn", "https://", "ftp://127.0.0.1", "https://a.cn/x?y", "https://a.cn/", "id",
            "https://user@a.cn", "http://127.0.0.1.example",
        ] {
            #expect(throws: OfficeConfigurationFault.noProvider(issuer)) {
                try OIDCConfiguration(issuer: issuer, client: "c", secret: "s")
            }
        }
        for issuer in ["https://id.example.cn/realms/staff", "http://127.0.0.1:8080", "http://localhost:1/x"] {
            #expect(throws: Never.self) { try OIDCConfiguration(issuer: issuer, client: "c", secret: "s") }
        }
    }
}

/// The provider of `oidc_provider.py`, at work until the value is gone.
final class TestProvider: Sendable {
    private let process: Process
    private let port: String
    private let folderPath: String?

    /// With a folder it answers over TLS and puts its certificate there; its tokens carry `claims` too.
    init(certificateIn folder: TemporaryFolder? = nil, claims: [String: String] = [:]) throws {
        let output = Pipe()
        process = Process()
        process.executableURL = URL(filePath: ProjectFolder.path(".venv/bin/python"))
        let script = ProjectFolder.path("Tests/TitleServerTests/Support/oidc_provider.py")
        process.arguments = [script] + (folder.map { [$0.path] } ?? [])
        folderPath = folder?.path
        let text = String(decoding: try JSONEncoder().encode(claims), as: UTF8.self)
        process.environment = ProcessInfo.processInfo.environment.merging(["OIDC_CLAIMS": text]) { $1 }
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = String(line.prefix { $0.isNumber })
        guard !port.isEmpty else { throw NotStarted() }
    }

    deinit { stop() }

    func stop() {
        // The child has the blocked signals of the thread that started it: SIGTERM would not reach it.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    func configuration(_ way: String) throws -> OIDCConfiguration {
        let base = folderPath == nil ? "http://127.0.0.1" : "https://localhost"
        return try configuration(issuer: "\(base):\(port)/\(way)", anchors: folderPath.map { "\($0)/anchors.pem" })
    }

    func configuration(issuer: String, anchors: String?) throws -> OIDCConfiguration {
        try OIDCConfiguration(
            issuer: issuer.replacing("PORT", with: port),
            client: "office",
            secret: "the client's secret & more",
            anchors: anchors
        )
    }

    /// Leaves the office for the provider as a browser does; where the provider sends the browser back to.
    func journey(
        _ browser: OfficeBrowser,
        _ path: String,
        back place: String = "/login/oidc/back"
    ) async throws -> String {
        let left = try await browser.get(path)
        let there = try #require(left.headers[.location], "\(left.text)")
        let python = ProjectFolder.path(".venv/bin/python")
        let back = try await Command.run(python, ["-c", Self.visit, there]).text
        let prefix = "http://localhost"
        try #require(back.hasPrefix("\(prefix)\(place)?"), "\(back)")
        return String(back.dropFirst(prefix.count))
    }

    /// Where an address leads.
    private static let visit = """
        import http.client, ssl, sys, urllib.parse
        address = urllib.parse.urlparse(sys.argv[1])
        connection = http.client.HTTPConnection(address.netloc) if address.scheme == "http" else (
            http.client.HTTPSConnection(address.netloc, context=ssl._create_unverified_context()))
        connection.request("GET", address.path + "?" + address.query)
        print(connection.getresponse().headers["Location"], end="")
        """

    struct NotStarted: Error {}
}
