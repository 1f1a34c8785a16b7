public import TitleModel

/// What is wrong with the fields of a form, all at once, each by the name of its field.
public struct FormFaults: Error, Hashable, Sendable {
    public private(set) var faults: [FormFault] = []

    public init() {}

    public init(_ field: String, _ reason: AccessRefusal) {
        faults = [FormFault(field: field, reason: .access(reason))]
    }

    public mutating func add(_ field: String, _ reason: FormFault.Reason) {
        faults.append(FormFault(field: field, reason: reason))
    }

    /// Keeps what a check refuses under a field's name; nil then.
    @discardableResult
    public mutating func check<Value>(_ field: String, _ work: () throws -> Value) rethrows -> Value? {
        do {
            return try work()
        } catch let refusal as AccessRefusal {
            add(field, .access(refusal))
        } catch let refusal as OfficeRefusal {
            add(field, .office(refusal))
        }
        return nil
    }

    /// - Throws: itself, when anything was found.
    public func expectNone() throws(FormFaults) {
        guard faults.isEmpty else { throw self }
    }
}

public struct FormFault: Hashable, Sendable {
    public let field: String
    public let reason: Reason

    public enum Reason: Hashable, Sendable {
        case access(AccessRefusal)
        case office(OfficeRefusal)
        case fault(OfficeFault)
        case bodyUnknown
        /// Nothing stands in the field.
        case missing
        case dayUnreadable
        case numberUnreadable
        /// No file was chosen, or an empty one.
        case fileMissing
        /// The office has no such certificate, or none that is the asker's business.
        case certificateNotFound
        case notFourCharacters
        /// The roster in the field cannot be read.
        case roster(RosterFileFault)
        /// A row of the roster in the field is not as it should be.
        case rosterRow(RosterFault)
        /// An identity number where none may stand.
        case identityNumber
    }
}
