extension ScanKey {
    /// SM2 (GB/T 32918.2 §7) over SM3; s may lie in either half: r + s is part of the equation.
    func isSM2(_ r: Number256, _ s: Number256, over message: [UInt8]) -> Bool {
        let (curve, scalars) = (Curve.sm2, Curve.sm2.scalars)
        guard scalars.hasNonZero(r), scalars.hasNonZero(s) else { return false }
        let digest = scalars.reduced(Number256(SM3.digest(signerDigest + message), at: 0))
        let sum = scalars.add(r, s)
        return !sum.isZero && curve.hasX(scalars.subtract(r, digest), s, base: sum, point)
    }

    /// ZA (GB/T 32918.2 §5.5) under the user id 1234567812345678 (GM/T 0009): its length in bits, the id, a, b, the base
    /// point and the key.
    private var signerDigest: [UInt8] {
        let user = Array("1234567812345678".utf8)
        return SM3.digest([0x00, 0x80] + user + ScanKey.curveA + Curve.sm2.parameters + coordinates)
    }

    /// a = p − 3 (GB/T 32918.5).
    private static let curveA: [UInt8] = PaddedMessage.digest([
        0xFFFF_FFFE, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0x0000_0000, 0xFFFF_FFFF, 0xFFFF_FFFC,
    ])
}
