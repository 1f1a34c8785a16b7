import Hummingbird

/// Whether who asks has the answer already (RFC 9110 §13.1.2).
enum EntityTag {
    /// Compared weakly: `W/` says nothing here, a list may name many, and `*` alone names whatever there is.
    static func isNamed(_ tag: String, in request: Request) -> Bool {
        let fields = request.headers[values: .ifNoneMatch]
        if fields.count == 1, fields[0].trimmed == "*" { return true }
        return fields.contains { names(tag, in: $0) }
    }

    /// A comma may stand within a tag, so the field is read from one quotation mark to the next.
    private static func names(_ tag: String, in field: String) -> Bool {
        let parts = field.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.indices.contains { $0 % 2 == 1 && $0 + 1 < parts.count && "\"\(parts[$0])\"" == tag }
    }
}
