import Testing
import TitleRender

/// What a sealed certificate weighs with the heaviest photo of the demo and the sample seal (issue 4, 4).
@Suite struct FaceWeightTests {
    @Test("Each face with texts of usual length has at most 90,000 bytes, in Chinese and in Chinese and Mongolian")
    func usual() async throws {
        try await weigh(.usual, limit: 90_000)
    }

    @Test("With the longest texts, every optional line among them, each has at most 115,000")
    func long() async throws {
        try await weigh(.long, limit: 115_000)
    }

    private func weigh(_ specimen: Specimen, limit: Int) async throws {
        var weights: [String: Int] = [:]
        for face in SealedFace.names { weights[face] = try await SealedFace.of(face, specimen).bytes.count }
        #expect(weights.count == 8, "\(weights)")
        #expect(weights.values.allSatisfy { $0 <= limit }, "\(weights)")
        let told = weights.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        print("weights, \(specimen): \(told)")
    }
}
