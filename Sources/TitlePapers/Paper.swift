/// The papers that are printed of a batch; the raw value is the folder's name below `templates/paper`.
public enum Paper: String, CaseIterable, Sendable {
    /// 名册: every row of the roster.
    case roster
    /// 公示: the letter that opens the publicity.
    case notice
    /// 领证单: for each holder, what he signs for.
    case slip
    /// 核准备案报告: the letter that sends the batch to the body that files it.
    case filing
}

extension String {
    /// The list before the certificates of a printed book (打印册).
    package static let bookCover = "book"
    /// 查验回执: what the register says of one certificate.
    package static let receipt = "receipt"
}
