import Testing
import TitleClaim
import TitleModel
import TitleSecrets
import TitleVerify

@testable import TitleSeal

@Suite("What a compromised key had signed before")
struct IssuedBeforeVerdictTests {
    let office: TestOffice
    /// The key before it was removed: what a thief has.
    let stolen: Signer
    let keyID: String
    static let now = TestOffice.now.adding(days: 30)
    static let stolenAt = TestOffice.now
    /// A certificate that the thief makes and dates back.
    static let forged: CompactClaim = {
        var claim = TestOffice.claim
        claim.name = "伪造者"
        return claim
    }()

    init() throws {
        office = try TestOffice()
        stolen = try office.signer()
        keyID = hexText(stolen.keyID)
    }

    private static let genuine = [
        SHA256.digest(TestOffice.claim.encoded()), SHA256.digest(TestOffice.full().encoded()),
    ]

    private func compromise(at time: Instant = stolenAt, sparing digests: [[UInt8]] = genuine, later: Int = 0) throws {
        let now = IssuedBeforeVerdictTests.now.adding(milliseconds: Int64(later))
        try office.folder.compromise(keyID, at: time, sparing: digests, now: now)
    }

    private func verdict(
        _ claim: CompactClaim = TestOffice.claim,
        full: FullClaim? = nil,
        trust: Trust? = nil
    ) throws -> Verdict {
        try Verifier(trust: trust ?? office.folder.trust()).verify(
            compact: office.compact(claim, by: stolen),
            full: try full.map { try office.full($0, by: stolen) },
            status: .known(.valid, asOf: IssuedBeforeVerdictTests.now),
            at: IssuedBeforeVerdictTests.now
        )
    }

    /// The present trust list with other lists of what was signed before.
    private func trust(_ lists: [[UInt8]]) throws -> Trust {
        try Trust.open(
            trustList: office.folder.trustListBytes(),
            catalogue: office.folder.catalogueBytes(),
            issuedBefore: lists,
            anchor: .thisList
        )
    }

    private func isCompromised(_ verdict: Verdict) -> Bool {
        verdict.outcome == .untrusted && verdict.reason(.time) == .keyCompromised
    }

    @Test("What is on the list stays valid, compact and full; without the list, or not on it, it is untrusted")
    func listed() throws {
        try compromise()
        #expect(try verdict().outcome == .valid)
        #expect(try verdict(full: TestOffice.full()).outcome == .valid)
        #expect(isCompromised(try verdict(trust: try trust([]))))
        #expect(isCompromised(try verdict(IssuedBeforeVerdictTests.forged)))
        #expect(isCompromised(try verdict(trust: try trust(try listOfOthers()))))
        let alone = Verifier(trust: try office.folder.trust()).verify(
            envelope: try office.full(TestOffice.full(), by: stolen),
            status: .known(.valid, asOf: IssuedBeforeVerdictTests.now),
            at: IssuedBeforeVerdictTests.now
        )
        #expect(alone.outcome == .valid)
    }

    private func listOfOthers() throws -> [[UInt8]] {
        let digest = SHA256.digest(IssuedBeforeVerdictTests.forged.encoded())
        return [try signed([digest], by: office.folder.readRootKey())]
    }

    private func signed(
        _ digests: [[UInt8]],
        at time: Instant = stolenAt,
        issued: Instant = now,
        by root: PrivateKey
    ) throws -> [UInt8] {
        let parts = IssuedBefore.parts(
            keyID: stolen.keyID,
            time: time.milliseconds,
            issued: issued.milliseconds,
            digests: digests
        )
        return try Signer(root: root).envelope(contentType: .issuedBefore, payload: parts[0].encoded()).serialized()
    }

    @Test("A genuine compact claim does not vouch for a full claim that the thief wrapped around it")
    func wrapped() throws {
        try compromise()
        let forged = TestOffice.full().titled("高级工程师")
        let verdict = try verdict(full: forged)
        #expect(verdict.outcome == .untrusted && verdict.reason(.document) == .keyCompromised)
        let alone = Verifier(trust: try office.folder.trust()).verify(
            envelope: try office.full(forged, by: stolen),
            status: .waived,
            at: IssuedBeforeVerdictTests.now
        )
        #expect(isCompromised(alone))
    }

    @Test("Nor does a compact claim by the new key vouch for one that the thief wrapped around it")
    func wrappedAroundNew() throws {
        _ = try office.folder.rotate(body: "150400", now: TestOffice.now)
        try compromise(sparing: [])
        var claim = TestOffice.claim
        claim.issuedOn = Int32(TestOffice.now.civilDate.daysSinceEpoch)
        let full = TestOffice.full(claim).titled("高级工程师")
        let verdict = Verifier(trust: try office.folder.trust()).verify(
            compact: try office.compact(claim, by: try office.signer()),
            full: try office.full(full, by: stolen),
            status: .waived,
            at: IssuedBeforeVerdictTests.now
        )
        #expect(verdict.outcome == .untrusted && verdict.reason(.document) == .keyCompromised)
    }

