/// A point in Jacobian coordinates, x = X / Z², y = Y / Z³, each in Montgomery's form; Z = 0 is the point at infinity.
struct CurvePoint {
    var x: Number256
    var y: Number256
    var z: Number256

    var isInfinity: Bool { z.isZero }
}

extension PrimeField {
    /// The point, and 3, 5 … 15 times it.
    @inline(never)
    func oddMultiples(of point: CurvePoint) -> [CurvePoint] {
        let twice = double(point)
        var multiples = [point]
        for _ in 1..<8 { multiples.append(add(multiples[multiples.count - 1], twice)) }
        return multiples
    }

    /// Adds `digit` times a point, whose odd multiples are given.
    func add(_ sum: CurvePoint, _ multiples: [CurvePoint], _ digit: Int8) -> CurvePoint {
        var other = multiples[Int(digit.magnitude >> 1)]
        if digit < 0 { other.y = subtract(.zero, other.y) }
        return add(sum, other)
    }

    /// Twice a point of a curve whose a is −3 (dbl-2001-b of the Explicit-Formulas Database).
    @inline(never)
    func double(_ point: CurvePoint) -> CurvePoint {
        let delta = square(point.z)
        let gamma = square(point.y)
        let beta = multiply(point.x, gamma)
        let slope = multiply(subtract(point.x, delta), add(point.x, delta))
        let alpha = add(double(slope), slope)
        let fourBeta = double(double(beta))
        let x = subtract(square(alpha), double(fourBeta))
        let z = subtract(subtract(square(add(point.y, point.z)), gamma), delta)
        let eightGammaSquared = double(double(double(square(gamma))))
        return CurvePoint(x: x, y: subtract(multiply(alpha, subtract(fourBeta, x)), eightGammaSquared), z: z)
    }

    /// The sum of two points, whichever they are (add-1998-cmo-2).
    @inline(never)
    func add(_ left: CurvePoint, _ right: CurvePoint) -> CurvePoint {
        if left.isInfinity { return right }
        if right.isInfinity { return left }
        let (leftSquare, rightSquare) = (square(left.z), square(right.z))
        let (u1, u2) = (multiply(left.x, rightSquare), multiply(right.x, leftSquare))
        let s1 = multiply(left.y, multiply(right.z, rightSquare))
        let s2 = multiply(right.y, multiply(left.z, leftSquare))
        let (h, r) = (subtract(u2, u1), subtract(s2, s1))
        if h.isZero { return r.isZero ? double(left) : CurvePoint(x: one, y: one, z: .zero) }
        let hSquare = square(h)
        let (hCube, v) = (multiply(hSquare, h), multiply(u1, hSquare))
        let x = subtract(subtract(square(r), hCube), double(v))
        let y = subtract(multiply(r, subtract(v, x)), multiply(s1, hCube))
        return CurvePoint(x: x, y: y, z: multiply(h, multiply(left.z, right.z)))
    }
}
