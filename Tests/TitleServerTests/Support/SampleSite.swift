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
    var configuration = SiteConfiguration(port: 0, templates: SampleTemplates.webFolder)
    // Nothing that a router's test refuses has a connection to close.
    configuration.limits.lingerTime = .seconds(3600)
    configure(&configuration)
    var logger = log.map { log in Logger(label: "test") { _ in log } } ?? Logger(label: "test")
    if log == nil { logger.logLevel = .critical }
    let templates = configuration.templates == SampleTemplates.webFolder ? try SampleTemplates.web.get() : nil
    return try Site(services: services, configuration: configuration, templates: templates, logger: logger)
}

/// The project's templates, read once for all tests: to read them takes as long as many a test.
enum SampleTemplates {
    static let webFolder = ProjectFolder.path("templates/web")
    static let web = Result { try TemplateSet(folder: webFolder) }
    static let office = Result { try TemplateSet(folder: ProjectFolder.path("templates/office")) }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
