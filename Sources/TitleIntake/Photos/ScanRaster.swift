/// The samples of a deflated image (ISO 32000-1, 8.9.5): gray or RGB of 8 bits, or black and white of 1 bit.
struct ScanRaster {
    let width: Int
    let height: Int
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

    /// As they are deflated, with the byte that names the filter.
    var rowBytes: Int { sampleBytes + (isFiltered ? 1 : 0) }

    /// Of the samples of one row.
    private var sampleBytes: Int { (width * colors * bits + 7) / 8 }

    /// The samples of a row as it was deflated, given those of the row above; nil when it names an unknown filter.
    func samples(_ row: [UInt8], above: [UInt8]) -> [UInt8]? {
        guard isFiltered else { return row }
        guard row[0] <= 4 else { return nil }
        let (filter, step) = (row[0], max(1, colors * bits / 8))
        var samples = Array(row.dropFirst())
        guard filter != 0 else { return samples }
        for index in samples.indices {
            let left = index >= step ? Int(samples[index - step]) : 0
            let corner = index >= step ? Int(above[index - step]) : 0
            samples[index] &+= UInt8(predicted(filter, left, Int(above[index]), corner))
        }
        return samples
    }

    /// What stands above the first row.
    var nothing: [UInt8] { [UInt8](repeating: 0, count: sampleBytes) }

    /// Puts the pixels of a row behind the others.
    func append(_ samples: [UInt8], to pixels: inout [UInt8]) {
        if bits == 8, colors == 1, !isInverted {
            pixels += samples
            return
        }
        for column in 0..<width { pixels.append(sample(samples, column)) }
    }

    private func sample(_ row: [UInt8], _ column: Int) -> UInt8 {
        let value: UInt8
        if bits == 1 {
            value = row[column / 8] >> UInt8(7 - column % 8) & 1 == 1 ? 255 : 0
        } else if colors == 3 {
            let place = column * 3
            value = UInt8((Int(row[place]) * 77 + Int(row[place + 1]) * 151 + Int(row[place + 2]) * 28) / 256)
        } else {
            value = row[column]
        }
        return isInverted ? 255 - value : value
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
