import Foundation
import Synchronization
import TestSupport
import Testing
import TitleDocument
import TitleModel
import TitleRender
import TitleSeal

@testable import TitleIssuance

/// A specimen's certificate on one of the faces, sealed on the way of the press.
struct SealedFace {
    static let names = CertificateFace.Kind.allCases.flatMap { [$0.rawValue, "\($0.rawValue)-mongolian"] }
    static let now = Instant(milliseconds: 1_795_478_400_000)

    let list: DisplayList
    let bytes: [UInt8]

    /// Made once for all tests that look at it.
    static func of(_ face: String, _ specimen: Specimen = .usual) async throws -> SealedFace {
        let making = kept.withLock { kept in
            let making = kept["\(face), \(specimen)"] ?? Task { try await SealedFace(face, specimen) }
            kept["\(face), \(specimen)"] = making
            return making
        }
        return try await making.value
    }

    private static let kept = Mutex<[String: Task<SealedFace, any Error>]>([:])

    /// With the heaviest photo of the demo, and the texts that a certificate of this face would have.
    private init(_ face: String, _ specimen: Specimen) async throws {
        let work = try await Self.work.value
        let item = try #require(work.items.first)
        var content = item.subject.content()
        content.texts.merge(specimen.texts(on: face)) { $1 }
        if face.hasPrefix("converted") { content.texts["previous"] = Specimen.long.texts["previous"] }
        content.images["photo"] = Picture(bytes: try Self.heaviestPhoto.get())
        let folder = ProjectFolder.path("templates/face/\(face)")
        list = try FaceTemplate.compile(folder: folder, fonts: Self.fonts.get()).draw(content)
        bytes = try Self.sealed(list, item, work.closing)
    }

    private static let fonts = Result { try FontLibrary() }
    private static let house = Result { try TemporaryFolder() }
    private static let work = Task { try await DemoPress.work(in: house.get().path, now) }

    private static let heaviestPhoto = Result<[UInt8], any Error> {
        let folder = ProjectFolder.path("data/photos")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        let photos = files.compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)") }
        return Array(try #require(photos.max { $0.count < $1.count }))
    }

    private static func sealed(_ list: DisplayList, _ item: DrawingWork.Item, _ closing: SealClosing) throws -> [UInt8]
    {
        let (subject, signer) = (item.subject, item.signer)
        let data = closing.validationData(for: signer, at: now)
        var document = list.pdf(metadata: subject.metadata(at: now, template: [], signer: signer, data))
        document.attach(subject.attachment)
        let (rectangle, appearance) = (list.sealRectangle, list.sealAppearance(in: &document))
        let plan = subject.signaturePlan(
            try #require(rectangle),
            try #require(appearance),
            data,
            reservedBytes: closing.reservedBytes(for: signer),
            now: now
        )
        return try (consume document).prepare(plan).seal(by: signer).bytes
    }
}
