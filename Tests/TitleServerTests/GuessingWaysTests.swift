import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleModel

@testable import TitleServer

/// Other ways of asking than the plain one tell no more and cost no less.
@Suite("Ways of guessing codes")
struct GuessingWaysTests {
    /// How often the register was asked.
    private final class Count: Sendable {
        let value = Mutex(0)
    }

    private func site(counting count: Count, misses: Int = 3) throws -> Site {
        var services = SampleServices.make()
        let lookUp = services.lookUp
        services.lookUp = { code in
            count.value.withLock { $0 += 1 }
            return try await lookUp(code)
        }
        return try sampleSite(services) { $0.limits.misses = misses }
    }

    @Test("HEAD counts as GET does, by page and by machine")
    func head() async throws {
        let paths = [
            SiteAddress.result(SampleServices.unknownCode).path,
            SiteAddress.certificate(SampleServices.unknownCode).path,
        ]
        for path in paths {
            try await site(counting: Count()).application().test(.router) { client in
                for _ in 0..<3 { #expect(try await client.execute(uri: path, method: .head).status == .notFound) }
                for method in [HTTPRequest.Method.head, .get] {
                    let stopped = try await client.execute(uri: path, method: method)
                    #expect(stopped.status == .tooManyRequests && stopped.headers[.retryAfter] == "6")
                }
            }
        }
    }

    @Test(
        "other methods are refused before the register is asked",
        arguments: [HTTPRequest.Method.options, .put, .post]
    )
    func otherMethods(method: HTTPRequest.Method) async throws {
        let count = Count()
        try await site(counting: count).application().test(.router) { client in
            for code in [SampleServices.validCode, SampleServices.unknownCode] {
                let addresses = [(SiteAddress.result(code), "GET, HEAD, POST"), (.certificate(code), "GET, HEAD")]
                for (address, allowed) in addresses where !allowed.contains(method.rawValue) {
                    let response = try await client.execute(uri: address.path, method: method)
                    #expect(response.status == .methodNotAllowed && response.headers[.allow] == allowed)
                }
            }
        }
        #expect(count.value.withLock { $0 } == 0)
    }

    @Test("the form answers a code that exists and one that does not alike: it only leads to the result's address")
    func form() async throws {
        let count = Count()
        try await site(counting: count).application().test(.router) { client in
            for code in [SampleServices.validCode, SampleServices.unknownCode] {
                let response = try await client.submit(code: code.grouped)
                #expect(response.status == .seeOther && response.body.readableBytes == 0)
                #expect(response.headers[.location] == SiteAddress.result(code).path)
            }
        }
        #expect(count.value.withLock { $0 } == 0)
    }

    @Test("very long input is refused, whichever way it comes, and the register is not asked")
    func longInput() async throws {
        let count = Count()
        try await site(counting: count).application().test(.router) { client in
            let typed = try await client.submit(code: String(repeating: "0", count: 2000))
            #expect(typed.status == .unprocessableContent)
            let form = try await client.submit(code: String(repeating: "0", count: 100_000))
            #expect(form.status == .contentTooLarge)
            let page = try await client.execute(uri: "/c/" + String(repeating: "0-", count: 8000), method: .get)
            #expect(page.status == .notFound)
            let machine = SiteAddress.certificate(SampleServices.validCode).path + String(repeating: "0", count: 8000)
            #expect(try await client.execute(uri: machine, method: .get).status == .badRequest)
        }
        #expect(count.value.withLock { $0 } == 0)
    }

    @Test("two codes that nobody has are answered by as many bytes, and no header tells them apart")
    func sameSize() async throws {
        try await site(counting: Count(), misses: 100).application().test(.router) { client in
            let codes = [SampleServices.unknownCode, VerificationCode(random: 77), VerificationCode(random: 1 << 59)]
            var answers: [(Int, [String])] = []
            for code in codes {
                let response = try await client.execute(uri: SiteAddress.result(code).path, method: .get)
                answers.append(
                    (response.body.readableBytes, response.headers.map { "\($0.name): \($0.value)" }.sorted())
                )
            }
            #expect(answers.allSatisfy { $0 == answers[0] })
        }
    }
}
