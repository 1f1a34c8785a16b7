import Glibc

/// Reads a list of SVG transforms (SVG 1.1, 7.6); nil for anything else.
enum TransformReader {
    static func read(_ text: String) -> Transform? {
        var scanner = NumberScanner(text)
        var result = Transform.identity
        scanner.skipSeparators()
        while !scanner.isAtEnd {
            guard let next = one(&scanner) else { return nil }
            result = result(next)
            scanner.skipSeparators()
        }
        return result
    }

    private static func one(_ scanner: inout NumberScanner) -> Transform? {
        var name = ""
        while let letter = scanner.letter() { name.append(letter) }
        guard scanner.take("(") else { return nil }
        var numbers: [Double] = []
        while let number = scanner.number() { numbers.append(number) }
        guard scanner.take(")") else { return nil }
        return transform(name, numbers)
    }

    private static func transform(_ name: String, _ n: [Double]) -> Transform? {
        switch (name, n.count) {
        case ("matrix", 6): Transform(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
        case ("translate", 1): .translation(n[0], 0)
        case ("translate", 2): .translation(n[0], n[1])
        case ("scale", 1): .scale(n[0], n[0])
        case ("scale", 2): .scale(n[0], n[1])
        case ("rotate", 1): .rotation(degrees: n[0])
        case ("rotate", 3): Transform.translation(n[1], n[2])(.rotation(degrees: n[0]))(.translation(-n[1], -n[2]))
        case ("skewX", 1): Transform(a: 1, b: 0, c: tan(n[0] * .pi / 180), d: 1, e: 0, f: 0)
        case ("skewY", 1): Transform(a: 1, b: tan(n[0] * .pi / 180), c: 0, d: 1, e: 0, f: 0)
        default: nil
        }
    }
}
