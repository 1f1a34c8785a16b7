internal import TitleStore

/// How far a stretch of issuing has come.
struct OrderPassage: Sendable {
    let draw = StatusDraw()
    private(set) var moment: RegisterMoment
    var dealtWith = 0
    /// The last order that was looked at; nil when no more are looked for.
    private(set) var looked: String? = ""

    /// Orders in the next page: few at first, so that the first signatures need not wait long for their page.
    private(set) var limit = 500

    private let begun = ContinuousClock.now
    private var logEmptied = ContinuousClock.now
    private let version: Int64

    init(moment: RegisterMoment) {
        self.moment = moment
        version = moment.version
    }

    /// Whether the press is to look at its clock and at what else there is: soon where somebody has written something
    /// or a list of status entries was begun that strangers cannot have yet, else now and then.
    var isOver: Bool {
        let mayGoOn = moment.version == version && !draw.beginsList
        return ContinuousClock.now - begun >= (mayGoOn ? Self.longest : Self.stretch)
    }

    /// Whether so much stands in the log that it is to be brought into the file.
    var wantsLogEmptied: Bool { ContinuousClock.now - logEmptied >= Self.stretch * 2 }

    private static let (stretch, longest) = (Duration.seconds(4), Duration.seconds(20))

    /// Where the press is alone with the store, larger pages keep nobody waiting.
    mutating func goOn(behind page: OrderPage?) {
        looked = page?.last
        let isAlone = ContinuousClock.now - begun >= Self.stretch
        limit = min(2 * limit, isAlone ? 2 * Press.batchSize : Press.batchSize)
    }

    mutating func note(_ written: WrittenPage) {
        moment = written.moment
        dealtWith += written.dealtWith
    }

    mutating func noteLogEmptied() { logEmptied = .now }
}
