internal import Foundation
import Synchronization
internal import TitleDocument
internal import TitleModel
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets

/// Draws a certificate from its claims and seals the drawing.
///
/// Fonts and template are opened with the first document and then kept.
public final class DocumentPress: Sendable {
    let folder: String
    private let opened = Mutex<[CertificateFace: CompiledFace]>([:])

    /// - Parameter folder: the folder of templates; the faces lie in `face`, a folder for each.
    public init(templates folder: String) {
        self.folder = folder
    }

    /// SHA-256 over the template's files: a rendition remembers by which it was drawn.
    func templateHash(of face: CertificateFace) throws -> [UInt8] { try compiled(face).hash }

    func make(_ subject: DocumentSubject, signer: Signer, now: Instant) throws -> SealedDocument {
        let face = try compiled(subject.face)
        let list = try drawn(subject)
        var document = list.pdf(metadata: subject.metadata(at: now, template: face.hash, signer: signer))
        document.attach(subject.attachment)
        guard let rectangle = list.sealRectangle, let appearance = list.sealAppearance(in: &document) else {
            throw IssuanceFault.noSealOnFace
        }
        let plan = subject.signaturePlan(rectangle, appearance, signer: signer, now: now)
        return try document.prepare(plan).seal(by: signer)
    }

    /// The page as it would be sealed, to be looked at.
    func drawn(_ subject: DocumentSubject) throws -> DisplayList {
        try compiled(subject.face).template.draw(subject.content())
    }

    private func compiled(_ face: CertificateFace) throws -> CompiledFace {
        try opened.withLock { opened in
            if let known = opened[face] { return known }
            let fresh = try CompiledFace(folder: "\(folder)/face/\(face.rawValue)")
            opened[face] = fresh
            return fresh
        }
    }
}

/// A template ready to draw, with what identifies it.
private struct CompiledFace: Sendable {
    let template: FaceTemplate
    let hash: [UInt8]

    init(folder: String) throws {
        template = try FaceTemplate.compile(folder: folder, fonts: try FontLibrary())
        let files = [FaceTemplate.drawingFile, FaceTemplate.manifestFile]
        hash = SHA256.digest(files.flatMap { FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data() })
    }
}
