/// How much a JPEG decoder must hold of a picture at once (ITU-T T.81, B.2).
///
/// One whose components come together in one scan is decoded row by row. One that is progressive, or whose components
/// come in scans of their own, lies in memory as coefficients of two bytes each until its last scan.
struct JPEGCoefficients {
    /// Zero for a picture that is decoded row by row, or that has no frame before its first scan.
    let bytes: Int

    init(of file: [UInt8]) {
        var (offset, frame) = (2, JPEGFrame?.none)
        while offset + 5 <= file.count, file[offset] == 0xFF, file[offset + 1] != 0xDA {
            let marker = file[offset + 1]
            if marker == 0xFF {
                offset += 1
                continue
            }
            let length = Int(file[offset + 2]) << 8 | Int(file[offset + 3])
            if JPEGHeader.isFrame(marker) {
                frame = JPEGFrame(marker, file[(offset + 4)...].prefix(max(0, length - 2)))
            }
            offset += 2 + length
        }
        let inScan = offset + 5 <= file.count ? Int(file[offset + 4]) : 0
        bytes = frame.map { $0.isProgressive || inScan < $0.components ? $0.coefficients * 2 : 0 } ?? 0
    }
}

/// The frame header: size, and how densely each component is sampled.
private struct JPEGFrame {
    let isProgressive: Bool
    let components: Int
    /// Of all components together.
    let coefficients: Int

    init?(_ marker: UInt8, _ segment: ArraySlice<UInt8>) {
        let bytes = Array(segment)
        guard bytes.count >= 6, bytes.count >= 6 + Int(bytes[5]) * 3, bytes[5] > 0 else { return nil }
        isProgressive = marker & 3 == 2
        components = Int(bytes[5])
        let samplings = (0..<components).map { bytes[7 + $0 * 3] }
        let widest = max(1, samplings.map { Int($0 >> 4) }.max() ?? 1)
        let highest = max(1, samplings.map { Int($0 & 15) }.max() ?? 1)
        let parts = samplings.reduce(0) { $0 + Int($1 >> 4) * Int($1 & 15) }
        let pixels = (Int(bytes[1]) << 8 | Int(bytes[2])) * (Int(bytes[3]) << 8 | Int(bytes[4]))
        coefficients = pixels * parts / (widest * highest)
    }
}
