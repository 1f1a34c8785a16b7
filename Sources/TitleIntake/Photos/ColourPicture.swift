/// A decoded picture in eight-bit RGB, row by row from the top.
struct ColourPicture: Equatable, Sendable {
    let width: Int
    let height: Int
    /// Three bytes a pixel: red, green, blue.
    let pixels: [UInt8]

    /// Nil when the pixels are not as many as the sides say, or there are none.
    init?(width: Int, height: Int, pixels: [UInt8]) {
        guard width > 0, height > 0, pixels.count == width * height * 3 else { return nil }
        (self.width, self.height, self.pixels) = (width, height, pixels)
    }

    /// Where the pixel's three bytes begin.
    func place(_ x: Int, _ y: Int) -> Int { (y * width + x) * 3 }
}
