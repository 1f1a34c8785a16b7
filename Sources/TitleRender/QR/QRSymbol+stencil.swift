extension QRSymbol {
    /// Samples of the stencil along one side of a module.
    ///
    /// With one alone, readers that bring the stencil to their own dots by taking the nearest sample or by smoothing tear
    /// modules apart: of poppler's page at 150 dpi zbar read nothing then, with two it does (docs/decisions/0403).
    static let samplesPerModule = 2

    /// The modules as samples of a stencil mask (ISO 32000-1, 8.9.6.2): rows of whole bytes, the leftmost sample in the
    /// highest bit, 1 is dark.
    var stencil: [UInt8] {
        let width = (size * Self.samplesPerModule + 7) / 8
        return [UInt8](unsafeUninitializedCapacity: size * Self.samplesPerModule * width) { output, count in
            for row in rows {
                for _ in 0..<Self.samplesPerModule {
                    var modules = row
                    for _ in 0..<width {
                        output[count] = Self.samples[Int(truncatingIfNeeded: modules & 15)]
                        modules &>>= 4
                        count += 1
                    }
                }
            }
        }
    }

    /// The samples of four modules, of which the leftmost is bit 0.
    private static let samples: [UInt8] = (0..<16).map { modules in
        (0..<4).reduce(0) { $0 | (modules >> $1 & 1 == 1 ? 0b1100_0000 >> UInt8(2 * $1) : 0) }
    }
}
