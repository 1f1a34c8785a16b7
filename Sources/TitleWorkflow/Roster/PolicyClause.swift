/// How a clause of the policy is named in a sentence.
enum PolicyClause {
    /// Behind the mark that a language puts before it: 四(一)1 as 第四条（一）1, or as §四(一)1.
    static func named(_ clause: String, _ mark: String) -> String {
        mark == "第" ? article(clause) : mark + clause
    }

    /// 四(一)1 as 第四条（一）1; anything else as it is.
    static func article(_ clause: String) -> String {
        guard let parts = clause.wholeMatch(of: /([一二三四五六七八九十]+)(?:\(([一二三四五六七八九十]+)\))?(\d*)/)?.output else {
            return clause
        }
        return "第\(parts.1)条" + (parts.2.map { "（\($0)）" } ?? "") + parts.3
    }
}
