/// The grid on which a document's outlines stand: coarse for text, fine for what is larger than any line of ours.
///
/// On the coarse one most steps of a stroke are one byte, not two, which makes a quarter of a font's size.
enum OutlineGrid: Int, Sendable {
    case coarse = 400
    case fine = 1000

    /// Units to the em.
    var units: Int { rawValue }

    /// The largest em in millimetres (42 pt) at which rounding to the coarse grid moves a point by no more than 0.019 mm.
    ///
    /// That is less than half a dot of a printer of 600 dpi; text of 15 pt moves by 0.007 mm.
    private static let largestCoarse = 15.0

    init(size: Double) {
        self = size <= Self.largestCoarse ? .coarse : .fine
    }

    /// How far a curve may be from those it stands for, in thousandths of an em: no further than rounding moves a point.
    var tolerance: Double { self == .coarse ? 2 : 0.75 }
}
