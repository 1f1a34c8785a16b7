/// Rows are not filed without the papers that their route requires (FIL11): of a review the two publicities before it
/// (PUB1, PUB2), its plan (FIL1), the three marks (FIL17), the posts (FIL14); of a recognition the match of specialties
/// (REC2); of both the pledges (INT1).
///
/// There is no override for any role. Rows that a paper names as having none are held back by themselves, and it need not
/// cover them.
public enum EveryPublicityIsOnRecord {
    public static func check(
        _ papers: [BatchPaper],
        reviewed: Int,
        recognised: Int,
        without: [BatchPaper.Kind: Int] = [:]
    ) throws(OfficeRefusal) {
        for kind in needed(reviewed: reviewed, recognised: recognised) {
            guard let paper = papers.newest(kind) else { throw .paperMissing(kind) }
            let people = covered(kind, reviewed: reviewed, recognised: recognised).map { $0 - (without[kind] ?? 0) }
            if let people, paper.count ?? 0 < people { throw .paperCoversTooFew(kind, people: people) }
        }
    }

    /// The kinds that a filing of such rows needs, in the order in which they come about.
    public static func needed(reviewed: Int, recognised: Int) -> [BatchPaper.Kind] {
        let review: [BatchPaper.Kind] = [
            .unitPublicity, .departmentPublicity, .applications, .reviewPlan, .pledges, .marks, .posts,
        ]
        let recognition: [BatchPaper.Kind] = [.pledges, .specialtyMatch]
        return (reviewed > 0 ? review : [])
            + (recognised > 0 ? recognition.filter { reviewed == 0 || $0 != .pledges } : [])
    }

    private static func covered(_ kind: BatchPaper.Kind, reviewed: Int, recognised: Int) -> Int? {
        switch kind {
        case .pledges: reviewed + recognised
        case .unitPublicity, .marks, .applications, .reviewPlan: reviewed
        case .specialtyMatch: recognised
        case .departmentPublicity, .posts, .committee, .extension: nil
        }
    }
}
