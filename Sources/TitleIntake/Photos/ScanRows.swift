/// Makes gray rows of a deflated image as they come out of the stream, so that its samples never lie in memory whole.
struct ScanRows {
    /// Row by row from the top.
    private(set) var pixels: [UInt8] = []
    private let raster: ScanRaster
    private var row: [UInt8] = []
    private var above: [UInt8]

    init(of raster: ScanRaster) {
        (self.raster, above) = (raster, raster.nothing)
        pixels.reserveCapacity(raster.width * raster.height)
    }

    /// False when there are more samples than the picture has, or a row that cannot be read.
    mutating func take(_ piece: [UInt8]) -> Bool {
        var rest = piece[...]
        while !rest.isEmpty {
            guard pixels.count < raster.width * raster.height else { return false }
            let missing = rest.prefix(raster.rowBytes - row.count)
            row += missing
            rest = rest.dropFirst(missing.count)
            guard row.count < raster.rowBytes || finishRow() else { return false }
        }
        return true
    }

    private mutating func finishRow() -> Bool {
        guard let samples = raster.samples(row, above: above) else { return false }
        raster.append(samples, to: &pixels)
        above = samples
        row.removeAll(keepingCapacity: true)
        return true
    }
}
