import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing
import TitleServer

/// What a browser does between a person and the office: keeps cookies, says where forms come from, sends their tokens.
final class OfficeBrowser: Sendable {
    private struct State {
        var cookies: [String: String] = [:]
        var page = ""
    }

    private let client: any TestClientProtocol
    private let state = Mutex(State())

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    /// The page on show.
    var page: String { state.withLock { $0.page } }
    var cookies: [String: String] { state.withLock { $0.cookies } }

    func forget(_ cookie: String) { state.withLock { $0.cookies[cookie] = nil } }

    @discardableResult
    func get(_ path: String) async throws -> TestResponse {
        try await answer(try await client.execute(uri: path, method: .get, headers: headers()))
    }

    /// Sends a form with the hidden fields of the page on show; `fields` come first.
    @discardableResult
    func post(
        _ path: String,
        _ fields: [String: String],
        from origin: String? = "http://localhost"
    ) async throws
        -> TestResponse
    {
        var headers = headers()
        headers[.contentType] = "application/x-www-form-urlencoded"
        headers[.origin] = origin
        let body = hidden.merging(fields) { _, typed in typed }
            .map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
        return try await answer(
            try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
        )
    }

    /// Sends a form with files and the hidden fields of the page on show.
    @discardableResult
    func upload(
        _ path: String,
        _ fields: [String: String] = [:],
        files: [String: (name: String, bytes: [UInt8])]
    ) async throws -> TestResponse {
        let boundary = "----office7f3a"
        var headers = headers()
        headers[.contentType] = "multipart/form-data; boundary=\(boundary)"
        headers[.origin] = "http://localhost"
        var body = ByteBuffer()
        for (name, value) in hidden.merging(fields, uniquingKeysWith: { $1 }) {
            body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
        }
        for (name, file) in files {
            let disposition = "form-data; name=\"\(name)\"; filename=\"\(file.name)\""
            body.writeString("--\(boundary)\r\nContent-Disposition: \(disposition)\r\n\r\n")
            body.writeBytes(file.bytes)
            body.writeString("\r\n")
        }
        body.writeString("--\(boundary)--\r\n")
        return try await answer(try await client.execute(uri: path, method: .post, headers: headers, body: body))
    }

    /// Goes where an answer leads, as long as it leads on.
    func follow(_ response: TestResponse) async throws -> TestResponse {
        guard let place = response.headers[.location] else { return response }
        return try await follow(try await get(place))
    }

    /// The value of the hidden field of the page on show.
    func hidden(_ name: String) -> String? { hidden[name] }

    private var hidden: [String: String] {
        let found = page.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/)
        return Dictionary(found.map { (String($0.output.1), String($0.output.2)) }) { _, last in last }
    }

    private func headers() -> HTTPFields {
        let cookies = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        return cookies.isEmpty ? [:] : [.cookie: cookies]
    }

    private func answer(_ response: TestResponse) async throws -> TestResponse {
        state.withLock { state in
            for field in response.headers[values: .setCookie] {
                let pair = field.prefix { $0 != ";" }.split(
                    separator: "=",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                state.cookies[String(pair[0])] = field.contains("Max-Age=0") ? nil : String(pair[1])
            }
            if response.headers[.contentType]?.hasPrefix("text/html") == true { state.page = response.text }
        }
        return response
    }
}

private func escaped(_ text: String) -> String {
    text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
