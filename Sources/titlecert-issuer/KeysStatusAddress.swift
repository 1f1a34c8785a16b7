import ArgumentParser
import TitleSeal
import TitleTerminal
import TitleVerify
import TitleWords

struct KeysStatusAddress: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status-address",
        abstract: "Say where another region's status lists are asked for, when its certificates are to be converted.",
        discussion: """
            The office then asks there whether an original is still in force. Take the address from the other region by the \
            way by which its fingerprint was compared; what stands in a document is never asked. Lists are signed, so whoever \
            answers can withhold one and not forge one.
            """
    )

    @OptionGroup var options: HouseOptions

    @Argument(help: "The fingerprint of its root, as keys list shows it.")
    var root: String

    @Argument(help: "The address before the number of a list, as https://HOST/status; http on this machine alone.")
    var address: String?

    @Flag(help: "Ask nobody any more.")
    var off = false

    func validate() throws {
        guard off != (address != nil) else { throw ValidationError("Give an address, or --off.") }
        guard address.map(ImportedLists.isStatusAddress) ?? true else {
            throw ValidationError("An address is https://HOST/PATH without a slash at its end.")
        }
    }

    func run() async throws {
        try await reportingErrors(options.words) {
            let fingerprint = root.lowercased().filter { !$0.isWhitespace }
            try RegionFolder(trustFolder: options.trustFolder).setStatusAddress(address, of: fingerprint)
            let key = off ? "press.region.statusAddressOff" : "press.region.statusAddress"
            say(options.words(key, ["root": fingerprint, "address": address ?? ""]))
        }
    }
}
