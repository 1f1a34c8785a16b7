internal import Foundation
internal import Synchronization
internal import TitleClaim
internal import TitleDocument
internal import TitleModel
internal import TitlePapers
internal import TitleRender
internal import TitleSeal
internal import TitleSecrets
internal import TitleVerify

/// Draws receipts and seals them; each template is opened with the first receipt that needs it.
final class ReceiptPapers: Sendable {
    private let folder: String
    private let opened = Mutex<[String: Opened]>([:])

    struct Opened: Sendable {
        let template: FaceTemplate
        let hash: [UInt8]
    }

    init(templates folder: String) {
        self.folder = folder
    }

    func templateHash(of draft: ReceiptDraft) throws -> [UInt8] { try opened(draft.template).hash }

    /// `attachment` is the signed claim.
    ///
    /// A receipt names its own time, so no authority is asked for a stamp.
    func seal(
        _ draft: ReceiptDraft,
        attachment: [UInt8],
        by signer: Signer,
        _ closing: SealClosing,
        at now: Instant
    ) throws -> [UInt8] {
        let paper = try opened(draft.template)
        let list = try paper.template.draw(draft.content)
        var document = list.pdf(metadata: metadata(of: draft, paper.hash, at: now))
        document.attach(
            PDFAttachment(
                fileName: Verifier.receiptFileName,
                mediaType: "application/cose",
                description: "查验回执声明（签名数据） Signed claim of this receipt",
                bytes: attachment
            )
        )
        guard let rectangle = list.sealRectangle, let appearance = list.sealAppearance(in: &document) else {
            throw IssuanceFault.noSealOnFace
        }
        let data = closing.validationData(for: signer, at: now)
        let plan = PDFSignaturePlan(
            signedAt: now.pdfMoment,
            name: draft.installation,
            reason: "出具查验回执",
            location: draft.installation,
            rectangle: rectangle,
            appearance: appearance,
            tooltip: "查验回执电子签章",
            certificates: data.certificates,
            revocationLists: data.revocationLists,
            reservedBytes: closing.reservedBytes(for: signer)
        )
        return try (consume document).prepare(plan).seal(by: signer).bytes
    }

    private func metadata(of draft: ReceiptDraft, _ hash: [UInt8], at now: Instant) -> PDFMetadata {
        PDFMetadata(
            title: draft.title,
            author: draft.installation,
            subject: draft.claim.lookUp,
            created: now.pdfMoment,
            identifier: Array(SHA256.digest(hash + draft.claim.encoded()).prefix(16))
        )
    }

    func opened(_ name: String) throws -> Opened {
        try opened.withLock { opened in
            if let known = opened[name] { return known }
            let path = "\(folder)/paper/\(name)"
            let files = [FaceTemplate.drawingFile, FaceTemplate.manifestFile]
            let fresh = Opened(
                template: try FaceTemplate.compile(folder: path, fonts: try FontLibrary()),
                hash: SHA256.digest(files.flatMap { FileManager.default.contents(atPath: "\(path)/\($0)") ?? Data() })
            )
            opened[name] = fresh
            return fresh
        }
    }
}
