import Synchronization

/// What every document of a template shares, so that it is prepared once: decoration, fixed words, the sample overlay.
///
/// A class, because its identity is what "once" hangs on. Each way of drawing keeps its prepared form here.
public final class FixedDrawing: Sendable {
    /// Decoration, below everything.
    public let background: [DisplayCommand]
    /// Fixed words and figures, above the decoration and below what is filled in.
    public let pieces: [DisplayPiece]
    /// Laid over the decoration of a sample.
    public let sampleOverlay: [DisplayCommand]
    private let prepared = Mutex<[ObjectIdentifier: any Sendable]>([:])

    init(background: [DisplayCommand], pieces: [DisplayPiece], sampleOverlay: [DisplayCommand]) {
        self.background = background
        self.pieces = pieces
        self.sampleOverlay = sampleOverlay
    }

    /// The prepared form of type `Form`, made at its first use. Two threads may make it at once; one is kept.
    func prepared<Form: Sendable>(as type: Form.Type, make: () throws -> Form) rethrows -> Form {
        let key = ObjectIdentifier(type)
        if let form = prepared.withLock({ $0[key] }) as? Form { return form }
        let made = try make()
        return prepared.withLock { kept in
            if let first = kept[key] as? Form { return first }
            kept[key] = made
            return made
        }
    }
}

extension FixedDrawing: Equatable {
    public static func == (left: FixedDrawing, right: FixedDrawing) -> Bool {
        left === right
            || (left.background == right.background && left.pieces == right.pieces
                && left.sampleOverlay == right.sampleOverlay)
    }
}
