import Logging
import TitleClaim
import TitleModel
import TitleStore
import TitleVerify

@testable import TitleServer

/// A site with a small made-up register behind it.
enum SampleServices {
    static let validCode = VerificationCode(random: 0x0123_4567_89AB_CDEF)
    static let revokedCode = VerificationCode(random: 0x1111_2222_3333_4444)
    static let supersededCode = VerificationCode(random: 0x2222_3333_4444_5555)
    static let suspendedCode = VerificationCode(random: 0x3333_4444_5555_6666)
    static let hostileCode = VerificationCode(random: 0x4444_5555_6666_7777)
    static let unknownCode = VerificationCode(random: 0x5555_6666_7777_8888)
    static let hostileText = "<script>alert('x')</script>&\"{{title}}[[site.name]]"

    static let openNotice = Identifier(at: SampleVerdicts.now, random: (0, 1))
    /// A key that verifies; its text is each test's own affair.
    static let apiKey = APIKey(
        id: openNotice,
        prefix: "aaaaaaaa",
        hash: [],
        name: "某某",
        scope: .verify,
        madeBy: "terminal",
        madeAt: SampleVerdicts.now
    )
    static let closedNotice = Identifier(at: SampleVerdicts.now, random: (0, 2))
    static let hostileNotice = Identifier(at: SampleVerdicts.now, random: (0, 3))

    static func make(
        isDemo: Bool = true,
        now: @escaping @Sendable () -> Instant = { SampleVerdicts.now }
    ) -> SiteServices {
        SiteServices(
            identity: identity(isDemo: isDemo),
            now: now,
            lookUp: { findings[$0] },
            verifyFile: { Finding(verdict: verdict(onFile: $0), examinedAt: now()) },
            verifyText: { text in
                let verdict =
                    text.contains("#1")
                    ? SampleVerdicts.verdict(.valid, checks: SampleVerdicts.passed)
                    : .unsupported(Reason(.notOurFormat))
                return Finding(verdict: verdict, examinedAt: now())
            },
            notices: { page in
                page > 1 ? [] : [openNotice, hostileNotice, closedNotice].compactMap { SampleNotices.all[$0]?.summary }
            },
            notice: { SampleNotices.notice($0, $1) },
            demoCertificates: { after, limit in Array(demo.drop { $0.number.text <= after }.prefix(limit)) },
            document: { _ in .noSuchCertificate },
            trustList: { [0xD2, 0x84] },
            catalogue: { nil }
        )
    }

    static func identity(isDemo: Bool) -> SiteIdentity {
        SiteIdentity(
            installation: "赤峰市人力资源和社会保障局",
            hosts: ["zc.example.cn"],
            rootFingerprint: "3f9a1c5577e04bd2a86619fe0c4d3b7e1d22f4a09bb5c6e87a1043d5ffce9821",
            contact: "职称科 0476-0000000（工作日 8:30–12:00，14:30–17:30）",
            isDemo: isDemo
        )
    }

    static let findings: [VerificationCode: Finding] = [
        validCode: finding(.valid, SampleVerdicts.passed),
        revokedCode: finding(
            .revoked,
            [Check(.signature, .passed), Check(.status, .failed(Reason(.statusRevoked)))],
            StatusNote(since: day(2020, 5, 11), document: "赤人社撤〔2020〕3号")
        ),
        supersededCode: finding(
            .superseded,
            [Check(.signature, .passed), Check(.status, .failed(Reason(.statusSuperseded)))],
            StatusNote(since: day(2021, 3, 1), successor: validCode)
        ),
        suspendedCode: finding(
            .suspended,
            [Check(.signature, .passed), Check(.status, .failed(Reason(.statusSuspended)))]
        ),
        hostileCode: Finding(
            verdict: SampleVerdicts.verdict(.valid, facts: SampleVerdicts.facts(name: hostileText)),
            note: StatusNote(since: day(2021, 3, 1), document: hostileText),
            examinedAt: SampleVerdicts.now
        ),
    ]

    private static func finding(_ outcome: Outcome, _ checks: [Check], _ note: StatusNote? = nil) -> Finding {
        let verdict = SampleVerdicts.verdict(outcome, checks: checks, isSample: true)
        return Finding(verdict: verdict, note: note, examinedAt: SampleVerdicts.now)
    }

    /// `%PDF genuine`, `%PDF altered`, or anything else.
    private static func verdict(onFile bytes: [UInt8]) -> Verdict {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.hasPrefix("%PDF genuine") {
            return SampleVerdicts.verdict(.valid, subject: .file, checks: SampleVerdicts.passed, isSample: true)
        }
        guard text.hasPrefix("%PDF altered") else { return .unsupported(Reason(.notOurFormat)) }
        return SampleVerdicts.verdict(.altered, subject: .file, checks: SampleVerdicts.alteredFile, isSample: true)
    }

    private static let demo: [DemoCertificate] = (1...120).compactMap { index in
        CertificateNumber(issuer: "150400", year: 2019, level: .intermediate, sequence: index).map {
            DemoCertificate(
                number: $0,
                code: VerificationCode(random: UInt64(index)),
                name: index == 1 ? hostileText : "包力道",
                title: "工程师",
                level: .intermediate
            )
        }
    }
}
