import TestSupport
import Testing
import TitleClaim
import TitleDemo
import TitleModel
import TitleReference

/// What a QR code must hold, measured over as many people as a province has in a year.
@Suite("The size of compact claims")
struct ClaimSizeTests {
    @Test("Every claim of a roster of 100,000, long Mongolian names among them, takes at most 200 bytes")
    func hundredThousand() throws {
        let registry = try HouseData.load(folder: ProjectFolder.path("data")).registry
        var (sizes, shortened) = ([Int](), 0)
        sizes.reserveCapacity(100_000)
        for (code, level, share) in [
            ("150404", TitleLevel.intermediate, 50_000), ("150404", .junior, 30_000), ("150000", .senior, 20_000),
        ] {
            let body = try #require(BodyCode(code).flatMap { registry[$0] })
            for index in 0..<share {
                let claim = try claim(index, generator(body, level).draft(index, row: index + 2))
                let size = envelopeSize(claim)
                sizes.append(size)
                if isShortened(claim) { shortened += 1 }
            }
        }
        sizes.sort()
        let (least, median, most) = (sizes[0], sizes[sizes.count / 2], sizes[sizes.count - 1])
        print("claim.bytes: min \(least), median \(median), max \(most); \(shortened) without their specialty")
        #expect(sizes.count == 100_000 && most <= 200)
        #expect(median < most && shortened < sizes.count / 20)
    }

    private func generator(_ body: Body, _ level: TitleLevel) throws -> RosterGenerator {
        let day = try #require(CivilDate(iso: "2026-10-25"))
        return RosterGenerator(seed: 3, body: body, level: level, qualifiedOn: day)
    }

    /// One in eight has the longest names of the region: a father's and one's own.
    private func claim(_ index: Int, _ draft: RosterDraft) throws -> CompactClaim {
        let (own, number) = (try #require(draft.name), try #require(draft.identityNumber))
        return CompactClaim(
            kind: .title,
            sample: index % 2 == 0,
            number: "1504002019Z000001R",
            name: index % 8 == 0 ? fathers[index / 8 % fathers.count] + "·" + own : own,
            identityTail: String(number.suffix(2)),
            title: 27_000 + UInt32(index % 999),
            specialty: draft.specialty,
            restriction: index % 3 == 0 ? 1 : nil,
            route: UInt8(index % 4 + 1),
            qualifiedOn: 20_751,
            issuedOn: 20_791,
            issuer: "150400",
            status: StatusReference(list: UInt32(index % 300), index: 1_048_575 - UInt32(index))
        )
    }

    private let fathers = ["额尔敦陶克陶", "阿拉坦敖其尔", "宝音德力格尔", "乌力吉巴雅斯古楞", "那顺巴雅尔"]

    private func isShortened(_ claim: CompactClaim) -> Bool {
        var bare = claim
        bare.specialty = nil
        return claim.specialty != nil && claim.encoded() == bare.encoded()
    }

    private func envelopeSize(_ claim: CompactClaim) -> Int {
        SignedEnvelope(
            algorithm: .es256,
            keyID: [UInt8](repeating: 1, count: 8),
            contentType: .compactClaim,
            payload: claim.encoded(),
            signature: [UInt8](repeating: 1, count: 64)
        ).serialized().count
    }
}
