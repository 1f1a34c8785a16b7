import Foundation
import TestSupport
import Testing
import TitleFiles
import TitleIntake
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

@Suite("Archives of photos") struct PhotoArchiveTests {
    private struct Batch {
        let fixture: OfficeFixture
        let id: Identifier
        let numbers: [String]

        init() async throws {
            fixture = try await OfficeFixture()
            let batch = try await fixture.takeIn(0..<4)
            id = batch
            numbers = try await fixture.store.read { try $0.results(of: batch).map(\.identity.number) }
        }

        func check(_ files: [(String, [UInt8])]) async throws -> PhotoReport {
            var zip = ZipWriter()
            for (name, bytes) in files { zip.add(name, bytes, isDeflated: false) }
            return try PhotoArchive.check(zip.finished(), for: try await roster())
        }

        func roster() async throws -> PhotoRoster {
            let id = id
            return try await fixture.store.read { try PhotoRoster(of: id, in: $0) }
        }
    }

    private static func portrait(_ number: Int = 1) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: ProjectFolder.path("data/photos/portrait-0\(number).jpg"))))
    }

    @Test("CER5: photos named by number are taken, in folders too; what an operating system adds is passed by")
    func clean() async throws {
        let batch = try await Batch()
        let report = try await batch.check([
            ("照片/\(batch.numbers[0]).jpg", try Self.portrait()),
            ("\(batch.numbers[1].lowercased()).JPEG", try Self.portrait(2)),
            ("__MACOSX/._x.jpg", [1]), ("照片/Thumbs.db", [1]),
        ])
        #expect(report.isClean && report.taken.count == 2 && report.replacing == 0)
        #expect(report.ignored.count == 2 && report.without.map(\.line) == [4, 5])
        let header = try PhotoHeader(report.taken[0].photo.bytes)
        #expect(header.width == 413 && header.height == 579 && report.taken[0].photo.bytes.count < 60_000)
    }

    @Test("every fault is told by file: wrong names, digits, people, two of one, no picture, cut short")
    func faults() async throws {
        let batch = try await Batch()
        let (good, number) = (try Self.portrait(), batch.numbers[0])
        let wrong = number.dropLast() + (number.hasSuffix("1") ? "2" : "1")
        let other = try #require(ResidentIdentityNumber.completed("15049919900101123"))
        let report = try await batch.check([
            ("王丽.jpg", good), ("\(wrong).jpg", good), ("\(other).jpg", good), ("\(number).jpg", good),
            ("\(number).png", good), ("\(batch.numbers[1]).jpg", Array("hello".utf8)),
            ("\(batch.numbers[2]).jpg", Array(good.prefix(good.count / 2))), ("150404800101123.jpg", good),
        ])
        #expect(!report.isClean && report.taken.count == 1)
        #expect(
            report.faults.map(\.cause) == [
                .nameIsNoNumber, .numberUnfit(.checkCharacter), .notInBatch, .twice(otherPlace: 4),
                .picture(.otherKind(.other)), .picture(.damaged), .numberUnfit(.firstGeneration),
            ]
        )
        #expect(report.faults.map(\.place) == [1, 2, 3, 5, 6, 7, 8])
        let words = Words(.chinese)
        for fault in report.faults {
            let text = fault.message(words.callAsFunction)
            #expect(!text.contains("[") && !text.contains("{") && !text.contains(number))
            #expect(!fault.shown.contains(number.prefix(10)))
        }
        #expect(report.faults[3].line == 2 && report.faults[0].name == nil)
        #expect(try report.sheet(words.callAsFunction).starts(with: [0x50, 0x4B]))
    }

    @Test("an archive that is none, empty, damaged, or holds too much is refused as a whole")
    func refused() async throws {
        let roster = try await Batch().roster()
        func fault(_ bytes: [UInt8]) -> PhotoArchiveFault? {
            do throws(PhotoArchiveFault) {
                _ = try PhotoArchive.check(bytes, for: roster)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault(Array("Rar!".utf8)) == .notAnArchive)
        #expect(fault(ZipWriter().finished()) == .empty)
        var zip = ZipWriter()
        zip.add("1.jpg", try Self.portrait())
        let whole = zip.finished()
        #expect(fault(Array(whole.dropLast(9))) == .damaged)
        var many = ZipWriter()
        for index in 0...PhotoArchive.mostFiles { many.add("\(index).jpg", [1], isDeflated: false) }
        #expect(fault(many.finished()) == .tooMany(limit: PhotoArchive.mostFiles))
        var twice = ZipWriter()
        for name in ["a.jpg", "A.jpg"] { twice.add(name, [1]) }
        #expect(fault(twice.finished()) == .sameNameTwice("A.jpg"))
        for fault in [
            PhotoArchiveFault.notAnArchive, .empty, .encrypted, .tooMany(limit: 1), .unpacksTooLarge(megabytes: 1),
            .sameNameTwice("a"), .damaged,
        ] {
            #expect(!fault.message(Words(.english).callAsFunction).contains("["))
        }
    }

    @Test("photos are registered by the batch's own clerk, all of them with one trace")
    func registered() async throws {
        let batch = try await Batch()
        let report = try await batch.check([("\(batch.numbers[0]).jpg", try Self.portrait())])
        let photos = report.taken.map { ($0.row.person, $0.photo) }
        let city = batch.fixture.accepter
        await #expect(throws: OfficeRefusal.staffOfAnotherBody(city.id, needed: try code("150404"))) {
            try await batch.fixture.office.registerPhotos(
                photos,
                of: batch.id,
                by: city.id,
                at: OfficeFixture.opened
            )
        }
        try await batch.fixture.office.registerPhotos(
            photos,
            of: batch.id,
            by: batch.fixture.preparer.id,
            at: OfficeFixture.opened
        )
        let id = batch.id
        let rows = try await batch.fixture.store.read { try $0.portraitRows(of: id) }
        #expect(rows.map(\.hasPhoto) == [true, false, false, false])
    }
}
