internal import CCairo
internal import TitleRender

/// A page in cairo's hands: millimetres in, pixels out (red, green, blue and an unused byte of 32 bits each).
struct Canvas: ~Copyable {
    private let surface: OpaquePointer
    let context: OpaquePointer
    let width: Int
    let height: Int

    /// White, or `pixels` of an earlier canvas of the same size.
    init(_ list: borrowing DisplayList, width: Int, pixels: [UInt8]?) throws(PaintFault) {
        let scale = Double(width) / list.width
        try self.init(width: width, height: Int((list.height * scale).rounded()), scale: scale, pixels: pixels)
    }

    /// So many pixels, `scale` of them to a unit of what is drawn.
    init(width: Int, height: Int, scale: Double, pixels: [UInt8]? = nil) throws(PaintFault) {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            throw .noRoom(width: width)
        }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw .noRoom(width: width)
        }
        (self.surface, self.context, self.width, self.height) = (surface, context, width, height)
        fill(with: pixels)
        cairo_scale(context, scale, scale)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    var pixels: [UInt8] {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return [] }
        return Array(UnsafeBufferPointer(start: data, count: Int(cairo_image_surface_get_stride(surface)) * height))
    }

    private func fill(with pixels: [UInt8]?) {
        cairo_surface_flush(surface)
        let count = Int(cairo_image_surface_get_stride(surface)) * height
        guard let data = cairo_image_surface_get_data(surface) else { return }
        let target = UnsafeMutableBufferPointer(start: data, count: count)
        if let pixels, pixels.count == count {
            _ = target.update(fromContentsOf: pixels)
        } else {
            target.update(repeating: 0xFF)
        }
        cairo_surface_mark_dirty(surface)
    }
}
