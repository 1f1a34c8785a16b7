extension ColourPicture {
    /// The middle of the picture that has the proportion of a smaller size, brought to that size by averaging.
    func filling(width across: Int, height down: Int) -> ColourPicture {
        guard width != across || height != down else { return self }
        let scale = min(Double(width) / Double(across), Double(height) / Double(down))
        let left = (Double(width) - scale * Double(across)) / 2
        let top = (Double(height) - scale * Double(down)) / 2
        let columns = Self.spans(across, scale, from: left, below: width)
        let rows = Self.spans(down, scale, from: top, below: height)
        var result = [UInt8]()
        result.reserveCapacity(across * down * 3)
        for row in rows {
            for column in columns { append(mean(column, row), to: &result) }
        }
        return ColourPicture(width: across, height: down, pixels: result) ?? self
    }

    private static func spans(_ count: Int, _ scale: Double, from start: Double, below limit: Int) -> [Range<Int>] {
        (0..<count).map { index in
            let first = min(limit - 1, Int(start + Double(index) * scale))
            let last = min(limit, max(first + 1, Int(start + Double(index + 1) * scale)))
            return first..<last
        }
    }

    private func append(_ colour: (Int, Int, Int), to pixels: inout [UInt8]) {
        pixels.append(UInt8(clamping: colour.0))
        pixels.append(UInt8(clamping: colour.1))
        pixels.append(UInt8(clamping: colour.2))
    }

    private func mean(_ columns: Range<Int>, _ rows: Range<Int>) -> (Int, Int, Int) {
        var (red, green, blue) = (0, 0, 0)
        for y in rows {
            for x in columns {
                let place = place(x, y)
                red += Int(pixels[place])
                green += Int(pixels[place + 1])
                blue += Int(pixels[place + 2])
            }
        }
        let count = columns.count * rows.count
        return ((red + count / 2) / count, (green + count / 2) / count, (blue + count / 2) / count)
    }
}
