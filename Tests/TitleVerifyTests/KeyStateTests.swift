import Testing
import TitleClaim
import TitleModel
import TitleVerify

@testable import TitleSeal

@Suite("Keys that are no longer in use")
struct KeyStateTests {
    let office: TestOffice

    init() throws {
        office = try TestOffice()
    }

    /// The office's trust with one state for all its keys, signed by its own root.
    private func trust(_ state: TrustedKey.State, chain: ([[UInt8]]) -> [[UInt8]] = { $0 }) throws -> Trust {
        let list = try TrustList(decoding: SignedEnvelope(parsing: office.folder.trustListBytes()).payload)
        let keys = list.keys.map { key in
            TrustedKey(
                keyID: key.keyID,
                algorithm: key.algorithm,
                publicKey: key.publicKey,
                use: key.use,
                bodies: key.bodies,
                validFrom: key.validFrom,
                validTo: key.validTo,
                state: state,
                chain: chain(key.chain)
            )
        }
        return try Trust.open(trustList: try signed(list, keys), catalogue: nil, anchor: .thisList)
    }

    private func signed(_ list: TrustList, _ keys: [TrustedKey]) throws -> [UInt8] {
        let changed = TrustList(
            name: list.name,
            sequence: list.sequence + 1,
            issued: list.issued,
            nextUpdate: list.nextUpdate,
            root: list.root,
            hosts: list.hosts,
            keys: keys
        )
        let root = try office.folder.readKey("root/root")
        let message = SignedEnvelope.toBeSigned(
            algorithm: .es256,
            keyID: root.publicKey.keyID,
            contentType: .trustList,
            payload: changed.encoded()
        )
        return SignedEnvelope(
            algorithm: .es256,
            keyID: root.publicKey.keyID,
            contentType: .trustList,
            payload: changed.encoded(),
            signature: try root.sign(message)
        ).serialized()
    }

    private func verdict(_ trust: Trust) throws -> Verdict {
        Verifier(trust: trust)
            .verify(compact: try office.compact(), full: nil, status: TestOffice.known, at: TestOffice.now)
    }

    @Test("A retired key keeps verifying what it signed before, and nothing dated later")
    func retired() throws {
        let day = Instant(startOf: CivilDate(daysSinceEpoch: 18_240)).milliseconds
        #expect(try verdict(try trust(.retired(at: day + 1))).outcome == .valid)
        let late = try verdict(try trust(.retired(at: day)))
        #expect(late.outcome == .untrusted && late.reason(.time) == .keyRetiredBefore)
    }

    @Test("What a compromised key signed is untrusted, whatever its date")
    func compromised() throws {
        let verdict = try verdict(try trust(.compromised(at: TestOffice.now.milliseconds)))
        #expect(verdict.outcome == .untrusted && verdict.reason(.time) == .keyCompromised)
    }

    @Test("A certificate that does not lead from the key to the root makes the list unfit")
    func chains() throws {
        let foreign = try TestOffice.foreign { try $0.signer().chain }
        for chain in [foreign, [foreign[0]], [foreign[1]], [[UInt8](repeating: 48, count: 100)]] {
            #expect(throws: TrustFault.self) { try trust(.active) { _ in chain } }
        }
        #expect(throws: TrustFault.self) { try trust(.active) { [$0[0]] } }
        #expect(throws: TrustFault.self) { try trust(.active) { [$0[0], foreign[1]] } }
        #expect(try verdict(try trust(.active) { _ in [] }).outcome == .valid)
    }

    @Test("A key listed twice, or under an id that is not its own, makes the list unfit")
    func ids() throws {
        let list = try TrustList(decoding: SignedEnvelope(parsing: office.folder.trustListBytes()).payload)
        let twice = try signed(list, list.keys + [list.keys[0]])
        #expect(throws: TrustFault.unfitKey(keyID: list.keys[0].keyID)) {
            try Trust.open(trustList: twice, catalogue: nil, anchor: .thisList)
        }
        let key = list.keys[0]
        let other = key.with(keyID: [0, 0, 0, 0, 0, 0, 0, 0])
        let misnamed = try signed(list, [other])
        #expect(throws: TrustFault.unfitKey(keyID: other.keyID)) {
            try Trust.open(trustList: misnamed, catalogue: nil, anchor: .thisList)
        }
    }
}
