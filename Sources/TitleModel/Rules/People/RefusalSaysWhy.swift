/// Whoever refuses what another handed in says why; a confirmation may be silent.
public enum RefusalSaysWhy {
    public static func check(_ reason: String, isConfirmed: Bool) throws(OfficeRefusal) {
        if isConfirmed, reason.isEmpty { return }
        guard StatedText.isFilled(reason, upTo: 4000) else { throw .refusalWithoutReason }
    }
}
