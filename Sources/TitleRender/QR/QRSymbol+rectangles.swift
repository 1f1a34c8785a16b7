extension QRSymbol {
    /// The dark modules as filled PDF rectangles (`x 0 width 1 re`), one a stretch of neighbours in a row, in units of a
    /// module; each row fills its own and goes to the next.
    ///
    /// Written straight into one buffer: a symbol has a thousand of them. Without the row's number in each they deflate
    /// in less time and to less.
    func rectangles() -> [UInt8] {
        // At most one stretch every second module, 3 + 3 + 3 + 6 bytes for each, and the row's end.
        [UInt8](unsafeUninitializedCapacity: size * ((size / 2 + 1) * 15 + Self.rowEnd.utf8CodeUnitCount)) {
            output,
            count in
            for row in 0..<size {
                var column = 0
                while column < size {
                    let start = column
                    while column < size, modules[row * size + column] { column += 1 }
                    if column > start { Self.write(start, column - start, to: output, at: &count) }
                    column += 1
                }
                Self.write(Self.rowEnd, to: output, at: &count)
            }
        }
    }

    private static let rowEnd: StaticString = "f 1 0 0 1 0 1 cm\n"

    private static func write(
        _ x: Int,
        _ width: Int,
        to output: UnsafeMutableBufferPointer<UInt8>,
        at count: inout Int
    ) {
        write(x, to: output, at: &count)
        write("0 ", to: output, at: &count)
        write(width, to: output, at: &count)
        write("1 re\n", to: output, at: &count)
    }

    private static func write(
        _ syntax: StaticString,
        to output: UnsafeMutableBufferPointer<UInt8>,
        at count: inout Int
    ) {
        for place in 0..<syntax.utf8CodeUnitCount { output[count + place] = syntax.utf8Start[place] }
        count += syntax.utf8CodeUnitCount
    }

    /// A number below 1000 and a space.
    private static func write(_ number: Int, to output: UnsafeMutableBufferPointer<UInt8>, at count: inout Int) {
        if number >= 100 { put(number / 100) }
        if number >= 10 { put(number / 10 % 10) }
        put(number % 10)
        output[count] = 0x20
        count += 1

        func put(_ digit: Int) {
            output[count] = UInt8(0x30 + digit)
            count += 1
        }
    }
}
