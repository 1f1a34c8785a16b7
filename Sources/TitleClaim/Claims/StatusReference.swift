/// Where a certificate's status stands: an entry of a published status list.
public struct StatusReference: Hashable, Sendable {
    public let list: UInt32
    public let index: UInt32

    public init(list: UInt32, index: UInt32) {
        self.list = list
        self.index = index
    }
}

extension StatusReference {
    func write(to writer: inout CBORWriter) {
        writer.array(2)
        writer.unsigned(UInt64(list))
        writer.unsigned(UInt64(index))
    }

    init(_ item: CBORItem) throws(ClaimFault) {
        let parts = try item.array(upTo: 2)
        guard parts.count == 2 else { throw .outOfRange(at: item.offset) }
        list = UInt32(try parts[0].unsigned(upTo: UInt64(UInt32.max)))
        index = UInt32(try parts[1].unsigned(upTo: UInt64(UInt32.max)))
    }
}
