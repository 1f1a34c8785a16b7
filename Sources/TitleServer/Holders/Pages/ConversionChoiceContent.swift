import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 网上申请换证: one origin with one way each (CNV1, CNV2); of who is in also what was handed in before.
struct ConversionChoiceContent: HolderContent {
    static let template = "my-convert"
    let title: String
    let route = HolderRoute.convert
    private let origins: [OriginChoice]
    private let requests: [LinkedRow]

    init(
        _ own: [HandedInState]?,
        _ list: ConversionEvidenceList,
        words: Words
    ) {
        title = words("convert.title")
        origins = ConversionOrigin.allCases.map { OriginChoice($0, list, words) }
        requests = (own ?? []).map { state in
            LinkedRow(
                HolderRoute.conversion.path(state.request.id.text),
                [
                    state.request.receipt, state.request.application.original.number,
                    state.request.handedInAt.chinaTime, ConversionStatusWords.state(state, words),
                ]
            )
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "origins": origins
        case "requests": requests
        case "has_requests": !requests.isEmpty
        default: nil
        }
    }
}

/// An origin with the ways that lead from it.
private struct OriginChoice: MustacheParent, Sendable {
    private let name: String
    private let anchor: String
    private let ways: [LinkedRow]

    init(_ origin: ConversionOrigin, _ list: ConversionEvidenceList, _ words: Words) {
        name = words("conversion.origin.\(origin.rawValue)")
        anchor = origin.rawValue
        ways = ConversionWay.allCases.filter { !list.rules(origin, $0).isEmpty }.map { way in
            LinkedRow(
                ConversionPair(origin, way).path,
                [words("conversion.way.\(way.rawValue)")]
            )
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "origin_name": self.name
        case "origin_anchor": anchor
        case "ways": ways
        default: nil
        }
    }
}
