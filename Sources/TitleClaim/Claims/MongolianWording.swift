/// What a certificate says in Mongolian beside its Chinese words, for a holder whose name is given in Mongolian script.
///
/// Beside the name it holds what the house's data have in Mongolian, no more.
public struct MongolianWording: Equatable, Sendable {
    /// 蒙文姓名, in the holder's own spelling.
    public var name: String
    /// 系列.
    public var series: String?
    /// 职称名称.
    public var titleName: String?
    /// 发证机关.
    public var issuing: String?

    public init(name: String, series: String? = nil, titleName: String? = nil, issuing: String? = nil) {
        self.name = name
        self.series = series
        self.titleName = titleName
        self.issuing = issuing
    }
}

extension MongolianWording {
    private static let bytes = 1...600

    init(_ item: CBORItem) throws(ClaimFault) {
        let map = try item.map(known: 1...4)
        name = try map.item(1).text(MongolianWording.bytes)
        series = try map.optional(2)?.text(MongolianWording.bytes)
        titleName = try map.optional(3)?.text(MongolianWording.bytes)
        issuing = try map.optional(4)?.text(MongolianWording.bytes)
    }

    static func optional(_ item: CBORItem?) throws(ClaimFault) -> MongolianWording? {
        guard let item else { return nil }
        return try MongolianWording(item)
    }

    func write(to writer: inout CBORWriter) {
        let parts = [(1, name), (2, series), (3, titleName), (4, issuing)]
        writer.map(parts.count { $0.1 != nil })
        for case (let key, let text?) in parts {
            writer.unsigned(UInt64(key))
            writer.text(text)
        }
    }
}
