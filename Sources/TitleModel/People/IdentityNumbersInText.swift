/// Where in a text an identity number stands, however it is written: in one run, with blanks, hyphens or dots between its
/// digits, in full-width digits, with letters before or behind it.
struct IdentityNumbersInText {
    /// One after another; each from its first digit to its last character.
    let ranges: [Range<Int>]
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        let mayHold = scalars.count { Self.digit($0) != nil } >= Self.oldForm
        (ranges, self.scalars) = (mayHold ? Self.numbers(in: scalars, Self.groups(scalars)) : [], scalars)
    }

    /// Digits of the number of today, and of the card that was given until 1999.
    private static let presentForm = 18
    private static let oldForm = 15

    private static func numbers(in scalars: [Unicode.Scalar], _ groups: [Range<Int>]) -> [Range<Int>] {
        var (found, next) = ([Range<Int>](), 0)
        while next < groups.count {
            let ways = ends(from: next, scalars, groups)
            guard let way = ways.last else {
                next += 1
                continue
            }
            found.append(groups[next].lowerBound..<way.end)
            next = way.next
        }
        return found
    }

    /// Every way in which a number begins at a group, the longest last: where it ends, and the group behind it.
    private static func ends(
        from first: Int,
        _ scalars: [Unicode.Scalar],
        _ groups: [Range<Int>]
    ) -> [(end: Int, next: Int)] {
        var (digits, ways) = ([UInt8](), [(end: Int, next: Int)]())
        for index in first..<groups.count {
            if index > first, !areOneNumber(groups[index - 1], groups[index], scalars) { break }
            digits += scalars[groups[index]].compactMap(digit)
            if digits.count > presentForm { break }
            let isAlone = index == first && !isInAWord(groups[index], scalars)
            let end = groups[index].upperBound
            if digits.count == presentForm - 1, let last = mark(behind: end, scalars) {
                if isAlone || isBirthDate(digits) { ways.append((last + 1, index + 1)) }
            } else if digits.count == presentForm || digits.count == oldForm, isAlone || isBirthDate(digits) {
                ways.append((end, index + 1))
            }
        }
        return ways
    }

    /// The place of an X behind seventeen digits.
    private static func mark(behind end: Int, _ scalars: [Unicode.Scalar]) -> Int? {
        let after = scalars[end...].prefix(2)
        guard let place = after.firstIndex(where: { !isBetween($0) }) else { return nil }
        return ["X", "x", "Ｘ", "ｘ"].contains(scalars[place]) ? place : nil
    }

    /// Whether an area and a birth date stand where they do in an identity number.
    private static func isBirthDate(_ digits: [UInt8]) -> Bool {
        let isOld = digits.count == oldForm
        let date = digits[(isOld ? 8 : 10)...].prefix(4)
        let (month, day) = (date.prefix(2).number, date.suffix(2).number)
        let isCentury = isOld || [19, 20].contains(digits[6..<8].number)
        return (1...8).contains(digits[0]) && isCentury && (1...12).contains(month) && (1...31).contains(day)
    }
}

extension IdentityNumbersInText {
    /// Runs of digits.
    private static func groups(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var (groups, start) = ([Range<Int>](), 0)
        while let first = scalars[start...].firstIndex(where: { digit($0) != nil }) {
            let end = scalars[first...].firstIndex { digit($0) == nil } ?? scalars.count
            if !isInAHash(first..<end, scalars) { groups.append(first..<end) }
            start = end
        }
        return groups
    }

    /// At most three blanks, hyphens or dots stand between them.
    private static func areOneNumber(_ one: Range<Int>, _ other: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        let between = scalars[one.upperBound..<other.lowerBound]
        return between.count <= 3 && between.allSatisfy(isBetween)
    }

    private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || "-‐‑‒–—―－_.．·・".unicodeScalars.contains(scalar) || isHidden(scalar)
    }

    private static func isInAWord(_ group: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        let (before, after) = (scalars[..<group.lowerBound].last, scalars[group.upperBound...].first)
        return [before, after].contains { $0.map(isLatinLetter) ?? false }
    }

    /// A word of thirty-two and more hexadecimal digits is a hash; what stands in it is no number.
    private static func isInAHash(_ group: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        let before = scalars[..<group.lowerBound].reversed().prefix { isHexadecimal($0) }.count
        let after = scalars[group.upperBound...].prefix { isHexadecimal($0) }.count
        return before + group.count + after >= 32
    }

    private static func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool {
        (48...57).contains(scalar.value) || (97...102).contains(scalar.value)
    }

    private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
        (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 48...57: UInt8(scalar.value - 48)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
        default: nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// As a number in decimal digits.
    fileprivate var number: Int { reduce(0) { $0 * 10 + Int($1) } }
}
