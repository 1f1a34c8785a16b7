import TestSupport
import Testing
import TitleDocument

/// What the strict reader takes and what it refuses, whatever the signature in the file is worth.
struct SealedPDFTests {
    private let cms: [UInt8] = [0x30, 0x03, 0x02, 0x01, 0x07]

    private func sealed(_ archive: consuming ArchivalPDF = Sample.archive()) throws -> [UInt8] {
        try archive.prepare(Sample.plan()).embedding(signature: cms).bytes
    }

    private func fault(_ bytes: [UInt8]) -> PDFFault? {
        do throws(PDFFault) {
            _ = try SealedPDF.read(bytes)
            return nil
        } catch {
            return error
        }
    }

    private func replacing(_ old: String, with new: String, in bytes: [UInt8]) throws -> [UInt8] {
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        let index = try #require(bytes.indices.first { bytes[$0...].starts(with: old) })
        return Array(bytes[..<index]) + new + Array(bytes[(index + old.count)...])
    }

    @Test("A sealed document is read back: signature, time, attachment, links")
    func reads() throws {
        let bytes = try sealed()
        let document = try SealedPDF.read(bytes)
        #expect(document.cms == cms)
        #expect(document.signedAt == Sample.moment)
        #expect(document.attachment(named: "titlecert-claim.cose") == Sample.attachment.bytes)
        #expect(document.attachments.count == 1)
        #expect(document.links == [Sample.address])
        #expect(document.pageCount == 1)
        #expect(document.signedRanges.after.upperBound == bytes.count)
    }

    @Test("Anything saved or put behind the sealed document is named as that")
    func appended() throws {
        let bytes = try sealed()
        let changed = PDFFault.changedAfterSealing(sealedBytes: bytes.count)
        for tail in [
            "\n", " ", "%%EOF\n", "1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n",
        ] {
            #expect(fault(bytes + Array(tail.utf8)) == changed, "\(tail)")
        }
        #expect(fault(bytes + bytes) == changed)
    }