    @Test("Dated at or after the time of the compromise nothing is valid, on the list or not")
    func after() throws {
        let day = Instant(startOf: CivilDate(daysSinceEpoch: Int(TestOffice.claim.issuedOn)))
        try compromise(at: day)
        #expect(isCompromised(try verdict()))
        let other = try TestOffice()
        let signer = try other.signer()
        try other.folder.compromise(
            hexText(signer.keyID),
            at: day.adding(milliseconds: 1),
            sparing: IssuedBeforeVerdictTests.genuine,
            now: IssuedBeforeVerdictTests.now
        )
        let verdict = Verifier(trust: try other.folder.trust()).verify(
            compact: try other.compact(by: signer),
            full: nil,
            status: .waived,
            at: IssuedBeforeVerdictTests.now
        )
        #expect(verdict.outcome == .valid)
    }

    @Test("A time brought forward makes the earlier list void; the newest list of a key counts")
    func broughtForward() throws {
        try compromise()
        let old = try office.folder.issuedBeforeBytes().map(\.bytes)
        try compromise(at: TestOffice.now.adding(days: -5), sparing: [], later: 1)
        #expect(isCompromised(try verdict()))
        #expect(isCompromised(try verdict(trust: try trust(old))))
        let fresh = try office.folder.issuedBeforeBytes().map(\.bytes)
        #expect(isCompromised(try verdict(trust: try trust(old + fresh))))
        #expect(isCompromised(try verdict(trust: try trust(fresh + old))))
        let root = try office.folder.readRootKey()
        let again = try signed(IssuedBeforeVerdictTests.genuine, at: TestOffice.now.adding(days: -5), by: root)
        #expect(try verdict(trust: try trust([again])).outcome == .valid)
        #expect(isCompromised(try verdict(trust: try trust([again] + fresh))))
    }

    @Test("Two parts of one list count together, in any order")
    func parts() throws {
        try compromise(sparing: [])
        let root = try office.folder.readRootKey()
        let parts = try IssuedBeforeVerdictTests.genuine.map { try signed([$0], by: root) }
        for lists in [parts, parts.reversed()] {
            #expect(try verdict(full: TestOffice.full(), trust: try trust(lists)).outcome == .valid)
        }
        #expect(try verdict(full: TestOffice.full(), trust: try trust([parts[0]])).outcome == .untrusted)
    }

    @Test("A list of another root, by another key, altered, cut short or of another kind refuses the trust list")
    func faulty() throws {
        try compromise()
        let good = try signed(IssuedBeforeVerdictTests.genuine, by: office.folder.readRootKey())
        let foreign = try TestOffice.foreign {
            try signed(IssuedBeforeVerdictTests.genuine, by: try $0.folder.readRootKey())
        }
        let byThief = try stolen.envelope(
            contentType: .issuedBefore,
            payload: SignedEnvelope(parsing: good).payload
        )
        var altered = good
        altered[altered.count - 100] ^= 1
        for bytes in [foreign, byThief.serialized()] {
            #expect(throws: TrustFault.listOfIssuedSignatureWrong(index: 1)) { try trust([good, bytes]) }
        }
        #expect(throws: TrustFault.self) { try trust([altered]) }
        #expect(throws: TrustFault.notAListOfIssued(index: 0, .truncated)) { try trust([Array(good.dropLast())]) }
        #expect(throws: TrustFault.notAListOfIssued(index: 0, .unsupportedContentType)) {
            try trust([office.folder.trustListBytes()])
        }
    }

    @Test("A list does nothing for a key that is not compromised")
    func active() throws {
        let list = try signed([], by: office.folder.readRootKey())
        #expect(try verdict(trust: try trust([list])).outcome == .valid)
    }

    @Test("An installation's key that signs no claims gets no list")
    func installation() throws {
        let key = try office.folder.installationSigner(use: .status).keyID
        try office.folder.compromise(hexText(key), at: TestOffice.now, now: IssuedBeforeVerdictTests.now)
        #expect(try office.folder.issuedBeforeBytes().isEmpty)
    }

    @Test("File names are read only as they are written")
    func names() {
        let name = "before-0123456789abcdef-12.cose"
        #expect(IssuedBeforeFile(name: name)?.name == name)
        for part in ["0", "01", "1000", "", "-1", "1 "] {
            #expect(IssuedBeforeFile(name: "before-0123456789abcdef-\(part).cose") == nil)
        }
        for other in ["before-0123456789ABCDEF-1.cose", "before-01234567-1.cose", "trust.cose", "before-.cose", ""] {
            #expect(IssuedBeforeFile(name: other) == nil)
        }
        let mixed = ["b", "before-0123456789abcdef-10.cose", "before-0123456789abcdef-9.cose"]
        #expect(IssuedBeforeFile.among(mixed).map(\.part) == [9, 10])
    }
}

extension FullClaim {
    /// The same claim with another title in words.
    fileprivate func titled(_ title: String) -> FullClaim {
        FullClaim(
            compact: compact,
            verificationCode: verificationCode,
            name: name,
            identityTail: identityTail,
            birthDate: birthDate,
            series: series,
            specialty: specialty,
            titleName: title,
            levelName: levelName,
            rank: rank,
            route: route,
            reviewing: reviewing,
            committee: committee,
            approving: approving,
            issuing: issuing,
            ground: ground,
            qualifiedOn: qualifiedOn,
            filedOn: filedOn,
            issuedOn: issuedOn,
            recordDigest: recordDigest
        )
    }
}
