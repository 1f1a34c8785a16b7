extension StoreFault {
    /// Stable word of the fault.
    public var code: String { told.code }

    /// The key of its sentence, the same for every program; `facts` are what the sentence names.
    public var wordsKey: String { "store.\(code)" }

    /// What the words name.
    public var facts: [String: String] { told.facts }

    private var told: (code: String, facts: [String: String]) {
        switch self {
        case .missing(let folder): ("missing", ["folder": folder])
        case .exists(let folder): ("exists", ["folder": folder])
        case .foreign(let file): ("foreign", ["file": file])
        case .newer(let folder, let version, let known): ("newer", Self.versions(folder, version, known))
        case .older(let folder, let version, let known): ("older", Self.versions(folder, version, known))
        case .migration(let step, let detail): ("migration", ["step": String(step), "detail": detail])
        case .mode(let folder, let isDemo): (isDemo ? "real-wanted" : "demo-wanted", ["folder": folder])
        case .folder(let path, let reason): ("folder", ["path": path, "reason": reason])
        case .setting(let name, let found): ("setting", ["name": name, "found": found])
        case .refused(_, let detail): ("refused", ["detail": detail])
        case .busy: ("busy", [:])
        case .disk(let detail): ("disk", ["detail": detail])
        case .unreadable(let record, let column): ("unreadable", ["record": record, "column": String(column)])
        case .engine(let detail): ("engine", ["detail": detail])
        }
    }

    private static func versions(_ folder: String, _ version: Int, _ known: Int) -> [String: String] {
        ["folder": folder, "version": String(version), "known": String(known)]
    }
}
