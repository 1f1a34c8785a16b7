import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel

@testable import TitleServer

@Suite("Staff at the holders' door")
struct StaffAtTheHoldersDoorTests {
    /// For everybody, in or not.
    private static let open: Set<HolderRoute> = [
        .login, .activate, .logout, .provider, .providerBack, .convert, .convertForm, .convertStatus,
    ]

    @Test(
        "issue 7, item 2: a session of staff, of the reviewing body or another, opens no page, document or form of a holder's",
        arguments: ["150404", "150402"]
    )
    func staff(body: String) async throws {
        let house = try await HolderHouse()
        let (number, code) = (try await house.issue(house.first, place: 1), VerificationCode(random: 5000))
        let copy = try await house.copy(of: number, to: house.first.person, code: code)
        let keys = [number.text, "\(number.text).pdf", copy.text, "\(copy.text).pdf"]
        let token = try await session(in: house, of: body)
        try await house.site().application().test(.router) { client in
            let holder = OfficeBrowser(client)
            _ = try await house.activate(holder, house.first)
            #expect(try await holder.get(HolderRoute.copyDocument.path(keys[3])).status == .ok)
            for cookie in ["__Host-titlecert-my", "__Host-titlecert-my-form", "__Host-titlecert-office"] {
                for route in HolderRoute.allCases where !Self.open.contains(route) {
                    for path in route.isPlain ? [route.path] : keys.map({ route.path($0) }) {
                        try await expectTurnedAway(path, route, "\(cookie)=\(token)", client)
                    }
                }
            }
        }
    }

    private func expectTurnedAway(
        _ path: String,
        _ route: HolderRoute,
        _ cookie: String,
        _ client: any TestClientProtocol
    ) async throws {
        for method in [HTTPRequest.Method.get, .post] where route.methods.contains(method) {
            let headers: HTTPFields = [
                .cookie: cookie, .origin: "http://localhost", .contentType: "application/x-www-form-urlencoded",
            ]
            let body = method == .post ? ByteBuffer(string: "purpose=x") : nil
            let answer = try await client.execute(uri: path, method: method, headers: headers, body: body)
            #expect(answer.status == .seeOther, "\(method) \(path)")
            #expect(answer.headers[.location]?.hasPrefix("/my/login") == true, "\(method) \(path)")
        }
    }

    @Test("A session of a holder's opens no door of the office")
    func holder() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            _ = try await house.activate(browser, house.first)
            let own = try #require(browser.cookies["__Host-titlecert-my"])
            try await house.office.site().application().test(.router) { desk in
                let headers: HTTPFields = [.cookie: "__Host-titlecert-office=\(own)"]
                let asked = try await desk.execute(uri: "/office", method: .get, headers: headers)
                #expect(asked.status == .seeOther)
            }
        }
    }

    /// The token of somebody of the body who is in.
    private func session(in house: HolderHouse, of body: String) async throws -> String {
        let secret = try await house.office.account("boss", [.submit], body: body)
        return try await house.office.site().application().test(.router) { client in
            let browser = OfficeBrowser(client)
            try await browser.get("/login")
            _ = try await house.office.logIn(browser, "boss", secret)
            return try #require(browser.cookies["__Host-titlecert-office"])
        }
    }
}
