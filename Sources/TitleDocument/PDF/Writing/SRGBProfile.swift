/// The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1), built from its numbers.
enum SRGBProfile {
    static let bytes: [UInt8] = profile(tags: [
        ("desc", text("sRGB IEC61966-2.1")), ("cprt", text("No copyright, use freely")),
        ("wtpt", xyz([0.96420, 1.0, 0.82491])), ("chad", matrix(bradfordFromD65ToD50)),
        ("rXYZ", xyz([0.43607, 0.22249, 0.01392])), ("gXYZ", xyz([0.38515, 0.71687, 0.09708])),
        ("bXYZ", xyz([0.14307, 0.06061, 0.71410])), ("rTRC", toneCurve), ("gTRC", toneCurve), ("bTRC", toneCurve),
    ])

    private static let bradfordFromD65ToD50 = [
        1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168,
    ]

    /// Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below: function type 3 of 10.18.
    private static let toneCurve: [UInt8] =
        signature("para") + big(0) + [0, 3, 0, 0] + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)
}

extension SRGBProfile {
    private static func profile(tags: [(name: String, data: [UInt8])]) -> [UInt8] {
        var (table, data) = (big(UInt32(tags.count)), [UInt8]())
        let dataStart = 128 + 4 + 12 * tags.count
        var places: [[UInt8]: Int] = [:]
        for tag in tags {
            let place = places[tag.data] ?? dataStart + data.count
            if places.updateValue(place, forKey: tag.data) == nil { data += padded(tag.data) }
            table += signature(tag.name) + big(UInt32(place)) + big(UInt32(tag.data.count))
        }
        return header(size: dataStart + data.count) + table + data
    }

    /// 7.2: a display profile, RGB to XYZ under D50, perceptual intent, made on 2000-01-01 (a date is required).
    private static func header(size: Int) -> [UInt8] {
        let date: [UInt8] = [7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
        let start = big(UInt32(size)) + big(0) + big(0x0430_0000) + signature("mntrRGB XYZ ") + date
        let illuminant = [0.96420, 1.0, 0.82491].flatMap(fixed)
        let middle = signature("acsp") + [UInt8](repeating: 0, count: 28) + illuminant
        return start + middle + [UInt8](repeating: 0, count: 128 - start.count - middle.count)
    }

    private static func text(_ ascii: String) -> [UInt8] {
        let units: [UInt8] = ascii.utf8.flatMap { byte -> [UInt8] in [0, byte] }
        let record = signature("enUS") + big(UInt32(units.count)) + big(28)
        return signature("mluc") + big(0) + big(1) + big(12) + record + units
    }

    private static func xyz(_ values: [Double]) -> [UInt8] { signature("XYZ ") + big(0) + values.flatMap(fixed) }

    private static func matrix(_ values: [Double]) -> [UInt8] { signature("sf32") + big(0) + values.flatMap(fixed) }

    private static func fixed(_ value: Double) -> [UInt8] { big(UInt32(bitPattern: Int32((value * 65_536).rounded()))) }

    private static func signature(_ ascii: String) -> [UInt8] { Array(ascii.utf8) }

    private static func big(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }

    private static func padded(_ data: [UInt8]) -> [UInt8] {
        data + [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
    }
}
