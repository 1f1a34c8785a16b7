public import TitleModel

/// A value of the model that one column holds.
public protocol StoredValue {
    var sql: SQLValue { get }
    /// Nil when the column holds something else.
    init?(sql: SQLValue)
}

extension Int64: StoredValue {
    public var sql: SQLValue { .integer(self) }
    public init?(sql: SQLValue) {
        guard case .integer(let value) = sql else { return nil }
        self = value
    }
}

extension Int: StoredValue {
    public var sql: SQLValue { .integer(Int64(self)) }
    public init?(sql: SQLValue) {
        guard case .integer(let value) = sql else { return nil }
        self.init(exactly: value)
    }
}

extension Bool: StoredValue {
    public var sql: SQLValue { .integer(self ? 1 : 0) }
    public init?(sql: SQLValue) {
        guard case .integer(let value) = sql, value == 0 || value == 1 else { return nil }
        self = value == 1
    }
}

extension UInt32: StoredValue {
    public var sql: SQLValue { .integer(Int64(self)) }
    public init?(sql: SQLValue) {
        guard case .integer(let value) = sql else { return nil }
        self.init(exactly: value)
    }
}

extension String: StoredValue {
    public var sql: SQLValue { .text(self) }
    public init?(sql: SQLValue) {
        guard case .text(let value) = sql else { return nil }
        self = value
    }
}

extension [UInt8]: StoredValue {
    public var sql: SQLValue { .blob(self) }
    public init?(sql: SQLValue) {
        guard case .blob(let value) = sql else { return nil }
        self = value
    }
}

extension Optional: StoredValue where Wrapped: StoredValue {
    public var sql: SQLValue { self?.sql ?? .null }
    public init?(sql: SQLValue) {
        guard sql != .null else {
            self = .none
            return
        }
        guard let value = Wrapped(sql: sql) else { return nil }
        self = .some(value)
    }
}

/// A value kept as the text it prints as.
public protocol StoredText: StoredValue {
    var text: String { get }
    init?(stored text: String)
}

extension StoredText {
    public var sql: SQLValue { .text(text) }
    public init?(sql: SQLValue) {
        guard case .text(let value) = sql else { return nil }
        self.init(stored: value)
    }
}

extension Identifier: StoredText {
    public init?(stored text: String) { self.init(text) }
}

extension BodyCode: StoredText {
    public init?(stored text: String) { self.init(text) }
}

extension CertificateNumber: StoredText {
    public init?(stored text: String) { self.init(foreign: text) }
}

extension VerificationCode: StoredText {
    public init?(stored text: String) { self.init(text) }
}

extension CivilDate: StoredText {
    public var text: String { description }
    public init?(stored text: String) { self.init(iso: text) }
}

extension Instant: StoredValue {
    public var sql: SQLValue { .integer(milliseconds) }
    public init?(sql: SQLValue) {
        guard case .integer(let value) = sql else { return nil }
        self.init(milliseconds: value)
    }
}

extension TitleCode: StoredValue {
    public var sql: SQLValue { .integer(Int64(number)) }
    public init?(sql: SQLValue) {
        guard case .integer(let value) = sql, let number = Int(exactly: value) else { return nil }
        self.init(number: number)
    }
}

/// An enumeration kept as its raw value.
public protocol StoredCase: StoredValue, RawRepresentable where RawValue: StoredValue {}

extension StoredCase {
    public var sql: SQLValue { rawValue.sql }
    public init?(sql: SQLValue) {
        guard let value = RawValue(sql: sql) else { return nil }
        self.init(rawValue: value)
    }
}

extension TitleLevel: StoredCase {}
extension TitleRank: StoredCase {}
extension AcquisitionRoute: StoredCase {}
extension Sex: StoredCase {}
extension IdentityDocument.Kind: StoredCase {}
extension Body.Kind: StoredCase {}
extension StaffMember.Kind: StoredCase {}
extension SigningChain.Act: StoredCase {}
extension SigningChain.Link: StoredCase {}
