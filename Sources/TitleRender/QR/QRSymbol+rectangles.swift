extension QRSymbol {
    /// The dark modules as PDF rectangles (`x y width 1 re`), one a stretch of neighbours in a row, in units of a module.
    ///
    /// Written straight into one buffer: a symbol has a thousand of them.
    func rectangles() -> [UInt8] {
        // At most one stretch every second module, and 3 + 1 + 3 + 1 + 3 + 6 bytes for each.
        [UInt8](unsafeUninitializedCapacity: size * (size / 2 + 1) * 17) { output, count in
            for row in 0..<size {
                var column = 0
                while column < size {
                    let start = column
                    while column < size, modules[row * size + column] { column += 1 }
                    if column > start { Self.write(start, row, column - start, to: output, at: &count) }
                    column += 1
                }
            }
        }
    }

    private static func write(
        _ x: Int,
        _ y: Int,
        _ width: Int,
        to output: UnsafeMutableBufferPointer<UInt8>,
        at count: inout Int
    ) {
        write(x, to: output, at: &count)
        write(y, to: output, at: &count)
        write(width, to: output, at: &count)
        for byte in "1 re\n".utf8 {
            output[count] = byte
            count += 1
        }
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
