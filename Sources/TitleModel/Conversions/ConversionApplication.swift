/// What is applied for, by the holder or by the employer's staff for the holder (CNV6).
public struct ConversionApplication: Equatable, Sendable {
    public let origin: ConversionOrigin
    public let way: ConversionWay
    public let holder: Holder
    public let applicant: Applicant
    /// The day of the application.
    public let appliedOn: CivilDate
    /// Number and issuer of the original, as the application names it.
    public let original: OriginalName
    /// 委托函, where the holder works at a unit of the centre or of another province (CNV9).
    public let entrustment: Entrustment?

    /// The person whose title it is.
    public struct Holder: Equatable, Sendable {
        public let name: String
        public let identity: IdentityDocument
        public let sex: Sex
        public let birthDate: CivilDate
        public let employer: String
        /// Where the employer is.
        public let area: AreaCode
        /// Whether the employer is a unit of the centre or of another province that is stationed here.
        public let unitIsOutside: Bool

        public init(
            name: String,
            identity: IdentityDocument,
            sex: Sex,
            birthDate: CivilDate,
            employer: String,
            area: AreaCode,
            unitIsOutside: Bool
        ) {
            self.name = name
            self.identity = identity
            self.sex = sex
            self.birthDate = birthDate
            self.employer = employer
            self.area = area
            self.unitIsOutside = unitIsOutside
        }
    }

    /// Raw values are stored and never change.
    public enum Applicant: String, CaseIterable, Sendable {
        /// 本人
        case holder
        /// 用人单位代办
        case employer
    }

    public struct OriginalName: Hashable, Sendable {
        public let number: String
        public let issuer: String

        public init(number: String, issuer: String) {
            self.number = number
            self.issuer = issuer
        }

        /// What two ways of writing the same original have in common.
        public var key: String { CanonicalText.of([StatedText.alike(issuer), StatedText.alike(number)]) }
    }

    public struct Entrustment: Equatable, Sendable {
        public let sender: String
        public let number: String

        public init(sender: String, number: String) {
            self.sender = sender
            self.number = number
        }
    }

    public init(
        origin: ConversionOrigin,
        way: ConversionWay,
        holder: Holder,
        applicant: Applicant,
        appliedOn: CivilDate,
        original: OriginalName,
        entrustment: Entrustment?
    ) {
        self.origin = origin
        self.way = way
        self.holder = holder
        self.applicant = applicant
        self.appliedOn = appliedOn
        self.original = original
        self.entrustment = entrustment
    }
}

/// What a title is to be called here, and on what that rests.
public struct ConversionMapping: Equatable, Sendable {
    public let title: TitleCode
    public let specialty: String?
    public let basis: MappingBasis

    public init(title: TitleCode, specialty: String?, basis: MappingBasis) {
        self.title = title
        self.specialty = specialty
        self.basis = basis
    }
}

/// What the competent body decided, with its document.
public struct ConversionDecision: Equatable, Sendable {
    public let outcome: ConversionOutcome
    /// The competent body (CNV7).
    public let body: BodyCode
    /// Why, in words; what the letter says of a refusal.
    public let ground: String
    /// 文号.
    public let documentNumber: String
    public let documentDate: CivilDate

    public init(
        outcome: ConversionOutcome,
        body: BodyCode,
        ground: String,
        documentNumber: String,
        documentDate: CivilDate
    ) {
        self.outcome = outcome
        self.body = body
        self.ground = ground
        self.documentNumber = documentNumber
        self.documentDate = documentDate
    }
}
