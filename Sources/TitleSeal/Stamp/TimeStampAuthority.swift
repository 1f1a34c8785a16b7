public import TitleModel
import TitleVerify

/// An authority that says when a signature was there (RFC 3161), as it is configured.
public struct TimeStampAuthority: Sendable {
    public let settings: StampSettings

    public init(_ settings: StampSettings) {
        self.settings = settings
    }

    /// Asks for a stamp over `bytes` and waits for it, at most as long as configured.
    ///
    /// What comes is granted, over these bytes, to this very question, by a certificate that leads to the anchors, and
    /// its time within five minutes of `now`; anything else is thrown.
    func stamp(_ bytes: [UInt8], at now: Instant) throws(StampTrouble) -> TimeStamp {
        let (token, request) = try answer(over: bytes)
        return try checked(token, request, over: bytes, at: now)
    }

    /// Certificates and lists for the documents that are stamped; of lists only those in force.
    public func validationData(at now: Instant) -> ValidationData {
        ValidationData(
            certificates: settings.certificates,
            revocationLists: settings.revocationLists.filter { RevocationListReader.isCurrent($0, at: now) }
        )
    }

    /// Whether each certificate below the anchors has a list of its issuer that is in force, as B-LT wants it.
    public func knowsRevocation(at now: Instant) -> Bool {
        let lists = validationData(at: now).revocationLists
        let issuers = settings.anchors.certificates + settings.certificates
        return settings.certificates.allSatisfy { certificate in
            settings.anchors.certificates.contains(certificate)
                || lists.contains { RevocationList.covers(certificate, $0, signedByOneOf: issuers) }
        }
    }

    private func answer(over bytes: [UInt8]) throws(StampTrouble) -> (token: [UInt8], request: TimeStampRequest) {
        let request = TimeStampRequest(over: bytes, policy: settings.policy.flatMap(TimeStampRequest.policy))
        let exchange = StampExchange(address: settings.address, timeoutSeconds: settings.timeoutSeconds)
        guard let reply = TimeStampReply(parsing: try exchange.answer(to: request.der)) else {
            throw .unfitReply(.malformed)
        }
        return (try reply.granted(), request)
    }

    private func checked(
        _ token: [UInt8],
        _ request: TimeStampRequest,
        over bytes: [UInt8],
        at now: Instant
    ) throws(StampTrouble) -> TimeStamp {
        guard token.count <= settings.tokenBytes else {
            throw .tooLarge(bytes: token.count, room: settings.tokenBytes)
        }
        let finding = try finding(of: token, over: bytes, at: now)
        guard finding.info.nonce == request.nonce else { throw .unfitReply(.otherNonce) }
        guard request.policy.map({ $0 == finding.info.policy }) ?? true else { throw .unfitReply(.otherPolicy) }
        guard finding.isTrusted else { throw .notTrusted }
        let apart = finding.time.milliseconds - now.milliseconds
        guard abs(apart) <= Verifier.stampToleranceMilliseconds else { throw .clockDiffers(milliseconds: apart) }
        return TimeStamp(token: token, time: finding.time)
    }

    private func finding(of token: [UInt8], over bytes: [UInt8], at now: Instant) throws(StampTrouble) -> StampFinding {
        let data = validationData(at: now)
        let examination = StampExamination(
            certificates: data.certificates,
            revocationLists: data.revocationLists,
            anchors: settings.anchors
        )
        do throws(StampFault) {
            return try examination.finding(of: token, over: bytes)
        } catch {
            throw StampTrouble(error)
        }
    }
}

/// A time stamp that was asked for and holds.
struct TimeStamp: Sendable {
    /// DER.
    let token: [UInt8]
    let time: Instant
}

extension TimeStampAuthority {
    /// So much longer than the first token later ones may be: serial numbers grow, ECDSA signatures vary.
    private static let slack = 128

    /// Asks the authority once and completes the settings with what its token shows: certificates, and the room it takes.
    ///
    /// Nothing counts as configured that has not worked once.
    public static func tried(_ settings: StampSettings, at now: Instant) throws(StampTrouble) -> StampSettings {
        try tried(settings, room: mostTokenBytes, at: now)
    }

    /// A seal with its chain takes up to 1,536 bytes of the 8,192 that a signature may have in a document.
    private static let mostTokenBytes = 8192 - 1536

    static func tried(
        _ settings: StampSettings,
        room: Int,
        at now: Instant
    ) throws(StampTrouble) -> StampSettings {
        let bytes = Array("titlecert".utf8)
        let (token, request) = try TimeStampAuthority(settings).answer(over: bytes)
        guard token.count + slack <= room else { throw .tooLarge(bytes: token.count + slack, room: room) }
        guard let parsed = try? TimeStampToken(parsing: token) else { throw .unfitReply(.malformed) }
        let complete = StampSettings(
            address: settings.address,
            policy: settings.policy,
            timeoutSeconds: settings.timeoutSeconds,
            whenDown: settings.whenDown,
            anchors: settings.anchors,
            certificates: ValidationData(certificates: settings.certificates + parsed.certificates, revocationLists: [])
                .certificates,
            revocationLists: settings.revocationLists,
            tokenBytes: token.count + slack
        )
        _ = try TimeStampAuthority(complete).checked(token, request, over: bytes, at: now)
        return complete
    }
}

extension StampTrouble {
    fileprivate init(_ fault: StampFault) {
        switch fault {
        case .malformed: self = .unfitReply(.malformed)
        case .otherImprint: self = .unfitReply(.otherImprint)
        case .foreignCertificate: self = .newCertificates
        case .signatureWrong: self = .unfitReply(.signatureWrong)
        }
    }
}
