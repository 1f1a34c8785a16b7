/// For whom an open conversion waits: those who handle it, a first person of the competent body, or a second one; the
/// region's too for those who handle it, until its document is there.
public enum ConversionWaitsForWhoTakesItsNextStep {
    /// What somebody has to do on a case.
    public enum Turn: Sendable { case handle, decide, confirm }

    /// An open case as far as it says whose turn it is.
    public struct Standing: Sendable {
        public let progress: ConversionProgress
        public let receiver: BodyCode
        /// Nil as long as its level is not known.
        public let competent: Body?
        public let held: Set<ConversionEvidence.Kind>
        /// Who took the decision that waits.
        public let decidedBy: Identifier?
        /// Whether it can be refused, or ended as not needed, as it stands, before it is mapped.
        public let mayEnd: Bool
        /// The bureau that writes down what the region decides.
        public let writer: BodyCode?

        public init(
            progress: ConversionProgress,
            receiver: BodyCode,
            competent: Body?,
            held: Set<ConversionEvidence.Kind>,
            decidedBy: Identifier?,
            mayEnd: Bool = false,
            writer: BodyCode? = nil
        ) {
            self.progress = progress
            self.receiver = receiver
            self.competent = competent
            self.held = held
            self.decidedBy = decidedBy
            self.mayEnd = mayEnd
            self.writer = writer
        }
    }

    public static func turn(of member: StaffMember, _ standing: Standing) -> Turn? {
        switch standing.progress {
        case .applied, .toBeCompleted, .evidenceComplete, .originalChecked:
            if standing.mayEnd, may(member, .first, standing) { return .decide }
            return member.body == standing.receiver && mayHandle(member, standing) ? .handle : nil
        case .mapped:
            if may(member, .first, standing) { return .decide }
            return waitsForDocument(member, standing) ? .handle : nil
        case .decided:
            return standing.decidedBy != member.id && may(member, .second, standing) ? .confirm : nil
        case .converted, .notNeeded, .refused, .withdrawn: return nil
        }
    }

    /// Until the region's document is among the papers nobody but the region's own people decides, who need no account here:
    /// whoever took the application, and the bureau that writes the decision down, asks for the document and hands it in.
    private static func waitsForDocument(_ member: StaffMember, _ standing: Standing) -> Bool {
        standing.competent?.kind == .region && !standing.held.contains(.decisionDocument)
            && [standing.receiver, standing.writer].contains(member.body) && mayHandle(member, standing)
    }

    private static func mayHandle(_ member: StaffMember, _ standing: Standing) -> Bool {
        let (receiver, writer) = (standing.receiver, standing.writer)
        return (try? ConversionIsHandledByItsBodies.check(member, receiver: receiver, competent: nil, writer: writer))
            != nil
    }

    private static func may(
        _ member: StaffMember,
        _ hand: ConversionGoesToTheCompetentBody.Hand,
        _ standing: Standing
    ) -> Bool {
        guard let competent = standing.competent else { return false }
        let (writer, held) = (standing.writer, standing.held)
        do throws(OfficeRefusal) {
            try ConversionGoesToTheCompetentBody.check(
                member,
                hand,
                competent: competent,
                writer: writer,
                held: held
            )
            return true
        } catch {
            return false
        }
    }
}
