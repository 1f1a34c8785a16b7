/// Where a line of Chinese and Latin text may end (a small part of UAX #14, enough for names, titles and bodies).
enum LineBreaking {
    /// Whether a line may end between two neighbouring clusters.
    static func isAllowed(after left: ShapedText.Cluster, before right: ShapedText.Cluster) -> Bool {
        guard let last = left.lastCharacter, let first = right.characters.first else { return false }
        return isAllowed(after: last, before: first)
    }

    /// Whether a line may end between two neighbouring characters.
    static func isAllowed(after last: Unicode.Scalar, before first: Unicode.Scalar) -> Bool {
        if isSpace(first) { return false }
        if isSpace(last) { return true }
        if isNeverFirst(first) || isNeverLast(last) || isCounted(last, first) { return false }
        return isWide(first) || isWide(last) || last == "/" || last == "-"
    }

    /// Asked of every character of every line tried: a set would hash each time.
    private static func isNeverFirst(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "、", "；", "：", "？", "！", "·", "・", "…", "—", "～", "％": true
        case "）", "》", "」", "』", "】", "〕", "〉", "”", "’": true
        case ",", ".", ";", ":", "?", "!", ")", "]", "}", "%": true
        default: false
        }
    }

    private static func isNeverLast(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "《", "「", "『", "【", "〔", "〈", "“", "‘", "(", "[", "{": true
        default: false
        }
    }

    /// Inside a date or a document's number: 2019年11月28日, 第2008号, 〔2019〕37号 stay whole.
    private static func isCounted(_ last: Unicode.Scalar, _ first: Unicode.Scalar) -> Bool {
        if isDigit(last) { return first == "年" || first == "月" || first == "日" || first == "号" }
        return isDigit(first) && (last == "第" || last == "年" || last == "月" || last == "〕")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" }

    /// Ideographs, kana and full-width forms: each stands alone.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

extension ShapedText {
    /// Lines no wider than `width` ems, broken as early as the width asks for and as late as the rules let; a word wider
    /// than the whole line is broken inside.
    func lines(width: Double, spacing: Double) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < clusters.count {
            let end = lineEnd(from: start, width: width, spacing: spacing)
            lines.append(start..<trimmed(start, end))
            start = end
            while start < clusters.count, isBlank(start) { start += 1 }
        }
        return lines
    }

    private func lineEnd(from start: Int, width: Double, spacing: Double) -> Int {
        var used = 0.0
        var lastChance: Int?
        for index in start..<clusters.count {
            used += clusters[index].advance + (index > start ? spacing : 0)
            if used > width + 1e-9, !isBlank(index) { return lastChance ?? max(index, start + 1) }
            guard index + 1 < clusters.count else { break }
            if LineBreaking.isAllowed(after: clusters[index], before: clusters[index + 1]) {
                lastChance = index + 1
            }
        }
        return clusters.count
    }

    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, isBlank(end - 1) { end -= 1 }
        return end
    }

    private func isBlank(_ index: Int) -> Bool {
        clusters[index].isBlank
    }
}

extension ShapedText.Cluster {
    fileprivate var lastCharacter: Unicode.Scalar? {
        characters.isOne ? characters.first : text.unicodeScalars.last
    }

    fileprivate var isBlank: Bool {
        guard let first = characters.first else { return true }
        guard LineBreaking.isSpace(first) else { return false }
        return characters.isOne || text.unicodeScalars.allSatisfy(LineBreaking.isSpace)
    }
}
