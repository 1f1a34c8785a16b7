import Hummingbird
import HummingbirdTesting

extension TestClientProtocol {
    /// Submits the code box.
    func submit(code: String) async throws -> TestResponse {
        let escaped = code.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return try await execute(
            uri: "/verify",
            method: .post,
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: "code=\(escaped)")
        )
    }

    /// Submits the file box as a browser does.
    func upload(_ content: String, name: String = "certificate.pdf") async throws -> TestResponse {
        try await uploadRaw(multipart(content, name: name))
    }

    func uploadRaw(_ body: String, boundary: String = "----b1") async throws -> TestResponse {
        try await execute(
            uri: "/verify",
            method: .post,
            headers: [.contentType: "multipart/form-data; boundary=\(boundary)"],
            body: ByteBuffer(string: body)
        )
    }
}

func multipart(_ content: String, name: String, boundary: String = "----b1") -> String {
    """
    --\(boundary)\r
    Content-Disposition: form-data; name="file"; filename="\(name)"\r
    Content-Type: application/pdf\r
    \r
    \(content)\r
    --\(boundary)--\r

    """
}
