import CQREncode

/// What a QR code says: text of any kind, then decimal digits, which take less room.
public struct QRSymbolSource: Hashable, Sendable {
    /// ASCII.
    public let prefix: String
    public let digits: String

    public init(prefix: String, digits: String) {
        self.prefix = prefix
        self.digits = digits
    }

    public var text: String { prefix + digits }
}

/// A QR code (ISO/IEC 18004), encoded with error correction level M.
public struct QRSymbol: Hashable, Sendable {
    /// Modules a side.
    public let size: Int
    /// From the top; bit x is the module in column x, 1 is dark.
    public let rows: [UInt128]

    /// The light border that scanners need, in modules (ISO/IEC 18004, 6.3.8).
    public static let quietZone = 4

    /// Nil when the text is not ASCII, the digits are none, or both need a symbol of more than 125 modules a side.
    public init?(_ source: QRSymbolSource) {
        guard source.text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
            source.digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let input = QRinput_new2(0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRinput_free(input) }
        guard Self.append(source.prefix, QR_MODE_8, to: input), Self.append(source.digits, QR_MODE_NUM, to: input),
            let code = QRcode_encodeMask(input, Self.unmasked)
        else { return nil }
        defer { QRcode_free(code) }
        // Larger symbols than our choice of the mask can hold are far larger than any of ours.
        guard let frame = code.pointee.data, code.pointee.width <= UInt128.bitWidth else { return nil }
        size = Int(code.pointee.width)
        rows =
            size < UInt64.bitWidth
            ? QRMaskChoice<UInt64>(frame: frame, size: size).rows()
            : QRMaskChoice<UInt128>(frame: frame, size: size).rows()
    }

    /// What libqrencode takes as the wish for no mask.
    private static let unmasked: Int32 = -2

    private static func append(_ text: String, _ mode: QRencodeMode, to input: OpaquePointer) -> Bool {
        guard !text.isEmpty else { return true }
        let bytes = Array(text.utf8)
        return QRinput_append(input, mode, Int32(bytes.count), bytes) == 0
    }
}

extension QRSymbol {
    /// The dark modules as rectangles, one a stretch of neighbours in a row.
    public func path(in box: Box) -> Path {
        let module = box.width / Double(size)
        var path = Path()
        for row in 0..<size {
            for stretch in darkStretches(row) {
                let part = Box(
                    x: box.x + Double(stretch.lowerBound) * module,
                    y: box.y + Double(row) * module,
                    width: Double(stretch.count) * module,
                    height: module
                )
                path.steps += Path.rectangle(part).steps
            }
        }
        return path
    }

    /// The box of the modules and the quiet zone around them.
    public func quietBox(around box: Box) -> Box {
        let margin = box.width / Double(size) * Double(Self.quietZone)
        return Box(x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin)
    }

    /// Column ranges of neighbouring dark modules in a row.
    func darkStretches(_ row: Int) -> [Range<Int>] {
        var (stretches, rest) = ([Range<Int>](), rows[row])
        while rest != 0 {
            let start = rest.trailingZeroBitCount
            let end = start + (~(rest >> UInt128(start))).trailingZeroBitCount
            stretches.append(start..<end)
            rest &= UInt128.max << UInt128(end)
        }
        return stretches
    }
}
