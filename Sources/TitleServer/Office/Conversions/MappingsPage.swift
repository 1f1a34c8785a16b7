import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The mapping tables as one list each.
struct MappingsPage: OfficePage {
    static let template = "mappings"
    let title: String
    let problem: String?
    private let data: [Cells]
    private let proposals: [Proposal]
    private let contradictions: [String]
    private let mayPropose: Bool

    var route: OfficeRoute? { .mappings }

    init(
        _ tables: MappingTables,
        _ member: StaffMember,
        _ office: Office,
        _ faults: FormFaults,
        on today: CivilDate,
        words: Words
    ) {
        title = words("mappings.title")
        problem = faults.faults.first?.reason.sentence(words)
        mayPropose = member.holds(.convert)
        data = tables.data.map { Cells(Self.cells($0, words)) }
        contradictions = tables.contradictions(from: today).map { pair in
            OfficeRefusal.conversion(.mappingLinesContradict(pair.one.id, pair.other.id))
                .message(words.callAsFunction, naming: office.registry)
        }
        let lines = tables.proposals.map { Proposal($0, member, office, words) }
        proposals = lines + tables.endings.map { Proposal($0, of: tables, member, office, words) }
    }

    static func cells(_ line: TitleMapping, _ words: Words) -> [String] {
        [
            words("conversion.origin.\(line.origin.rawValue)"), named([line.series, line.specialty, line.title]),
            named([line.target.specialty, line.target.title]) + "（\(line.target.rank.officialName)）",
            "\(line.validFrom)—\(line.validTo?.description ?? "")", line.legalSource, line.id,
        ]
    }

    private static func named(_ parts: [String?]) -> String {
        parts.compactMap(\.self).joined(separator: " ")
    }

    func child(named name: String) -> Any? {
        switch name {
        case "data": data
        case "proposals": proposals
        case "has_proposals": !proposals.isEmpty
        case "contradictions": contradictions
        case "has_contradictions": !contradictions.isEmpty
        case "may_propose": mayPropose
        default: nil
        }
    }

    private struct Proposal: MustacheParent, Sendable {
        let id: String
        let cells: Cells
        let mayDecide: Bool

        private init(
            _ id: Identifier,
            _ cells: [String],
            by proposer: StaffMember,
            _ isAccepted: Bool?,
            _ member: StaffMember,
            _ office: Office,
            _ words: Words
        ) {
            let key = isAccepted.map { $0 ? "accepted" : "refused" } ?? "open"
            self.id = id.text
            self.cells = Cells(cells + [words("mappings.\(key)"), proposer.name])
            let isOthers = proposer.id != member.id
            mayDecide =
                isAccepted == nil && isOthers
                && MappingLineBindsEverybody.mayDecide(
                    member,
                    onProposalOf: proposer.body,
                    office.authority,
                    office.registry
                )
        }

        init(_ proposal: MappingProposal, _ member: StaffMember, _ office: Office, _ words: Words) {
            let cells = MappingsPage.cells(proposal.line, words)
            self.init(proposal.id, cells, by: proposal.proposer, proposal.isAccepted, member, office, words)
        }

        /// The end of a line: the line as it would be, with the source of its end.
        init(
            _ ending: MappingEnding,
            of tables: MappingTables,
            _ member: StaffMember,
            _ office: Office,
            _ words: Words
        ) {
            let line = tables.lines.first { $0.id == ending.line }?.ending(on: ending.lastDay)
            let unknown = ["", ending.line, "", "\(ending.lastDay)", "", ending.line]
            var cells = line.map { MappingsPage.cells($0, words) } ?? unknown
            cells[3] = words("mappings.ending", ["date": ending.lastDay.description])
            cells[4] = ending.legalSource
            self.init(ending.id, cells, by: ending.proposer, ending.isAccepted, member, office, words)
        }

        func child(named name: String) -> Any? {
            switch name {
            case "mapping_id": id
            case "may_decide": mayDecide
            default: cells.child(named: name)
            }
        }
    }
}
