extension SVGCompiler {
    /// The element that `href="#name"` names, moved by x and y (SVG 1.1, 5.6).
    mutating func use(_ element: MarkupElement, _ around: Surroundings) -> [DisplayCommand] {
        guard let name = reference(of: element), let used = identified[name] else {
            report(.unknownReference, at: element.offset, "use", found: href(of: element) ?? "")
            return []
        }
        guard !using.contains(name) else {
            report(.circularReference, at: element.offset, name)
            return []
        }
        guard let x = length("x", of: element, otherwise: 0), let y = length("y", of: element, otherwise: 0) else {
            return []
        }
        using.append(name)
        defer { using.removeLast() }
        let drawn = commands(used, around)
        guard !drawn.isEmpty, x != 0 || y != 0 else { return drawn }
        return [.group(.translation(x, y), opacity: 1, drawn)]
    }

    func href(of element: MarkupElement) -> String? {
        element.attributes.first { names.attribute($0.name) == .ours("href") }?.value
    }

    private func reference(of element: MarkupElement) -> String? {
        guard let href = href(of: element), href.hasPrefix("#") else { return nil }
        return String(href.dropFirst())
    }

    /// A picture carried inside the drawing (`data:`) or lying beside it.
    mutating func image(_ element: MarkupElement) -> [DisplayCommand] {
        guard let x = length("x", of: element, otherwise: 0), let y = length("y", of: element, otherwise: 0),
            let width = length("width", of: element), let height = length("height", of: element)
        else { return [] }
        guard let href = href(of: element), let bytes = pictureBytes(href) else {
            report(.unknownReference, at: element.offset, "image", found: href(of: element) ?? "")
            return []
        }
        guard let image = try? RasterImage(bytes) else {
            report(.badPicture, at: element.offset, "image", found: String(href.prefix(40)))
            return []
        }
        let box = Box(x: x, y: y, width: width, height: height)
        let stretches = element["preserveAspectRatio"] == "none"
        return [.picture(image, stretches ? box : box.fitting(width: image.width, height: image.height))]
    }

    private func pictureBytes(_ href: String) -> [UInt8]? {
        for kind in ["image/jpeg", "image/png"] {
            let start = "data:\(kind);base64,"
            if href.hasPrefix(start) { return Base64.decode(href.dropFirst(start.count)) }
        }
        let isPlain = href.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        }
        return isPlain && !href.hasPrefix(".") ? neighbour(href) : nil
    }
}

extension Box {
    /// The largest box of the proportion given, in the middle of this one.
    func fitting(width pixelsWide: Int, height pixelsHigh: Int) -> Box {
        let scale = min(width / Double(pixelsWide), height / Double(pixelsHigh))
        let (w, h) = (Double(pixelsWide) * scale, Double(pixelsHigh) * scale)
        return Box(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
    }
}
