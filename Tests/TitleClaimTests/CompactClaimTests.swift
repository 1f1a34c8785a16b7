import Testing
import TitleClaim

@Suite("Compact claim")
struct CompactClaimTests {
    static let names = ["王芳", "额尔德木图·巴根", "额尔德尼木图·孛儿只斤敖斯尔", "阿拉腾乌日其其格·宝力德巴", "𬭖𪚥𫍯𬸪"]
    static let specialties: [String?] = [
        nil, "会计", "农业机械化及其自动化工程与草原生态保护", "蒙古语言文学（蒙医药信息与民族文献整理研究方向）与双语教学",
    ]

    static func claim(name: String, specialty: String?, kind: ClaimKind = .title) -> CompactClaim {
        var claim = Samples.compact
        claim.kind = kind
        claim.name = name
        claim.specialty = specialty
        claim.title = 27_025
        claim.restriction = 1
        claim.status = StatusReference(list: 40, index: 65_000)
        claim.expiresOn = kind == .copy ? 20_000 : nil
        claim.previous = "1504002018Z0001234"
        return claim
    }

    @Test("An envelope with any realistic name takes at most 200 bytes", arguments: names, specialties)
    func fitsTheQR(name: String, specialty: String?) throws {
        for kind in [ClaimKind.title, .copy] {
            let claim = CompactClaimTests.claim(name: name, specialty: specialty, kind: kind)
            #expect(Samples.envelope(.compactClaim, claim.encoded()).serialized().count <= 200)
            let read = try CompactClaim(decoding: claim.encoded())
            #expect(read.name == name)
            #expect(read.specialty == specialty || read.specialty == nil)
        }
    }

    /// `NameFitsTheQRCode` of the roster rules lets pass 55 bytes; what no new title has (an end date, an earlier
    /// certificate, an issuer beside the number) stays out.
    @Test("The longest name that a roster may bring fits, with the widest values that the press writes beside it")
    func longestName() {
        var claim = Samples.compact
        claim.name = String(repeating: "长", count: 18) + "A"
        claim.title = 99_995
        claim.specialty = "会计"
        claim.restriction = 255
        claim.route = 4
        (claim.qualifiedOn, claim.issuedOn) = (65_535, 65_535)
        claim.status = StatusReference(list: 65_535, index: .max)
        #expect(claim.name.utf8.count == 55)
        #expect(claim.encoded().count == CompactClaim.roomInQR)
        claim.name += "A"
        #expect(claim.encoded().count > CompactClaim.roomInQR)
    }

    @Test("The specialty stays while there is room, and goes before anything else")
    func specialtyGoesFirst() throws {
        #expect(try CompactClaim(decoding: Samples.compact.encoded()) == Samples.compact)
        let long = CompactClaimTests.claim(name: "阿拉腾乌日其其格·宝力德巴", specialty: "农业机械化及其自动化工程")
        var expected = long
        expected.specialty = nil
        #expect(try CompactClaim(decoding: long.encoded()) == expected)
    }

    @Test("A name longer than any QR plans for is kept whole")
    func nameIsNeverCut() throws {
        let claim = CompactClaimTests.claim(name: String(repeating: "长", count: 60), specialty: "会计")
        #expect(try CompactClaim(decoding: claim.encoded()).name == claim.name)
    }

    @Test(
        "A number is packed when its check character is right, else kept as text",
        arguments: [
            ("1504002019Z000001R", false), ("00000000000000000I", false), ("粤高", true), ("NM-2018/00123", false),
            ("1504002019Z000001S", false), ("ZZZZZZZZZZZZZZZZZW", false), ("1504002019z000001R", false), ("", true),
            ("with a space", true),
        ]
    )
    func numbers(number: String, isRefused: Bool) throws {
        var claim = Samples.compact
        claim.number = number
        let payload = claim.encoded()
        if isRefused {
            #expect(throws: (any Error).self) { try CompactClaim(decoding: payload) }
        } else {
            #expect(try CompactClaim(decoding: payload).number == number)
        }
    }

    @Test("A number of our form takes 12 bytes; the same number as text is refused")
    func packedNumberIsTheOnlyForm() throws {
        let payload = Samples.compact.encoded()
        let number = try CompactClaim(decoding: payload).number
        var writer = CBORWriter()
        writer.text(number)
        let start = try #require(payload.firstRange(of: [0x02, 0x4B]))
        let spelled = payload[..<(start.lowerBound + 1)] + writer.bytes + payload[(start.upperBound + 11)...]
        #expect(throws: ClaimFault.ambiguous) { try CompactClaim(decoding: Array(spelled)) }
    }

    @Test("Unknown keys, missing keys, other versions and values out of range are refused")
    func strictness() {
        #expect(throws: ClaimFault.missing(key: 0)) { try CompactClaim(decoding: [0xA0]) }
        #expect(throws: ClaimFault.unknown(key: 16)) { try CompactClaim(decoding: [0xA1, 0x10, 0x00]) }
        #expect(throws: ClaimFault.unsupportedVersion(2)) { try CompactClaim(decoding: [0xA1, 0x00, 0x02]) }
        #expect(throws: ClaimFault.outOfRange(at: 4)) { try CompactClaim(decoding: [0xA2, 0x00, 0x01, 0x01, 0x05]) }
        #expect(throws: ClaimFault.unexpectedType(at: 1)) { try CompactClaim(decoding: [0xA1, 0x61, 0x61, 0x02]) }
    }

    @Test("The issuer stands by itself only where the number does not begin with it")
    func issuer() throws {
        var other = Samples.compact
        other.issuer = "150000"
        #expect(try CompactClaim(decoding: other.encoded()).issuer == "150000")
        #expect(other.encoded().count == Samples.compact.encoded().count + 8)
        other.number = "150000-foreign"
        #expect(try CompactClaim(decoding: other.encoded()).issuer == "150000")
    }

    @Test("A sample mark that says false is refused: absence is the only way to say it")
    func sampleFalse() {
        var payload = Samples.compact.encoded()
        payload[payload.count - 1] = 0xF4
        #expect(throws: ClaimFault.ambiguous) { try CompactClaim(decoding: payload) }
    }
}
