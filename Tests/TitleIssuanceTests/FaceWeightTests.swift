import Testing

/// What a sealed certificate weighs with the heaviest photo of the demo and texts of usual length (issue 4, 4).
@Suite struct FaceWeightTests {
    private static let limit = 90_000

    @Test("Each face has at most 90,000 bytes, in Chinese and in Chinese and Mongolian")
    func weights() async throws {
        var weights: [String: Int] = [:]
        for face in SealedFace.names { weights[face] = try await SealedFace(face).bytes.count }
        #expect(weights.count == 8, "\(weights)")
        #expect(weights.values.allSatisfy { $0 <= Self.limit }, "\(weights)")
        print("weights: \(weights.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
    }
}
