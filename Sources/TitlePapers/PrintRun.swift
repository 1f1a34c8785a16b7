package import TitleDocument
package import TitleRender

/// A book on its way into a file: each page is drawn, written and forgotten.
package struct PrintRun {
    private var book: PDFBook
    private let sink: ([UInt8]) throws -> Void
    private let progress: (Int, Int) -> Void
    private var done = 0
    /// Pages in all.
    package var total = 0

    package init(
        _ metadata: PDFMetadata,
        sink: @escaping ([UInt8]) throws -> Void,
        progress: @escaping (Int, Int) -> Void
    ) {
        book = PDFBook(metadata: metadata)
        self.sink = sink
        self.progress = progress
    }

    package mutating func add(_ page: DisplayList) throws {
        book.add(page)
        try sink(book.take())
        done += 1
        progress(done, total)
    }

    package consuming func finish() throws {
        try sink(book.finish())
    }
}
