public import TitleModel

/// The bodies by whose names a sentence calls them, while a request of the office is answered.
public enum KnownBodies {
    /// Nil at the terminal, where bodies are named by their codes.
    @TaskLocal public static var current: BodyRegistry?
}
