extension IssuerCatalogue {
    public func encoded() -> [UInt8] {
        var map = CBORMapWriter()
        map.add(0) { $0.unsigned(1) }
        map.add(1) { $0.unsigned(version) }
        map.add(2) { $0.integer(issued) }
        map.add(3) { $0.list(bodies) { $1.write(to: &$0) } }
        map.add(4) { $0.list(titles) { $1.write(to: &$0) } }
        map.add(5) { $0.list(restrictions) { $1.write(to: &$0) } }
        map.add(6) { $0.list(routes) { $1.write(to: &$0) } }
        return map.encoded()
    }

    /// Reads a payload strictly; the catalogue is written as the same bytes.
    public init(decoding bytes: [UInt8]) throws(ClaimFault) {
        let map = try CBORItem(parsing: bytes, limit: SignedEnvelope.byteLimit).map(known: 0...6)
        try map.requireVersion(1)
        version = try map.item(1).unsigned()
        issued = try map.item(2).milliseconds()
        bodies = try map.item(3).list(upTo: 10_000) { (item) throws(ClaimFault) in try NamedBody(item) }
        bodyCodes = bodies.map { ClaimText.bytes(of: $0.code) }
        titles = try map.item(4).list(upTo: 10_000) { (item) throws(ClaimFault) in try NamedTitle(item) }
        restrictions = try map.item(5).list(upTo: 256) { (item) throws(ClaimFault) in try NamedCode(item) }
        routes = try map.item(6).list(upTo: 256) { (item) throws(ClaimFault) in try NamedCode(item) }
        try requireAscending()
    }

    /// Each list must ascend, with no code twice: so it is written as the same bytes, and codes are found by halving.
    private func requireAscending() throws(ClaimFault) {
        for index in bodies.indices.dropFirst() where !ClaimText.precedes(bodies[index - 1].code, bodies[index].code) {
            throw .ambiguous
        }
        for index in titles.indices.dropFirst() where titles[index - 1].number >= titles[index].number {
            throw .ambiguous
        }
        for list in [restrictions, routes] {
            for index in list.indices.dropFirst() where list[index - 1].code >= list[index].code { throw .ambiguous }
        }
    }
}

extension CBORItem {
    /// The items of an array that must have exactly `count` of them.
    func tuple(_ count: Int) throws(ClaimFault) -> [CBORItem] {
        let items = try array(upTo: count)
        guard items.count == count else { throw .outOfRange(at: offset) }
        return items
    }
}

extension NamedBody {
    func write(to writer: inout CBORWriter) {
        writer.array(2)
        writer.text(code)
        writer.text(name)
    }

    init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.tuple(2)
        self.init(code: try parts[0].bodyCode(), name: try parts[1].text(1...200))
    }
}

extension NamedTitle {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.array(4)
        writer.unsigned(UInt64(number))
        writer.text(series)
        writer.text(title)
        writer.text(levelName)
    }

    fileprivate init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.tuple(4)
        self.init(
            number: UInt32(try parts[0].unsigned(upTo: 999_999)),
            series: try parts[1].text(1...200),
            title: try parts[2].text(1...200),
            levelName: try parts[3].text(1...60)
        )
    }
}

extension NamedCode {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.array(2)
        writer.unsigned(UInt64(code))
        writer.text(words)
    }

    fileprivate init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.tuple(2)
        self.init(code: try parts[0].octet(), words: try parts[1].text(1...200))
    }
}
