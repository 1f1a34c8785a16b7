import TitleClaim
import TitleIntake
public import TitleModel
import TitleSecrets
import TitleVerify

/// What can be said here of files that somebody else made, and of whom certificates are made here.
public struct ForeignFiles: Sendable {
    /// What the verifier finds of a file's signature.
    let signature: @Sendable ([UInt8]) -> ForeignSignature
    /// Whether a key by which the body's certificates are signed is in use here.
    let isIssuedHere: @Sendable (BodyCode) -> Bool
    /// What can be said of an original that is to be converted, with its origin's status list: the one handed in, else the
    /// one that the origin answers with.
    let original: @Sendable (_ file: [UInt8], _ statusList: [UInt8]?, _ now: Instant) async -> OriginalExamination
    /// The same without asking anybody: what the file says by itself.
    let examined: @Sendable (_ file: [UInt8], _ now: Instant) -> OriginalExamination
    /// What another region's notice of conversion says.
    let notice: @Sendable (_ bytes: [UInt8], _ now: Instant) throws(OfficeRefusal) -> ConversionClaim

    /// Without a trust list no signature can be checked, and every body's certificates count as made here.
    public init() {
        signature = { Self.mark(of: $0) }
        isIssuedHere = { _ in true }
        original = { file, _, _ in Self.unchecked(file) }
        examined = { file, _ in Self.unchecked(file) }
        notice = Self.noNotice
    }

    /// By the trust lists of the installation and of the regions that it knows.
    public init(trust: TrustFolder, now: @escaping @Sendable () -> Instant) {
        signature = { bytes in
            let verdict = trust.regions.judge { $0.verify(file: bytes, status: .waived, at: now()) }.verdict
            return Self.finding(of: verdict, bytes)
        }
        let statuses = OriginStatusLists(trust.imported)
        original = { file, list, now in
            let (examiner, codes) = Self.examiner(of: file, trust, now)
            var had = list.map { OriginalExaminer.ListHad.handedIn($0) } ?? .noAddress
            if list == nil, let origin = examiner.origin(of: file, codes: codes) {
                had = await statuses.list(origin.list, ofRoot: origin.root, at: now)
            }
            return examiner.examine(file, codes: codes, list: had)
        }
        examined = { file, now in
            let (examiner, codes) = Self.examiner(of: file, trust, now)
            return examiner.examine(file, codes: codes)
        }
        notice = { bytes, now throws(OfficeRefusal) in
            try ConversionNoticeReader(regions: trust.regions, now: now).read(bytes)
        }
        isIssuedHere = { body in
            trust.trust.list.keys.contains { key in
                key.use == .title && key.state == .active && key.bodies.contains(body.text)
            }
        }
    }

    /// With the codes of a file that does not speak for itself.
    private static func examiner(
        of file: [UInt8],
        _ trust: TrustFolder,
        _ now: Instant
    ) -> (OriginalExaminer, OriginalExaminer.Codes) {
        let anchors = trust.foreignAnchors.compactMap(\.certificate)
        let examiner = OriginalExaminer(regions: trust.regions, anchors: anchors, now: now)
        let codes = examiner.speaksForItself(file) ? OriginalExaminer.Codes([]) : OriginalExaminer.Codes(in: file)
        return (examiner, codes)
    }

    @Sendable private static func noNotice(_: [UInt8], _: Instant) throws(OfficeRefusal) -> ConversionClaim {
        throw .conversion(.noticeUnsigned)
    }

    /// Without a trust list.
    private static func unchecked(_ file: [UInt8]) -> OriginalExamination {
        let isSigned = mark(of: file) != .none
        let check = OriginalCheck(
            finding: isSigned ? .signedNotChecked : .picture,
            lines: [],
            file: SHA256.digest(file)
        )
        return OriginalExamination(check: check, fields: [])
    }

    init(
        signature: @escaping @Sendable ([UInt8]) -> ForeignSignature,
        isIssuedHere: @escaping @Sendable (BodyCode) -> Bool,
        original: (@Sendable ([UInt8], [UInt8]?, Instant) async -> OriginalExamination)? = nil
    ) {
        (self.signature, self.isIssuedHere) = (signature, isIssuedHere)
        self.original = original ?? { file, _, _ in Self.unchecked(file) }
        examined = { file, _ in Self.unchecked(file) }
        notice = Self.noNotice
    }
}

extension ForeignFiles {
    /// A signature counts as checked only with a listed key; a stranger's is there and not checked, whatever else is so.
    private static func finding(of verdict: Verdict, _ bytes: [UInt8]) -> ForeignSignature {
        if verdict.checks.contains(Check(.seal, .passed)) { return .checked }
        let codes = verdict.checks.compactMap { check in
            if case .failed(let reason) = check.result { reason.code } else { nil }
        }
        let mark = mark(of: bytes)
        return mark == .notChecked && codes.contains(where: broken.contains) ? .broken : mark
    }

    /// Of a file that says it is signed, in the form that is sealed here: what was sealed is not what is there.
    private static let broken: [ReasonCode] = [
        .fileChanged, .fileAppended, .fileTruncated, .fileNotCovered, .sealWrong, .sealMalformed,
    ]

    /// Whether a PDF says that it is signed.
    private static func mark(of bytes: [UInt8]) -> ForeignSignature {
        guard bytes.starts(with: Array("%PDF-".utf8)) else { return .none }
        let mark = Array("/ByteRange".utf8)
        var place = 0
        while let start = bytes[place...].firstIndex(of: mark[0]), start + mark.count <= bytes.count {
            if bytes[start..<start + mark.count].elementsEqual(mark) { return .notChecked }
            place = start + 1
        }
        return .none
    }
}

extension OriginalExaminer.Codes {
    /// Of a picture, and of the pictures in a PDF.
    init(in file: [UInt8]) {
        switch PictureReading(picturesIn: file) {
        case nil: self.init([])
        case .codes(let texts)?: self.init(texts)
        case .fault(let fault)?: self.init([], unread: fault.code)
        }
    }
}
