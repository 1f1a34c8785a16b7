import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing

@testable import TitleServer

@Suite("Applications for conversions are large, and few are received at the same time")
struct OpenApplicationTests {
    @Test("The third form of a network is refused, and its places are free again once the others are answered")
    func third() async throws {
        let house = try await HolderHouse()
        let site = try house.site(configure: { configuration in
            configuration.limits.applicationsOpenPerNetwork = 2
            configuration.limits.lingerTime = .milliseconds(200)
        })
        try await withRunningSite(site) { port in
            let python = ProjectFolder.path(".venv/bin/python")
            let script = "Tests/BrowserTests/open_applications.py"
            let run = try await Command.run(python, [script, String(port), OfficeBrowser.conversionForm])
            #expect(run.text == "third 429, held 403 403, after 403\n", "\(run.errors)")
        }
    }

    @Test("A form that is too large, or was refused, gives its place back; without a place nothing is received")
    func places() async throws {
        let house = try await HolderHouse()
        let site = try house.site(configure: { configuration in
            configuration.limits.applicationsOpen = 1
            configuration.limits.applicationsOpenPerNetwork = 1
            configuration.limits.applicationBytes = 16384
        })
        try await site.application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let large = try await browser.applyForConversion(original: String(repeating: "a", count: 20000))
            #expect(large.status == .contentTooLarge)
            let unfit = OfficeBrowser.typedConversion.merging(["employer": ""]) { $1 }
            #expect(try await browser.applyForConversion(unfit).status == .unprocessableContent)
            #expect(try await browser.applyForConversion().status == .ok)
        }
        let full = try house.site(configure: { $0.limits.applicationsOpen = 0 })
        try await full.application().test(.router) { client in
            let browser = OfficeBrowser(client)
            let answer = try await browser.applyForConversion(original: "另一份")
            #expect(answer.status == .serviceUnavailable && answer.headers[.retryAfter] == "5")
        }
    }
}
