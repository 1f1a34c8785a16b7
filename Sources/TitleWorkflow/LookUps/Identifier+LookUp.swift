public import TitleModel
internal import TitleSecrets

extension Identifier {
    /// The number of a look-up: 80 bits of its own by chance, also within one millisecond, so that no number leads to its
    /// neighbour's (decision 0842).
    public static func ofLookUp(at now: Instant) -> Identifier {
        Identifier(at: now, random: SecureRandom.identifierBits())
    }
}
