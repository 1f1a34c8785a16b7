import Hummingbird
import HummingbirdTesting
import Logging
import TitleServer

/// The project's own folder, found from this file.
let projectRoot = String(#filePath.split(separator: "/Tests/TitleServerTests")[0])

func sampleSite(
    _ services: SiteServices = SampleServices.make(),
    configure: (inout SiteConfiguration) -> Void = { _ in }
) throws -> Site {
    var configuration = SiteConfiguration(port: 0, templates: projectRoot + "/templates/web")
    configure(&configuration)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try Site(services: services, configuration: configuration, logger: logger)
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
