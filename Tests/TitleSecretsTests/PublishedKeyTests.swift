import Testing
import TitleSecrets

@Suite("Keys that others publish")
struct PublishedKeyTests {
    @Test(
        "RFC 4648, section 10, in the alphabet for addresses",
        arguments: [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
    )
    func base64(text: String, expected: String) {
        #expect(base64URLText(Array(text.utf8)) == expected)
        #expect(base64URLBytes(expected) == Array(text.utf8))
    }

    @Test("Every byte goes through, and only the one way to write it is read")
    func base64Strict() {
        let all = (0...255).map { UInt8($0) }
        #expect(base64URLBytes(base64URLText(all)) == all)
        for wrong in ["Zg==", "Zh", "Z", "Zm9v\n", "Zm+v", "Zm/v"] { #expect(base64URLBytes(wrong) == nil, "\(wrong)") }
    }

    /// RFC 7515, A.3: the key and signature of an ES256 token.
    @Test("RFC 7515, appendix A.3: a signature of P-256")
    func es256() throws {
        let x = try #require(base64URLBytes("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"))
        let y = try #require(base64URLBytes("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"))
        let head = try #require(hexBytes("3059301306072a8648ce3d020106082a8648ce3d03010703420004"))
        let key = try #require(PublishedKey(subjectPublicKeyInfo: head + x + y))
        let token =
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
        let raw = try #require(
            base64URLBytes("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q")
        )
        let signature = der(raw)
        #expect(!key.isRSA && key.verifies(signature, of: Array(token.utf8)))
        #expect(!key.verifies(signature, of: Array((token + "A").utf8)))
        #expect(!key.verifies([], of: Array(token.utf8)))
        #expect(PublishedKey(subjectPublicKeyInfo: head + x + x) == nil)
        #expect(PublishedKey(subjectPublicKeyInfo: []) == nil)
    }

    private func der(_ raw: [UInt8]) -> [UInt8] {
        let numbers = [raw[..<32], raw[32...]].map { number -> [UInt8] in
            let digits = Array(number.drop { $0 == 0 })
            let padded = (digits.first ?? 0x80) >= 0x80 ? [0] + digits : digits
            return [2, UInt8(padded.count)] + padded
        }
        return [0x30, UInt8(numbers[0].count + numbers[1].count)] + numbers[0] + numbers[1]
    }
}
