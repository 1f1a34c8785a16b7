public import TitleModel

extension ConversionOrigin: StoredCase {}
extension ConversionWay: StoredCase {}
extension ConversionEvidence.Kind: StoredCase {}
extension ConversionEvidence.FileType: StoredCase {}
extension ConversionApplication.Applicant: StoredCase {}
extension ConversionOutcome: StoredCase {}
extension ConversionProgress.Event: StoredCase {}
extension OriginalField.Kind: StoredCase {}
extension OriginalField.Source: StoredCase {}
extension OriginalCheck.Finding: StoredCase {}
extension OriginalStatus.Source: StoredCase {}
extension OriginalMark.Kind: StoredCase {}

extension OriginalStatus {
    /// Nil where the column of its source is empty.
    init?(_ columns: inout Columns) throws {
        let source: Source? = try columns.next()
        let (asOf, until): (Instant?, Instant?) = (try columns.next(), try columns.next())
        let cancelledFrom: CivilDate? = try columns.next()
        guard let source else { return nil }
        self.init(source, asOf: asOf, until: until, cancelledFrom: cancelledFrom)
    }
}

extension OriginalInstallation {
    /// Nil where its columns are empty.
    init?(_ columns: inout Columns) throws {
        let (root, name): (String?, String?) = (try columns.next(), try columns.next())
        let (issuer, number): (String?, String?) = (try columns.next(), try columns.next())
        guard let root, let name, let issuer, let number else { return nil }
        self.init(root: root, name: name, issuer: issuer, number: number)
    }
}

extension AreaCode: StoredText {
    public init?(stored text: String) { self.init(text) }
}

/// The lines of a check as one text: each `name`, `result` and `reason`, apart by tabs.
extension [OriginalCheck.Line] {
    var stored: String { map { "\($0.name)\t\($0.result)\t\($0.reason)" }.joined(separator: "\n") }

    init?(stored text: String) {
        var lines: [OriginalCheck.Line] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3 else { return nil }
            lines.append(OriginalCheck.Line(name: parts[0], result: parts[1], reason: parts[2]))
        }
        self = lines
    }
}

extension MappingBasis {
    /// The word of the column `basis` and what stands beside it.
    var stored: (basis: String, detail: String) {
        switch self {
        case .table(let id): ("table", id)
        case .sameName: ("same-name", "")
        case .person(let reason): ("person", reason)
        }
    }

    init?(basis: String, detail: String) {
        switch basis {
        case "table": self = .table(detail)
        case "same-name": self = .sameName
        case "person": self = .person(reason: detail)
        default: return nil
        }
    }
}
