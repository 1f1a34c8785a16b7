import Hummingbird

/// An answer all of whose bytes are there.
struct PlainAnswer {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: ByteBuffer

    /// Status line, fields and body as RFC 9112 §4 and §5 write them.
    var onTheWire: ByteBuffer {
        var bytes = ByteBuffer()
        bytes.reserveCapacity(1024 + body.readableBytes)
        bytes.writeString("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n")
        for field in headers { bytes.writeString("\(field.name.rawName): \(field.value)\r\n") }
        bytes.writeString("\r\n")
        bytes.writeImmutableBuffer(body)
        return bytes
    }

    var response: Response { Response(status: status, headers: headers, body: .init(byteBuffer: body)) }
}
