import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@testable import TitleServer

@Suite("Looks at people are kept")
struct KeptLookTests {
    private static func looks(_ office: SampleOffice) async throws -> [AuditEvent] {
        try await office.access.office.store.read { try $0.auditEvents(after: 0, limit: 1000) }
            .map(\.event).filter { $0.action.hasPrefix("looked.") }
    }

    @Test("Of all addresses of the office each that shows people leaves a look, once a session and key; no other does")
    func everyAddress() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("reader", [.submit])
        let site = try office.site()
        let router = Router(context: OfficeContext.self)
        router.addMiddleware { Visitors(access: office.access, configuration: site.configuration, now: site.now) }
        let door = DoorPages(site: site)
        router.get("/login", use: door.form)
        router.post("/login", use: door.submit)
        let asked = OfficeRoute.allCases.filter { $0 != .login && !$0.isFile && $0.methods.contains(.get) }
        for route in asked {
            router.get(RouterPath(stringLiteral: route.path), use: site.signedIn { _ in Response(status: .ok) })
        }
        try await Application(router: router).test(.router) { client in
            let reader = OfficeBrowser(client)
            try await reader.get("/login")
            _ = try await office.logIn(reader, "reader", secret)
            for route in asked {
                let key = IdentifierSource().next(at: office.now).text
                let before = try await Self.looks(office).count
                for _ in 0..<2 {
                    #expect(try await reader.get(route.path(key, key, key)).status == .ok, "\(route)")
                }
                let kept = try await Self.looks(office).dropFirst(before)
                guard case .always(let word) = route.look else {
                    #expect(kept.isEmpty, "\(route)")
                    continue
                }
                let subject = route.path.contains("{") ? key : ""
                #expect(kept.map(\.action) == ["looked.\(word)"] && kept.first?.subject == subject, "\(route)")
                for language in Language.allCases { #expect(Words(language).has("act.looked.\(word)")) }
            }
        }
    }

    @Test("What leads elsewhere and what is refused shows nobody, and leaves no look")
    func nothingShown() async throws {
        let office = try await SampleOffice()
        let secret = try await office.account("clerk", [.submit], body: "150404")
        try await office.site().application().test(.router) { client in
            let clerk = OfficeBrowser(client)
            try await clerk.get("/login")
            _ = try await office.logIn(clerk, "clerk", secret)
            let key = IdentifierSource().next(at: office.now).text
            for path in [OfficeRoute.photo.path(key), OfficeRoute.personName.path(key), OfficeRoute.oneCase.path(key)] {
                #expect(try await clerk.get(path).status == .notFound)
            }
            #expect(try await Self.looks(office).isEmpty)
        }
    }
}
