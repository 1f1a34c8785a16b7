import FoundationEssentials
import Testing
import TitleClaim
import TitleModel
import TitleSeal
import TitleVerify

@Suite("Key folder")
final class KeyFolderTests {
    static let now = Instant(milliseconds: 1_577_000_000_000)
    let root: String
    let keys: String

    init() throws {
        root = "/tmp/titlecert-test-\(UInt64.random(in: 0...UInt64.max))"
        keys = root + "/keys"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    private func create() throws -> KeyFolder {
        try KeyFolder.create(at: keys, installation: "赤峰市", hosts: ["zs.example.cn"], now: KeyFolderTests.now)
    }

    private func authorisation(until end: Int? = nil) -> SealAuthorisation {
        SealAuthorisation(
            documentNumber: "赤人社函〔2018〕1号",
            scope: [.junior],
            validFrom: CivilDate(daysSinceEpoch: 18_000),
            validTo: end.map { CivilDate(daysSinceEpoch: $0) }
        )
    }

    private func seal() throws -> SealPicture {
        let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]
        return try #require(
            SealPicture(bytes: bytes, mediaType: .png, widthMillimetres: 42, heightMillimetres: 40.5)
        )
    }

    private func addBody(_ code: String, to folder: KeyFolder, until end: Int? = nil) throws {
        try folder.addBody(
            code: code,
            name: "赤峰市人力资源和社会保障局",
            authorisation: authorisation(until: end),
            seal: try seal(),
            now: KeyFolderTests.now
        )
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test("Every folder is the owner's alone, and every file in it")
    func permissions() throws {
        let folder = try create()
        try addBody("150400", to: folder)
        #expect(try mode(keys) == 0o700)
        let found = try FileManager.default.subpathsOfDirectory(atPath: keys)
        #expect(found.count > 20)
        for path in found {
            var isFolder = false
            _ = FileManager.default.fileExists(atPath: keys + "/" + path, isDirectory: &isFolder)
            #expect(try mode(keys + "/" + path) == (isFolder ? 0o700 : 0o600), "\(path)")
        }
    }

    @Test("Keys are never overwritten, and a refused creation leaves nothing behind")
    func refusesToOverwrite() throws {
        let before = try create().trustListBytes()
        #expect(throws: KeyFault.alreadyExists(path: keys)) { try self.create() }
        #expect(try KeyFolder(opening: keys).trustListBytes() == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["keys"])
        try addBody("150400", to: try KeyFolder(opening: keys))
        #expect(throws: KeyFault.bodyExists(code: "150400")) {
            try self.addBody("150400", to: try KeyFolder(opening: self.keys))
        }
    }

    @Test("An empty folder is filled; a file in the way is left alone; a missing parent is named")
    func places() throws {
        try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
        _ = try create()
        try FileManager.default.removeItem(atPath: keys)
        try Data("mine".utf8).write(to: URL(filePath: keys))
        #expect(throws: KeyFault.alreadyExists(path: keys)) { try self.create() }
        #expect(try String(contentsOf: URL(filePath: keys), encoding: .utf8) == "mine")
        #expect(throws: KeyFault.self) {
            try KeyFolder.create(at: self.root + "/a/b", installation: "甲", hosts: ["a.cn"], now: KeyFolderTests.now)
        }
    }

    @Test("Names, hosts, codes and seals that cannot be right are refused")
    func unfit() throws {
        let now = KeyFolderTests.now
        for name in ["", "a\u{202E}b", String(repeating: "长", count: 65)] {
            #expect(throws: KeyFault.unfitName(name)) {
                try KeyFolder.create(at: self.keys, installation: name, hosts: ["a.cn"], now: now)
            }
        }
        for hosts in [[], ["A.cn"], ["a.cn", "http://b.cn"]] {
            #expect(throws: KeyFault.self) {
                try KeyFolder.create(at: self.keys, installation: "甲", hosts: hosts, now: now)
            }
        }
        let folder = try create()
        for code in ["", "../../x", "15040", "15040a"] {
            #expect(throws: KeyFault.unfitBodyCode(code)) { try self.addBody(code, to: folder) }
            #expect(throws: KeyFault.unfitBodyCode(code)) { try folder.sealPicture(for: code, on: now.civilDate) }
        }
        #expect(SealPicture(bytes: [], mediaType: .png, widthMillimetres: 42, heightMillimetres: 42) == nil)
        #expect(SealPicture(bytes: [1, 2], mediaType: .png, widthMillimetres: 42, heightMillimetres: 42) == nil)
        let svg = Array("<svg/>".utf8)
        #expect(SealPicture(bytes: svg, mediaType: .svg, widthMillimetres: .nan, heightMillimetres: 42) == nil)
        #expect(SealPicture(bytes: svg, mediaType: .svg, widthMillimetres: 42, heightMillimetres: 500) == nil)
    }

    @Test("A body's seal is replaced from a day on: documents of before keep the one they had, and the keys stay")
    func replacedSeal() throws {
        let folder = try create()
        try addBody("150400", to: folder)
        let today = KeyFolderTests.now.civilDate
        let began = try folder.authorisation(for: "150400").validFrom
        func other(_ mark: String) throws -> SealPicture {
            let svg = Array("<svg>\(mark)</svg>".utf8)
            return try #require(
                SealPicture(bytes: svg, mediaType: .svg, widthMillimetres: 40, heightMillimetres: 40)
            )
        }
        func replace(_ mark: String, from day: CivilDate) throws {
            try folder.replaceSeal(ofBody: "150400", with: other(mark), from: day, document: "1号", today: today)
        }
        let keys = try folder.trust().list.keys.map(\.keyID)
        let early = KeyFault.sealOutOfTurn(began.adding(days: -1), after: began, on: today)
        #expect(throws: early) { try replace("甲", from: began.adding(days: -1)) }
        #expect(throws: KeyFault.sealOutOfTurn(today.adding(days: 1), after: began, on: today)) {
            try replace("甲", from: today.adding(days: 1))
        }
        #expect(throws: KeyFault.bodyUnknown(code: "150000")) {
            try folder.replaceSeal(ofBody: "150000", with: other("甲"), from: today, document: "1号", today: today)
        }
        #expect(try folder.sealPicture(for: "150400", on: today) == seal())
        try replace("甲", from: today)
        #expect(try folder.sealPicture(for: "150400", on: today) == other("甲"))
        #expect(try folder.sealPicture(for: "150400", on: today.adding(days: -1)) == seal())
        try replace("乙", from: today)
        #expect(try KeyFolder(opening: folder.path).sealPicture(for: "150400", on: today) == other("乙"))
        #expect(try folder.trust().list.keys.map(\.keyID) == keys)
    }

    @Test("A body's signer signs for a stranger to verify, with its seal and authorisation at hand")
    func signing() throws {
        let folder = try create()
        try addBody("150400", to: folder)
        let signer = try folder.signer(for: "150400", use: .title, on: KeyFolderTests.now.civilDate)
        let envelope = try signer.envelope(contentType: .compactClaim, payload: [0xA0])
        let listed = try #require(try folder.trust().list.keys.first { $0.keyID == signer.keyID })
        let key = try #require(PublicKey(subjectPublicKeyInfo: listed.publicKey))
        #expect(key.verify(envelope.signature, over: envelope.toBeSigned))
        #expect(!key.verify(envelope.signature, over: envelope.toBeSigned + [0]))
        let der = try signer.signDER([1, 2, 3])
        #expect(ECDSASignature.raw(fromDER: der).map { key.verify($0, over: [1, 2, 3]) } == true)
        #expect(listed.use == .title && listed.bodies == ["150400"] && signer.chain == listed.chain)
        #expect(try folder.sealPicture(for: "150400", on: KeyFolderTests.now.civilDate) == seal())
        #expect(try folder.authorisation(for: "150400") == authorisation())
        #expect(try folder.bodies() == ["150400"])
    }

    @Test("Every signature of many has its s in the lower half")
    func lowS() throws {
        let signer = try create().installationSigner(use: .status)
        for number in 0..<64 {
            #expect(ECDSASignature.isLow(try signer.sign([UInt8(number)])))
        }
    }

    @Test("Without an authorisation in force on the day there is no signer")
    func authorisations() throws {
        let folder = try create()
        try addBody("150400", to: folder, until: 18_300)
        let days = [17_999: false, 18_000: true, 18_300: true, 18_301: false]
        for (day, isInForce) in days {
            let date = CivilDate(daysSinceEpoch: day)
            if isInForce {
                #expect(try folder.signer(for: "150400", use: .title, on: date).body == "150400")
            } else {
                #expect(throws: KeyFault.authorisationNotInForce(body: "150400", on: date)) {
                    try folder.signer(for: "150400", use: .title, on: date)
                }
            }
        }
        try FileManager.default.removeItem(atPath: keys + "/bodies/150400/authorisation.json")
        #expect(throws: KeyFault.notAuthorised(body: "150400")) {
            try folder.signer(for: "150400", use: .title, on: CivilDate(daysSinceEpoch: 18_100))
        }
        #expect(throws: KeyFault.bodyUnknown(code: "150000")) {
            try folder.signer(for: "150000", use: .title, on: CivilDate(daysSinceEpoch: 18_100))
        }
    }

    @Test("A private key that is not the listed one, unreadable or open to others is not used")
    func foreignKeys() throws {
        let folder = try create()
        try addBody("150400", to: folder)
        let (title, copy) = (keys + "/bodies/150400/title.key.pem", keys + "/bodies/150400/copy.key.pem")
        let day = KeyFolderTests.now.civilDate
        try FileManager.default.removeItem(atPath: title)
        #expect(throws: KeyFault.noKey(use: .title, body: "150400")) {
            try folder.signer(for: "150400", use: .title, on: day)
        }
        try FileManager.default.copyItem(atPath: copy, toPath: title)
        #expect(throws: KeyFault.notTheListedKey(path: title)) {
            try folder.signer(for: "150400", use: .title, on: day)
        }
        try Data("no key".utf8).write(to: URL(filePath: title))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: title)
        #expect(throws: KeyFault.unfit(path: title)) { try folder.signer(for: "150400", use: .title, on: day) }
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: copy)
        #expect(throws: KeyFault.openToOthers(path: copy)) { try folder.signer(for: "150400", use: .copy, on: day) }
    }

    @Test("A folder that others may read, a missing one and one with a forged trust list are not opened")
    func opening() throws {
        #expect(throws: KeyFault.noKeyFolder(path: keys)) { try KeyFolder(opening: self.keys) }
        let folder = try create()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: keys)
        #expect(throws: KeyFault.openToOthers(path: keys)) { try KeyFolder(opening: self.keys) }
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: keys)
        var list = try folder.trustListBytes()
        list[list.count - 1] ^= 1
        try Data(list).write(to: URL(filePath: keys + "/trust/trust.cose"))
        #expect(throws: KeyFault.trustListUnfit(.rootSignatureWrong)) { try KeyFolder(opening: self.keys) }
    }

    @Test("A body whose keys were made but not listed, after a crash, is listed by the same call")
    func recovery() throws {
        let folder = try create()
        let before = try folder.trustListBytes()
        try addBody("150400", to: folder)
        let keyFile = keys + "/bodies/150400/title.key.pem"
        let key = try Data(contentsOf: URL(filePath: keyFile))
        try Data(before).write(to: URL(filePath: keys + "/trust/trust.cose"))
        try addBody("150400", to: folder)
        #expect(try Data(contentsOf: URL(filePath: keyFile)) == key)
        #expect(try folder.bodies() == ["150400"] && folder.trust().sequence == 2)
        _ = try folder.signer(for: "150400", use: .title, on: KeyFolderTests.now.civilDate)
    }

    @Test("Trust list and catalogue are exported for everyone to read, each version in the place of the last")
    func export() throws {
        let folder = try create()
        let target = root + "/trust"
        try folder.export(to: target)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: target).sorted() == [
                "root.crl", "root.pem", "trust.cose",
            ]
        )
        for version in 1...2 {
            try folder.publishCatalogue(bodies: [], titles: [], restrictions: [], routes: [], now: KeyFolderTests.now)
            try folder.export(to: target)
            #expect(try folder.trust().catalogueVersion == UInt64(version))
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: target).sorted()
                == ["catalogue.cose", "root.crl", "root.pem", "trust.cose"]
        )
        #expect(try mode(target + "/trust.cose") == 0o644)
        let exported = try Array(Data(contentsOf: URL(filePath: target + "/catalogue.cose")))
        #expect(try exported == folder.catalogueBytes())
    }

    @Test("Keys made with an early first day verify certificates of that day")
    func earlyKeys() throws {
        let early = Instant(milliseconds: 1_514_736_000_000)
        let folder = try KeyFolder.create(
            at: keys,
            installation: "甲",
            hosts: ["a.cn"],
            validFrom: early,
            now: KeyFolderTests.now
        )
        let list = try folder.trust().list
        #expect(list.keys.allSatisfy { $0.validFrom == early.milliseconds })
        #expect(list.issued == KeyFolderTests.now.milliseconds)
    }
}
