/// Why the store could not do what was asked.
public enum StoreFault: Error, Equatable, Sendable {
    /// No store lies in the folder; `titlecert-server setup` or `demo` makes one.
    case missing(folder: String)
    /// A store lies there already and is not made anew.
    case exists(folder: String)
    /// The file is another program's, or no database at all.
    case foreign(file: String)
    /// The store was written by a later release.
    case newer(folder: String, version: Int, known: Int)
    /// The store was written by an earlier release; `titlecert-server migrate` brings it up.
    case older(folder: String, version: Int, known: Int)
    /// A step to this release's schema failed; the store stands at the step before it.
    case migration(step: Int, detail: String)
    /// A real store where a demo store is needed, or the other way round.
    case mode(folder: String, isDemo: Bool)
    /// The folder cannot be made, read or written.
    case folder(path: String, reason: String)
    /// The engine did not keep a setting without which nothing is durable.
    case setting(name: String, found: String)
    /// The schema refused: a rule of the store would have been broken.
    case refused(Constraint, detail: String)
    /// Another process held the store for longer than we wait.
    case busy
    /// Full or failing disk, or a malformed file: it is not known what is still whole, so the process must stop and the
    /// file be checked.
    case disk(detail: String)
    /// A row does not hold what the schema promises.
    case unreadable(record: String, column: Int)
    /// Anything else the engine reports.
    case engine(detail: String)

    public enum Constraint: String, Sendable {
        case unique, foreignKey, check, notNull, trigger, other
    }

    /// Whether the process must end and let start-up repair what it left.
    public var isFatal: Bool {
        if case .disk = self { true } else { false }
    }
}
