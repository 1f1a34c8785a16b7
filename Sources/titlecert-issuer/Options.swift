import ArgumentParser
import TitleIssuance
import TitleReference
import TitleWords

/// What every command of the press needs to know.
struct HouseOptions: ParsableArguments {
    @Option(help: "The data folder: store, trust list and, unless --keys says otherwise, keys.")
    var data: String

    @Option(help: "The folder of the private keys, readable by the press alone. Default: keys in the data folder.")
    var keys: String?

    @Option(help: "The folder that holds data/ and templates/. Default: found from here, or from the program.")
    var home: String?

    @Option(help: "zh or en.")
    var lang: Language = .chinese

    var keysFolder: String { keys ?? "\(data)/keys" }
    var trustFolder: String { "\(data)/trust" }
    var words: Words { Words(lang) }

    func house() throws -> HouseFolder { try HouseFolder.find(named: home) }
}
