import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A ban of another body as it stands on the person's record: what became of it, and the step that may be taken next.
struct OutsideBanLine {
    private let href: String?
    private let cells: [String]

    init(_ entered: OutsideBan, _ found: PersonIntegrity, mayDecide: Bool, _ words: Words) {
        let lifting = found.waitingLifting(of: entered)
        let (state, action, place): (String, String?, String?) =
            if entered.isConfirmed == nil {
                (
                    words("ban.state.entered", ["name": entered.enterer.name]), "ban.confirm.title",
                    OfficeRoute.outsideBan.path(entered.id.text)
                )
            } else if let lifting {
                (
                    words("ban.state.lifting", ["name": lifting.proposer.name]), "ban.lift.confirm.title",
                    OfficeRoute.banLifting.path(lifting.id.text)
                )
            } else if entered.stands {
                (words("ban.state.stands"), "ban.lift.title", OfficeRoute.liftBan.path(entered.id.text))
            } else {
                (words("ban.state.lifted"), nil, nil)
            }
        href = mayDecide ? place : nil
        cells = [
            entered.decidingBody, IntegrityPage.sentence(entered.ban, words), state, action.map { words($0) } ?? "",
        ]
    }

    func drawn(_ words: Words) -> DeskLine {
        DeskLine(href: href, cells: cells, due: DueText(daysLeft: nil, words))
    }
}
