/// A conversion has exactly one origin and exactly one way, and the way leads from the origin (CNV1, CNV2; §十六(二)).
public enum ConversionHasOneOriginAndOneWay {
    /// Of what a form or a file names.
    public static func read(
        origins: [ConversionOrigin],
        ways: [ConversionWay],
        _ list: ConversionEvidenceList
    ) throws(OfficeRefusal) -> (ConversionOrigin, ConversionWay) {
        guard origins.count == 1, let origin = origins.first else { throw .conversion(.originNotOne(origins.count)) }
        guard ways.count == 1, let way = ways.first else { throw .conversion(.wayNotOne(ways.count)) }
        try check(origin, way, list)
        return (origin, way)
    }

    public static func check(
        _ origin: ConversionOrigin,
        _ way: ConversionWay,
        _ list: ConversionEvidenceList
    ) throws(OfficeRefusal) {
        guard !list.rules(origin, way).isEmpty else { throw .conversion(.wayDoesNotFit(origin, way)) }
    }
}
