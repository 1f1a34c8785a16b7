import Foundation
import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleSecrets
import TitleVerify

@Suite("Taking over trust lists of other regions")
struct RegionFolderTests {
    let office: TestOffice
    let region: TestRegion
    let folder: RegionFolder

    init() throws {
        office = try TestOffice()
        region = try TestRegion()
        folder = RegionFolder(trustFolder: office.root)
    }

    private func offer(_ region: TestRegion) throws -> RegionFolder.Offer {
        try offer(try region.folder.trustListBytes(), try region.folder.catalogueBytes())
    }

    private func offer(
        _ list: [UInt8],
        _ catalogue: [UInt8]?,
        _ issuedBefore: [RegionFolder.IssuedBeforePart] = []
    ) throws -> RegionFolder.Offer {
        let own = try office.folder.trust()
        return try folder.offer(
            list: list,
            catalogue: catalogue,
            issuedBefore: issuedBefore,
            own: own,
            now: TestOffice.now
        )
    }

    private var fingerprint: String {
        get throws { try region.folder.trust().rootFingerprint }
    }

    @Test("Nothing is kept without the root's fingerprint, nor with another one")
    func confirmation() throws {
        let (offer, found) = (try offer(region), try fingerprint)
        for given in [nil, String(repeating: "0", count: 64), String(found.dropLast())] {
            #expect(throws: RegionFault.rootNotConfirmed(found: found, given: given)) {
                try folder.take(offer, root: given)
            }
        }
        #expect(folder.lists.fingerprints.isEmpty && folder.lists.usable.isEmpty)
        try folder.take(offer, root: found)
        #expect(folder.lists.fingerprints == [found])
        #expect(folder.lists.usable.first?.catalogueVersion == 1)
    }

    @Test("A newer list of the root replaces without asking; an older one and other content of the same number do not")
    func sequence() throws {
        let first = try region.folder.trustListBytes()
        try folder.take(try offer(region), root: try fingerprint)
        try region.folder.renewTrustList(now: TestOffice.now)
        try folder.take(try offer(region), root: nil)
        #expect(folder.lists.usable.map(\.sequence) == [3])
        #expect(throws: RegionFault.older(sequence: 2, accepted: 3)) { try offer(first, nil) }
        // The same number once more is no fault.
        try folder.take(try offer(region), root: nil)
    }

    @Test("CNV4: where states are asked for is set for a root that was accepted, and goes with its list")
    func statusAddress() throws {
        let root = try fingerprint
        #expect(throws: RegionFault.unknownRoot(root)) {
            try folder.setStatusAddress("https://zs.other.example.cn/status", of: root)
        }
        try folder.take(try offer(region), root: root)
        #expect(folder.lists.statusAddress(root) == nil)
        try folder.setStatusAddress("https://zs.other.example.cn/status", of: root)
        #expect(folder.lists.statusAddress(root) == "https://zs.other.example.cn/status")
        try folder.setStatusAddress(nil, of: root)
        #expect(folder.lists.statusAddress(root) == nil)
        try folder.setStatusAddress("http://127.0.0.1:8080/status", of: root)
        try folder.drop(root)
        #expect(folder.lists.statusAddress(root) == nil)
    }

    @Test(
        "CNV4: an address is https, or http on this machine alone, and nothing stands behind its path",
        arguments: [
            ("https://zs.example.cn/status", true), ("https://zs.example.cn:8443/a/status", true),
            ("http://127.0.0.1:8080/status", true), ("http://zs.example.cn/status", false),
            ("https://zs.example.cn/status/", false), ("https://zs.example.cn/status?x=1", false),
            ("https://a@zs.example.cn/status", false), ("file:///etc/passwd", false), ("", false),
        ]
    )
    func isAddress(text: String, isOne: Bool) {
        #expect(ImportedLists.isStatusAddress(text) == isOne)
    }

    @Test("Two lists of one number: the second is refused, whichever comes first")
    func fork() throws {
        let path = "\(office.root)/other"
        try FileManager.default.copyItem(atPath: region.folder.path, toPath: path)
        let twin = try KeyFolder(opening: path)
        try region.folder.renewTrustList(now: TestOffice.now)
        try twin.renewTrustList(now: TestOffice.now.adding(milliseconds: 1))
        try folder.take(try offer(region), root: try fingerprint)
        let other = try twin.trustListBytes()
        #expect(throws: RegionFault.otherContent(sequence: 3)) { try offer(other, nil) }
    }

    @Test("A catalogue does not go back either; one that the new list does not vouch for goes")
    func catalogue() throws {
        let first = try #require(try region.folder.catalogueBytes())
        try region.publish([("150100", "新名称")])
        try folder.take(try offer(region), root: try fingerprint)
        let list = try region.folder.trustListBytes()
        #expect(throws: RegionFault.catalogueOlder(version: 1, accepted: 2)) { try offer(list, first) }
        let key = try #require(try region.folder.rows().first { $0.use == .catalogue })
        let later = TestOffice.now.adding(milliseconds: 86_400_000)
        _ = try region.folder.rotate(installation: .catalogue, now: later)
        try region.publish([("150100", "新名称")], later)
        try region.folder.compromise(key.keyID, at: TestOffice.now, now: later)
        try folder.take(try offer(try region.folder.trustListBytes(), nil), root: nil)
        #expect(folder.lists.usable.count == 1 && folder.lists.usable.first?.catalogueVersion == nil)
    }

    @Test("Our own list, a damaged one and a catalogue of somebody else are refused")
    func refused() throws {
        let (list, words) = (try office.folder.trustListBytes(), try office.folder.catalogueBytes())
        #expect(throws: RegionFault.ownRoot) { try offer(list, words) }
        let foreign = try region.folder.trustListBytes()
        #expect(throws: RegionFault.unfit(.catalogueSignatureWrong)) { try offer(foreign, words) }
        #expect(throws: RegionFault.self) { try offer(Array(foreign.dropLast()), nil) }
        #expect(folder.lists.fingerprints.isEmpty)
    }

    @Test("What a region's compromised key had signed before comes along, stays with a newer list, and goes with it")
    func issuedBefore() throws {
        let (text, found) = (try region.qrText(), try fingerprint)
        let envelope = try SignedEnvelope(parsing: try QRText(parsing: text).envelope)
        try region.folder.compromise(
            hexText(envelope.keyID),
            at: RegionFolderTests.day(1),
            sparing: [SHA256.digest(envelope.payload)],
            now: RegionFolderTests.day(2)
        )
        try folder.take(try offer(region), root: found)
        #expect(try outcome(text) == .untrusted)
        let parts = try region.folder.issuedBeforeBytes().map { RegionFolder.IssuedBeforePart($0.file, $0.bytes) }
        #expect(parts.count == 1)
        try folder.take(try offer(try region.folder.trustListBytes(), nil, parts), root: nil)
        #expect(try outcome(text) == .valid)
        try region.folder.renewTrustList(now: RegionFolderTests.day(2))
        try folder.take(try offer(region), root: nil)
        #expect(try outcome(text) == .valid)
        try folder.drop(found)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.lists.folder).isEmpty)
    }

    @Test("A list of what was signed before that the region's root did not sign is left out and named")
    func foreignIssuedBefore() throws {
        let stranger = try TestRegion(name: "另一处")
        let keyID = hexText(try SignedEnvelope(parsing: try QRText(parsing: try stranger.qrText()).envelope).keyID)
        try stranger.folder.compromise(keyID, at: TestOffice.now, sparing: [], now: RegionFolderTests.day(1))
        let parts = try stranger.folder.issuedBeforeBytes().map { RegionFolder.IssuedBeforePart($0.file, $0.bytes) }
        let offer = try offer(try region.folder.trustListBytes(), nil, parts)
        #expect(offer.leftOut == ["before-\(keyID)-1.cose"])
        try folder.take(offer, root: try fingerprint)
        #expect(folder.lists.issuedBefore(try fingerprint).isEmpty && folder.lists.usable.count == 1)
    }

    @Test("A kept file of what was signed before that was damaged does not keep a newer list out, and goes with it")
    func damagedIssuedBefore() throws {
        let found = try fingerprint
        try folder.take(try offer(region), root: found)
        let file = try #require(IssuedBeforeFile(token: "0123456789abcdef-1"))
        try Data([1, 2, 3]).write(to: URL(filePath: folder.lists.issuedBeforePath(found, file)))
        #expect(folder.lists.usable.isEmpty)
        try folder.take(try offer(region), root: nil)
        #expect(folder.lists.usable.count == 1 && folder.lists.issuedBefore(found).isEmpty)
    }

    /// Days after the office's present.
    private static func day(_ number: Int64) -> Instant { TestOffice.now.adding(milliseconds: number * 86_400_000) }

    private func outcome(_ text: String) throws -> Outcome {
        let trust = try #require(folder.lists.usable.first)
        let now = RegionFolderTests.day(2)
        return Verifier(trust: trust).verify(qrText: text, status: .known(.valid, asOf: now), at: now).outcome
    }

    @Test("A dropped list is gone; one that never was there is said to be unknown")
    func drop() throws {
        let found = try fingerprint
        try folder.take(try offer(region), root: found)
        try folder.drop(found)
        #expect(folder.lists.fingerprints.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.lists.folder).isEmpty)
        #expect(throws: RegionFault.unknownRoot(found)) { try folder.drop(found) }
        #expect(throws: RegionFault.unknownRoot("../trust")) { try folder.drop("../trust") }
    }

    @Test("A list under another root's name, or damaged on the disk, is not believed")
    func changedOnDisk() throws {
        let found = try fingerprint
        try folder.take(try offer(region), root: found)
        let stranger = try TestRegion(name: "另一处")
        try Data(try stranger.folder.trustListBytes()).write(to: URL(filePath: folder.lists.trustListPath(found)))
        #expect(folder.lists.usable.isEmpty)
        #expect(throws: RegionFault.self) { try offer(region) }
    }
}
