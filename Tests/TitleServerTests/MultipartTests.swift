import TestSupport
import Testing

@testable import TitleServer

@Suite("Forms as browsers send them")
struct MultipartTests {
    @Test("a file and a field are read, with the name a person gave the file")
    func ordinary() throws {
        let form = try MultipartForm(Array(twoParts.utf8), boundary: "xyz")
        #expect(form.parts.map(\.name) == ["note", "file"])
        #expect(form["note"]?.fileName == nil)
        #expect(form["file"]?.fileName == "证书 (1).pdf")
        #expect(form["file"].map { String(decoding: $0.body, as: UTF8.self) } == "line\r\n--xy\r\n-xyzzy-not\r\n")
    }

    @Test("an empty form is a form")
    func empty() throws {
        #expect(try MultipartForm(Array("--b--\r\n".utf8), boundary: "b").parts.isEmpty)
    }

    @Test(
        "what is not exactly a form is refused",
        arguments: [
            ("", MultipartFault.noOpening),
            ("preamble\r\n--b--", .noOpening),
            ("--b", .unterminated),
            ("--b\r\n", .unterminated),
            ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nrest", .unterminated),
            ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--\r\ntrailing", .trailingBytes),
            ("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--", .malformedHeader),
            ("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", .malformedHeader),
            ("--b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nx\r\n--b--", .malformedHeader),
            ("--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b--", .malformedHeader),
            ("--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--", .malformedHeader),
            ("--b\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx\r\n--b--", .malformedHeader),
            ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n folded: x\r\n\r\nx\r\n--b--", .malformedHeader),
            (
                "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; "
                    + "name=\"a\"\r\n\r\nx\r\n--b--", .nameTwice
            ),
            ("--b\r\nX: " + String(repeating: "x", count: 5000) + "\r\n\r\nx\r\n--b--", .headerTooLong),
        ]
    )
    func refused(body: String, fault: MultipartFault) {
        #expect(throws: fault) { try MultipartForm(Array(body.utf8), boundary: "b") }
    }

    @Test("no more parts than a form of ours can have")
    func manyParts() {
        let parts = (0...MultipartForm.maximumParts).map {
            "--b\r\nContent-Disposition: form-data; name=\"n\($0)\"\r\n\r\n\r\n"
        }
        let body = Array((parts.joined() + "--b--").utf8)
        #expect(throws: MultipartFault.tooManyParts) { try MultipartForm(body, boundary: "b") }
    }

    @Test("a file's name is shown without path, control and direction characters, and not without end")
    func fileNames() throws {
        let sent = "C:\\x\\../a\u{202E}fdp.\u{0007}" + String(repeating: "长", count: 300)
        let form = try MultipartForm(Array(multipart("x", name: sent).utf8), boundary: "----b1")
        let name = try #require(form["file"]?.fileName)
        #expect(name.hasPrefix("afdp.长长"))
        #expect(name.unicodeScalars.count == 120)
    }

    @Test("broken in any way, a form is refused or read, and never brings the program down", arguments: 0..<8)
    func mutations(seed: UInt64) {
        var dice = SeededDice(seed: seed)
        for _ in 0..<2_000 {
            var body = Array(twoParts.utf8)
            for _ in 0...dice.below(6) { dice.mutate(&body) }
            guard let form = try? MultipartForm(body, boundary: "xyz") else { continue }
            #expect(form.parts.count <= MultipartForm.maximumParts)
            #expect(form.parts.allSatisfy { $0.body.endIndex <= body.endIndex && !$0.name.isEmpty })
        }
    }

    @Test(
        "the media type of a form is read strictly",
        arguments: [
            ("multipart/form-data; boundary=abc", FormEncoding.multipart(boundary: "abc")),
            ("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", nil),
            ("multipart/form-data; boundary=\"a'b\"", .multipart(boundary: "a'b")),
            ("multipart/form-data", nil),
            ("multipart/form-data; boundary=", nil),
            ("multipart/form-data; boundary=a; boundary=b", nil),
            ("multipart/mixed; boundary=a", nil),
            ("application/x-www-form-urlencoded; charset=UTF-8", .urlEncoded),
            ("text/plain", nil),
        ]
    )
    func mediaTypes(text: String, encoding: FormEncoding?) {
        #expect(FormEncoding(contentType: text) == encoding)
    }

    @Test("a boundary longer than 70 characters is refused")
    func longBoundary() {
        let text = "multipart/form-data; boundary=" + String(repeating: "a", count: 71)
        #expect(FormEncoding(contentType: text) == nil)
    }

    @Test("fields of a plain form are read with their escapes; a broken escape or a name twice refuses the form")
    func urlEncoded() throws {
        let form = try #require(URLEncodedForm("code=K7+QW%2d%E4%BD%A0&x&=y"))
        #expect(form["code"] == "K7 QW-你")
        #expect(form["x"] == "" && form["nothing"] == nil)
        for broken in ["code=%", "code=%2", "code=%zz", "a=1&a=2", "code=%FF"] {
            #expect(URLEncodedForm(broken) == nil, "\(broken)")
        }
        #expect(URLEncodedForm((0..<17).map { "n\($0)=1" }.joined(separator: "&")) == nil)
    }
}

private let twoParts = """
    --xyz\r
    Content-Disposition: form-data; name="note"\r
    \r
    hello\r
    --xyz\r
    content-disposition: form-data; name="file"; filename="证书 (1).pdf"\r
    Content-Type: application/pdf\r
    \r
    line\r
    --xy\r
    -xyzzy-not\r
    \r
    --xyz--\r

    """
