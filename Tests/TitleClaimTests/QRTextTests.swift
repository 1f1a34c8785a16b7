import TestSupport
import Testing
import TitleClaim

@Suite("QR text")
struct QRTextTests {
    @Test("Bytes of every length come back from their digits", arguments: 1...64)
    func roundTrip(count: Int) throws {
        var dice = SeededDice(seed: UInt64(count))
        let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
        for envelope in [bytes, [UInt8](repeating: 0, count: count), [UInt8](repeating: 255, count: count)] {
            let written = try QRText(host: "zs.example.cn", envelope: envelope)
            #expect(try QRText(parsing: written.text) == written)
            let digits = [0, 3, 5, 8, 10, 13, 15]
            #expect(written.digits.utf8.count == count / 7 * 17 + digits[count % 7])
        }
    }

    @Test("The form is the published one")
    func form() throws {
        let text = try QRText(host: "127.0.0.1:8080", envelope: [0, 1, 2, 3, 4, 5, 6, 255]).text
        #expect(text == "https://127.0.0.1:8080/v#00001108152157446255")
    }

    @Test(
        "Anything else is refused",
        arguments: [
            "", "https://", "https:///v#255", "http://zs.example.cn/v#255", "https://zs.example.cn/v#",
            "HTTPS://A/v#255",
            "https://zs.example.cn/v#25", "https://zs.example.cn/v#2555", "https://zs.example.cn/v#256",
            "https://zs.example.cn/v#65536", "https://zs.example.cn/v#99999999999999999", "https://zs.example.cn/v#25５",
            "https://zs.example.cn/v#2 5", "https://user@zs.example.cn/v#255", "https://zs.example.cn/x/v#255",
            "https://zs.example.cn/v?#255", "https://zs.example.cn/V#255", "https://证书.cn/v#255", "https://a/v#255 ",
            "https://a/v#-12", "https://a/v#+12", "1234567",
        ]
    )
    func refused(text: String) {
        #expect(throws: ClaimFault.self) { try QRText(parsing: text) }
    }

    @Test("A host that is no plain host name cannot be written")
    func hosts() {
        for host in ["", "a/b", "A.cn", "a b", "a#b", "a@b", "证书.cn"] {
            #expect(throws: ClaimFault.notAQRText) { try QRText(host: host, envelope: [1]) }
        }
    }

    @Test("Too many bytes are refused")
    func size() {
        #expect(throws: ClaimFault.tooLarge(bytes: 1001, limit: 1000)) {
            try QRText(host: "a.cn", envelope: [UInt8](repeating: 1, count: 1001))
        }
        #expect(throws: ClaimFault.self) {
            try QRText(parsing: "https://a.cn/v#" + String(repeating: "1", count: 17 * 200))
        }
    }
}
