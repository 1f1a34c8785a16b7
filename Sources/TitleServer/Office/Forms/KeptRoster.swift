import TitleModel
import TitleWorkflow

/// A roster that was handed in and judged, kept for its sender until it is taken in or mended.
struct KeptRoster: Sendable {
    let file: RosterFile
    /// What its sender said that columns are, by the words above them.
    var assigned: [String: RosterColumn] = [:]
    /// The batch that came of it.
    var batch: Identifier?

    static let room = Room<KeptRoster>(most: 200 << 20, weight: { $0.file.bytes.count })
}
