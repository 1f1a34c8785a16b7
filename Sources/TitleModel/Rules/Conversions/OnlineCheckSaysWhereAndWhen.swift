/// What the issuing side's own check answered counts with its address, its day and who asked (CNV4), and nothing else has them.
public enum OnlineCheckSaysWhereAndWhen {
    public static func check(
        _ kind: ConversionEvidence.Kind,
        _ look: ConversionEvidence.OnlineLook?,
        today: CivilDate
    ) throws(OfficeRefusal) {
        guard kind == .onlineCheck else { return }
        guard let look, look.day <= today, isAddress(look.address) else { throw .conversion(.onlineCheckIncomplete) }
        try StatedText.check(look.address, upTo: 400)
        try StatedText.check(look.by, upTo: 100)
    }

    private static func isAddress(_ text: String) -> Bool {
        ["https://", "http://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
    }
}
