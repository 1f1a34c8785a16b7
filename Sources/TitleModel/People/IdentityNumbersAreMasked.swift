/// Free text that is kept for good or given away shows no identity number: of every run of characters that has the form of
/// one all but the last two are covered.
public enum IdentityNumbersAreMasked {
    /// Fifteen digits, or eighteen of which the last may be an X; full-width ones count.
    public static func masked(_ text: String) -> String {
        var (result, run) = ("", "")
        for character in text {
            if isPart(character) {
                run.append(character)
            } else {
                result += covered(run) + String(character)
                run = ""
            }
        }
        return result + covered(run)
    }

    /// A letter or digit: a number within a longer word, as a hash, is none.
    private static func isPart(_ character: Character) -> Bool {
        character.isASCII ? character.isLetter || character.isNumber : isFullWidthDigit(character)
    }

    private static func covered(_ run: String) -> String {
        guard hasTheForm(run) else { return run }
        return String(repeating: "*", count: run.count - 2) + run.suffix(2)
    }

    private static func hasTheForm(_ run: String) -> Bool {
        guard run.count == 15 || run.count == 18, run.dropLast().allSatisfy(isDigit) else { return false }
        guard let last = run.last else { return false }
        return isDigit(last) || (run.count == 18 && (last == "X" || last == "x"))
    }

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character) || isFullWidthDigit(character)
    }

    private static func isFullWidthDigit(_ character: Character) -> Bool { ("０"..."９").contains(character) }
}
