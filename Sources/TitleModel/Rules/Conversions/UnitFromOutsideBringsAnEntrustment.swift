/// Who works at a unit of the centre or of another province that is stationed here comes with a letter of entrustment from
/// the centre's HR department or a bureau of a prefecture or above (CNV9; §九(三)).
public enum UnitFromOutsideBringsAnEntrustment {
    public static func check(
        _ application: ConversionApplication,
        _ registry: BodyRegistry,
        held: Set<ConversionEvidence.Kind>
    ) throws(OfficeRefusal) {
        try checkNamed(application, registry)
        guard !application.holder.unitIsOutside || held.contains(.entrustment) else {
            throw .conversion(.entrustmentMissing)
        }
    }

    /// Whoever applies says who sent the letter, and its number: an application is never written anew.
    public static func checkNamed(
        _ application: ConversionApplication,
        _ registry: BodyRegistry
    ) throws(OfficeRefusal) {
        guard application.holder.unitIsOutside else { return }
        guard let letter = application.entrustment else { throw .conversion(.entrustmentNotNamed) }
        guard EntrustmentSender(letter.sender, registry).isRight else {
            throw .conversion(.entrustmentSenderUnfit(letter.sender))
        }
    }
}
