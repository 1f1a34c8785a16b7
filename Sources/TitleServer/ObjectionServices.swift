public import TitleModel

/// What the pages ask about notices beyond reading them.
public struct ObjectionServices: Sendable {
    /// An objection, the notice, the number that the server made for the form, and how many undecided objections a notice
    /// may have.
    public typealias Raise = @Sendable (ObjectionText, Identifier, [UInt8], Int) async throws -> RaisedObjectionReceipt

    /// Takes an objection; throws `OfficeRefusal` and `OfficeFault` of TitleWorkflow.
    public var raise: Raise
    /// What became of the objection with a receipt; nil when there is none.
    public var find: @Sendable (VerificationCode) async throws -> ObjectionProgress?
    /// The notice as PDF, nil when there is no such notice; nil where none can be drawn.
    public var print: (@Sendable (Identifier) async throws -> [UInt8]?)?

    public init(
        raise: @escaping Raise,
        find: @escaping @Sendable (VerificationCode) async throws -> ObjectionProgress?,
        print: (@Sendable (Identifier) async throws -> [UInt8]?)? = nil
    ) {
        self.raise = raise
        self.find = find
        self.print = print
    }

    /// Of a site behind which there is no office.
    public static let none = ObjectionServices(
        raise: { _, _, _, _ in throw StopReason.noSuchPage },
        find: { _ in nil }
    )
}
