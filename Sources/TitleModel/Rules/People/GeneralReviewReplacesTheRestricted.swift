/// A title for units that are not public gives way once its holder has passed the general review (CER6; 社会化评审): to a
/// certificate by review, without restriction, of the same series and the same rank or a higher one.
public enum GeneralReviewReplacesTheRestricted {
    public static func isReplaced(
        _ old: RecordedTitle,
        by result: TitleResult,
        _ status: RegisteredStatus
    ) -> Bool {
        guard old.kind == .nonPublic, old.voiding == nil, let rank = old.rank else { return false }
        guard result.route == .review, result.restriction == nil, result.title.code.series == old.series else {
            return false
        }
        guard result.title.rank.digit <= rank.digit, result.qualifiedOn > old.obtainedOn else { return false }
        switch status {
        case .valid, .suspended, .superseded: return true
        case .revoked, .cancelled: return false
        }
    }
}
