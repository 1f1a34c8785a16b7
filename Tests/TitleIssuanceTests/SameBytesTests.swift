import Foundation
import TestSupport
import Testing
import TitleDemo
import TitleIssuance
import TitleModel
import TitleReference
import TitleRender
import TitleSeal
import TitleStore
import TitleVerify

/// The same claim, template, seal, key and time give the same bytes up to the signature (issue 4, 8).
@Suite struct SameBytesTests {
    private static let now = Instant(milliseconds: 1_795_478_400_000)

    @Test func aDocumentMadeAgainByAnotherPressIsTheSameUpToItsSignature() async throws {
        let folder = try TemporaryFolder()
        let (first, second) = (try await work(in: folder.path, Self.now), try await press(folder.path, Self.now))
        #expect(first.count > 1)
        for index in 0..<first.count {
            let (one, other) = (try first.document(index), try second.document(index))
            #expect(withoutSignature(one) == withoutSignature(other))
            #expect(one != other, "ECDSA draws a new number for every signature")
        }
    }

    @Test func anotherSecondIsAnotherDocument() async throws {
        let folder = try TemporaryFolder()
        let first = try await work(in: folder.path, Self.now)
        let later = try await press(folder.path, Instant(milliseconds: Self.now.milliseconds + 1000))
        #expect(withoutSignature(try first.document(0)) != withoutSignature(try later.document(0)))
    }

    /// All but the hexadecimal string between the two ranges that the signature covers.
    private func withoutSignature(_ file: [UInt8]) -> [UInt8] {
        let text = String(decoding: file, as: UTF8.self)
        let numbers = text.split(separator: "/ByteRange[").last?.prefix { $0 != "]" }.split(separator: " ")
        let range = numbers?.compactMap { Int($0) } ?? []
        guard range.count == 4 else { return [] }
        return Array(file[..<range[1]] + file[range[2]...])
    }
}

extension SameBytesTests {
    private func work(in folder: String, _ now: Instant) async throws -> DrawingWork {
        let data = try HouseData.load(folder: try HouseFolder.find(named: nil).data)
        let installation = try InstallationKeys(
            creating: "\(folder)/keys",
            installation: "test",
            host: DemoOffice.host,
            isDemo: true,
            reference: data,
            now: now
        )
        try installation.addDemoBodies(now: now)
        try await fill(folder, data, now)
        return try await press(folder, now)
    }

    private func fill(_ folder: String, _ data: HouseData, _ now: Instant) async throws {
        let house = try HouseFolder.find(named: nil)
        let fonts = try FontLibrary([.song, .mongolian])
        let (drawn, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
        let office = try await DemoOffice.open(
            in: folder,
            host: DemoOffice.host,
            house: data,
            files: DemoFiles(folder: house.data),
            coverage: TitleModel.GlyphCoverage({ drawn.contains($0) }, mongolian: { mongolian.contains($0) }),
            now: now
        )
        try await office.fill(generated: 5, now: now) { _ in }
    }

    /// A press of its own over the folder: it opens fonts and template anew.
    private func press(_ folder: String, _ now: Instant) async throws -> DrawingWork {
        let house = try HouseFolder.find(named: nil)
        let keys = try KeyFolder(opening: "\(folder)/keys")
        let reference = try HouseData.load(folder: house.data)
        let press = Press(
            store: try Store.open(in: folder, checkpoints: true),
            keys: SignerRing(keys),
            mark: try keys.pressMark(),
            verifier: Verifier(trust: try keys.trust()),
            reference: PressReference(isDemo: true, host: DemoOffice.host, rules: reference.orderRules),
            documents: DocumentPress(templates: house.templates),
            folder: folder
        )
        try await press.runUntilDone { now }
        return try await press.drawingWork(
            of: try await press.numbersInForce(on: now.civilDate).prefix(8).map { $0 },
            at: now
        )
    }
}
