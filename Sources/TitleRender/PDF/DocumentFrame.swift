import Synchronization
import TitleDocument

/// What the documents of a template and an office begin with: the fixed part of the page and the seal's drawing.
///
/// A class: of a structure every document would count all parts.
final class DocumentFrame: Sendable {
    let beginning: DocumentBeginning
    /// Those of the page so far.
    let resources: PDFResources
    /// The form that draws the seal, in its own coordinates.
    let seal: PDFReference?

    init(_ list: DisplayList) {
        var (resources, seal) = (PDFResources(), PDFReference?.none)
        beginning = DocumentBeginning { pdf in
            resources = PDFResources(fixedIn: list, of: &pdf)
            seal = list.addSealDrawing(to: &pdf)
        }
        (self.resources, self.seal) = (resources, seal)
    }
}

/// The frames of one template.
final class DocumentFrames: Sendable {
    /// Holds the seal's drawing, so that no other can have its identity.
    private struct Kept: Sendable {
        let isSample: Bool
        let seal: FixedDrawing?
        let frame: DocumentFrame

        func fits(_ list: DisplayList, _ seal: FixedDrawing?) -> Bool {
            isSample == list.isSample && self.seal === seal
        }
    }

    private let kept = Mutex<[Kept]>([])

    /// More bodies than ever issue by one template.
    private static let room = 128

    func frame(of list: DisplayList) -> DocumentFrame {
        let seal = list.seal?.drawing
        if let known = kept.withLock({ $0 }).first(where: { $0.fits(list, seal) }) { return known.frame }
        return kept.withLock { kept in
            if let known = kept.first(where: { $0.fits(list, seal) }) { return known.frame }
            let frame = DocumentFrame(list)
            if kept.count == Self.room { kept.removeFirst() }
            kept.append(Kept(isSample: list.isSample, seal: seal, frame: frame))
            return frame
        }
    }
}

extension DisplayList {
    /// The frame of this page's documents.
    var frame: DocumentFrame {
        fixed.prepared.form(DocumentFrames.self) { DocumentFrames() }.frame(of: self)
    }

    var preparedPage: PreparedPage {
        fixed.prepared.form(PreparedPage.self) { PreparedPage(fixed, width: width, height: height) }
    }
}

extension PDFResources {
    /// The fixed part of a page, added to a document.
    init(fixedIn list: DisplayList, of pdf: inout ArchivalPDF) {
        let prepared = list.preparedPage
        self.init()
        add(prepared.resources, to: &pdf)
        let fixed = self
        add(object: pdf.addStream(PreparedResources.form(prepared.background, fixed)), as: "Background")
        guard list.isSample else { return }
        add(object: pdf.addStream(PreparedResources.form(prepared.overlay, fixed)), as: "Sample")
    }
}
