import ArgumentParser
import TitleTerminal

@main
struct Issuer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titlecert-issuer",
        abstract: "The press: holds the keys, judges orders again, signs and seals. It listens on no socket.",
        subcommands: [
            Keys.self, Run.self, Document.self, Batches.self, PaperCommand.self, Template.self, Stamps.self, Fsck.self,
        ]
    )

    static func main() async { await runToExit() }
}

struct Keys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make and show the installation's keys.",
        subcommands: [
            KeysInit.self, KeysAddBody.self, KeysReplaceSeal.self, KeysList.self, KeysRotate.self, KeysRetire.self,
            KeysCompromise.self,
            KeysRenew.self, KeysRevocationList.self, KeysExportTrust.self, KeysNewRoot.self, KeysImportTrust.self,
            KeysDropTrust.self,
            KeysStatusAddress.self, KeysAddAnchor.self, KeysDropAnchor.self,
        ]
    )
}
