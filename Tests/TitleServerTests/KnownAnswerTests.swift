import Foundation
import Hummingbird
import Synchronization
import TestSupport
import Testing
import TitleModel
import TitleWords

@testable import TitleServer
@testable import TitleWorkflow

/// The short way, on a connection's own thread, and the long way, through the router, give the same answers.
@Suite("Answers that are known")
struct KnownAnswerTests {
    private let code = SampleServices.validCode
    private let state = RegisterState(revision: 1, trustEdition: 0)

    /// A site whose register remembers the valid certificate, or nothing.
    private func site(
        knowing: Bool = true,
        log: LogBook? = nil,
        idle: Duration = .seconds(30),
        requests: Int = 120
    ) throws -> Site {
        var services = SampleServices.make()
        let (code, state, finding) = (code, state, SampleServices.findings[code])
        services.state = { state }
        services.known = { asked, _, _ in knowing && asked == code ? finding : nil }
        return try sampleSite(services, log: log) {
            ($0.limits.misses, $0.limits.idleTime, $0.limits.requests) = (3, idle, requests)
        }
    }

    private func get(_ address: SiteAddress, _ more: String = "") -> String {
        "GET \(address.path) HTTP/1.1\r\nHost: x\r\n\(more)\r\n"
    }

    /// Sends the requests at once over one connection and closes it after the last answer.
    private func ask(_ port: Int, _ requests: [String]) async throws -> String {
        let last = get(.health, "Connection: close\r\n")
        let command = try await Command.run(
            "python3",
            ["Tests/TitleServerTests/Support/raw_http.py", "\(port)", requests.joined() + last]
        )
        try #require(command.exitCode == 0, "\(command.errors)")
        return command.text
    }

    @Test("the short way answers with the same bytes as the long way")
    func same() async throws {
        for address in [SiteAddress.result(code), .certificate(code)] {
            let (short, long) = try await (answer(address, knowing: true), answer(address, knowing: false))
            #expect(short == long && short.count { $0.hasSuffix("http/1.1 200 ok") } == 2)
        }
    }

    /// The lines of the second answer but for its date; header fields may come in any order.
    private func answer(_ address: SiteAddress, knowing: Bool) async throws -> [String] {
        let found = Mutex<[String]>([])
        try await withRunningSite(try site(knowing: knowing)) { [self] port in
            _ = try await ask(port, [get(address)])
            let lines = try await ask(port, [get(address)]).split(whereSeparator: \.isNewline)
            let kept = lines.map { $0.lowercased() }.filter { !$0.hasPrefix("date: ") }.sorted()
            found.withLock { $0 = kept }
        }
        return found.withLock { $0 }
    }

    @Test("the short way counts requests of programs and tells the room; who has none is refused on the long way")
    func counted() async throws {
        try await withRunningSite(try site(requests: 3)) { [self] port in
            var text = ""
            for _ in 0..<4 { text += try await ask(port, [get(.certificate(code))]).lowercased() }
            let left = text.matches(of: /ratelimit: "default";r=([0-9]+);/).map { String($0.output.1) }
            #expect(left == ["2", "1", "0", "0"])
            #expect(text.matches(of: /http\/1.1 429/).count == 1)
        }
    }

    @Test("is taken for what was asked before, and for nothing out of the ordinary")
    func ways() async throws {
        let log = LogBook()
        try await withRunningSite(try site(log: log)) { [self] port in
            for more in ["", "", "Cookie: lang=en\r\n", "Content-Length: 0\r\n"] {
                _ = try await ask(port, [get(.result(code), more)])
            }
        }
        // A line of the long way names its request.
        #expect(log.lines(of: "GET /c/").map { $0.contains("hb.request.id") } == [true, false, true, true])
    }

    @Test("the short way notes a look-up as the long way does")
    func noted() async throws {
        var services = SampleServices.make()
        let (code, state, finding, queue) = (code, state, SampleServices.findings[code], LookUpQueue())
        services.checking.queue = queue
        services.state = { state }
        services.known = { asked, _, _ in asked == code ? finding : nil }
        try await withRunningSite(try sampleSite(services)) { [self] port in
            for _ in 0..<2 { _ = try await ask(port, [get(.result(code)), get(.certificate(code))]) }
        }
        #expect(queue.take().noted.map(\.way) == [.code, .api, .code, .api])
    }

