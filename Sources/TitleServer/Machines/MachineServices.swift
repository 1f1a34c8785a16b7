public import TitleModel
public import TitleStore

/// What the API asks beyond the pages.
public struct MachineServices: Sendable {
    /// The key of a text; nil when it is none, or was ended.
    public var key: @Sendable (String) async throws -> APIKey?
    /// Writes a look-up down at once, for whoever is told its number.
    public var keep: @Sendable (LookUp) async throws -> Void
    public var lookUp: @Sendable (Identifier) async throws -> LookUp?
    /// The answer that was given under an idempotency key within a day.
    public var given: @Sendable (_ question: [UInt8]) async throws -> GivenAnswer?
    public var give: @Sendable (_ question: [UInt8], GivenAnswer) async throws -> Void

    public init(
        key: @escaping @Sendable (String) async throws -> APIKey?,
        keep: @escaping @Sendable (LookUp) async throws -> Void,
        lookUp: @escaping @Sendable (Identifier) async throws -> LookUp?,
        given: @escaping @Sendable (_ question: [UInt8]) async throws -> GivenAnswer?,
        give: @escaping @Sendable (_ question: [UInt8], GivenAnswer) async throws -> Void
    ) {
        (self.key, self.keep, self.lookUp, self.given, self.give) = (key, keep, lookUp, given, give)
    }

    /// Of a site that keeps nothing.
    public static let none = MachineServices(
        key: { _ in nil },
        keep: { _ in },
        lookUp: { _ in nil },
        given: { _ in nil },
        give: { _, _ in }
    )
}
