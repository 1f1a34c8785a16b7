public import TitleClaim

extension ClaimKind {
    /// A stable code for machines; words stand under `verdict.kind.` and the code.
    public var code: String {
        switch self {
        case .title: "title"
        case .copy: "copy"
        case .receipt: "receipt"
        case .letter: "letter"
        case .notice: "notice"
        }
    }
}
