import Hummingbird
import HummingbirdTesting
import Testing

@testable import TitleServer

@Suite("Methods at the holders' door")
struct HolderMethodTests {
    @Test("A wrong method is told as one, with those that are answered")
    func wrongMethod() async throws {
        let house = try await HolderHouse()
        try await house.site().application().test(.router) { client in
            for route in HolderRoute.allCases {
                let answer = try await client.execute(uri: route.path("x.pdf"), method: .delete)
                #expect(answer.status == .methodNotAllowed, "\(route)")
                let allowed = answer.headers[.allow] ?? ""
                #expect(allowed.contains("POST") == route.methods.contains(.post), "\(route)")
                #expect(allowed.contains("GET") == (route != .logout), "\(route)")
            }
        }
    }
}
