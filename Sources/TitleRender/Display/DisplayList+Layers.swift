/// The page in the order in which drawings without a signature lay it, from below; the seal is apart.
extension DisplayList {
    /// What all previews of a face share: decoration, the mark of samples, the mark of previews.
    package var ground: [DisplayCommand] { plainGround + fixed.previewOverlay }

    /// The same of a picture that is none.
    package var plainGround: [DisplayCommand] { fixed.background + (isSample ? fixed.sampleOverlay : []) }

    /// Words, pictures and symbols, fixed and filled in.
    package var words: [DisplayCommand] {
        (ornaments + fixedPieces + pieces + running).flatMap(\.commands) + (table?.commands ?? [])
    }
}
