import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

@Suite("Trust list")
struct TrustTests {
    let office: TestOffice
    let list: [UInt8]

    init() throws {
        office = try TestOffice()
        list = try office.folder.trustListBytes()
    }

    private func fault(
        _ list: [UInt8],
        catalogue: [UInt8]? = nil,
        anchor: TrustAnchor = .thisList
    ) -> TrustFault? {
        do throws(TrustFault) {
            _ = try Trust.open(trustList: list, catalogue: catalogue, anchor: anchor)
            return nil
        } catch {
            return error
        }
    }

    @Test("A list is accepted under its own root, pinned, and not under another one")
    func pinning() throws {
        let trust = try Trust.open(trustList: list, catalogue: office.folder.catalogueBytes(), anchor: .thisList)
        #expect(trust.rootFingerprint.utf8.count == 64 && trust.sequence == 3 && trust.catalogueVersion == 1)
        let pinned = PinnedRoot(fingerprint: trust.rootFingerprint, sequence: 3)
        #expect(fault(list, anchor: .pinned([pinned])) == nil)
        let foreign = try TestOffice.foreign { try $0.folder.trust().rootFingerprint }
        let others = TrustAnchor.pinned([PinnedRoot(fingerprint: foreign, sequence: 0)])
        #expect(fault(list, anchor: others) == .rootNotPinned(fingerprint: trust.rootFingerprint))
        #expect(fault(list, anchor: .pinned([])) == .rootNotPinned(fingerprint: trust.rootFingerprint))
    }

    @Test("A reader never goes back to an older list")
    func rollback() throws {
        let fingerprint = try office.folder.trust().rootFingerprint
        let anchor = TrustAnchor.pinned([PinnedRoot(fingerprint: fingerprint, sequence: 4)])
        #expect(fault(list, anchor: anchor) == .olderThanSeen(sequence: 3, seen: 4))
        try office.folder.renewTrustList(now: TestOffice.now)
        #expect(fault(try office.folder.trustListBytes(), anchor: anchor) == nil)
    }

    @Test("A list signed by another key than the root that it names is refused")
    func signedByAnother() throws {
        let envelope = try SignedEnvelope(parsing: list)
        let forged = try office.signer().envelope(contentType: .trustList, payload: envelope.payload)
        #expect(fault(forged.serialized()) == .rootSignatureWrong)
        let renamed = SignedEnvelope(
            algorithm: .es256,
            keyID: envelope.keyID,
            contentType: .trustList,
            payload: envelope.payload,
            signature: forged.signature
        )
        #expect(fault(renamed.serialized()) == .rootSignatureWrong)
    }

    @Test("A list with any one bit changed is refused")
    func bitFlips() {
        for bit in stride(from: 0, to: list.count * 8, by: 41) {
            var changed = list
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(fault(changed) != nil)
        }
    }

    @Test("Other content, an empty file and noise are no trust list")
    func otherContent() throws {
        #expect(fault([]) == .notATrustList(.truncated))
        #expect(fault(Array("trust me".utf8)) != nil)
        #expect(fault(try office.compact()) == .notATrustList(.unsupportedContentType))
    }

    @Test("A catalogue of another installation or signed by another use is refused")
    func catalogues() throws {
        let foreign = try TestOffice.foreign { try $0.folder.catalogueBytes() }
        #expect(fault(list, catalogue: foreign) == .catalogueSignatureWrong)
        let own = try #require(try office.folder.catalogueBytes())
        let payload = try SignedEnvelope(parsing: own).payload
        let byTitleKey = try office.signer().envelope(contentType: .catalogue, payload: payload).serialized()
        #expect(fault(list, catalogue: byTitleKey) == .catalogueSignatureWrong)
        #expect(fault(list, catalogue: list) == .notACatalogue(.unsupportedContentType))
    }

    @Test("A key belongs to the certificate that is listed for it, byte for byte")
    func leaf() throws {
        let trust = try office.folder.trust()
        let chain = try office.signer().chain
        #expect(trust.key(certifiedBy: chain[0])?.entry.use == .title)
        #expect(trust.key(certifiedBy: chain[1]) == nil)
        #expect(trust.key(certifiedBy: chain[0] + [0]) == nil)
        #expect(trust.key(certifiedBy: []) == nil)
        var changed = chain[0]
        changed[changed.count - 1] ^= 1
        #expect(trust.key(certifiedBy: changed) == nil)
        let foreign = try TestOffice.foreign { try $0.signer().chain }
        #expect(trust.key(certifiedBy: foreign[0]) == nil)
    }
}
