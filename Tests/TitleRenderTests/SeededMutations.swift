import TestSupport

/// Texts with a few bytes changed, removed or doubled; the same ones at every run.
struct SeededMutations {
    private var dice: SeededDice

    init(seed: UInt64) {
        dice = SeededDice(seed: seed)
    }

    mutating func mutated(_ text: String) -> [UInt8] { mutated(Array(text.utf8)) }

    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...dice.below(4) { dice.mutate(&bytes) }
        return bytes
    }
}
