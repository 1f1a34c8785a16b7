/// A title got by the national examination counts everywhere and is not converted; the case ends as not needed (CNV5;
/// §十六(二) 评审取得).
///
/// Nor is anything converted into a title that is got by examination alone here (§一(四)).
public enum ExaminedTitleIsNotConverted {
    public static func check(_ original: OriginalTitle) throws(OfficeRefusal) {
        guard original.obtained != .examination else { throw .conversion(.titleByExamination) }
    }

    public static func check(target: CatalogueTitle) throws(OfficeRefusal) {
        guard !target.isByExaminationAlone else { throw .conversion(.titleByExaminationHere(target.code)) }
    }

    /// How the original was got decides alone: what else was not read of it changes nothing.
    public static func isExamined(_ found: ConversionCase) -> Bool {
        found.said(.obtained)?.value == AcquisitionRoute.examination.word
    }

    /// A case ends as not needed on this ground alone.
    public static func checkNotNeeded(_ found: ConversionCase) throws(OfficeRefusal) {
        guard isExamined(found) else { throw .conversion(.notExamined) }
    }
}
