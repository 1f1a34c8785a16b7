public import ArgumentParser
import TitleReference
import TitleStore
public import TitleWords
import TitleWorkflow

/// What every command understands.
struct SpeechOptions: ParsableArguments {
    @Option(help: "zh or en.")
    var lang: Language = .chinese

    var words: Words { Words(lang) }
}

/// Where the program's own data lies.
struct HomeOptions: ParsableArguments {
    @Option(help: "The folder that holds data/ and templates/. Default: found from here, or from the program.")
    var home: String?

    func house() throws -> HouseFolder { try HouseFolder.find(named: home) }

    /// The office of a data folder.
    func office(of data: String) throws -> Office {
        let reference = try HouseData.load(folder: house().data)
        return Office(store: try Store.open(in: data), house: reference)
    }
}

extension Language: ExpressibleByArgument {}
