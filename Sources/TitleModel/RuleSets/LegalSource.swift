/// A document that rules, decisions and revocations can cite (GOV2): those that the order itself names, and what a bureau
/// adds to them.
public struct LegalSource: Hashable, Sendable {
    /// 文号.
    public let document: String
    public let title: String

    public init(document: String, title: String) {
        (self.document, self.title) = (document, title)
    }

    /// The ground of a decision with the document that it cites in front; the ground alone where none is cited.
    public static func ground(_ ground: String, citing document: String) -> String {
        document.isEmpty || ground.isEmpty ? ground : "依据\(document)：\(ground)"
    }
}
