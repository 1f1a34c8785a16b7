/// A title is called here as the tables say; where they say nothing a person decides, with a reason (CNV8).
public enum MappingRestsOnTableOrReason {
    public static func check(
        _ mapping: ConversionMapping,
        _ answer: MappingAnswer,
        in catalogue: SeriesCatalogue
    ) throws(OfficeRefusal) -> CatalogueTitle {
        guard let title = catalogue.title(mapping.title) else { throw .conversion(.mappingUnknown(mapping.title)) }
        switch (answer, mapping.basis) {
        case (.found(let table, let basis), _):
            guard table == title, mapping.basis == basis else { throw .conversion(.mappingOtherwise(table.code)) }
        case (.none, .person(let reason)):
            guard StatedText.isFilled(reason, upTo: 1000) else { throw .conversion(.mappingWithoutReason) }
        case (.none, _): throw .conversion(.mappingMissing)
        }
        return title
    }
}
