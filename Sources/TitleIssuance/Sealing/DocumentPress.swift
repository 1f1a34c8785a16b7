import Synchronization
internal import TitleClaim
internal import TitleDocument
public import TitleModel
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets
internal import TitleVerify

/// Draws a certificate from its claims and seals the drawing.
///
/// Fonts and template are opened with the first document and then kept.
public final class DocumentPress: Sendable {
    private let folder: String
    private let opened = Mutex<CompiledFace?>(nil)

    public init(templates folder: String) {
        self.folder = folder
    }

    /// SHA-256 over the template's files: a rendition remembers by which it was drawn.
    var templateHash: [UInt8] { get throws { try face().hash } }

    func make(_ subject: DocumentSubject, signer: Signer, now: Instant) throws -> SealedDocument {
        let face = try face()
        let list = try face.template.draw(subject.content)
        let document = try list.pdf(
            metadata: subject.metadata(now),
            attachments: [subject.attachment],
            fonts: face.fonts
        )
        return try document.prepare(subject.signaturePlan(now, signer)).seal(by: signer)
    }

    private func face() throws -> CompiledFace {
        try opened.withLock { opened in
            if let known = opened { return known }
            let fresh = try CompiledFace(folder: "\(folder)/face/standard")
            opened = fresh
            return fresh
        }
    }
}

/// A template ready to draw, with what identifies it.
private struct CompiledFace: Sendable {
    let template: FaceTemplate
    let fonts: FontLibrary
    let hash: [UInt8]

    init(folder: String) throws {
        fonts = try FontLibrary.standard()
        template = try FaceTemplate.compile(folder: folder, fonts: fonts)
        hash = template.digest
    }
}
