import Foundation
import TestSupport
import Testing
import TitleDemo
import TitleIssuance
import TitleModel
import TitleReference
import TitleRender

/// Keys were made 320 days ago and nothing has happened since: list and press say that the trust list nears its end.
@Suite("The trust list nears its end")
struct RenewalNoticeTests {
    private static let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))

    let folder: TemporaryFolder
    let data: String

    init() async throws {
        folder = try TemporaryFolder()
        data = folder.path("data")
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
        let house = try HouseFolder.find(named: nil)
        let reference = try HouseData.load(folder: house.data)
        let then = Self.now.adding(milliseconds: -320 * 86_400_000)
        let installation = try InstallationKeys(
            creating: "\(data)/keys",
            installation: "test",
            host: DemoOffice.host,
            isDemo: true,
            reference: reference,
            now: then
        )
        try installation.addDemoBodies(now: then)
        try installation.publish(to: "\(data)/trust", now: then)
        let fonts = try FontLibrary([.song, .mongolian])
        let (drawn, mongolian) = (fonts.coverage(.song), fonts.coverage(.mongolian))
        _ = try await DemoOffice.open(
            in: data,
            host: DemoOffice.host,
            house: reference,
            files: DemoFiles(folder: house.data),
            coverage: TitleModel.GlyphCoverage({ drawn.contains($0) }, mongolian: { mongolian.contains($0) }),
            now: Self.now
        )
    }

    private func issuer(_ command: String...) async throws -> Command {
        try await .titlecert("issuer", command + ["--data", data, "--lang", "en"])
    }

    @Test("keys list and run name the day and the command; once it has run, they are quiet")
    func notice() async throws {
        let day = Self.now.adding(milliseconds: 46 * 86_400_000).civilDate.description
        for command in [["keys", "list"], ["run", "--once"]] {
            let told = try await Command.titlecert("issuer", command + ["--data", data, "--lang", "en"])
            #expect(told.exitCode == 0 && told.errors.contains(day) && told.errors.contains("keys renew"), "\(told)")
        }
        let renewed = try await issuer("keys", "renew")
        #expect(renewed.exitCode == 0 && renewed.text.contains("good until"), "\(renewed)")
        for command in [["keys", "list"], ["run", "--once"]] {
            let quiet = try await Command.titlecert("issuer", command + ["--data", data, "--lang", "en"])
            #expect(quiet.exitCode == 0 && quiet.errors.isEmpty, "\(quiet.errors)")
        }
    }

    @Test("A press at work logs it")
    func atWork() async throws {
        let log = folder.path("log")
        let press = try BackgroundProgram("issuer", "run", "--data", data, "--lang", "en", log: log)
        let line = try await press.waitToPrint(/(warning.*keys renew)/)
        #expect(line != nil, "\(press.printed)")
        #expect(press.stop() == 0)
    }
}
