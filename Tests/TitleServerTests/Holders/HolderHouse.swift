import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel
import TitleStore
import TitleWorkflow

@testable import TitleServer

/// An office with a county's roster taken in, and the public site with the door of its holders.
final class HolderHouse: Sendable {
    let office: SampleOffice
    /// As the register has two people of the roster.
    let first: TitleResult
    let second: TitleResult
    let clerk: StaffMember

    static let password = "correct horse battery"

    init() async throws {
        let office = try await SampleOffice()
        self.office = office
        let secret = try await office.account("clerk", [.submit, .publicise], name: "李静", body: "150404")
        try await office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await office.logIn(browser, "clerk", secret)
            try await browser.get("/office/rosters")
            let file = (name: "松山.csv", bytes: try RosterPageTests.bytes("\(RosterPageTests.roster).csv"))
            let judged = try await browser.follow(try await browser.upload("/office/rosters", files: ["file": file]))
            let taking = try #require(judged.text.firstMatch(of: /action="([^"]+\/taking)"/)).output.1
            _ = try await browser.follow(try await browser.post(String(taking), ["review-end": "2019-10-25"]))
        }
        let (rows, clerk) = try await office.access.office.store.read { transaction in
            let batch = try #require(try transaction.batches().first).batch.id
            let body = try #require(BodyCode("150404"))
            return (try transaction.results(of: batch), try transaction.staff(of: body).first { $0.name == "李静" })
        }
        (first, second) = (rows[0], rows[1])
        self.clerk = try #require(clerk)
    }

    var access: HolderAccess {
        HolderAccess(office: office.access.office, key: office.access.key, settings: office.access.settings)
    }

    func site(
        provider: HolderProvider? = nil,
        log: LogBook? = nil,
        hasDoor: Bool = true,
        change: (inout SiteServices) -> Void = { _ in },
        configure: (inout SiteConfiguration) -> Void = { _ in }
    ) throws -> Site {
        let office = office
        var services = SampleServices.make(isDemo: false, now: { office.now })
        // Whatever is asked for is there: what keeps another's from a holder is the door alone.
        services.ownDocument = { _, _ in .ready(Array("%PDF".utf8)) }
        services.ownCopy = { _ in Array("%PDF".utf8) }
        change(&services)
        guard hasDoor else { return try sampleSite(services, log: log, configure: configure) }
        services.holders = HolderDoor(access: access, provider: provider)
        services.holders?.templates = ProjectFolder.path("templates")
        return try sampleSite(services, log: log, configure: configure)
    }

    func slip(for result: TitleResult) async throws -> PrintedSlip {
        try await office.access.office.makeSlip(for: result.person, checked: "身份证原件", by: clerk.id, at: office.now)
    }

    /// Gets the person in through the pages.
    func activate(_ browser: OfficeBrowser, _ result: TitleResult) async throws -> TestResponse {
        let made = try await slip(for: result)
        try await browser.get("/my/activate")
        let fields = [
            "name": result.name, "number": result.identity.number, "secret": made.secret.grouped,
            "password": Self.password, "again": Self.password,
        ]
        return try await browser.follow(try await browser.post("/my/activate", fields))
    }
}
