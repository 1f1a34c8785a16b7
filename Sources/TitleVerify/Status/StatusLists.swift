internal import TitleClaim
public import TitleModel

/// The status lists that somebody handed in, checked, and for which day the status is asked.
public struct StatusLists: Sendable, Equatable {
    let lists: [VerifiedStatusList]
    /// Of those that count for nothing.
    let faults: [StatusListFault]
    /// The past day that is asked about; nil for the present.
    let day: CivilDate?

    /// Checks serialised envelopes; why some do not verify is told in the verdict when none is left.
    public init(_ lists: [[UInt8]], day: CivilDate? = nil, by verifier: Verifier) {
        var (good, faults): ([VerifiedStatusList], [StatusListFault]) = ([], [])
        for bytes in lists {
            do throws(StatusListFault) {
                good.append(try verifier.statusList(bytes))
            } catch {
                faults.append(error)
            }
        }
        (self.lists, self.faults, self.day) = (good, faults, day)
    }

    /// The newest present list of a number.
    func present(_ number: UInt32) -> VerifiedStatusList? {
        lists.filter { $0.number == number && $0.day == nil }.max { $0.issued < $1.issued }
    }

    /// The last list of the day that is asked about.
    func past(_ number: UInt32) -> VerifiedStatusList? {
        lists.filter { $0.number == number && $0.day != nil && $0.day == day }.max { $0.issued < $1.issued }
    }

    /// Why there is no list of that number.
    var absence: Reason {
        switch faults.first {
        case nil: Reason(.statusListMissing)
        case .unreadable: Reason(.statusListUnreadable)
        case .keyUnknown: Reason(.statusListForeign)
        case .keyForOtherUse, .keyNotGood: Reason(.statusListKeyUnfit)
        case .signatureWrong: Reason(.statusListSignatureWrong)
        }
    }
}
