/// While one photo waits to be looked at no other is taken; nor after five that were refused within thirty days.
public enum HolderHandsInOnePhotoAtATime {
    public static let mostRefused = 5
    public static let days = 30

    public static func check(_ earlier: [PhotoSubmission], at now: Instant) throws(OfficeRefusal) {
        guard earlier.allSatisfy({ $0.decision != nil }) else { throw .photoWaitsAlready }
        let begin = now.civilDate.adding(days: -days)
        let refused = earlier.count { $0.decision?.isConfirmed == false && $0.submittedAt.civilDate > begin }
        guard refused < mostRefused else { throw .photosRefusedTooOften(days: days) }
    }
}
