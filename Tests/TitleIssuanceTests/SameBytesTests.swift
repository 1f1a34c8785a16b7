import Foundation
import TestSupport
import Testing
import TitleIssuance
import TitleModel

/// The same claim, template, seal, key and time give the same bytes up to the signature (issue 4, 8).
@Suite struct SameBytesTests {
    private static let now = Instant(milliseconds: 1_795_478_400_000)

    @Test func aDocumentMadeAgainByAnotherPressIsTheSameUpToItsSignature() async throws {
        let folder = try TemporaryFolder()
        let first = try await DemoPress.work(in: folder.path, Self.now)
        let second = try await DemoPress.press(folder.path, Self.now)
        #expect(first.count > 1)
        for index in 0..<first.count {
            let (one, other) = (try first.document(index), try second.document(index))
            #expect(withoutSignature(one) == withoutSignature(other))
            #expect(one != other, "ECDSA draws a new number for every signature")
        }
    }

    @Test func anotherSecondIsAnotherDocument() async throws {
        let folder = try TemporaryFolder()
        let first = try await DemoPress.work(in: folder.path, Self.now)
        let later = try await DemoPress.press(folder.path, Instant(milliseconds: Self.now.milliseconds + 1000))
        #expect(withoutSignature(try first.document(0)) != withoutSignature(try later.document(0)))
    }

    /// All but the hexadecimal string between the two ranges that the signature covers.
    private func withoutSignature(_ file: [UInt8]) -> [UInt8] {
        let text = String(decoding: file, as: UTF8.self)
        let numbers = text.split(separator: "/ByteRange[").last?.prefix { $0 != "]" }.split(separator: " ")
        let range = numbers?.compactMap { Int($0) } ?? []
        guard range.count == 4 else { return [] }
        return Array(file[..<range[1]] + file[range[2]...])
    }
}
