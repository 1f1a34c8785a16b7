extension OfficeRefusal {
    /// Of people, their names, numbers and photos, and of titles got elsewhere.
    var registerTold: (code: String, facts: [String: String])? {
        switch self {
        case .nameIsFormer(let line): ("name-is-former", ["line": String(line)])
        case .nameIsOtherwise(let line): ("name-is-otherwise", ["line": String(line)])
        case .identityIsFormer(let line): ("identity-is-former", ["line": String(line)])
        case .liftingDatedBeforeBan(let day, let ban):
            ("lifting-dated-before-ban", ["date": day.description, "ban": ban.description])
        case .changeOpenAlready: ("change-open-already", [:])
        case .changeDecidedAlready: ("change-decided-already", [:])
        case .changeChangesNothing: ("change-changes-nothing", [:])
        case .changeIsStale: ("change-is-stale", [:])
        case .identityUnfit: ("identity-unfit", [:])
        case .nameUnfit: ("name-unfit", [:])
        case .recordedTitleUnknown: ("recorded-title-unknown", [:])
        case .restrictedTitleTooLate(let day, let last):
            ("restricted-title-too-late", ["date": day.description, "last": last.description])
        case .titleRecordedAlready(let number): ("title-recorded-already", ["number": QuotedText.shown(number)])
        case .titleVoidedAlready: ("title-voided-already", [:])
        case .registerAskedTooOften(let most): ("register-asked-too-often", ["most": String(most)])
        case .photoWaitsAlready: ("photo-waits-already", [:])
        case .photoDecidedAlready: ("photo-decided-already", [:])
        case .photosRefusedTooOften(let days): ("photos-refused-too-often", ["days": String(days)])
        case .refusalWithoutReason: ("refusal-without-reason", [:])
        case .conversion(let refusal): ("conversion-\(refusal.code)", refusal.facts)
        default: nil
        }
    }
}