    @Test("answers come in the order of the requests, whichever way they go")
    func order() async throws {
        let addresses: [SiteAddress] = [.health, .result(code), .help, .result(code), .result(code), .health, .help]
        try await withRunningSite(try site()) { [self] port in
            _ = try await ask(port, [get(.result(code))])
            let text = try await ask(port, addresses.map { get($0) })
            let found = text.matches(of: /ok\n|<title>[^<]*/).map { String($0.output) }
            let titles = ["ok\n", "<title>真", "<title>帮", "<title>真", "<title>真", "ok\n", "<title>帮", "ok\n"]
            #expect(found.count == titles.count && zip(found, titles).allSatisfy { $0.hasPrefix($1) }, "\(found)")
        }
    }

    @Test("a body that looks like a request is not answered as one")
    func smuggled() async throws {
        let inner = get(.result(code))
        let outer = "POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: \(inner.utf8.count)\r\n\r\n\(inner)"
        try await withRunningSite(try site()) { [self] port in
            _ = try await ask(port, [get(.result(code))])
            let text = try await ask(port, [get(.result(code)), outer, get(.health)])
            #expect(text.matches(of: /<title>真/).count == 1 && text.hasSuffix("ok\n"), "\(text.suffix(400))")
        }
    }

    @Test("who has sent all and reads slowly gets every answer whole; after a last request there is none")
    func halfClosed() async throws {
        try await withRunningSite(try site()) { [self] port in
            _ = try await ask(port, [get(.result(code))])
            for (count, last) in [(40, ""), (1, get(.health, "Connection: close\r\n") + get(.result(code)))] {
                let command = try await Command.run(
                    "python3",
                    [
                        "Tests/TitleServerTests/Support/slow_reader.py", "\(port)",
                        String(repeating: get(.result(code)), count: count) + last,
                    ]
                )
                #expect(command.text.matches(of: /<title>真/).count == count, "\(command.errors)")
                #expect(command.text.matches(of: /<\/html>/).count == count)
            }
        }
    }

    @Test("a connection that was idle for long is closed, also one that only asked for known answers")
    func idle() async throws {
        try await withRunningSite(try site(idle: .seconds(2))) { [self] port in
            _ = try await ask(port, [get(.result(code))])
            let start = ContinuousClock.now
            let command = try await Command.run(
                "python3",
                [
                    "Tests/TitleServerTests/Support/raw_http.py", "\(port)",
                    String(repeating: get(.result(code)), count: 3),
                ]
            )
            #expect(command.exitCode == 0 && command.text.matches(of: /<title>真/).count == 3)
            #expect(ContinuousClock.now - start > .seconds(1))
        }
    }

    @Test("who has guessed too often is not answered on the short way either")
    func limited() async throws {
        try await withRunningSite(try site()) { [self] port in
            #expect(try await ask(port, [get(.result(code))]).contains("200 OK"))
            #expect(try await ask(port, [get(.result(code))]).contains("真实有效"))
            for _ in 0..<3 { _ = try await ask(port, [get(.result(SampleServices.unknownCode))]) }
            let text = try await ask(port, [get(.result(code))])
            #expect(text.hasPrefix("HTTP/1.1 429") && !text.contains("真实有效"))
        }
    }

    @Test("an answer of this second is not given in another state or another second, and then with its own moment")
    func given() throws {
        let (given, moment) = (GivenAnswers(), Instant(milliseconds: 1_795_538_037_000))
        let question = WrittenLately.Question(code: code, form: .page, language: .chinese)
        let (later, next) = (RegisterState(revision: 2, trustEdition: 0), moment.adding(milliseconds: 1000))
        let finding = try #require(SampleServices.findings[code])
        let body = ByteBuffer(string: "at \(TimedBytes.standIn)!")
        let kept = PlainAnswer(status: .ok, headers: [:], body: body)
        let first = given.keep(kept, to: question, with: finding, in: state, at: moment)
        #expect(String(buffer: first.bytes).hasSuffix("at 2026-11-24T16:33:57Z!"))
        #expect(given.answer(to: question, in: state, at: moment)?.bytes == first.bytes)
        #expect(given.answer(to: question, in: later, at: moment) == nil)
        #expect(given.answer(to: question, in: state, at: next) == nil)
        let second = try #require(given.answer(to: question, with: finding, in: later, at: next))
        #expect(String(buffer: second.bytes).hasSuffix("at 2026-11-24T16:33:58Z!"))
        #expect(String(buffer: first.bytes).hasSuffix("at 2026-11-24T16:33:57Z!"))
        var other = finding
        other.note = StatusNote(document: "另一文号")
        #expect(given.answer(to: question, with: other, in: later, at: next) == nil)
    }

    @Test("the date of a header field as RFC 9110 writes it")
    func date() {
        #expect(Instant(milliseconds: 784_111_777_000).httpDate == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(Instant(milliseconds: 1_795_538_037_000).httpDate == "Tue, 24 Nov 2026 16:33:57 GMT")
    }
}
