/// What a copy says fits into its QR code, so that it verifies without a network: nothing is shortened.
public enum CopyFitsItsCode {
    /// Bytes of UTF-8 that purpose, receiver, name and specialty have together: the code's modules are then large enough to
    /// be copied and scanned (docs/formats/claim.md).
    public static let room = 230

    /// `specialty` is nil where it is not shown.
    public static func check(_ wish: CopyWish, name: String, specialty: String?) throws(CopyRefusal) {
        let texts = [wish.purpose, wish.receiver, name, specialty ?? ""]
        let excess = texts.reduce(0) { $0 + $1.utf8.count } - room
        // A Chinese character takes three bytes.
        guard excess <= 0 else { throw .textsTooLong(by: (excess + 2) / 3) }
    }
}
