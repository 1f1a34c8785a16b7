/// The files of a list that was looked up; raw values are their names.
public enum ListFile: String, CaseIterable, Sendable {
    /// What a receipt names the digest of.
    case csv = "result.csv"
    case workbook = "result.xlsx"
    case receipt = "receipt.pdf"
}
