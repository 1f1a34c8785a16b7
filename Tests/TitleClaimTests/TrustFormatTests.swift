import Testing
import TitleClaim

@Suite("Trust list, catalogue and full claim")
struct TrustFormatTests {
    @Test("A trust list comes back from its bytes, with every state of a key")
    func trustList() throws {
        #expect(try TrustList(decoding: Samples.trustList.encoded()) == Samples.trustList)
        for state in [TrustedKey.State.active, .retired(at: -5), .compromised(at: 253_402_300_799_999)] {
            let key = Samples.trustedKey
            let changed = TrustedKey(
                keyID: key.keyID,
                algorithm: key.algorithm,
                publicKey: key.publicKey,
                use: key.use,
                bodies: [],
                validFrom: -62_135_596_800_000,
                validTo: 253_402_300_799_999,
                state: state,
                chain: []
            )
            let list = TrustList(
                name: "甲",
                sequence: .max,
                issued: 0,
                nextUpdate: 1,
                root: key.publicKey,
                hosts: [],
                keys: [changed]
            )
            #expect(try TrustList(decoding: list.encoded()) == list)
        }
    }

    @Test("A catalogue comes back from its bytes and finds its words")
    func catalogue() throws {
        let read = try IssuerCatalogue(decoding: Samples.catalogue.encoded())
        #expect(read == Samples.catalogue)
        #expect(read.bodyName("1504A1") == "赤峰学院")
        #expect(read.bodyName("150400") == "赤峰市人力资源和社会保障局")
        #expect(read.bodyName("150401") == nil && read.bodyName("000000") == nil && read.bodyName("ZZZZZZ") == nil)
        #expect(read.title(5013)?.title == "工程师")
        #expect(read.title(5012) == nil)
        #expect(read.restriction(1) == "限非公有制单位使用")
        #expect(read.route(2) == nil)
    }

    @Test("A catalogue whose bodies stand in another order is refused")
    func catalogueOrder() throws {
        let payload = Samples.catalogue.encoded()
        let (first, second) = (Samples.catalogue.bodies[0], Samples.catalogue.bodies[1])
        let swapped = encoded(second) + encoded(first)
        let place = try #require(payload.firstRange(of: encoded(first) + encoded(second)))
        var changed = payload
        changed.replaceSubrange(place, with: swapped)
        #expect(throws: ClaimFault.ambiguous) { try IssuerCatalogue(decoding: changed) }
    }

    private func encoded(_ body: NamedBody) -> [UInt8] {
        var writer = CBORWriter()
        writer.array(2)
        writer.text(body.code)
        writer.text(body.name)
        return writer.bytes
    }

    @Test("CNV8: a full claim comes back from its bytes, with and without what may be left out")
    func fullClaim() throws {
        #expect(try FullClaim(decoding: Samples.full.encoded()) == Samples.full)
        var other = Samples.full
        other.birthDate = nil
        (other.reviewing, other.committee, other.photoDigest, other.ruleSet) = (nil, nil, nil, nil)
        other.mongolian = nil
        other.previous = EarlierCertificate(number: "粤高职证字第0800101号", issuer: "广东省人力资源和社会保障厅", issuedOn: nil)
        other.restriction = "限非公有制单位使用"
        #expect(try FullClaim(decoding: other.encoded()) == other)
    }

    @Test("What a full claim says in Mongolian has the name at least, and no key beyond the fourth")
    func mongolian() throws {
        var claim = Samples.full
        claim.mongolian = nil
        let plain = claim.encoded()
        for wrong in ["a0", "a102623132", "a2016131056132", "a10160", "8101"] {
            let bytes = [plain[0] + 1] + plain.dropFirst() + [0x18, 24] + TitleClaimTests.bytes(hex: wrong)
            #expect(throws: ClaimFault.self, "\(wrong)") { try FullClaim(decoding: bytes) }
        }
        let right = [plain[0] + 1] + plain.dropFirst() + [0x18, 24] + TitleClaimTests.bytes(hex: "a1016131")
        #expect(try FullClaim(decoding: right).mongolian == MongolianWording(name: "1"))
    }
}
