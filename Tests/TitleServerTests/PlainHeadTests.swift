import TestSupport
import Testing
import TitleModel
import TitleWords

@testable import TitleServer

/// A head of which this reader and the decoder behind it could think differently is left to the decoder alone.
@Suite("Heads of requests in their plainest form")
struct PlainHeadTests {
    private let code = VerificationCode(random: 0x0123_4567_89AB_CDEF)

    private func read(_ text: String) -> PlainHead? {
        Array(text.utf8).withUnsafeBytes { PlainHead($0) }
    }

    private func head(_ fields: String, target: String? = nil) -> String {
        "GET \(target ?? SiteAddress.result(code).path) HTTP/1.1\r\nHost: x\r\n\(fields)\r\n"
    }

    @Test("a code's addresses are read, and the head ends with its empty line, whatever follows")
    func questions() throws {
        for (address, form) in [(SiteAddress.result(code), WrittenLately.Form.page), (.certificate(code), .json)] {
            let text = head("Accept: */*\r\nconnection: Keep-Alive \r\n", target: address.path)
            let found = try #require(read(text + "GET /"))
            #expect(found.length == text.utf8.count)
            #expect(found.question == .init(code: code, form: form, language: .chinese))
        }
    }

    @Test(
        "a question out of the ordinary is none, but its end is certain",
        arguments: ["Cookie: lang=en", "Connection: close", "X-Forwarded-For: a\r\nx-forwarded-for: b", "HOST: y"]
    )
    func special(fields: String) throws {
        let text = head(fields + "\r\n")
        let found = try #require(read(text))
        #expect(found.question == nil && found.length == text.utf8.count)
        #expect(found.isLast == fields.hasPrefix("Connection"))
    }

    @Test("another address, another spelling, a query, no host: none of ours")
    func others() throws {
        let path = SiteAddress.result(code).path
        for target in [
            "/", "/healthz", path.lowercased(), path + "?lang=en", path + "/", path.replacing("-", with: ""),
        ] {
            #expect(try #require(read(head("", target: target))).question == nil, "\(target)")
        }
        #expect(try #require(read("GET \(path) HTTP/1.1\r\n\r\n")).question == nil)
    }

    @Test(
        "where it is not certain that the request ends, nothing is read",
        arguments: [
            "Content-Length: 5", "content-length:0", "Transfer-Encoding: chunked", "Expect: 100-continue",
            "Upgrade: h2c",
            "A : b", "A: b\r\n folded", " A: b", ": b", "A", "A: b\nC: d", "A: b\rC: d", "A: \u{00e9}", "A: \u{0000}",
            "A: \u{007f}",
        ]
    )
    func uncertain(field: String) {
        #expect(read(head(field + "\r\n")) == nil)
    }

    @Test("nor with other methods, versions and line ends, nor before the head is whole, nor when it is long")
    func forms() {
        let good = head("A: b\r\n")
        for bad in [
            good.replacing("GET", with: "POST"), good.replacing("GET", with: "get"), good.replacing("1.1", with: "1.0"),
            good.replacing("GET /", with: "GET  /"), good.replacing("\r\n", with: "\n"), "\r\n" + good,
            good.replacing("GET /", with: "GET http://x/"), head("A: \(String(repeating: "b", count: 8192))\r\n"),
        ] { #expect(read(bad) == nil, "\(bad.prefix(60))") }
        let bytes = Array(good.utf8)
        for length in bytes.indices { #expect(bytes[..<length].withUnsafeBytes { PlainHead($0) } == nil) }
    }

    @Test("bytes drawn by chance: never more than there are, and what is read ends with an empty line")
    func chance() {
        var dice = SeededDice(seed: 41)
        let good = Array(head("Accept: a\r\nX-Forwarded-For: 192.0.2.1\r\n").utf8)
        for _ in 0..<20_000 {
            var bytes = good
            for _ in 0...dice.below(3) { bytes[dice.below(bytes.count)] = UInt8(dice.below(256)) }
            guard let found = bytes.withUnsafeBytes({ PlainHead($0) }) else { continue }
            #expect(bytes.prefix(found.length).suffix(4).elementsEqual("\r\n\r\n".utf8))
        }
    }
}
