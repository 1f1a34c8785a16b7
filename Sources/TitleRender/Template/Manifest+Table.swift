extension Manifest {
    /// A region that takes as many rows as there are, on as many pages as that takes.
    struct Table {
        struct Column {
            let name: String
            let title: String
            /// Millimetres, as all lengths here.
            let width: Double
            let style: TextStyle
            let pattern: TextPattern
            /// Left blank without a fault when one of its texts is not given.
            let isOptional: Bool
            /// Whether its cells name their rows.
            let namesRow: Bool
        }

        struct Header {
            let height: Double
            let style: TextStyle
            let fill: Color?
        }

        struct Rule {
            let width: Double
            let color: Color
        }

        let name: String
        /// On the first page.
        let box: Box
        /// On all later ones.
        let nextBox: Box
        let header: Header
        /// The least height of a row.
        let rowHeight: Double
        /// Between a cell's border and its words, on each side.
        let padding: Double
        /// What is kept free of rows at the foot of the region on the last page, for what closes the document there.
        let keptFree: Double
        let rule: Rule?
        /// The ground of every second row.
        let stripe: Color?
        let columns: [Column]
    }
}

extension Manifest.Table {
    /// No row is higher: each column's most lines at its full size.
    var highestRow: Double { columns.map { Self.height(of: $0.style) + 2 * padding }.reduce(rowHeight, max) }

    /// What a style's most lines take at its full size.
    static func height(of style: TextStyle) -> Double {
        let lines = style.fit == .shrink ? 1 : style.lines
        return height(ofLines: lines, style, size: style.size * millimetresPerPoint)
    }

    static func height(ofLines lines: Int, _ style: TextStyle, size: Double) -> Double {
        (Double(lines - 1) * style.leading + 1 + TextFitting.margin) * size
    }
}
