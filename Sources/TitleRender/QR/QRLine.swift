/// The bits of one row or column.
///
/// Ours have less than 64 modules; words of 128 take three times as long.
protocol QRLineWord: FixedWidthInteger, UnsignedInteger, Sendable {
    static var maskTables: QRMaskTables<Self> { get }
}

extension UInt64: QRLineWord {
    static let maskTables = QRMaskTables<UInt64>()
}

extension UInt128: QRLineWord {
    static let maskTables = QRMaskTables<UInt128>()
}

/// One row or column of a symbol and its points (ISO/IEC 18004, 7.8.3.1, features 1 and 3).
struct QRLine<Line: QRLineWord> {
    /// Bit i is module i, 1 is dark; beyond the size all is 0, which is the light border.
    let modules: Line
    let size: Int

    var points: Int { runs + 40 * (smallFinders + largeFinders) }

    /// Three points for five neighbours of one colour, one more for each beyond.
    private var runs: Int {
        let pairs: Line = (1 &<< Line(size - 1)) - 1
        let alike = ~(modules ^ modules &>> 1) & pairs
        let three = alike & alike &>> 1
        let five = three & three &>> 2
        return five.nonzeroBitCount + 2 * (five & ~(five &<< 1)).nonzeroBitCount
    }

    /// What looks like a finder of single modules, 1:1:3:1:1, with four light ones before or behind.
    private var smallFinders: Int {
        let line = modules
        let dark = line & line &>> 2 & line &>> 3 & line &>> 4 & line &>> 6
        let light = ~(line &<< 1 | line &>> 1 | line &>> 5 | line &>> 7)
        guard dark & light != 0 else { return 0 }
        let before = ~(line &<< 1 | line &<< 2 | line &<< 3 | line &<< 4)
        let behind = ~(line &>> 7 | line &>> 8 | line &>> 9 | line &>> 10)
        return (dark & light & (before | behind)).nonzeroBitCount
    }

    /// The same of twice the size and larger: rare, so the line is first asked whether it may hold one.
    private var largeFinders: Int {
        guard mayHoldLargeFinder else { return 0 }
        let lengths = runLengths
        return stride(from: 3, to: lengths.count - 2, by: 2).count { isLargeFinder(lengths, at: $0) }
    }

    /// Two dark, two light, six dark, two light, two dark modules; or three light ones, nine dark ones, and three that are
    /// all light or all dark.
    private var mayHoldLargeFinder: Bool {
        let line = modules
        let three = line & line &>> 1 & line &>> 2
        let six = three & three &>> 3
        guard six != 0 else { return false }
        let before = line & line &>> 1 & ~(line &>> 2) & ~(line &>> 3)
        let behind = ~(line &>> 10) & ~(line &>> 11) & line &>> 12 & line &>> 13
        let double = before & six &>> 4 & behind
        let light = ~(line | line &>> 1 | line &>> 2)
        let triple = light & six &>> 3 & three &>> 9 & (light &>> 12 | three &>> 12)
        return double | triple != 0
    }

    private func isLargeFinder(_ lengths: [Int], at middle: Int) -> Bool {
        let unit = lengths[middle] / 3
        guard unit > 1, lengths[middle] % 3 == 0,
            [-2, -1, 1, 2].allSatisfy({ lengths[middle + $0] == unit })
        else { return false }
        return middle == 3 || lengths[middle - 3] >= 4 * unit
            || middle + 4 >= lengths.count || lengths[middle + 3] >= 4 * unit
    }

    /// Light and dark in turn; the first is light and may be 0.
    private var runLengths: [Int] {
        var (lengths, place, turns) = ([Int](), 0, modules ^ modules &<< 1)
        lengths.reserveCapacity(size + 2)
        while turns != 0, turns.trailingZeroBitCount < size {
            lengths.append(turns.trailingZeroBitCount - place)
            place = turns.trailingZeroBitCount
            turns &= turns - 1
        }
        lengths.append(size - place)
        return lengths
    }
}
