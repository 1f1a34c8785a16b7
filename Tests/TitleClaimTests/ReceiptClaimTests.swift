import Testing

@testable import TitleClaim

@Suite("The claim of a receipt")
struct ReceiptClaimTests {
    private static let certificate = ReceiptClaim(
        sample: true,
        lookUp: "01DSFWB7KDVD9J9TSNJ9XV8JYW",
        time: 1_760_000_000_000,
        asker: "某某集团",
        purpose: nil,
        subject: .certificate(
            LookedUpCertificate(
                number: "1504002019Z000001R",
                name: "额尔德木图",
                verificationCode: "K7QW3M9D2XTPC",
                outcome: "valid",
                titleName: "工程师",
                issuer: "赤峰市人力资源和社会保障局"
            )
        )
    )
    private static let copy = ReceiptClaim(
        sample: true,
        lookUp: "01DSFWB7KDVD9J9TSNJ9XV8JYW",
        time: 1_760_000_000_000,
        asker: nil,
        purpose: nil,
        subject: .copy(
            LookedUpCopy(
                verificationCode: "K7QW3M9D2XTPC",
                name: "额尔德木图",
                purpose: "投标",
                receiver: "某某集团",
                expiresOn: 20_400,
                outcome: "expired",
                issuer: "赤峰市人力资源和社会保障局"
            )
        )
    )
    private static let list = ReceiptClaim(
        sample: false,
        lookUp: "01DSFWB7KDVD9J9TSNJ9XV8JYW",
        time: 1_760_000_000_000,
        asker: nil,
        purpose: "年度核查",
        subject: .list(
            LookedUpList(
                lines: 200,
                digest: [UInt8](repeating: 7, count: 32),
                counts: [OutcomeCount(outcome: "valid", lines: 193), OutcomeCount(outcome: "not_found", lines: 7)]
            )
        )
    )

    @Test("is read back as it was written", arguments: [certificate, copy, list])
    func bothWays(claim: ReceiptClaim) throws {
        #expect(try ReceiptClaim(decoding: claim.encoded()) == claim)
    }

    @Test("no changed byte is read as the same claim, and a cut one not at all", arguments: [certificate, copy, list])
    func strict(claim: ReceiptClaim) {
        let bytes = claim.encoded()
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1
            #expect((try? ReceiptClaim(decoding: changed)) != claim)
            #expect((try? ReceiptClaim(decoding: Array(bytes.prefix(place)))) == nil)
        }
    }

    @Test("two subjects, or none, is no receipt")
    func oneSubject() {
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.unsigned(2) }
        map.add(2) { $0.text("01DSFWB7KDVD9J9TSNJ9XV8JYW") }
        map.add(3) { $0.integer(1) }
        #expect(throws: ClaimFault.missing(key: 7)) { try ReceiptClaim(decoding: map.encoded()) }
        // A copy beside the certificate: a map's head counts its pairs.
        var bytes = Self.certificate.encoded() + [9, 0x80]
        bytes[0] += 1
        #expect(throws: ClaimFault.missing(key: 7)) { try ReceiptClaim(decoding: bytes) }
    }
}
