internal import TitleModel

extension ConversionApplication {
    /// Number and issuer of the original as its claim says them, where it does.
    func naming(_ claimed: [OriginalField]) -> ConversionApplication {
        func said(_ kind: OriginalField.Kind) -> String? {
            claimed.last { $0.kind == kind && !$0.value.isEmpty }?.value
        }
        return ConversionApplication(
            origin: origin,
            way: way,
            holder: holder,
            applicant: applicant,
            appliedOn: appliedOn,
            original: OriginalName(
                number: said(.number) ?? original.number,
                issuer: said(.issuer) ?? original.issuer
            ),
            entrustment: entrustment
        )
    }
}
