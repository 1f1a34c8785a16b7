import TestSupport
import Testing

/// The site of a demo store under a clock that a story sets, with the addresses of its office and of its public side.
struct ClockedSite {
    let server: BackgroundProgram
    let office: String
    let address: String
    /// The file that holds the time.
    let clock: String

    /// `home`: the folder with its `data/` and `templates/`; nil for the project's own.
    init(of data: String, in folder: TemporaryFolder, home: String? = nil) async throws {
        clock = try folder.write(Array("2019-10-28 09:00".utf8), as: "clock")
        let house = home.map { ["--home", $0] } ?? []
        server = try BackgroundProgram(
            "server",
            ["serve", "--data", data, "--listen", "127.0.0.1:0", "--demo-clock", clock] + house,
            log: folder.path("server.log")
        )
        office = try #require(
            try await server.waitToPrint(/(http:\/\/127\.0\.0\.1:\d+)\/office/),
            "\(server.printed)"
        )
        let found = server.printed.firstMatch(of: /公开网站已启动：(http:\/\/127\.0\.0\.1:\d+)/)
        address = String(try #require(found).output.1)
    }
}
