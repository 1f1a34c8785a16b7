/// Arithmetic modulo an odd prime above 2²⁵⁵, in Montgomery's form with R = 2²⁵⁶.
///
/// Its time depends on the numbers. That is right here: it only ever sees what is public (signatures, public keys), and
/// must never be used with a private key.
struct PrimeField {
    let modulus: Number256
    /// −modulus⁻¹ modulo 2³².
    private let inverse: UInt32
    /// R and R² modulo the modulus.
    private(set) var one = Number256.zero
    private var square = Number256.zero

    init(_ modulus: Number256) {
        self.modulus = modulus
        var found: UInt32 = 1
        for _ in 0..<5 { found = found &* (2 &- modulus.words[0] &* found) }
        inverse = 0 &- found
        one = Number256.zero.subtracting(modulus).difference
        square = one
        for _ in 0..<256 { square = add(square, square) }
    }

    /// Into Montgomery's form; the number must be below the modulus.
    func entering(_ number: Number256) -> Number256 { multiply(number, square) }

    /// Out of Montgomery's form.
    func leaving(_ element: Number256) -> Number256 {
        var unit = Number256.zero
        unit.words[0] = 1
        return multiply(element, unit)
    }

    /// A number below 2²⁵⁶ as one below the modulus.
    func reduced(_ number: Number256) -> Number256 {
        let (difference, borrowed) = number.subtracting(modulus)
        return borrowed ? number : difference
    }

    /// Whether the number is in 1…modulus − 1.
    func hasNonZero(_ number: Number256) -> Bool { !number.isZero && number < modulus }
}

extension PrimeField {
    // Not inlined: a point's double alone has twenty of them, and the browser's build must stay small.
    @inline(never)
    func add(_ left: Number256, _ right: Number256) -> Number256 {
        let (sum, carried) = left.adding(right)
        return carried ? sum.subtracting(modulus).difference : reduced(sum)
    }

    @inline(never)
    func subtract(_ left: Number256, _ right: Number256) -> Number256 {
        let (difference, borrowed) = left.subtracting(right)
        return borrowed ? difference.adding(modulus).sum : difference
    }

    func double(_ element: Number256) -> Number256 { add(element, element) }

    func square(_ element: Number256) -> Number256 { multiply(element, element) }

    /// left · right · R⁻¹ modulo the modulus (Koç, Acar, Kaliski 1996: finely integrated operand scanning).
    ///
    /// Nearly all the time of a verification is spent here, so this one function is made for speed, the rest for size.
    @inline(never)
    @_optimize(speed)
    func multiply(_ left: Number256, _ right: Number256) -> Number256 {
        var total = Number256.zero
        var top: UInt64 = 0
        for index in 0..<8 {
            top = addProduct(left, UInt64(right.words[unchecked: index]), to: &total, top)
        }
        return top != 0 ? total.subtracting(modulus).difference : reduced(total)
    }

    /// Adds `number` · `word` and the multiple of the modulus that makes the lowest word zero, and drops that word.
    ///
    /// `top` is the ninth word, 0 or 1, before and after. The indices are those of the loop: checking them again would
    /// double the time.
    @inline(__always)
    private func addProduct(_ number: Number256, _ word: UInt64, to total: inout Number256, _ top: UInt64) -> UInt64 {
        var product = UInt64(total.words[unchecked: 0]) &+ UInt64(number.words[unchecked: 0]) &* word
        let factor = UInt64(UInt32(truncatingIfNeeded: product) &* inverse)
        var reduction = product & 0xFFFF_FFFF &+ factor &* UInt64(modulus.words[unchecked: 0])
        for index in 1..<8 {
            product =
                (product >> 32) &+ UInt64(total.words[unchecked: index]) &+ UInt64(number.words[unchecked: index])
                &* word
            reduction =
                (reduction >> 32) &+ (product & 0xFFFF_FFFF) &+ factor &* UInt64(modulus.words[unchecked: index])
            total.words[unchecked: index - 1] = UInt32(truncatingIfNeeded: reduction)
        }
        let last = (product >> 32) &+ (reduction >> 32) &+ top
        total.words[unchecked: 7] = UInt32(truncatingIfNeeded: last)
        return last >> 32
    }

    /// The inverse by Fermat's little theorem: element^(modulus − 2).
    func inverse(of element: Number256) -> Number256 {
        var two = Number256.zero
        two.words[0] = 2
        let exponent = modulus.subtracting(two).difference
        var power = one
        for place in stride(from: 255, through: 0, by: -1) {
            power = square(power)
            if exponent.bit(place) { power = multiply(power, element) }
        }
        return power
    }
}
