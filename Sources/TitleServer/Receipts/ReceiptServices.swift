public import TitleModel
public import TitleStore

/// What the pages ask about sealed receipts.
public struct ReceiptServices: Sendable {
    /// What is receipted, who asked, under which number.
    public typealias Ask = @Sendable (ReceiptRequest.Subject, AskerStatement, Identifier) async throws -> Void

    /// Asks the press; throws `StopReason.documentsWaiting` when too many wait.
    public var ask: Ask
    /// The receipt as it stands after waiting for so long at most.
    public var find: @Sendable (Identifier, Duration) async throws -> FetchedReceipt

    public init(ask: @escaping Ask, find: @escaping @Sendable (Identifier, Duration) async throws -> FetchedReceipt) {
        (self.ask, self.find) = (ask, find)
    }

    /// Of a site behind which there is no press.
    public static let none = ReceiptServices(
        ask: { _, _, _ in throw StopReason.noSuchPage },
        find: { _, _ in .unknown }
    )
}

/// A receipt as it is given to people.
public enum FetchedReceipt: Equatable, Sendable {
    /// The file, verified again.
    case ready([UInt8])
    case waiting
    case refused
    case unknown
}
