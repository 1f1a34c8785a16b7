import TitleDocument

@testable import TitleVerify

/// A sealed document taken to pieces.
///
/// A forger changes, adds or removes objects and lays them out anew, with every offset, length and range put right
/// again. Only the seal he cannot make.
struct PDFForgery {
    var header: [UInt8]
    /// What stands between `obj` and `endobj`, by number.
    var objects: [(number: Int, body: [UInt8])] = []
    var trailer: String

    init(_ file: [UInt8]) {
        header = Array(file[..<15])
        var place = 15
        while let end = file.place(of: "\nendobj\n", from: place), file[place].isDigit {
            let start = file.place(of: " 0 obj\n", from: place) ?? place
            let number = Int(String(decoding: file[place..<start], as: UTF8.self)) ?? 0
            objects.append((number, Array(file[(start + 7)..<end])))
            place = end + 8
        }
        let start = file.place(of: "trailer\n", from: place) ?? 0
        let end = file.place(of: "\nstartxref\n", from: start) ?? 0
        trailer = String(decoding: file[(start + 8)..<end], as: UTF8.self)
    }

    /// The file as our writer would lay it out; `table` makes something else of the cross-reference table.
    func file(table: (_ offsets: [Int], _ start: Int, _ trailer: String) -> String = PDFForgery.table) -> [UInt8] {
        var (bytes, offsets) = (header, [Int](repeating: 0, count: (objects.map(\.number).max() ?? 0) + 1))
        for object in objects {
            offsets[object.number] = bytes.count
            bytes += Array("\(object.number) 0 obj\n".utf8) + object.body + Array("\nendobj\n".utf8)
        }
        bytes += Array(table(offsets, bytes.count, trailer).utf8)
        return bytes.withRangesPutRight()
    }

    static func table(_ offsets: [Int], _ start: Int, _ trailer: String) -> String {
        let entries = offsets.dropFirst().map { "\(padded($0)) 00000 n \n" }.joined()
        let sized = trailer.replacing(/\/Size \d+/, with: "/Size \(offsets.count)")
        return
            "xref\n0 \(offsets.count)\n0000000000 65535 f \n\(entries)trailer\n\(sized)\nstartxref\n\(start)\n%%EOF\n"
    }

    static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 10 - String(number).count)) + String(number)
    }

    /// Replaces the first `old` in the object that holds `mark`.
    mutating func replace(_ old: String, with new: String, inObjectWith mark: String = "") {
        for index in objects.indices {
            let body = objects[index].body
            guard body.place(of: mark) != nil, let place = body.place(of: old) else { continue }
            objects[index].body = body[..<place] + Array(new.utf8) + body[(place + old.utf8.count)...]
            return
        }
        preconditionFailure("no object holds \(old)")
    }

    /// Adds an object; its number.
    @discardableResult
    mutating func add(_ body: String) -> Int {
        let number = (objects.map(\.number).max() ?? 0) + 1
        objects.append((number, Array(body.utf8)))
        return number
    }
}

extension [UInt8] {
    func place(of text: String, from start: Int = 0) -> Int? {
        let pattern = Array(text.utf8)
        guard let first = pattern.first else { return start }
        return withUnsafeBufferPointer { bytes in
            var place = start
            while place + pattern.count <= bytes.count {
                if bytes[place] == first, bytes[place..<place + pattern.count].elementsEqual(pattern) { return place }
                place += 1
            }
            return nil
        }
    }

    func replacing(_ old: String, with new: String) -> [UInt8] {
        guard let place = place(of: old) else { preconditionFailure("no \(old) in the file") }
        return self[..<place] + Array(new.utf8) + self[(place + old.utf8.count)...]
    }

    /// The three numbers of the first ByteRange in their places, in as many bytes as before.
    func withRangesPutRight() -> [UInt8] {
        guard let gap = place(of: "/Contents<0").map({ $0 + 9 }) ?? place(of: "/Contents<3").map({ $0 + 9 }),
            let gapEnd = place(of: ">", from: gap), let range = place(of: "/ByteRange[0 ", from: gapEnd),
            let end = place(of: "]", from: range)
        else { return self }
        let text = "/ByteRange[0 \(gap) \(gapEnd + 1) \(count - gapEnd - 1)"
        guard text.utf8.count <= end - range else { return self }
        let padding = String(repeating: " ", count: end - range - text.utf8.count)
        return self[..<range] + Array((text + padding).utf8) + self[end...]
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
