/// The first bytes of a file, which it has in common with others: written once, then copied.
///
/// A class, because its identity is what says that two files begin alike; what is reckoned from its bytes alone is kept
/// with it.
public final class DocumentBeginning: Sendable {
    public let bytes: [UInt8]
    package let prepared = PreparedForms()
    let places: [ObjectPlace]
    let packs: [ObjectPack]

    /// What `write` adds to an empty document with object streams: resources, no pages and no attachments.
    public init(_ write: (inout ArchivalPDF) -> Void) {
        let nobody = PDFMetadata(
            title: "",
            author: "",
            subject: "",
            created: PDFMoment(secondsSinceEpoch: 0),
            identifier: []
        )
        var archive = ArchivalPDF(metadata: nobody, isPacking: true)
        write(&archive)
        precondition(archive.pages.isEmpty && archive.attachments.isEmpty, "a beginning has resources alone")
        (bytes, places, packs) = (archive.output.bytes, archive.places, archive.packs)
    }
}
