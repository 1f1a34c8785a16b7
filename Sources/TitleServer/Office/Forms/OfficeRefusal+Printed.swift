import TitleModel
import TitlePapers

extension OfficeRefusal {
    /// Names the first character of a text that no document can show; nil where all can be.
    static func undrawable(in text: String) -> OfficeRefusal? {
        PrintedText.undrawable(in: text).map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return .textUnfit(.undrawable("\(Character(scalar)) U+\(digits)"))
        }
    }
}
