import FoundationEssentials
import Hummingbird
import TitleModel

/// What a program sends to be looked up, as JSON.
struct MachineQuestion: Decodable {
    let code: String
    let asker: String?
    let purpose: String?

    /// - Throws: `StopReason.malformed`
    init(_ body: [UInt8]) throws(StopReason) {
        self = try Self.read(body)
    }

    init(from decoder: any Decoder) throws {
        let object = try StrictObject(decoder, known: ["code", "asker", "purpose"])
        code = try object.container.decode(String.self, forKey: StrictObject.Key("code"))
        (asker, purpose) = (try object.text("asker"), try object.text("purpose"))
    }

    static func read<Value: Decodable>(_ body: [UInt8]) throws(StopReason) -> Value {
        guard String(validating: body, as: UTF8.self) != nil,
            let value = try? JSONDecoder().decode(Value.self, from: Data(body))
        else { throw .malformed }
        return value
    }

    func statement() throws(StopReason) -> AskerStatement {
        try Self.statement(asker, purpose)
    }

    static func statement(_ asker: String?, _ purpose: String?) throws(StopReason) -> AskerStatement {
        do throws(AskerStatement.Fault) {
            return try AskerStatement(name: asker?.trimmed ?? "", purpose: purpose?.trimmed ?? "")
        } catch {
            throw .askerUnfit
        }
    }
}

/// Many at once.
struct MachineBatch: Decodable {
    let items: [MachineItem]
    let asker: String?
    let purpose: String?

    /// - Throws: `StopReason.malformed`
    init(_ body: [UInt8]) throws(StopReason) {
        self = try MachineQuestion.read(body)
    }

    init(from decoder: any Decoder) throws {
        let object = try StrictObject(decoder, known: ["items", "asker", "purpose"])
        items = try object.container.decode([MachineItem].self, forKey: StrictObject.Key("items"))
        (asker, purpose) = (try object.text("asker"), try object.text("purpose"))
    }

    func statement() throws(StopReason) -> AskerStatement {
        try MachineQuestion.statement(asker, purpose)
    }

    /// - Throws: `StopReason.malformed` where an item names no certificate, or more than one way.
    func questions() throws(StopReason) -> [PlacedQuestion] {
        var questions: [PlacedQuestion] = []
        for (place, item) in items.enumerated() {
            guard let listed = item.listed else { throw .malformed }
            questions.append(PlacedQuestion(place: place + 1, question: listed))
        }
        guard !questions.isEmpty else { throw .malformed }
        return questions
    }
}

/// One of many: who asks and what for is said of all of them.
struct MachineItem: Decodable {
    let code: String?
    let number: String?
    let name: String?

    init(from decoder: any Decoder) throws {
        let object = try StrictObject(decoder, known: ["code", "number", "name"])
        (code, number, name) = (try object.text("code"), try object.text("number"), try object.text("name"))
    }

    /// Nil unless exactly one certificate is named.
    var listed: ListQuestion? {
        switch (code, number, name) {
        case (let code?, nil, nil): .code(code)
        case (nil, let number?, let name?): .asking(number, name)
        default: nil
        }
    }
}
