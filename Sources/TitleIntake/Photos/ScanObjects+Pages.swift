extension ScanObjects {
    /// The pages in their order, with what they inherit; none when the tree is deeper or wider than a scan's.
    var pages: [ScanValue] {
        var tree = ScanPages()
        guard let root = resolve(catalog?["Pages"]), collect(root, depth: 0, resources: nil, into: &tree) else {
            return []
        }
        return tree.pages
    }

    private func collect(_ node: ScanValue, depth: Int, resources: ScanValue?, into tree: inout ScanPages) -> Bool {
        tree.nodes += 1
        guard depth < 6, tree.nodes < ScanPages.mostNodes, case .dictionary(var entries) = node else { return false }
        entries["Resources"] = entries["Resources"] ?? resources
        guard let kids = resolve(entries["Kids"])?.array else {
            tree.pages.append(.dictionary(entries))
            return true
        }
        return kids.allSatisfy { kid in
            guard let kid = resolve(kid) else { return false }
            return collect(kid, depth: depth + 1, resources: entries["Resources"], into: &tree)
        }
    }

    /// The image that a page draws, when it draws nothing else.
    func onlyImage(of page: ScanValue) -> ScannedPDF.Image? {
        guard resolve(page["Annots"])?.array?.isEmpty ?? true, let content = content(of: page),
            let name = ScanContent.onlyImageName(content),
            let image = object(resolve(resolve(page["Resources"])?["XObject"])?[name]), let data = image.stream,
            image.value["Subtype"]?.onlyName == "Image"
        else { return nil }
        return ScannedPDF.Image(dictionary: flattened(image.value), data: data)
    }

    /// Every picture in the file, the largest first.
    var allImages: [ScannedPDF.Image] {
        let images = all.compactMap { object in
            object.value["Subtype"]?.onlyName == "Image"
                ? object.stream.map { ScannedPDF.Image(dictionary: flattened(object.value), data: $0) } : nil
        }
        return images.sorted { ($1.data.count, $0.data.lowerBound) < ($0.data.count, $1.data.lowerBound) }
    }

    private func content(of page: ScanValue) -> [UInt8]? {
        let parts = resolve(page["Contents"])?.array ?? page["Contents"].map { [$0] } ?? []
        var content: [UInt8] = []
        guard parts.count <= 16 else { return nil }
        for part in parts {
            guard let object = object(part), let bytes = contents(object, limit: 1 << 16) else { return nil }
            content += bytes + [0x0A]
            guard content.count <= 1 << 16 else { return nil }
        }
        return content
    }

    /// An image's dictionary with its references resolved, and a colour profile replaced by the space it stands for.
    private func flattened(_ image: ScanValue) -> ScanValue {
        guard case .dictionary(let entries) = image else { return image }
        var flat = entries.compactMapValues { resolve($0) }
        if let space = flat["ColorSpace"]?.array, space.count == 2, space[0].onlyName == "ICCBased" {
            let colors = resolve(space[1])?["N"]?.integer
            flat["ColorSpace"] = colors == 1 ? .name("DeviceGray") : colors == 3 ? .name("DeviceRGB") : .other
        }
        return .dictionary(flat)
    }
}

/// A page tree as it is walked; a node may stand in it many times over, so the visits are counted.
private struct ScanPages {
    var pages: [ScanValue] = []
    var nodes = 0
    static let mostNodes = 128
}

/// What a page's content draws (ISO 32000-1, 8.2).
enum ScanContent {
    /// Operators that paint nothing: state, places, clipping, marks.
    private static let harmless: Set<String> = [
        "q", "Q", "cm", "gs", "re", "W", "W*", "n", "i", "ri", "w", "J", "j", "M", "d", "BMC", "BDC", "EMC", "m", "l",
        "h",
    ]

    /// The name of the one image, when nothing else is painted.
    static func onlyImageName(_ content: [UInt8]) -> String? {
        var reader = ScanReader(content)
        var (drawn, operand) = ([String](), String?.none)
        reader.skipSpace()
        while reader.place < content.count {
            let start = reader.place
            guard let value = reader.value() else { return nil }
            if let name = value.onlyName {
                operand = name
            } else if case .other = value {
                let word = String(decoding: content[start..<reader.place], as: UTF8.self)
                if word == "Do", let name = operand {
                    drawn.append(name)
                } else if !harmless.contains(word), Double(word) == nil, !word.hasPrefix("(") {
                    return nil
                }
            }
            reader.skipSpace()
        }
        return drawn.count == 1 ? drawn[0] : nil
    }
}
