internal import TitleModel
internal import TitleStore

extension Office {
    /// What only the register says against converting an open case: another name under the identity document, a certificate of
    /// the very title.
    ///
    /// The order asks for both again, when it is too late to say so well.
    func registerReasons(
        against found: ConversionCase,
        _ title: CatalogueTitle?,
        _ transaction: any Transaction
    ) throws -> [OfficeRefusal] {
        let holder = found.application.holder
        guard found.progress.isOpen, let person = try transaction.person(with: holder.identity) else { return [] }
        var refusals: [OfficeRefusal] = []
        if try transaction.names(of: person).last != holder.name { refusals.append(.conversion(.holderIsOtherwise)) }
        if let title, let number = try transaction.orderedNumber(of: person, title.code) {
            refusals.append(.conversion(.titleHeldAlready(number)))
        }
        return refusals
    }
}
