import Hummingbird
import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 对照表: the lines of the data, and those that people of the office proposed, which another person accepts or not.
struct MappingPages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        try await page(asked, FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        guard let id = Identifier(form["mapping"]) else { throw OfficeStop.malformed }
        do {
            try await site.access.office.decideMapping(
                id,
                accept: form["decision"] == "accept",
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: OfficeRoute.mappings.path, type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try await page(asked, faults)
        }
    }

    private func page(_ asked: OfficeRequest, _ faults: FormFaults) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let tables = try await site.access.office.mappingTables()
        let page = MappingsPage(tables.data, tables.proposals, asked.member, faults, words: words)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

/// The mapping tables as one list each.
struct MappingsPage: OfficePage {
    static let template = "mappings"
    let title: String
    let problem: String?
    private let data: [Cells]
    private let proposals: [Proposal]

    var route: OfficeRoute? { .mappings }

    init(
        _ data: [TitleMapping],
        _ proposals: [MappingProposal],
        _ member: StaffMember,
        _ faults: FormFaults,
        words: Words
    ) {
        title = words("mappings.title")
        problem = faults.faults.first?.reason.sentence(words)
        self.data = data.map { Cells(Self.cells($0, words)) }
        self.proposals = proposals.map { proposal in
            let key = proposal.isAccepted.map { $0 ? "accepted" : "refused" } ?? "open"
            let isOwn = proposal.proposer.id == member.id
            let mayDecide =
                proposal.isAccepted == nil && member.body == proposal.proposer.body && member.holds(.convert)
            return Proposal(
                id: proposal.id.text,
                cells: Cells(Self.cells(proposal.line, words) + [words("mappings.\(key)"), proposal.proposer.name]),
                mayDecide: mayDecide && !isOwn
            )
        }
    }

    private static func cells(_ line: TitleMapping, _ words: Words) -> [String] {
        [
            words("conversion.origin.\(line.origin.rawValue)"), "\(line.series) \(line.title)",
            "\(line.target.title)（\(line.target.rank.officialName)）",
            "\(line.validFrom)—\(line.validTo?.description ?? "")", line.legalSource,
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "data": data
        case "proposals": proposals
        case "has_proposals": !proposals.isEmpty
        default: nil
        }
    }

    private struct Proposal: MustacheParent, Sendable {
        let id: String
        let cells: Cells
        let mayDecide: Bool

        func child(named name: String) -> Any? {
            switch name {
            case "mapping_id": id
            case "may_decide": mayDecide
            default: cells.child(named: name)
            }
        }
    }
}
