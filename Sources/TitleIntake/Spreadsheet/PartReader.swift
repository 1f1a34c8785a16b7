internal import TitleFiles

/// The XML of one part of a workbook; its faults name the part.
struct PartReader {
    private var reader: XMLReader
    let part: String

    init(_ bytes: [UInt8], part: String) throws(IntakeFault) {
        self.part = part
        do throws(XMLFault) {
            reader = try XMLReader(bytes, limits: XMLLimits(bytes: 200 << 20, depth: 50, attributes: 100))
        } catch {
            throw .xml(part: part, error)
        }
    }

    mutating func next() throws(IntakeFault) -> XMLEvent? {
        do throws(XMLFault) {
            return try reader.next()
        } catch {
            throw .xml(part: part, error)
        }
    }

    /// Calls the closure with each element that begins, wherever it stands.
    mutating func forEachTag(_ body: (XMLTag) throws(IntakeFault) -> Void) throws(IntakeFault) {
        while let event = try next() {
            if case .start(let tag) = event { try body(tag) }
        }
    }
}

extension XMLTag {
    /// An `xsd:boolean` attribute; false when it is not there.
    func isTrue(_ attribute: String) -> Bool {
        self[attribute] == "1" || self[attribute] == "true"
    }
}
