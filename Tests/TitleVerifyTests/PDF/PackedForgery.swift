import TitleDocument
import TitleFiles

/// A sealed document with object streams, taken to pieces; laid out anew with every offset and range put right again.
///
/// Streams are not deflated again, so that a test can say what stands in them.
struct PackedForgery {
    typealias Piece = (number: Int, body: [UInt8])

    let header: [UInt8]
    var plain: [Piece] = []
    var packs: [(number: Int, objects: [Piece])] = []
    var table: Piece = (0, [])

    /// What a forger puts into the first object stream: keys, bytes before its second object, bytes behind its last.
    var packKeys = ""
    var gap = ""
    var tail = ""
    var firstIsOff = 0
    var leavesOutLastNumber = false
    /// What he puts into the cross-reference stream.
    var tableKeys = ""
    var changeEntries: (inout [Entry]) -> Void = { _ in }

    struct Entry {
        var kind: UInt8
        var second: Int
        var third: Int
    }

    init(_ file: [UInt8]) throws {
        header = Array(file[..<15])
        for object in PDFForgery(file).objects {
            if object.body.place(of: "<</Type/ObjStm") == 0 {
                packs.append((object.number, try Self.unpacked(object.body)))
            } else if object.body.place(of: "<</Type/XRef") == 0 {
                table = object
            } else {
                plain.append(object)
            }
        }
    }

    private static func unpacked(_ body: [UInt8]) throws -> [Piece] {
        let start = (body.place(of: ">>stream\n") ?? 0) + 9
        let contents = try Inflate.zlib(body[start..<body.count - 10], limit: 1 << 20)
        let first = (contents.place(of: "\n") ?? 0) + 1
        let numbers = String(decoding: contents[..<(first - 1)], as: UTF8.self).split(separator: " ").compactMap {
            Int($0)
        }
        let pairs = stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], first + numbers[$0 + 1]) }
        return pairs.enumerated().map { index, pair in
            let end = index + 1 < pairs.count ? pairs[index + 1].1 : contents.count
            return (pair.0, Array(contents[pair.1..<end - 1]))
        }
    }

    func file() -> [UInt8] {
        let streams = packs.enumerated().map {
            ($0.element.number, stream($0.element.objects, isFirst: $0.offset == 0))
        }
        var entries = [Entry](repeating: Entry(kind: 0, second: 0, third: 65_535), count: size)
        for pack in packs {
            for (index, object) in pack.objects.enumerated() {
                entries[object.number] = Entry(kind: 2, second: pack.number, third: index)
            }
        }
        var bytes = header
        for object in plain + streams {
            entries[object.number] = Entry(kind: 1, second: bytes.count, third: 0)
            bytes += Array("\(object.number) 0 obj\n".utf8) + object.body + Array("\nendobj\n".utf8)
        }
        entries[table.number] = Entry(kind: 1, second: bytes.count, third: 0)
        changeEntries(&entries)
        let start = bytes.count
        bytes += Array("\(table.number) 0 obj\n".utf8) + tableBody(entries) + Array("\nendobj\n".utf8)
        bytes += Array("startxref\n\(start)\n%%EOF\n".utf8)
        return bytes.withRangesPutRight()
    }

    private var size: Int {
        let packed = packs.flatMap { $0.objects.map(\.number) }
        return (packed + plain.map(\.number) + packs.map(\.number) + [table.number]).reduce(0, max) + 1
    }

    private func stream(_ objects: [Piece], isFirst: Bool) -> [UInt8] {
        var (numbers, bodies) = ([String](), [UInt8]())
        for (index, object) in objects.enumerated() {
            if isFirst, index == 1 { bodies += Array(gap.utf8) }
            numbers.append("\(object.number) \(bodies.count)")
            bodies += object.body + [0x0A]
        }
        if isFirst {
            bodies += Array(tail.utf8)
            if leavesOutLastNumber { numbers.removeLast() }
        }
        let list = Array((numbers.joined(separator: " ") + "\n").utf8)
        let keys = isFirst ? packKeys : ""
        let first = list.count + (isFirst ? firstIsOff : 0)
        let length = list.count + bodies.count
        let dictionary = "<</Type/ObjStm/N \(numbers.count)/First \(first)\(keys)/Length \(length)>>stream\n"
        return Array(dictionary.utf8) + list + bodies + Array("\nendstream".utf8)
    }

    private func tableBody(_ entries: [Entry]) -> [UInt8] {
        let rows = entries.flatMap { entry in
            [entry.kind] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: entry.second >> $0) }
                + [8, 0].map { UInt8(truncatingIfNeeded: entry.third >> $0) }
        }
        let old = String(decoding: table.body[..<(table.body.place(of: "/Filter") ?? 0)], as: UTF8.self)
        let sized = old.replacing(/\/Size \d+/, with: "/Size \(entries.count)")
        return Array("\(sized)\(tableKeys)/Length \(rows.count)>>stream\n".utf8) + rows + Array("\nendstream".utf8)
    }
}
