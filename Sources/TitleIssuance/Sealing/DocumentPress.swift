internal import Foundation
import Synchronization
internal import TitleDocument
internal import TitleModel
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets
internal import TitleStore

/// Draws a certificate from its claims and seals the drawing.
///
/// Fonts and template are opened with the first document and then kept.
public final class DocumentPress: Sendable {
    let folder: String
    let receipts: ReceiptPapers
    private let opened = Mutex<[CertificateFace: CompiledFace]>([:])

    /// - Parameter folder: the folder of templates; the faces lie in `face`, a folder for each.
    public init(templates folder: String) {
        self.folder = folder
        receipts = ReceiptPapers(templates: folder)
    }

    /// SHA-256 over the template's files: a rendition remembers by which it was drawn.
    func templateHash(of subject: DocumentSubject) throws -> [UInt8] { try compiled(subject).hash }

    /// Draws and seals; where the closing names an authority, waits for its time stamp.
    func make(
        _ subject: DocumentSubject,
        signer: Signer,
        now: Instant,
        _ closing: SealClosing
    ) throws -> ClosedDocument {
        let prepared = try prepared(subject, signer: signer, now: now, closing)
        guard let authority = closing.authority else {
            return ClosedDocument(bytes: try prepared.seal(by: signer).bytes, level: .basic, stampedAt: nil)
        }
        let (document, time) = try prepared.seal(by: signer, stampedBy: authority, at: now)
        return ClosedDocument(bytes: document.bytes, level: closing.stampedLevel(of: signer, at: now), stampedAt: time)
    }

    private func prepared(
        _ subject: DocumentSubject,
        signer: Signer,
        now: Instant,
        _ closing: SealClosing
    ) throws -> PreparedDocument {
        let (face, data) = (try compiled(subject), closing.validationData(for: signer, at: now))
        let list = try drawn(subject)
        var document = list.pdf(metadata: subject.metadata(at: now, template: face.hash, signer: signer, data))
        document.attach(subject.attachment)
        guard let rectangle = list.sealRectangle, let appearance = list.sealAppearance(in: &document) else {
            throw IssuanceFault.noSealOnFace
        }
        let room = closing.reservedBytes(for: signer)
        let plan = subject.signaturePlan(rectangle, appearance, data, reservedBytes: room, now: now)
        // Handed on: a second holder would make the next byte copy all those before it.
        return (consume document).prepare(plan)
    }

    /// The page as it would be sealed, to be looked at.
    func drawn(_ subject: DocumentSubject) throws -> DisplayList {
        try compiled(subject).template.draw(subject.content())
    }

    /// A bilingual face whose words nobody has approved yet may show samples alone: then, and where the folder has none,
    /// it is the Chinese one.
    private func compiled(_ subject: DocumentSubject) throws -> CompiledFace {
        let face = subject.face
        guard face.isBilingual, hasFolder(face) else { return try compiled(face.chinese) }
        let bilingual = try compiled(face)
        let mayBeUsed = subject.isSample || bilingual.template.unapprovedLanguage == nil
        return mayBeUsed ? bilingual : try compiled(face.chinese)
    }

    private func hasFolder(_ face: CertificateFace) -> Bool {
        opened.withLock { $0[face] != nil } || FileManager.default.fileExists(atPath: path(of: face))
    }

    private func path(of face: CertificateFace) -> String { "\(folder)/face/\(face.folder)" }

    private func compiled(_ face: CertificateFace) throws -> CompiledFace {
        try opened.withLock { opened in
            if let known = opened[face] { return known }
            let fresh = try CompiledFace(folder: path(of: face))
            opened[face] = fresh
            return fresh
        }
    }
}

/// A document as it was sealed, not yet verified.
struct ClosedDocument: Sendable {
    let bytes: [UInt8]
    let level: SealLevel
    /// The time of its stamp.
    let stampedAt: Instant?
}

/// A template ready to draw, with what identifies it.
///
/// A class: of a structure every document would count all parts.
private final class CompiledFace: Sendable {
    let template: FaceTemplate
    let hash: [UInt8]

    init(folder: String) throws {
        template = try FaceTemplate.compile(folder: folder, fonts: try FontLibrary())
        let files = [FaceTemplate.drawingFile, FaceTemplate.manifestFile]
        hash = SHA256.digest(files.flatMap { FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data() })
    }
}
