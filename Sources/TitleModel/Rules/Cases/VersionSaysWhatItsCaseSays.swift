/// A new version says what the version before said, but for what its case corrects.
public enum VersionSaysWhatItsCaseSays {
    public static func check(_ result: TitleResult, _ version: VersionEvidence) throws(OfficeRefusal) {
        guard let change = version.statusCase.decision.version,
            version.previousResult.corrected(by: change.corrections) == result
        else { throw .versionSaysOtherwise }
    }
}