    @Test("A document cut off anywhere is refused, and never read as whole")
    func cutOff() throws {
        let bytes = try sealed()
        for count in stride(from: 5, to: bytes.count - 6, by: 97) {
            #expect(fault(Array(bytes[..<count])) == .truncated, "\(count) bytes")
        }
        for count in 0..<5 { #expect(fault(Array(bytes[..<count])) == .notPDF) }
        for count in bytes.count - 6..<bytes.count { #expect(fault(Array(bytes[..<count])) != nil) }
    }

    @Test("A PDF without a signature is told apart from a changed one, and from one of ours that lost its seal")
    func unsigned() {
        #expect(fault(Sample.archive().finish()) == .savedAgain)
        #expect(fault(Array("%PDF-1.4\n%%EOF".utf8)) == .noSignature)
        #expect(fault(Array("<html>%PDF-1.7".utf8)) == .notPDF)
        #expect(fault([]) == .notPDF)
    }

    @Test("A second signature dictionary or field is refused, whatever leads to it")
    func secondSignature() throws {
        var archive = Sample.archive()
        _ = archive.add(["Type": .name("Sig"), "Contents": .bytes([1])])
        #expect(fault(try sealed(archive)) == .severalSignatures(count: 2))
        var withField = Sample.archive()
        _ = withField.add(["FT": .name("Sig"), "T": .text("Other")])
        #expect(fault(try sealed(withField)) == .severalSignatures(count: 2))
        var withTimestamp = Sample.archive()
        _ = withTimestamp.add(["Type": .name("DocTimeStamp")])
        #expect(fault(try sealed(withTimestamp)) == .severalSignatures(count: 2))
    }

    @Test(
        "Ranges that are not the whole file around the signature are refused",
        arguments: [
            ("/ByteRange[0 ", "/ByteRange[1 "), ("/ByteRange[0 ", "/ByteRang2[0 "), ("/Contents<30", "/Content2<30"),
        ]
    )
    func ranges(old: String, new: String) throws {
        #expect(fault(try replacing(old, with: new, in: sealed())) == .rangeDoesNotCoverFile)
    }

    @Test("Each number of the ranges has to be right")
    func everyRangeNumber() throws {
        let bytes = try sealed()
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: "/ByteRange[".utf8) }) + 11
        for index in start..<start + 30 where (0x30...0x39).contains(bytes[index]) {
            var forged = bytes
            forged[index] = forged[index] == 0x39 ? 0x38 : forged[index] + 1
            #expect(fault(forged) != nil, "digit at \(index - start)")
        }
    }

    @Test("The room behind the signature holds zeros and nothing else")
    func padding() throws {
        let bytes = try sealed()
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: "/Contents<30".utf8) }) + 10
        for digit in [10, 11, 5000, 16_383] {
            var forged = bytes
            forged[start + digit] = UInt8(ascii: "1")
            #expect(fault(forged) == .paddingNotZero, "digit \(digit)")
        }
        var lowerCase = bytes
        lowerCase[start + 100] = UInt8(ascii: "a")
        #expect(fault(lowerCase) != nil)
    }

    @Test("An object that is defined twice in one revision is refused")
    func redefined() throws {
        let bytes = try sealed()
        let table = try #require(bytes.indices.first { bytes[$0...].starts(with: "xref\n0 ".utf8) })
        let second = Array("1 0 obj\n<</Type/Catalog>>\nendobj\n".utf8)
        let forged = Array(bytes[..<table]) + second + Array(bytes[table...])
        let moved = try replacing("startxref\n\(table)", with: "startxref\n\(table + second.count)", in: forged)
        #expect(fault(moved) == .objectDefinedTwice(number: 1))
    }

    @Test("Bytes between objects are refused: there is no place to hide anything")
    func gaps() throws {
        let forged = try replacing("\nendobj\n", with: "\nendobj\n%", in: sealed())
        guard case .damaged? = fault(forged) else {
            Issue.record("read as \(String(describing: fault(forged)))")
            return
        }
    }

    @Test("Limits refuse what no certificate has, before the memory is spent")
    func limits() throws {
        let bytes = try sealed()
        func refusal(_ limits: PDFLimits) -> PDFFault? {
            do throws(PDFFault) { _ = try SealedPDF.read(bytes, limits: limits) } catch { return error }
            return nil
        }
        #expect(refusal(PDFLimits(fileBytes: 1000)) == .tooLarge(bytes: bytes.count, limit: 1000))
        #expect(refusal(PDFLimits(objects: 5)) == .limitExceeded(.objects))
        #expect(refusal(PDFLimits(values: 10)) == .limitExceeded(.values))
        #expect(refusal(PDFLimits(inflatedBytes: 10)) == .limitExceeded(.inflatedBytes))
        var archive = Sample.archive()
        _ = archive.add((0..<1000).reduce(PDFValue.null) { inner, _ in [inner] })
        #expect(fault(try sealed(archive)) == .limitExceeded(.depth))
    }

    @Test("Numbers of any size refuse the file and trap nothing")
    func hostileNumbers() throws {
        let bytes = try sealed()
        for number in ["9999999999", "99999999999999999999999", "-1", "18446744073709551616", "0000000000"] {
            for place in [
                "/Length ", "/Size ", "startxref\n", "/Count ", "xref\n0 ", "/ByteRange[0 ", "/V ", "/StructParents ",
            ] {
                _ = fault(try replacing(place, with: place + number, in: bytes))
                let table = try replacing(place, with: place + number + " ", in: bytes)
                if place != "/ByteRange[0 ", place != "/StructParents " { #expect(fault(table) != nil) }
            }
        }
    }

    @Test("A byte changed at random gives an answer every time")
    func flippedBytes() throws {
        let bytes = try sealed()
        var dice = SeededDice(seed: 20_190_610)
        for _ in 0..<3000 {
            var forged = bytes
            for _ in 0...dice.below(4) { dice.mutate(&forged) }
            _ = fault(forged)
        }
    }

    @Test("A document with many values is read in time that grows no faster than its size")
    func linear() throws {
        func document(_ count: Int) throws -> [UInt8] {
            var archive = Sample.archive()
            for _ in 0..<count { _ = archive.add(.array((0..<100).map { .integer($0) })) }
            return try sealed(archive)
        }
        func time(_ bytes: [UInt8]) throws -> Duration { try threadTime { _ = try SealedPDF.read(bytes) } }
        let (large, small) = (try document(4000), try document(400))
        _ = try time(small)
        // By turns: what slows the machine for a while slows both.
        let times = try (0..<5).map { _ in (large: try time(large), small: try time(small)) }
        let (ofLarge, ofSmall) = (times.map(\.large).min() ?? .zero, times.map(\.small).min() ?? .zero)
        #expect(ofLarge < ofSmall * 30 + .milliseconds(50), "\(times)")
    }
}
