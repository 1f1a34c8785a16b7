import Testing

@testable import TitleClaim

@Suite("The claim of a copy")
struct CopyClaimTests {
    private static let whole = CopyClaim(
        sample: true,
        verificationCode: "K7QW3M9D2XTPC",
        purpose: "投标人员资格审查",
        receiver: "内蒙古某某建设集团有限责任公司",
        issuer: "150400",
        madeOn: 20_000,
        expiresOn: 20_090,
        status: StatusReference(list: 0x8000_0000, index: 1_048_575),
        name: "额尔德木图",
        restriction: 1,
        shown: CopyClaim.Shown(
            identityTail: "6X",
            title: 10_203,
            specialty: "水利水电工程",
            route: 2,
            qualifiedOn: 18_194,
            certifiedOn: 18_235
        )
    )
    private static let least = CopyClaim(
        sample: false,
        verificationCode: "K7QW3M9D2XTPC",
        purpose: "聘任",
        receiver: "某局",
        issuer: "150400",
        madeOn: 20_000,
        expiresOn: 20_000,
        status: StatusReference(list: 0x8000_0000, index: 0),
        name: "姚䶮",
        shown: CopyClaim.Shown(title: 10_203)
    )

    @Test("is read back as it was written, of the same bytes", arguments: [whole, least])
    func bothWays(claim: CopyClaim) throws {
        let bytes = claim.encoded()
        #expect(try CopyClaim(decoding: bytes) == claim)
        #expect(try CopyClaim(decoding: bytes).encoded() == bytes)
    }

    @Test("what is left out has no key", arguments: [10, 11, 12, 13, 14, 15])
    func leftOut(key: Int) throws {
        let map = try CBORItem(parsing: Self.least.encoded(), limit: 400).map(known: 0...17)
        #expect((map.optional(key) != nil) == (key == 11))
    }

    @Test("no changed byte is read as the same claim, and a cut one not at all", arguments: [whole, least])
    func strict(claim: CopyClaim) {
        let bytes = claim.encoded()
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            #expect((try? CopyClaim(decoding: changed)) != claim)
            #expect((try? CopyClaim(decoding: Array(bytes.prefix(place)))) == nil)
        }
        #expect((try? CopyClaim(decoding: bytes + [0])) == nil)
    }

    @Test("issue 7, item 3: nobody can sign a copy for longer than 90 days, nor one that ends before it begins")
    func days() {
        for last in [20_091, 19_999, Int32.max] as [Int32] {
            var claim = Self.whole
            claim.expiresOn = last
            #expect(throws: (any Error).self) { try CopyClaim(decoding: claim.encoded()) }
        }
    }

    @Test("a copy is no certificate, and a certificate no copy, whatever its kind says")
    func kinds() {
        #expect((try? CompactClaim(decoding: Self.whole.encoded())) == nil)
        #expect((try? CopyClaim(decoding: Samples.compact.encoded())) == nil)
    }

    @Test("the longest that the rules allow has room in the code")
    func room() {
        var claim = Self.whole
        // CopyFitsItsCode.room bytes of texts.
        claim.purpose = String(repeating: "字", count: 20)
        claim.receiver = String(repeating: "字", count: 20)
        claim.name = String(repeating: "字", count: 16)
        claim.shown.specialty = String(repeating: "字", count: 20) + "ab"
        #expect(claim.encoded().count <= CopyClaim.roomInQR)
    }
}
