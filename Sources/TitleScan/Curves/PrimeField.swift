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
    func add(_ left: Number256, _ right: Number256) -> Number256 {
        let (sum, carried) = left.adding(right)
        return carried ? sum.subtracting(modulus).difference : reduced(sum)
    }

    func subtract(_ left: Number256, _ right: Number256) -> Number256 {
        let (difference, borrowed) = left.subtracting(right)
        return borrowed ? difference.adding(modulus).sum : difference
    }

    func double(_ element: Number256) -> Number256 { add(element, element) }

    func square(_ element: Number256) -> Number256 { multiply(element, element) }

    /// left · right · R⁻¹ modulo the modulus (Koç, Acar, Kaliski 1996: coarsely integrated operand scanning).
    func multiply(_ left: Number256, _ right: Number256) -> Number256 {
        var total = [10 of UInt32](repeating: 0)
        for index in 0..<8 {
            addProduct(left, right.words[index], to: &total)
            divideByWord(&total)
        }
        var result = Number256.zero
        for index in 0..<8 { result.words[index] = total[index] }
        return total[8] != 0 ? result.subtracting(modulus).difference : reduced(result)
    }

    // The indices below are those of the loops: checking them again would double the time.
    private func addProduct(_ number: Number256, _ word: UInt32, to total: inout [10 of UInt32]) {
        var carry: UInt64 = 0
        for index in 0..<8 {
            carry &+= UInt64(total[unchecked: index]) &+ UInt64(number.words[unchecked: index]) &* UInt64(word)
            total[unchecked: index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        carry &+= UInt64(total[8])
        total[8] = UInt32(truncatingIfNeeded: carry)
        total[9] = UInt32(truncatingIfNeeded: carry >> 32)
    }

    /// Adds the multiple of the modulus that makes the lowest word zero, and drops that word.
    private func divideByWord(_ total: inout [10 of UInt32]) {
        let factor = UInt64(total[0] &* inverse)
        var carry = (UInt64(total[0]) &+ factor &* UInt64(modulus.words[0])) >> 32
        for index in 1..<8 {
            carry &+= UInt64(total[unchecked: index]) &+ factor &* UInt64(modulus.words[unchecked: index])
            total[unchecked: index - 1] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        carry &+= UInt64(total[8])
        total[7] = UInt32(truncatingIfNeeded: carry)
        total[8] = total[9] &+ UInt32(truncatingIfNeeded: carry >> 32)
        total[9] = 0
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
