import TitleRender

extension QRSymbol {
    /// Row by row, true is dark.
    var modules: [Bool] {
        rows.flatMap { row in (0..<size).map { row >> UInt128($0) & 1 == 1 } }
    }
}
