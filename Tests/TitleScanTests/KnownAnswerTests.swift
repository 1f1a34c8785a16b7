import Testing
import TitleClaim
import TitleScan

@Suite("Digests and signatures in Swift: known answers")
struct KnownAnswerTests {
    @Test(
        "SHA-256 (FIPS 180-4 examples)",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
    )
    func sha256(message: String, digest: String) {
        #expect(SHA2.digest(Array(message.utf8)) == bytes(digest))
    }

    @Test(
        "SM3 (GB/T 32905 annex A)",
        arguments: [
            ("abc", 1, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
            ("abcd", 16, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"),
        ]
    )
    func sm3(part: String, times: Int, digest: String) {
        let message = Array(String(repeating: part, count: times).utf8)
        #expect(SM3.digest(message) == bytes(digest))
    }

    @Test("SM2 (the signature of GB/T 32918.5 annex A), and nothing that differs from it in one bit")
    func sm2() throws {
        let key = try #require(ScanKey(subjectPublicKeyInfo: Example.sm2Key, algorithm: .sm2))
        let message = Array("message digest".utf8)
        #expect(key.verify(Example.sm2Signature, over: message))
        for place in 0..<64 {
            var altered = Example.sm2Signature
            altered[place] ^= 1
            #expect(!key.verify(altered, over: message))
        }
        #expect(!key.verify(Example.sm2Signature, over: message + [0]))
    }

    @Test("P-256 (RFC 6979 A.2.5, SHA-256, \"sample\"), s brought into the lower half; the other s is refused")
    func p256() throws {
        let key = try #require(ScanKey(subjectPublicKeyInfo: Example.p256Key, algorithm: .es256))
        let message = Array("sample".utf8)
        #expect(key.verify(Example.r + Example.lowS, over: message))
        #expect(!key.verify(Example.r + Example.highS, over: message))
        #expect(!key.verify(Example.r + Example.lowS, over: Array("test".utf8)))
    }
}

enum Example {
    static let sm2Key =
        bytes("3059301306072a8648ce3d020106082a811ccf5501822d034200 04")
        + bytes("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020")
        + bytes("ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13")
    static let sm2Signature =
        bytes("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3")
        + bytes("b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa")
    static let p256Key =
        bytes("3059301306072a8648ce3d020106082a8648ce3d030107034200 04")
        + bytes("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6")
        + bytes("7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299")
    static let r = bytes("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716")
    static let highS = bytes("f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8")
    /// The order of P-256 less `highS`.
    static let lowS = bytes("0834e36ad29a83bf2bc9385e491d6099c8fdf9d1ed67aa7ea5f51f93782857a9")
}

/// Bytes of hexadecimal digits; spaces are skipped.
func bytes(_ digits: String) -> [UInt8] {
    let nibbles = digits.compactMap(\.hexDigitValue)
    return stride(from: 0, to: nibbles.count - 1, by: 2).map { UInt8(nibbles[$0] << 4 | nibbles[$0 + 1]) }
}
