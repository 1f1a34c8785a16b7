/// Who has certificates gets in by those bodies alone that had to do with one of them; a roster that somebody takes in, and
/// that no second person has decided on, opens nobody's door.
public enum SlipIsOfWhereCertificatesStand {
    /// Whether one of the batches that are the maker's business, of all the person's, lets the slip be made.
    public static func isMade(inBatches batches: [Identifier], issued: Set<Identifier>) -> Bool {
        guard !issued.isEmpty else { return !batches.isEmpty }
        return batches.contains(where: issued.contains)
    }
}
