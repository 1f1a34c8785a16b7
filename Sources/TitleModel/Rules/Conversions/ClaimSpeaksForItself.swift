/// What the original's signed claim says is taken from there; nobody types it otherwise.
public enum ClaimSpeaksForItself {
    public static func check(_ typed: [OriginalField], over held: [OriginalField]) throws(OfficeRefusal) {
        let claimed = held.filter { $0.source == .claim }
        for field in typed where claimed.contains(where: { $0.kind == field.kind && $0.value != field.value }) {
            throw .conversion(.claimIsNotTyped(field.kind))
        }
    }
}
