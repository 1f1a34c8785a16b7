import Synchronization

/// The words of texts that name nobody, each shaped once: HarfBuzz takes longer for a column of Mongolian than all else of
/// it does.
///
/// No font of ours lets a space, or a word behind it, change a word (MongolianTests).
final class WordShelf: Sendable {
    private let kept = Mutex<[Substring: ShapedText]>([:])

    /// More words than an office's lists have.
    private static let room = 2048

    func shape(_ text: String, by shaper: Shaper) throws(Shaper.MissingCharacter) -> ShapedText {
        var whole = ShapedText(clusters: [])
        for word in Self.words(of: text) { whole.clusters += try shaped(word, by: shaper).clusters }
        return whole
    }

    private func shaped(_ word: Substring, by shaper: Shaper) throws(Shaper.MissingCharacter) -> ShapedText {
        if let known = kept.withLock({ $0[word] }) { return known }
        let fresh = try shaper.shape(String(word))
        kept.withLock { kept in
            if kept.count == Self.room { kept.removeAll() }
            kept[Substring(String(word))] = fresh
        }
        return fresh
    }

    /// Each with the spaces before it.
    static func words(of text: String) -> [Substring] {
        let scalars = text.unicodeScalars
        var (words, start, isInside) = ([Substring](), scalars.startIndex, false)
        for index in scalars.indices {
            let isSpace = scalars[index] == " "
            if isSpace, isInside {
                words.append(text[start..<index])
                start = index
            }
            isInside = !isSpace
        }
        if start < scalars.endIndex { words.append(text[start...]) }
        return words
    }
}

extension TextPattern {
    /// Placeholders that the holder alone fills.
    private static let ofTheHolder: Set<String> = ["nameMongolian"]

    var namesTheHolder: Bool {
        parts.contains { part in
            if case .placeholder(let name) = part { Self.ofTheHolder.contains(name) } else { false }
        }
    }
}
