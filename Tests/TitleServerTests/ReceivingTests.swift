import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import TitleModel

@testable import TitleServer

@Suite("Receiving what is handed in")
struct ReceivingTests {
    @Test("a sender that falls silent is given up at the deadline")
    func silent() async throws {
        let (request, source) = unfinishedRequest()
        source.yield(ByteBuffer(string: "x"))
        await #expect(throws: StopReason.slow) {
            try await RequestBytes.read(request, upTo: 10, within: .milliseconds(20))
        }
    }

    @Test("a body is read no further than its limit, and one that says it is larger not at all")
    func stopsEarly() async throws {
        let (request, source) = unfinishedRequest()
        for _ in 0..<2 { source.yield(ByteBuffer(string: "12345678")) }
        await #expect(throws: StopReason.tooLarge) {
            try await RequestBytes.read(request, upTo: 10, within: .seconds(600))
        }
        let (announced, _) = unfinishedRequest([.contentLength: "11"])
        await #expect(throws: StopReason.tooLarge) {
            try await RequestBytes.read(announced, upTo: 10, within: .seconds(600))
        }
    }

    @Test("a connection that breaks half way is a visitor's mishap, no fault of ours")
    func brokenConnection() async throws {
        struct Broken: Error {}
        let (chunks, source) = AsyncThrowingStream<ByteBuffer, any Error>.makeStream()
        let request = Request(
            head: .init(method: .post, scheme: nil, authority: nil, path: "/verify"),
            body: .init(asyncSequence: chunks)
        )
        source.yield(ByteBuffer(string: "x"))
        source.finish(throwing: Broken())
        await #expect(throws: StopReason.malformed) {
            try await RequestBytes.read(request, upTo: 10, within: .seconds(5))
        }
    }

    @Test("no more files at once than the limit: the next is asked to come again")
    func slots() async throws {
        let slots = Slots(1)
        await #expect(throws: StopReason.busy) {
            try await slots.run { try await slots.run {} }
        }
        try await slots.run {}
    }

    @Test("no network has more uploads open than its share, all together no more than there are places")
    func openUploads() async throws {
        let uploads = OpenUploads(perNetwork: 1, total: 2)
        let networks = (1...3).map { ClientNetwork(peer: "192.0.2.\($0)", forwarded: nil, proxies: []) }
        try await uploads.run(of: networks[0]) {
            await #expect(throws: StopReason.tooManyUploads) { try await uploads.run(of: networks[0]) {} }
            try await uploads.run(of: networks[1]) { () async throws -> Void in
                await #expect(throws: StopReason.busy) { try await uploads.run(of: networks[2]) {} }
            }
        }
        try await uploads.run(of: networks[0]) {}
    }

    @Test("a larger upload takes several places and gives all of them back")
    func largerUploads() async throws {
        let uploads = OpenUploads(perNetwork: 2, total: 3)
        let networks = (1...2).map { ClientNetwork(peer: "192.0.2.\($0)", forwarded: nil, proxies: []) }
        try await uploads.run(of: networks[0], places: 2) {
            await #expect(throws: StopReason.tooManyUploads) { try await uploads.run(of: networks[0]) {} }
            await #expect(throws: StopReason.busy) { try await uploads.run(of: networks[1], places: 2) {} }
            try await uploads.run(of: networks[1]) {}
        }
        try await uploads.run(of: networks[1], places: 2) {}
    }

    @Test("an upload too many is told so, and the connection ends with it; codes are not touched")
    func tooManyUploads() async throws {
        let site = try sampleSite { $0.limits.uploadsOpenPerNetwork = 0 }
        try await site.application().test(.router) { client in
            let response = try await client.upload("%PDF genuine")
            #expect(response.status == .tooManyRequests && response.headers[.retryAfter] == "10")
            #expect(response.headers[.connection] == "close")
            #expect(response.text.contains("同时上传") && response.text.contains("没有被核验"))
            #expect(try await client.submit(code: SampleServices.validCode.text).status == .seeOther)
        }
    }

    @Test("silent senders keep nobody from verifying; they are answered at the deadline and hung up on")
    func silentSenders() async throws {
        let site = try sampleSite { configuration in
            configuration.limits.uploadsAtOnce = 2
            configuration.limits.bodyTime = .seconds(2)
            configuration.limits.lingerTime = .milliseconds(200)
        }
        try await withRunningSite(site) { port in
            let python = ProjectFolder.path(".venv/bin/python")
            let run = try await Command.run(python, ["Tests/BrowserTests/silent_senders.py", String(port)])
            #expect(run.text == "whole 200, silent 408, endless 413\n", "\(run.errors)")
        }
    }

    private func unfinishedRequest(
        _ headers: HTTPFields = [:]
    ) -> (Request, AsyncStream<ByteBuffer>.Continuation) {
        let (chunks, source) = AsyncStream<ByteBuffer>.makeStream()
        let head = HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/verify", headerFields: headers)
        return (Request(head: head, body: .init(asyncSequence: chunks)), source)
    }
}
