/// A door whose tries are kept; each keeps its own.
public enum LoginDoor: CaseIterable, Sendable {
    case office, holders

    /// What the networks of the door are kept under.
    public var place: String { self == .office ? "" : "my " }

    /// Of the tries' rows, those at the door.
    var condition: String { "substr(network, 1, 3) \(self == .holders ? "=" : "<>") 'my '" }
}
