/// An academic fraud that was confirmed ends the row, whatever else is in it (一票否决制, INT3).
///
/// It takes a ground and the number of the document that confirms it. A row that has its certificate is not ended: the
/// certificate is revoked (INT4).
public enum ConfirmedFraudEndsTheRow {
    public static func check(
        ground: String,
        document: String,
        removedFor reason: String?,
        number: CertificateNumber?
    ) throws(OfficeRefusal) {
        if let number { throw .rowOrderedAlready(number) }
        if let reason { throw .rowRemoved(reason: reason) }
        guard StatedText.isFilled(ground, upTo: 1000) else { throw .groundMissing }
        guard StatedText.isFilled(document, upTo: 100) else { throw .decisionWithoutNumber }
    }
}
