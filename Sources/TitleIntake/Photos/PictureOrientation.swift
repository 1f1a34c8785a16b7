/// How a camera says that its picture is to be turned (Exif 2.32, tag 0x0112); 1 is upright.
struct PictureOrientation: Equatable {
    let value: Int

    /// Of a JPEG file; upright where it says nothing, or nothing that can be read.
    init(of file: [UInt8]) {
        var offset = 2
        var found = 1
        while offset + 4 <= file.count, file[offset] == 0xFF, file[offset + 1] != 0xDA {
            let length = Int(file[offset + 2]) << 8 | Int(file[offset + 3])
            guard length >= 2, offset + 2 + length <= file.count else { break }
            if file[offset + 1] == 0xE1, let value = Self.read(Array(file[(offset + 4)..<(offset + 2 + length)])) {
                found = value
            }
            offset += 2 + length
        }
        value = found
    }

    init(value: Int) { self.value = value }

    /// Whether width and height change places.
    var isOnItsSide: Bool { value >= 5 }

    private static func read(_ segment: [UInt8]) -> Int? {
        guard segment.starts(with: Array("Exif\0\0".utf8)), segment.count >= 14 else { return nil }
        let tiff = Array(segment[6...])
        let isLittle = tiff.starts(with: [0x49, 0x49])
        guard isLittle || tiff.starts(with: [0x4D, 0x4D]) else { return nil }
        let directory = number(tiff, 4, bytes: 4, isLittle)
        guard directory >= 8, directory + 2 <= tiff.count else { return nil }
        let count = number(tiff, directory, bytes: 2, isLittle)
        for entry in 0..<count {
            let place = directory + 2 + entry * 12
            guard place + 12 <= tiff.count else { return nil }
            guard number(tiff, place, bytes: 2, isLittle) == 0x0112 else { continue }
            let value = number(tiff, place + 8, bytes: 2, isLittle)
            return (1...8).contains(value) ? value : nil
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ place: Int, bytes count: Int, _ isLittle: Bool) -> Int {
        let part = bytes[place..<place + count]
        return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
}

extension ColourPicture {
    /// The picture as it is to be looked at.
    func upright(_ orientation: PictureOrientation) -> ColourPicture {
        guard orientation.value > 1 else { return self }
        let (across, down) = orientation.isOnItsSide ? (height, width) : (width, height)
        var turned = [UInt8]()
        turned.reserveCapacity(pixels.count)
        for y in 0..<down {
            for x in 0..<across {
                let (sourceX, sourceY) = source(x, y, orientation.value)
                let place = place(sourceX, sourceY)
                turned.append(contentsOf: pixels[place..<place + 3])
            }
        }
        return ColourPicture(width: across, height: down, pixels: turned) ?? self
    }

    /// Where the pixel at (x, y) of the upright picture stands in this one.
    private func source(_ x: Int, _ y: Int, _ orientation: Int) -> (Int, Int) {
        switch orientation {
        case 2: (width - 1 - x, y)
        case 3: (width - 1 - x, height - 1 - y)
        case 4: (x, height - 1 - y)
        case 5: (y, x)
        case 6: (y, height - 1 - x)
        case 7: (width - 1 - y, height - 1 - x)
        case 8: (width - 1 - y, x)
        default: (x, y)
        }
    }
}
