import Testing

@testable import TitleIssuance

@Suite("Work a slice at a time")
struct SliceTests {
    @Test("What comes of each thing stands in the order of the things", arguments: [0, 1, 124, 125, 126, 1000])
    func order(count: Int) throws {
        #expect(try Slices.map(Array(0..<count)) { $0 * 3 } == (0..<count).map { $0 * 3 })
        #expect(Slices.ranges(of: count).flatMap { Array($0) } == Array(0..<count))
    }

    @Test("The first fault of the first slice that has one is the fault of all")
    func fault() {
        #expect(throws: IssuanceFault.setAside(count: 300)) {
            try Slices.map(Array(0..<1000)) { number in
                if number >= 300 { throw IssuanceFault.setAside(count: number) }
            }
        }
    }
}
