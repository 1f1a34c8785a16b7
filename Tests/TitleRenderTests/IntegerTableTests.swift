import TestSupport
import Testing

@testable import TitleRender

@Suite struct IntegerTableTests {
    @Test("A key keeps the value it got first, however many there are", arguments: [10, 256, 257, 5000])
    func values(count: Int) {
        var (table, known, dice) = (IntegerTable(), [UInt64: Int](), SeededDice(seed: 11))
        for step in 1...(4 * count) {
            let key = UInt64(dice.below(3)) << 32 | UInt64(dice.below(count))
            let value = table.value(of: key, otherwise: step)
            #expect(value == known[key, default: step])
            known[key] = value
        }
    }
}
