/// A title is converted into one that the catalogue has on the day of the decision, which is the one that the press asks about
/// (CNV8; §十六(二)).
public enum ConvertedTitleIsInForce {
    public static func check(_ title: CatalogueTitle, on day: CivilDate) throws(OfficeRefusal) {
        guard title.entry.isInForce(on: day) else { throw .conversion(.titleNotInForceHere(title.code, on: day)) }
    }

    /// The day of the decision of a case that is decided, else the one on which it would be.
    static func day(of found: ConversionCase, else day: CivilDate) -> CivilDate {
        guard found.progress == .decided || found.progress == .converted else { return day }
        return found.decision?.documentDate ?? day
    }
}
