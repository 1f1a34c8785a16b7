internal import CCairo
internal import CTurboJPEG
internal import TitleRender

/// The samples of a picture, ready for cairo: a JPEG no larger than is needed.
struct DecodedPicture: ~Copyable {
    let surface: OpaquePointer
    let width: Int
    let height: Int

    init(_ image: RasterImage, atLeast size: (width: Double, height: Double)) throws(PaintFault) {
        let made =
            switch image.coding {
            case .jpeg: Self.jpeg(image, atLeast: size)
            case .png: Self.png(image.file)
            }
        try self.init(made)
    }

    /// A PNG of any coding, transparent parts and all.
    init(png file: [UInt8]) throws(PaintFault) {
        try self.init(Self.png(file))
    }

    private init(_ made: OpaquePointer?) throws(PaintFault) {
        guard let made else { throw .picture(.damaged) }
        surface = made
        width = Int(cairo_image_surface_get_width(made))
        height = Int(cairo_image_surface_get_height(made))
    }

    deinit { cairo_surface_destroy(surface) }

    /// Decoded at a half, a quarter or an eighth where that has pixels enough.
    private static func jpeg(_ image: RasterImage, atLeast size: (width: Double, height: Double)) -> OpaquePointer? {
        let part =
            [8, 4, 2].first {
                Double(image.width / $0) >= size.width && Double(image.height / $0) >= size.height
            } ?? 1
        let (width, height) = ((image.width + part - 1) / part, (image.height + part - 1) / part)
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            return nil
        }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, decode(image.encoded, width, height, into: surface)
        else {
            cairo_surface_destroy(surface)
            return nil
        }
        return surface
    }

    /// A picture that libturbojpeg warns about is cut short or damaged: it is not drawn.
    private static func decode(_ bytes: [UInt8], _ width: Int, _ height: Int, into surface: OpaquePointer) -> Bool {
        guard let handle = tjInitDecompress() else { return false }
        defer { tjDestroy(handle) }
        cairo_surface_flush(surface)
        defer { cairo_surface_mark_dirty(surface) }
        let result = tjDecompress2(
            handle,
            bytes,
            UInt(bytes.count),
            cairo_image_surface_get_data(surface),
            Int32(width),
            cairo_image_surface_get_stride(surface),
            Int32(height),
            TJPF_BGRX.rawValue,
            TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING
        )
        return result == 0
    }

    private static func png(_ file: [UInt8]) -> OpaquePointer? {
        var rest = file[...]
        let surface = withUnsafeMutablePointer(to: &rest) { rest in
            cairo_image_surface_create_from_png_stream({ read($0, $1, $2) }, rest)
        }
        guard let surface else { return nil }
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            return nil
        }
        return surface
    }
}

/// Hands cairo the next bytes of a file.
private func read(
    _ closure: UnsafeMutableRawPointer?,
    _ target: UnsafeMutablePointer<UInt8>?,
    _ count: UInt32
) -> cairo_status_t {
    guard let closure, let target else { return CAIRO_STATUS_READ_ERROR }
    let rest = closure.assumingMemoryBound(to: ArraySlice<UInt8>.self)
    guard rest.pointee.count >= Int(count) else { return CAIRO_STATUS_READ_ERROR }
    for (place, byte) in rest.pointee.prefix(Int(count)).enumerated() { target[place] = byte }
    rest.pointee = rest.pointee.dropFirst(Int(count))
    return CAIRO_STATUS_SUCCESS
}
