import Foundation
import TestSupport
import Testing
import TitleDocument
import TitleModel
import TitleReference
import TitleRender
import TitleSeal

@testable import TitleIssuance

/// What a sealed certificate weighs with the heaviest photo of the demo and texts of usual length (issue 4, 4).
@Suite struct FaceWeightTests {
    private static let now = Instant(milliseconds: 1_795_478_400_000)
    private static let limit = 90_000

    @Test("Each face has at most 90,000 bytes, in Chinese and in Chinese and Mongolian")
    func weights() async throws {
        let folder = try TemporaryFolder()
        let work = try await DemoPress.work(in: folder.path, Self.now)
        let photo = try Self.heaviestPhoto()
        var weights: [String: Int] = [:]
        for kind in CertificateFace.Kind.allCases {
            for face in ["\(kind.rawValue)", "\(kind.rawValue)-mongolian"] {
                let bytes = try Self.sealed(work, on: face, photo)
                weights[face] = bytes.count
            }
        }
        #expect(weights.count == 8, "\(weights)")
        #expect(weights.values.allSatisfy { $0 <= Self.limit }, "\(weights)")
        print("weights: \(weights.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
    }

    private static func heaviestPhoto() throws -> [UInt8] {
        let folder = ProjectFolder.path("data/photos")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        let photos = files.compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)") }
        return Array(try #require(photos.max { $0.count < $1.count }))
    }

    /// The way of the press, with the texts that a certificate of this face would have.
    private static func sealed(_ work: DrawingWork, on face: String, _ photo: [UInt8]) throws -> [UInt8] {
        let item = try #require(work.items.first)
        let (subject, signer) = (item.subject, item.signer)
        var content = subject.content()
        content.texts.merge(Specimen.usual.texts) { $1 }
        if face.hasPrefix("converted") { content.texts["previous"] = Specimen.long.texts["previous"] }
        content.images["photo"] = Picture(bytes: photo)
        let fonts = try FontLibrary()
        let template = try FaceTemplate.compile(folder: ProjectFolder.path("templates/face/\(face)"), fonts: fonts)
        let list = try template.draw(content)
        let data = work.closing.validationData(for: signer, at: now)
        var document = list.pdf(metadata: subject.metadata(at: now, template: [], signer: signer, data))
        document.attach(subject.attachment)
        let (rectangle, appearance) = (list.sealRectangle, list.sealAppearance(in: &document))
        let plan = subject.signaturePlan(
            try #require(rectangle),
            try #require(appearance),
            data,
            reservedBytes: work.closing.reservedBytes(for: signer),
            now: now
        )
        return try (consume document).prepare(plan).seal(by: signer).bytes
    }
}
