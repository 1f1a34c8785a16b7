/// One picture in the sizes and contrasts in which its codes are looked for, made one after the other as they are asked for.
struct PictureVersions: Sequence, IteratorProtocol {
    private let picture: GrayPicture
    private var steps: ArraySlice<Step>

    private enum Step {
        /// The long side, in pixels.
        case size(Int)
        case whole
        /// Black and white by what is around each pixel, at this size.
        case evened(Int)
        case inverted(Int)
    }

    init(of picture: GrayPicture) {
        self.picture = picture
        steps = [
            .size(1800), .whole, .size(1200), .evened(1800), .evened(2600), .size(2600), .size(900), .inverted(1800),
        ]
    }

    mutating func next() -> GrayPicture? {
        guard let step = steps.popFirst() else { return nil }
        switch step {
        case .whole: return picture.scaled(longSide: Swift.min(picture.longSide, 4000))
        case .size(let side): return picture.scaled(longSide: side)
        case .evened(let side): return picture.scaled(longSide: side).evened()
        case .inverted(let side): return picture.scaled(longSide: side).inverted()
        }
    }
}

extension GrayPicture {
    /// A picture of this long side: the mean of what falls together, or what lies between.
    func scaled(longSide: Int) -> GrayPicture {
        let newWidth = Swift.max(1, width * longSide / self.longSide)
        let newHeight = Swift.max(1, height * longSide / self.longSide)
        guard newWidth != width || newHeight != height else { return self }
        // Means of one or two pixels in turn would tear the modules of a code.
        let isHalf = newWidth * 2 <= width
        let pixels = isHalf ? averaged(newWidth, newHeight) : interpolated(newWidth, newHeight)
        return GrayPicture(width: newWidth, height: newHeight, pixels: pixels) ?? self
    }

    private func averaged(_ newWidth: Int, _ newHeight: Int) -> [UInt8] {
        let columns = (0...newWidth).map { $0 * width / newWidth }
        var result = [UInt8](repeating: 0, count: newWidth * newHeight)
        pixels.withUnsafeBufferPointer { source in
            for row in 0..<newHeight {
                let (top, bottom) = (row * height / newHeight, (row + 1) * height / newHeight)
                for column in 0..<newWidth {
                    var sum = 0
                    for y in top..<bottom {
                        for x in columns[column]..<columns[column + 1] { sum += Int(source[y * width + x]) }
                    }
                    let count = (bottom - top) * (columns[column + 1] - columns[column])
                    result[row * newWidth + column] = UInt8(sum / Swift.max(1, count))
                }
            }
        }
        return result
    }

    /// Bilinear, in 8-bit fractions.
    private func interpolated(_ newWidth: Int, _ newHeight: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: newWidth * newHeight)
        pixels.withUnsafeBufferPointer { source in
            for row in 0..<newHeight {
                let y = row * 256 * Swift.max(1, height - 1) / newHeight
                let (top, down) = (y >> 8, y & 255)
                let below = Swift.min(top + 1, height - 1)
                for column in 0..<newWidth {
                    let x = column * 256 * Swift.max(1, width - 1) / newWidth
                    let (left, right) = (x >> 8, Swift.min((x >> 8) + 1, width - 1))
                    let across = x & 255
                    let upper =
                        Int(source[top * width + left]) * (256 - across) + Int(source[top * width + right]) * across
                    let lower =
                        Int(source[below * width + left]) * (256 - across) + Int(source[below * width + right]) * across
                    result[row * newWidth + column] = UInt8((upper * (256 - down) + lower * down) >> 16)
                }
            }
        }
        return result
    }

    func inverted() -> GrayPicture {
        GrayPicture(width: width, height: height, pixels: pixels.map { 255 - $0 }) ?? self
    }

    /// Black where a pixel is darker than the mean of the square around it: shadows and faint prints even out.
    func evened(radius: Int = 20) -> GrayPicture {
        var sums = [Int](repeating: 0, count: (width + 1) * (height + 1))
        for y in 0..<height {
            var row = 0
            for x in 0..<width {
                row += Int(pixels[y * width + x])
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row
            }
        }
        var result = [UInt8](repeating: 255, count: pixels.count)
        for y in 0..<height {
            let (top, bottom) = (Swift.max(0, y - radius), Swift.min(height, y + radius + 1))
            for x in 0..<width {
                let (left, right) = (Swift.max(0, x - radius), Swift.min(width, x + radius + 1))
                let sum =
                    sums[bottom * (width + 1) + right] - sums[top * (width + 1) + right]
                    - sums[bottom * (width + 1) + left] + sums[top * (width + 1) + left]
                let area = (bottom - top) * (right - left)
                if (Int(pixels[y * width + x]) + 8) * area < sum { result[y * width + x] = 0 }
            }
        }
        return GrayPicture(width: width, height: height, pixels: result) ?? self
    }
}
