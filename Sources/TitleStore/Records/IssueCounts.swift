/// How far the issuing of a batch's orders is.
public struct IssueCounts: Equatable, Sendable {
    /// Orders written for the batch.
    public let ordered: Int
    /// Orders that the press has not dealt with to the end, those written down included.
    public let open: Int
    /// Of the open ones, those whose claims are written down and wait for their signatures.
    public let written: Int
    /// Certificates, those no longer in force too.
    public let issued: Int
    /// Orders that were refused and stand so.
    public let refused: Int
    /// Why they were: each code with the number of orders that it stands against, the most frequent first.
    public let reasons: [Reason]

    public init(ordered: Int, open: Int, written: Int, issued: Int, refused: Int, reasons: [Reason]) {
        self.ordered = ordered
        self.open = open
        self.written = written
        self.issued = issued
        self.refused = refused
        self.reasons = reasons
    }

    public struct Reason: Equatable, Sendable {
        /// As `OfficeRefusal.code` says it.
        public let code: String
        public let orders: Int
        /// Their lines of the roster, the first twenty.
        public let lines: [Int]

        public init(code: String, orders: Int, lines: [Int]) {
            self.code = code
            self.orders = orders
            self.lines = lines
        }
    }
}
