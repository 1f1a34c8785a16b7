internal import TitleModel

extension ConversionCase {
    /// Every step that was taken: what is signed or confirmed is the case as these left it.
    var stateToSign: [String] { steps.map { "\($0.event.rawValue) \($0.at.milliseconds)" } }
}

extension ConversionState {
    /// Names the decision on show, as a form carries it: another decision has another name.
    public var seen: String { StateDigits.of(found.stateToSign) }
}
