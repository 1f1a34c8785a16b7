/// The people who sign an act before it takes effect, one after the other (经办 – 审核 – 审批).
///
/// Which links an act has is data (`data/chains.csv`); each is signed by another person, and whoever signs the last one
/// takes the step.
public struct SigningChain: Hashable, Sendable {
    public let act: Act
    /// In the order of signing; never empty.
    public let steps: [Step]

    /// Raw values are those of `data/chains.csv`, and are stored.
    public enum Act: String, CaseIterable, Sendable {
        case submitFiling = "submit-filing"
        case acceptFiling = "accept-filing"
        /// 复核 of the region's approval document
        case confirmApproval = "confirm-approval"
        /// Of a case about a certificate
        case confirmCase = "confirm-case"
        /// Of what was decided on a conversion
        case confirmConversion = "confirm-conversion"
    }

    /// Raw values are those of `data/chains.csv`, and are stored.
    public enum Link: String, CaseIterable, Sendable {
        /// 经办
        case handle
        /// 审核
        case review
        /// 审批
        case approve
    }

    public struct Step: Hashable, Sendable {
        public let link: Link
        public let duty: StaffMember.Duty
        public let legalSource: String

        public init(link: Link, duty: StaffMember.Duty, legalSource: String) {
            self.link = link
            self.duty = duty
            self.legalSource = legalSource
        }
    }

    fileprivate init(_ act: Act, _ link: Link, _ duty: StaffMember.Duty, _ legalSource: String) {
        self.act = act
        steps = [Step(link: link, duty: duty, legalSource: legalSource)]
    }

    /// Nil when there is no step, or a link stands twice.
    public init?(act: Act, steps: [Step]) {
        guard !steps.isEmpty, Set(steps.map(\.link)).count == steps.count else { return nil }
        self.act = act
        self.steps = steps
    }
}

extension SigningChain.Act {
    /// The chain of an act about which the data say nothing: one person takes the step.
    public var usualChain: SigningChain {
        switch self {
        case .submitFiling: SigningChain(self, .handle, .submit, "赤人社办发〔2019〕101号 十一(二)2")
        case .acceptFiling: SigningChain(self, .approve, .accept, "赤人社办发〔2019〕101号 十六(一)")
        case .confirmApproval: SigningChain(self, .approve, .confirm, "赤人社办发〔2019〕101号 十一(二)1")
        case .confirmCase: SigningChain(self, .approve, .revoke, "赤人社办发〔2019〕101号 十一(一)5")
        case .confirmConversion: SigningChain(self, .approve, .convert, "赤人社办发〔2019〕101号 十六(二)")
        }
    }
}

/// A signature under one link of a chain.
public struct ChainSignature: Hashable, Sendable {
    public let link: SigningChain.Link
    public let signer: Identifier
    public let at: Instant

    public init(link: SigningChain.Link, signer: Identifier, at: Instant) {
        self.link = link
        self.signer = signer
        self.at = at
    }
}
