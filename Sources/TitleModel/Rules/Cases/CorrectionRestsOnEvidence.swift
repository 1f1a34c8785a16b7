/// A correction names what is wrong and what is right, each once, and rests on a file that proves it.
public enum CorrectionRestsOnEvidence {
    public static func check(_ version: VersionChange?, hasEvidence: Bool) throws(OfficeRefusal) {
        guard case .correction(let corrections) = version else { return }
        let fields = Set(corrections.map(\.field))
        guard !corrections.isEmpty, fields.count == corrections.count, corrections.allSatisfy({ $0.was != $0.becomes })
        else { throw .correctionEmpty }
        guard hasEvidence else { throw .correctionWithoutEvidence }
    }
}
