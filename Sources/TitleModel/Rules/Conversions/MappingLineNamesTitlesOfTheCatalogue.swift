/// A line of the mapping tables leads to a title of the catalogue, by its series, name and rank, and does not end before it
/// begins; what it says is written rightly (CNV8).
public enum MappingLineNamesTitlesOfTheCatalogue {
    public static func check(_ line: TitleMapping, _ catalogue: SeriesCatalogue) throws(OfficeRefusal) {
        try StatedText.check(line.series, upTo: 60)
        try StatedText.check(line.title, upTo: 60)
        try StatedText.check(line.legalSource, upTo: 100)
        for specialty in [line.specialty, line.target.specialty].compactMap(\.self) {
            try StatedText.check(specialty, upTo: 60)
        }
        guard catalogue.seriesName(line.target.series) != nil,
            catalogue.allTitles.contains(where: { title in
                title.code.series == line.target.series && title.name == line.target.title
                    && title.rank == line.target.rank
            }), line.validTo.map({ $0 >= line.validFrom }) ?? true
        else { throw .conversion(.mappingLineUnfit) }
    }
}
