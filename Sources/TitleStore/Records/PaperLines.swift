internal import TitleModel

/// Lists of a paper as the store keeps them: a unit a line, its days behind tabs; contents by their words.
enum PaperLines {
    static func text(_ units: [UnitPublicity]) -> String? {
        let lines = units.map { "\($0.unit)\t\($0.from?.description ?? "")\t\($0.to?.description ?? "")" }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    static func text(_ contents: Set<PaperContent>) -> String? {
        contents.isEmpty ? nil : contents.map(\.rawValue).sorted().joined(separator: " ")
    }

    static func text(_ applicants: [SeriesApplicants]) -> String? {
        applicants.isEmpty ? nil : applicants.map { "\($0.series)\t\($0.count)" }.joined(separator: "\n")
    }

    static func applicants(_ text: String?) -> [SeriesApplicants] {
        (text ?? "").split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t").map { String($0) }
            return parts.count == 2 ? Int(parts[1]).map { SeriesApplicants(series: parts[0], count: $0) } : nil
        }
    }

    static func units(_ text: String?) -> [UnitPublicity] {
        (text ?? "").split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
            let days = parts.dropFirst().map { CivilDate(iso: $0) }
            return UnitPublicity(unit: parts[0], from: days.first ?? nil, to: days.dropFirst().first ?? nil)
        }
    }

    static func contents(_ text: String?) -> Set<PaperContent> {
        Set((text ?? "").split(separator: " ").compactMap { PaperContent(rawValue: String($0)) })
    }
}
