import Hummingbird
import HummingbirdTesting
import TestSupport

@testable import TitleServer

extension TestClientProtocol {
    /// The page of work under way, once it no longer asks to be asked again.
    @discardableResult
    func settled(_ place: String, seconds: Int = 60) async throws -> TestResponse {
        try await awaited("the end of the work at \(place)", seconds: seconds) {
            let page = try await execute(uri: place, method: .get)
            return page.headers[.refresh] == nil ? page : nil
        }
    }
}

extension OfficeBrowser {
    /// The same with the browser's cookies.
    ///
    /// A whole roster takes long in a debug build.
    func settled(_ place: String) async throws -> TestResponse {
        try await awaited("the end of the work at \(place)", seconds: 120) {
            let page = try await get(place)
            return page.headers[.refresh] == nil ? page : nil
        }
    }
}
