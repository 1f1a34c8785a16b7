/// A title is called here as the tables say; where they say nothing a person decides, with a reason; where two lines say
/// different things nobody does until one of them is ended, and as one of the titles in force that day (CNV8).
public enum MappingRestsOnTableOrReason {
    public static func check(
        _ mapping: ConversionMapping,
        _ answer: MappingAnswer,
        in catalogue: SeriesCatalogue,
        on day: CivilDate
    ) throws(OfficeRefusal) -> CatalogueTitle {
        guard let title = catalogue.title(mapping.title) else { throw .conversion(.mappingUnknown(mapping.title)) }
        try ConvertedTitleIsInForce.check(title, on: day)
        switch (answer, mapping.basis) {
        case (.found(let table, let basis, let specialty), _):
            guard table == title, mapping.basis == basis, mapping.specialty == specialty else {
                throw .conversion(.mappingOtherwise(table.code))
            }
        case (.contradictory(let one, let other), _): throw .conversion(.mappingLinesContradict(one, other))
        case (.none, .person(let reason)):
            guard StatedText.isFilled(reason, upTo: 1000) else { throw .conversion(.mappingWithoutReason) }
            if let specialty = mapping.specialty { try StatedText.check(specialty, upTo: 60) }
        case (.none, _): throw .conversion(.mappingMissing)
        }
        return title
    }
}
