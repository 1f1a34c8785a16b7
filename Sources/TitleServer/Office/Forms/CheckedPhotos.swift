import TitleModel
import TitleWorkflow

/// An archive of photos that was handed in and checked, kept for its sender until it is taken in or mended.
struct CheckedPhotos: Sendable {
    let batch: Identifier
    let file: String
    let outcome: Outcome
    /// Whether they were taken in.
    var isTaken = false

    enum Outcome: Sendable {
        case refused(PhotoArchiveFault)
        case checked(PhotoReport)
    }

    static let room = Room<CheckedPhotos>(mostOfOne: 2, most: 12)

    /// True for the first who asks: what was handed in once is taken in once.
    mutating func take() -> Bool {
        defer { isTaken = true }
        return !isTaken
    }
}
