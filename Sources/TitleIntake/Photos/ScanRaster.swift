/// The samples of a deflated image (ISO 32000-1, 8.9.5): gray or RGB of 8 bits, or black and white of 1 bit.
struct ScanRaster {
    private let width: Int
    private let height: Int
    private let colors: Int
    private let bits: Int
    /// PNG's row filters (7.4.4.4), with one byte before each row.
    private let isFiltered: Bool
    private let isInverted: Bool

    /// Nil for any other kind of image.
    init?(_ dictionary: ScanValue, width: Int, height: Int) {
        guard let colors = ScanRaster.colors(dictionary["ColorSpace"]),
            let bits = dictionary["BitsPerComponent"]?.integer,
            bits == 8 || (bits == 1 && colors == 1)
        else { return nil }
        let parameters = dictionary["DecodeParms"].flatMap { $0.array?.first ?? $0 }
        let predictor = parameters?["Predictor"]?.integer ?? 1
        if predictor != 1 {
            guard predictor >= 10, parameters?["Columns"]?.integer == width,
                parameters?["Colors"]?.integer ?? 1 == colors, parameters?["BitsPerComponent"]?.integer ?? 8 == bits
            else { return nil }
        }
        (self.width, self.height, self.colors, self.bits) = (width, height, colors, bits)
        isFiltered = predictor != 1
        isInverted = dictionary["Decode"]?.array?.first?.integer == 1
    }

    private static func colors(_ space: ScanValue?) -> Int? {
        switch space?.onlyName ?? space?.array?.first?.onlyName {
        case "DeviceGray", "CalGray": 1
        case "DeviceRGB", "CalRGB": 3
        default: nil
        }
    }

    private var rowBytes: Int { (width * colors * bits + 7) / 8 }

    var byteCount: Int { (rowBytes + (isFiltered ? 1 : 0)) * height }

    /// Nil when there are fewer samples than the picture has.
    func gray(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count == byteCount, let rows = isFiltered ? unfiltered(bytes) : bytes else { return nil }
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height)
        for row in 0..<height {
            let start = row * rowBytes
            for column in 0..<width { pixels.append(sample(rows, start, column)) }
        }
        return pixels
    }

    private func sample(_ rows: [UInt8], _ start: Int, _ column: Int) -> UInt8 {
        let value: UInt8
        if bits == 1 {
            value = rows[start + column / 8] >> UInt8(7 - column % 8) & 1 == 1 ? 255 : 0
        } else if colors == 3 {
            let place = start + column * 3
            value = UInt8((Int(rows[place]) * 77 + Int(rows[place + 1]) * 151 + Int(rows[place + 2]) * 28) / 256)
        } else {
            value = rows[start + column]
        }
        return isInverted ? 255 - value : value
    }

    /// PNG's filters undone; nil when a row names another one.
    private func unfiltered(_ bytes: [UInt8]) -> [UInt8]? {
        let step = max(1, colors * bits / 8)
        var rows = [UInt8](repeating: 0, count: rowBytes * height)
        for row in 0..<height {
            let (source, target) = (row * (rowBytes + 1), row * rowBytes)
            guard bytes[source] <= 4 else { return nil }
            for index in 0..<rowBytes {
                let left = index >= step ? Int(rows[target + index - step]) : 0
                let above = row > 0 ? Int(rows[target - rowBytes + index]) : 0
                let corner = row > 0 && index >= step ? Int(rows[target - rowBytes + index - step]) : 0
                let guess = predicted(bytes[source], left, above, corner)
                rows[target + index] = bytes[source + 1 + index] &+ UInt8(guess)
            }
        }
        return rows
    }

    private func predicted(_ filter: UInt8, _ left: Int, _ above: Int, _ corner: Int) -> Int {
        switch filter {
        case 1: return left
        case 2: return above
        case 3: return (left + above) / 2
        case 4:
            let estimate = left + above - corner
            let (a, b, c) = (abs(estimate - left), abs(estimate - above), abs(estimate - corner))
            return a <= b && a <= c ? left : b <= c ? above : corner
        default: return 0
        }
    }
}
