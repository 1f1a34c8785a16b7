/// A JSON value with where it stands in the file.
struct JSONNode {
    enum Value {
        case text(String)
        case number(Double)
        case truth(Bool)
        case null
        case list([JSONNode])
        case object([Member])
    }

    struct Member {
        let key: String
        let offset: Int
        let value: JSONNode
    }

    let value: Value
    let offset: Int

    var members: [Member]? {
        if case .object(let members) = value { members } else { nil }
    }

    var list: [JSONNode]? {
        if case .list(let list) = value { list } else { nil }
    }

    var text: String? {
        if case .text(let text) = value { text } else { nil }
    }

    var number: Double? {
        if case .number(let number) = value { number } else { nil }
    }

    var truth: Bool? {
        if case .truth(let truth) = value { truth } else { nil }
    }

    var isNull: Bool {
        if case .null = value { true } else { false }
    }
}
