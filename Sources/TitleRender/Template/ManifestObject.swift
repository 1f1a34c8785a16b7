/// The members of one object of a manifest, taken one by one; what nobody takes is unknown.
struct ManifestObject {
    let node: JSONNode
    private var members: [String: JSONNode.Member] = [:]
    private var taken: Set<String> = []
    private(set) var complaints: [Complaint] = []

    struct Complaint {
        let code: TemplateFault.Code
        let offset: Int
        let subject: String
        var found = ""
    }

    init(_ node: JSONNode) {
        self.node = node
        guard let list = node.members else {
            complaints.append(Complaint(code: .badValue, offset: node.offset, subject: "{ }"))
            return
        }
        for member in list { members[member.key] = member }
    }

    /// All complaints, those about members that nobody took included.
    func finished() -> [Complaint] {
        let unknown = members.values.filter { !taken.contains($0.key) && !complaints.contains { $0.subject == "{ }" } }
        return complaints + unknown.map { Complaint(code: .unknownKey, offset: $0.offset, subject: $0.key) }
    }

    func has(_ key: String) -> Bool { members[key] != nil }

    mutating func node(_ key: String) -> JSONNode? {
        taken.insert(key)
        return members[key]?.value
    }

    /// The member read by `read`; a complaint when it is there and `read` refuses it, or when it is needed and absent.
    ///
    /// Not inlined: the optimiser of Swift 6.3.1 breaks down over the inlined form.
    @inline(never)
    mutating func value<Value>(_ key: String, needed: Bool, _ read: (JSONNode) -> Value?) -> Value? {
        guard let member = node(key) else {
            if needed { complaints.append(Complaint(code: .missingKey, offset: node.offset, subject: key)) }
            return nil
        }
        guard let value = read(member) else {
            complaints.append(Complaint(code: .badValue, offset: member.offset, subject: key, found: member.brief))
            return nil
        }
        return value
    }

    /// A member that must be there and be an object.
    mutating func object(_ key: String) -> ManifestObject? {
        guard let member = node(key) else {
            complain(.missingKey, key)
            return nil
        }
        return ManifestObject(member)
    }

    mutating func needed<Value>(_ key: String, _ read: (JSONNode) -> Value?) -> Value? {
        value(key, needed: true, read)
    }

    mutating func value<Value>(_ key: String, otherwise: Value, _ read: (JSONNode) -> Value?) -> Value {
        value(key, needed: false, read) ?? otherwise
    }

    /// `found`: what stands there; of a wrong value without it, the member's.
    mutating func complain(
        _ code: TemplateFault.Code,
        _ subject: String,
        at offset: Int? = nil,
        found: String? = nil
    ) {
        let there = found ?? (code == .badValue ? members[subject]?.value.brief : nil)
        complaints.append(Complaint(code: code, offset: offset ?? node.offset, subject: subject, found: there ?? ""))
    }
}

extension JSONNode {
    /// For the words of a fault.
    var brief: String {
        switch value {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .truth(let truth): "\(truth)"
        case .null: "null"
        case .list: "[ ]"
        case .object: "{ }"
        }
    }

    /// Four numbers: x, y, width and height in millimetres, the sides greater than nothing.
    var box: Box? {
        guard let numbers = list?.compactMap(\.number), list?.count == 4, numbers.count == 4, numbers[2] > 0,
            numbers[3] > 0
        else { return nil }
        return Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }

    var color: Color? { text.flatMap { Color(hex: $0) } }

    var chain: FontChain? { text.flatMap { FontChain(rawValue: $0) } }

    func number(in range: ClosedRange<Double>) -> Double? {
        number.flatMap { range.contains($0) ? $0 : nil }
    }
}
