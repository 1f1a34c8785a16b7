/// A curve y² = x³ − 3x + b over a prime field, with a base point of prime order and cofactor 1.
struct Curve: Sendable {
    let field: PrimeField
    /// Arithmetic modulo the order of the base point.
    let scalars: PrimeField
    /// In Montgomery's form.
    private let b: Number256
    /// The base point, and 3, 5 … 15 times it.
    private let baseMultiples: [CurvePoint]
    /// b and the base point as 96 big-endian bytes, as they enter SM2's ZA.
    let parameters: [UInt8]

    // Not inlined: two curves need it.
    @inline(never)
    private init(
        prime: [8 of UInt32],
        order: [8 of UInt32],
        b: [8 of UInt32],
        baseX: [8 of UInt32],
        baseY: [8 of UInt32]
    ) {
        field = PrimeField(Number256(printed: prime))
        scalars = PrimeField(Number256(printed: order))
        self.b = field.entering(Number256(printed: b))
        let (x, y) = (field.entering(Number256(printed: baseX)), field.entering(Number256(printed: baseY)))
        baseMultiples = field.oddMultiples(of: CurvePoint(x: x, y: y, z: field.one))
        parameters = PaddedMessage.digest(b) + PaddedMessage.digest(baseX) + PaddedMessage.digest(baseY)
    }

    /// The point with these coordinates; nil unless both are below the prime and the point lies on the curve.
    func point(x: Number256, y: Number256) -> CurvePoint? {
        guard x < field.modulus, y < field.modulus else { return nil }
        let (x, y) = (field.entering(x), field.entering(y))
        let cube = field.multiply(field.square(x), x)
        let threefold = field.add(field.double(x), x)
        let right = field.add(field.subtract(cube, threefold), b)
        return field.square(y) == right ? CurvePoint(x: x, y: y, z: field.one) : nil
    }

    /// Whether the x of `first` · base + `second` · point is `residue` modulo the order.
    ///
    /// The doublings are shared, each scalar adds about 43 odd multiples (Hankerson, Menezes, Vanstone 2004, algorithm
    /// 3.51). The x stays over Z²: a residue has at most two numbers below the prime, and trying both takes less than
    /// to divide.
    func hasX(_ residue: Number256, _ first: Number256, base second: Number256, _ point: CurvePoint) -> Bool {
        let multiples = field.oddMultiples(of: point)
        let (baseDigits, digits) = (first.signedDigits, second.signedDigits)
        var sum = CurvePoint(x: field.one, y: field.one, z: .zero)
        for place in stride(from: 256, through: 0, by: -1) {
            if !sum.isInfinity { sum = field.double(sum) }
            if baseDigits[place] != 0 { sum = field.add(sum, baseMultiples, baseDigits[place]) }
            if digits[place] != 0 { sum = field.add(sum, multiples, digits[place]) }
        }
        return !sum.isInfinity && hasX(residue, sum)
    }

    private func hasX(_ residue: Number256, _ sum: CurvePoint) -> Bool {
        let square = field.square(sum.z)
        if field.multiply(field.entering(residue), square) == sum.x { return true }
        let (next, carried) = residue.adding(scalars.modulus)
        guard !carried, next < field.modulus else { return false }
        return field.multiply(field.entering(next), square) == sum.x
    }
}

extension Curve {
    /// P-256 (FIPS 186-4 D.1.2.3, SEC 2 secp256r1).
    static let p256 = Curve(
        prime: [0xFFFF_FFFF, 0x0000_0001, 0, 0, 0, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF],
        order: [
            0xFFFF_FFFF, 0x0000_0000, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xBCE6_FAAD, 0xA717_9E84, 0xF3B9_CAC2, 0xFC63_2551,
        ],
        b: [0x5AC6_35D8, 0xAA3A_93E7, 0xB3EB_BD55, 0x7698_86BC, 0x651D_06B0, 0xCC53_B0F6, 0x3BCE_3C3E, 0x27D2_604B],
        baseX: [
            0x6B17_D1F2, 0xE12C_4247, 0xF8BC_E6E5, 0x63A4_40F2, 0x7703_7D81, 0x2DEB_33A0, 0xF4A1_3945, 0xD898_C296,
        ],
        baseY: [
            0x4FE3_42E2, 0xFE1A_7F9B, 0x8EE7_EB4A, 0x7C0F_9E16, 0x2BCE_3357, 0x6B31_5ECE, 0xCBB6_4068, 0x37BF_51F5,
        ]
    )

    /// SM2's recommended curve (GB/T 32918.5).
    static let sm2 = Curve(
        prime: [
            0xFFFF_FFFE, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0x0000_0000, 0xFFFF_FFFF, 0xFFFF_FFFF,
        ],
        order: [
            0xFFFF_FFFE, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0x7203_DF6B, 0x21C6_052B, 0x53BB_F409, 0x39D5_4123,
        ],
        b: [0x28E9_FA9E, 0x9D9F_5E34, 0x4D5A_9E4B, 0xCF65_09A7, 0xF397_89F5, 0x15AB_8F92, 0xDDBC_BD41, 0x4D94_0E93],
        baseX: [
            0x32C4_AE2C, 0x1F19_8119, 0x5F99_0446, 0x6A39_C994, 0x8FE3_0BBF, 0xF266_0BE1, 0x715A_4589, 0x334C_74C7,
        ],
        baseY: [
            0xBC37_36A2, 0xF4F6_779C, 0x59BD_CEE3, 0x6B69_2153, 0xD0A9_877C, 0xC62A_4740, 0x02DF_32E5, 0x2139_F0A0,
        ]
    )
}
