extension ScanKey {
    /// ECDSA over SHA-256 (FIPS 186-4 §6.4), s in the lower half of the order, so that there is one signature only.
    func isECDSA(_ r: Number256, _ s: Number256, over message: [UInt8]) -> Bool {
        let (curve, scalars) = (Curve.p256, Curve.p256.scalars)
        guard scalars.hasNonZero(r), scalars.hasNonZero(s), !(scalars.modulus.half < s) else { return false }
        let digest = scalars.reduced(Number256(SHA2.digest(message), at: 0))
        // One factor in Montgomery's form, the other not: their product is out of it.
        let inverse = scalars.inverse(of: scalars.entering(s))
        let (first, second) = (scalars.multiply(digest, inverse), scalars.multiply(r, inverse))
        return curve.hasX(r, first, base: second, point)
    }
}
