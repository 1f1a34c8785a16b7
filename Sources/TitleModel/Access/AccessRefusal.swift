/// Why somebody is not let in, or an account is not made or changed.
///
/// Facts only; words are made at the edge, under `access.refusal.<code>`.
public enum AccessRefusal: Error, Hashable, Sendable {
    /// Name, password or one-time code is wrong, or the account is disabled: which of them is not told.
    case wrong
    /// Too many wrong tries; the next is heard after so many seconds.
    case wait(seconds: Int)
    /// As many passwords are being checked as there is room for; nothing was counted.
    case busy
    /// The clock is behind the last one-time code of the account: no code of now is later than it.
    case clockBehind
    case loginNameUnfit
    case loginNameTaken
    case passwordTooShort(least: Int)
    case passwordTooLong(most: Int)
    case passwordTooPlain
    case passwordsDiffer
    /// The setup or activation code is wrong, used or over.
    case codeWrong
    /// There are accounts already, so that the first one is not made again.
    case setupOver
    /// The time for setting the second factor is over, or it was set.
    case enrolmentOver
    /// The six digits do not fit secret and clock.
    case timedCodeWrong
    case accountUnknown
    /// Nobody's account names who logged in at the OpenID provider, or it is disabled.
    case subjectUnknown
    /// The person has an account already.
    case accountExists
    case disabledAlready
    /// `office.key` is another one than that under which the account was sealed.
    case officeKeyForeign
}

extension AccessRefusal {
    public var code: String {
        switch self {
        case .wrong: "wrong"
        case .wait: "wait"
        case .busy: "busy"
        case .clockBehind: "clock-behind"
        case .loginNameUnfit: "login-name-unfit"
        case .loginNameTaken: "login-name-taken"
        case .passwordTooShort: "password-too-short"
        case .passwordTooLong: "password-too-long"
        case .passwordTooPlain: "password-too-plain"
        case .passwordsDiffer: "passwords-differ"
        case .codeWrong: "code-wrong"
        case .setupOver: "setup-over"
        case .enrolmentOver: "enrolment-over"
        case .timedCodeWrong: "timed-code-wrong"
        case .accountUnknown: "account-unknown"
        case .subjectUnknown: "subject-unknown"
        case .accountExists: "account-exists"
        case .disabledAlready: "disabled-already"
        case .officeKeyForeign: "office-key-foreign"
        }
    }

    public var facts: [String: String] {
        switch self {
        case .wait(let seconds): ["seconds": String(seconds)]
        case .passwordTooShort(let least): ["least": String(least)]
        case .passwordTooLong(let most): ["most": String(most)]
        default: [:]
        }
    }
}
