public import ArgumentParser
import TitleTerminal
public import TitleWords

/// `titlecert-verify`: verifies certificates without the network, a server or a database.
@main
struct Program: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titlecert-verify",
        abstract: "Verify title certificates (职称证书查验).",
        discussion: """
            titlecert-verify FILE|QRTEXT|- [--trust FILE]… [--catalogue FILE] [--status LIST]… [--at DATE] [--offline] \
            [--tsa FILE]… [--json] [--lang zh|en]

            A FILE is a certificate's PDF, a photo of its QR code (PNG, JPEG, or a PDF of scanned pages), a signed claim, or \
            a text file with the text of a QR code; QRTEXT is that text itself; - reads one of them from standard input. See 'titlecert-verify help verify' for the options.

            Exit codes: 0 valid, 1 error, 2 usage, 10 altered, 11 revoked or cancelled, 12 superseded, 13 expired, \
            14 untrusted issuer, 15 not found, 16 suspended, 20 indeterminate, 21 unsupported.
            """,
        subcommands: [VerifyCommand.self, InspectCommand.self, TrustCommand.self],
        defaultSubcommand: VerifyCommand.self
    )

    static func main() async { await runToExit() }
}

extension Language: ExpressibleByArgument {}
