internal import CCairo
internal import TitleRender

extension Canvas {
    /// The whole picture stretched over the box.
    func draw(_ image: RasterImage, in box: Box) throws(PaintFault) {
        draw(try DecodedPicture(image, atLeast: deviceSize(of: box)), in: box)
    }

    func draw(_ decoded: borrowing DecodedPicture, in box: Box) {
        cairo_save(context)
        defer { cairo_restore(context) }
        cairo_translate(context, box.x, box.y)
        cairo_scale(context, box.width / Double(decoded.width), box.height / Double(decoded.height))
        cairo_set_source_surface(context, decoded.surface, 0, 0)
        // Without it the edge is mixed with nothing and turns pale.
        cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD)
        cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_GOOD)
        cairo_new_path(context)
        cairo_rectangle(context, 0, 0, Double(decoded.width), Double(decoded.height))
        cairo_fill(context)
    }

    /// Pixels that the box takes on the canvas, whatever it is turned by.
    private func deviceSize(of box: Box) -> (width: Double, height: Double) {
        var (ax, ay) = (box.width, 0.0)
        var (bx, by) = (0.0, box.height)
        cairo_user_to_device_distance(context, &ax, &ay)
        cairo_user_to_device_distance(context, &bx, &by)
        return ((ax * ax + ay * ay).squareRoot(), (bx * bx + by * by).squareRoot())
    }
}
