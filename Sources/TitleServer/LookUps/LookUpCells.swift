import TitleModel
import TitleWords

/// A look-up as a line of a table: when, how, who, what for.
enum LookUpCells {
    static func cells(_ lookUp: LookUp, _ words: Words) -> Cells {
        Cells([lookUp.at.chinaTime, way(lookUp, words), lookUp.asked.name ?? "", lookUp.asked.purpose ?? ""])
    }

    /// With how a question was answered, and how often it was asked within the moment.
    static func way(_ lookUp: LookUp, _ words: Words) -> String {
        let way = answered(lookUp, words)
        return lookUp.times == 1 ? way : words("lookups.times", ["way": way, "times": String(lookUp.times)])
    }

    private static func answered(_ lookUp: LookUp, _ words: Words) -> String {
        let way = words("lookups.way.\(lookUp.way.rawValue)")
        switch lookUp.outcome {
        case "matched"?: return words("lookups.matched", ["way": way])
        case "differs"?: return words("lookups.differs", ["way": way])
        case "closed"?: return words("lookups.closed", ["way": way])
        case "opened"?: return words("lookups.opened")
        case "altered"?: return words("lookups.altered", ["way": way])
        default: return way
        }
    }
}
