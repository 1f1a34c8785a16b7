import TitleClaim
import TitleModel

@testable import TitleVerify

/// Verdicts of every kind, written by hand: pages are tested with each of them, whatever the verifier makes today.
enum SampleVerdicts {
    static let now = Instant(milliseconds: 1_760_000_000_000)

    static func verdict(
        _ outcome: Outcome,
        subject: Verdict.Subject = .claim,
        checks: [Check] = [],
        facts: CertificateFacts? = facts(),
        isSample: Bool = false
    ) -> Verdict {
        Verdict(
            kind: facts == nil ? nil : .title,
            isSample: isSample,
            subject: subject,
            outcome: outcome,
            checks: checks,
            facts: facts,
            issuerName: facts == nil ? nil : "赤峰市人力资源和社会保障局",
            installation: "赤峰市职称证书系统",
            statusAsOf: facts == nil ? nil : now,
            supersededBy: nil
        )
    }

    static func facts(
        name: String = "乌云其木格",
        expiresOn: CivilDate? = nil,
        previous: String? = nil
    ) -> CertificateFacts {
        CertificateFacts(
            number: "1504002019Z000123K",
            name: name,
            mongolianName: nil,
            maskedIdentity: "****************28",
            birthDate: nil,
            series: "工程技术人员",
            specialty: "建筑工程管理",
            title: "工程师",
            level: "中级",
            route: "评审",
            reviewingBody: "松山区人力资源和社会保障局",
            committee: "松山区工程系列中级职称评审委员会",
            approvingBody: "赤峰市人力资源和社会保障局",
            issuerCode: "150400",
            ground: CertificateGround(
                isApproval: false,
                documentNumber: "赤人社职备〔2019〕12号",
                date: day(2019, 10, 25)
            ),
            qualifiedOn: day(2019, 9, 20),
            filedOn: day(2019, 10, 25),
            issuedOn: day(2019, 11, 4),
            expiresOn: expiresOn,
            restriction: nil,
            previous: previous,
            previousIssuer: nil,
            original: nil,
            verificationCode: nil,
            photoDigest: nil,
            ruleSet: nil,
            statusList: 1,
            statusIndex: 7
        )
    }

    /// A copy that shows no more than every copy does.
    static func copy(_ code: VerificationCode) -> CopyFacts {
        CopyFacts(
            verificationCode: code,
            purpose: "投标",
            receiver: "某某集团",
            madeOn: day(2025, 10, 1),
            expiresOn: day(2025, 12, 30),
            name: "乌云其木格",
            maskedIdentity: nil,
            series: nil,
            specialty: nil,
            title: nil,
            level: nil,
            route: nil,
            qualifiedOn: nil,
            certifiedOn: nil,
            restriction: nil,
            issuerCode: "150400",
            statusList: 2_147_483_648,
            statusIndex: 7
        )
    }

    static let passed: [Check] = [
        Check(.file, .passed), Check(.seal, .passed), Check(.signature, .passed), Check(.issuer, .passed),
        Check(.time, .passed), Check(.status, .passed), Check(.qr, .passed),
        Check(.face, .notChecked(Reason(.compareByEye))),
    ]

    static let alteredFile: [Check] = [
        Check(.file, .failed(Reason(.fileChanged))), Check(.seal, .failed(Reason(.sealWrong))),
        Check(.signature, .passed), Check(.issuer, .passed),
        Check(.status, .notChecked(Reason(.skippedAfterFailure))),
        Check(.face, .notChecked(Reason(.compareByEye))),
    ]
}

/// A day that is known to exist.
func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
}
