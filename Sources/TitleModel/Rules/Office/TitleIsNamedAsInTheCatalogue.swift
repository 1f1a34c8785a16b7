/// A title is called what the catalogue calls it: series, name and rank belong to its code.
public enum TitleIsNamedAsInTheCatalogue {
    public static func check(_ title: TitleWording, catalogue: SeriesCatalogue) throws(OfficeRefusal) {
        guard let known = catalogue.title(title.code), known.name == title.name, known.rank == title.rank,
            known.entry.seriesName == title.seriesName, (known.entry.specialtyGroup ?? "") == title.specialtyGroup
        else { throw .titleNamedOtherwise(title.code) }
    }
}
