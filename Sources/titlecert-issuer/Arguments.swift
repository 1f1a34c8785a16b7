public import ArgumentParser
import Foundation
public import TitleClaim
public import TitleModel
public import TitleRender
public import TitleSeal
public import TitleWords

extension Language: ExpressibleByArgument {}

extension TitleLevel: ExpressibleByArgument {}

extension Specimen: ExpressibleByArgument {}

extension StampSettings.WhenDown: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }
}

/// The algorithms by name: their own raw values are the numbers that stand in envelopes.
enum AlgorithmName: String, CaseIterable, ExpressibleByArgument {
    case es256, sm2

    var algorithm: SignatureAlgorithm {
        switch self {
        case .es256: .es256
        case .sm2: .sm2
        }
    }
}

extension SignatureAlgorithm {
    var name: String {
        switch self {
        case .es256: AlgorithmName.es256.rawValue
        case .sm2: AlgorithmName.sm2.rawValue
        }
    }
}

extension KeyUse: ExpressibleByArgument {
    /// Those of which the installation has keys of its own; the only option that takes a use asks for one of them.
    public static var allValueDescriptions: [String: String] { [:] }

    public static var allValueStrings: [String] { [KeyUse.catalogue, .receipt, .status].map { "\($0)" } }

    public init?(argument: String) {
        guard let named = KeyUse.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = named
    }
}

/// A time as `2026-11-24T10:00:00+08:00`, or a day, which begins at midnight in China.
struct Moment: ExpressibleByArgument {
    let instant: Instant

    init?(argument: String) {
        if let day = CivilDate(iso: argument) {
            instant = Instant(startOf: day)
        } else if let date = try? Date(argument, strategy: .iso8601) {
            instant = Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
        } else {
            return nil
        }
    }
}
