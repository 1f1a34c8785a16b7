/// The characters a font chain can draw: a plain value for a process that never shapes text.
public struct GlyphCoverage: Equatable, Sendable {
    /// Rising, apart from each other.
    private var ranges: [ClosedRange<UInt32>]

    /// The ranges may come in any order and overlap.
    init(_ pieces: [ClosedRange<UInt32>]) {
        ranges = []
        for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, piece.lowerBound <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, piece.upperBound)
            } else {
                ranges.append(piece)
            }
        }
    }

    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(scalar.value)
    }

    /// The characters of `text` that cannot be drawn, each once, in order.
    ///
    /// A variation selector asks for a form of the character before it and is never missing.
    public func missingCharacters(in text: String) -> [Unicode.Scalar] {
        var missing: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars where !draws(scalar) {
            if !missing.contains(scalar) { missing.append(scalar) }
        }
        return missing
    }

    private func draws(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isVariationSelector || (scalar.isDrawable && contains(scalar))
    }

    /// How many of `scalars` can be drawn.
    public func count(of scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + (contains($1) ? 1 : 0) }
    }
}
