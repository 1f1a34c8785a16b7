/// The papers that are printed of a batch; the raw value is the folder's name below `templates/paper`.
public enum Paper: String, CaseIterable, Sendable {
    /// 名册: every row of the roster.
    case roster
    /// 公示: the letter that opens the publicity.
    case notice
    /// 领证单: for each holder, what he signs for.
    case slip
}

extension String {
    /// The list before the certificates of a printed book (打印册).
    static let bookCover = "book"
}
