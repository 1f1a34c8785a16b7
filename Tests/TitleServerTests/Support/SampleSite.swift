import Hummingbird
import HummingbirdTesting
import Logging
import TestSupport
import TitleServer

func sampleSite(
    _ services: SiteServices = SampleServices.make(),
    log: LogBook? = nil,
    configure: (inout SiteConfiguration) -> Void = { _ in }
) throws -> Site {
    var configuration = SiteConfiguration(port: 0, templates: ProjectFolder.path("templates/web"))
    // Nothing that a router's test refuses has a connection to close.
    configuration.limits.lingerTime = .seconds(3600)
    configure(&configuration)
    var logger = log.map { log in Logger(label: "test") { _ in log } } ?? Logger(label: "test")
    if log == nil { logger.logLevel = .critical }
    return try Site(services: services, configuration: configuration, logger: logger)
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
