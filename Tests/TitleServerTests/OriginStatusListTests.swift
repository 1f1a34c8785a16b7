import Foundation
import TestSupport
import Testing
import TitleModel
import TitleVerify

@testable import TitleServer

@Suite("Status lists of other regions, asked online") struct OriginStatusListTests {
    private let folder: TemporaryFolder
    private let root = String(repeating: "a", count: 64)
    private let now = Instant(milliseconds: 1_573_200_000_000)

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path("regions"),
            withIntermediateDirectories: true
        )
    }

    private func configured(_ address: String) throws -> OriginStatusLists {
        _ = try folder.write(Array("\(address)\n".utf8), as: "regions/\(root).status")
        return OriginStatusLists(ImportedLists(ofTrustFolder: folder.path))
    }

    private static func told(_ had: OriginalExaminer.ListHad) -> String {
        switch had {
        case .noAddress: "no-address"
        case .unreachable: "unreachable"
        case .asked(let bytes): "asked \(bytes)"
        case .handedIn: "handed-in"
        }
    }

    @Test("CNV4: without a configured address that is one nobody is asked") func none() async throws {
        let lists = OriginStatusLists(ImportedLists(ofTrustFolder: folder.path))
        #expect(await Self.told(lists.list(3, ofRoot: root, at: now)) == "no-address")
        let plain = try configured("http://zs.example.cn/status")
        #expect(await Self.told(plain.list(3, ofRoot: root, at: now)) == "no-address")
    }

    @Test("CNV4: the origin answers with its list; what it does not have, and silence, are not checked")
    func asked() async throws {
        var services = SampleServices.make()
        services.statusList = { list, _ in list == 3 ? PublicStatusList(bytes: [0xD2, 0x84], freshUntil: nil) : nil }
        let (root, now) = (root, now)
        try await withRunningSite(try sampleSite(services)) { port in
            let lists = try configured("http://127.0.0.1:\(port)/status")
            #expect(await Self.told(lists.list(3, ofRoot: root, at: now)) == "asked [210, 132]")
            #expect(await Self.told(lists.list(4, ofRoot: root, at: now)) == "unreachable")
        }
        let gone = try configured("http://127.0.0.1:9/status")
        #expect(await Self.told(gone.list(3, ofRoot: root, at: now)) == "unreachable")
    }

    @Test("Who was silent is left alone for twenty seconds, so that nobody waits for him again") func silence()
        async throws
    {
        let lists = try configured("http://127.0.0.1:9/status")
        #expect(await Self.told(lists.list(3, ofRoot: root, at: now)) == "unreachable")
        #expect(lists.isSilent("http://127.0.0.1:9/status/3", at: now.adding(milliseconds: 19_999)))
        #expect(!lists.isSilent("http://127.0.0.1:9/status/3", at: now.adding(milliseconds: 20_000)))
    }
}
