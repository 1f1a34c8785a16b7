/// What the trail keeps of the values: enough for who knows them to see which they were, and neither name nor number.
extension PersonChange {
    public var masked: (former: String, present: String) { (masked(former), masked(present.text)) }

    /// Of a name the first character, of a number the last two, the others covered.
    private func masked(_ text: String) -> String {
        let covered = String(repeating: "*", count: max(1, text.count - (kind == .name ? 1 : 2)))
        return switch kind {
        case .name: text.prefix(1) + covered
        case .identity: covered + text.suffix(2)
        }
    }
}
