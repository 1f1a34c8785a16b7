import Synchronization

/// A field's words that are the same on every document of an office, set once: nothing personal is ever kept here.
final class PieceShelf: Sendable {
    private let kept = Mutex<(words: String, piece: DisplayPiece)?>(nil)

    func piece(_ words: String, set: () throws(DrawingError) -> DisplayPiece) throws(DrawingError) -> DisplayPiece {
        if let known = kept.withLock({ $0 }), known.words == words { return known.piece }
        let piece = try set()
        kept.withLock { $0 = (words, piece) }
        return piece
    }
}

extension TextPattern {
    /// Placeholders that an office fills alike on all its documents.
    private static let ofTheOffice: Set<String> = ["host", "titleLine"]

    var saysNothingPersonal: Bool {
        parts.allSatisfy { part in
            if case .placeholder(let name) = part { Self.ofTheOffice.contains(name) } else { true }
        }
    }
}
