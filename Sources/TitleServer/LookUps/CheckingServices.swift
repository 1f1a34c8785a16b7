public import TitleModel
public import TitleWorkflow

/// What the pages of an employer's check ask beyond the verdict.
public struct CheckingServices: Sendable {
    /// Look-ups on their way into the book.
    public var queue: LookUpQueue
    /// How long they are kept there, as the pages say.
    public var daysKept: Int
    /// Brings what was noted into the book; nil where none is kept.
    public var write: (@Sendable (Instant) async throws -> Void)?
    /// Who asks, and whether his network has tried.
    public typealias Ask =
        @Sendable (VerificationCode, HolderQuestion, AskerStatement, HolderIsGuessedFiveTimesADay.Asker) async throws ->
        HolderAnswer?

    /// The answer to a question about the holder of the certificate with a code; nil where there is none.
    public var ask: Ask
    /// The finding for a code as of a past day; nil where the register has no such code.
    public var onDay: @Sendable (VerificationCode, CivilDate) async throws -> Finding?
    /// The code of the certificate with a number.
    public var code: @Sendable (CertificateNumber) async throws -> VerificationCode? = { _ in nil }
    /// Under what look-ups of the certificate or copy with a code are kept.
    public var key: @Sendable (VerificationCode) async throws -> CertificateNumber? = { _ in nil }
    public var receipts = ReceiptServices.none
    public var machines = MachineServices.none
    /// Takes a report of a forgery.
    public var report: @Sendable (ForgeryReport.Text) async throws -> Identifier = { _ in throw StopReason.noSuchPage }

    public init(
        queue: LookUpQueue,
        daysKept: Int = LookUpWriter.usualDaysKept,
        write: (@Sendable (Instant) async throws -> Void)?,
        ask: @escaping Ask,
        onDay: @escaping @Sendable (VerificationCode, CivilDate) async throws -> Finding?
    ) {
        (self.queue, self.daysKept, self.write, self.ask, self.onDay) = (queue, daysKept, write, ask, onDay)
    }

    /// Of a site that keeps no look-ups.
    public static var none: CheckingServices {
        CheckingServices(
            queue: LookUpQueue(capacity: 1024),
            write: nil,
            ask: { _, _, _, _ in nil },
            onDay: { _, _ in nil }
        )
    }
}
