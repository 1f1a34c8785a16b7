package import TitleModel
package import TitleRender
internal import TitleStore

/// The list before the certificates of a book: number, name, title and page of each.
package struct BookCover {
    private let facts: BatchFacts
    private let certified: CertifiedBatch

    package init(_ facts: BatchFacts, _ certified: CertifiedBatch) {
        self.facts = facts
        self.certified = certified
    }

    /// The pages of the list count before those of the certificates, and its length does not hang on their numbers.
    package func flow(_ template: FaceTemplate, at now: Instant) throws -> PageFlow {
        let pages = try template.pages(of: content(firstPage: 1, at: now)).count
        return try template.pages(of: content(firstPage: pages + 1, at: now))
    }

    private func content(firstPage: Int, at now: Instant) -> FaceContent {
        let lines = certified.inForce
        var texts = facts.texts(heading: facts.name, people: lines.count, at: now)
        if certified.ended > 0 { texts["skipped"] = String(certified.ended) }
        return FaceContent(
            texts: texts,
            sample: facts.store.isDemo,
            rows: TableRows(count: lines.count) { index in
                [
                    "line": String(index + 1), "number": lines[index].number.text, "name": lines[index].result.name,
                    "title": lines[index].result.title.name, "bookPage": String(firstPage + index),
                ]
            }
        )
    }
}
