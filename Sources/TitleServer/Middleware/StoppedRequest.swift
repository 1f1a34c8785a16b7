import Hummingbird
import Logging

/// What both sites do with a request that was stopped, whatever the page says.
enum StoppedRequest {
    /// The answer as it goes out: without a body for HEAD; the connection ends with it where something was still being sent.
    ///
    /// What was refused may be read only in part, and Hummingbird would read on for as long as more comes. The connection
    /// ends a little later, or who is still sending would never see the answer.
    static func answer(
        _ response: Response,
        to request: Request,
        lingering time: Duration,
        close: @escaping @Sendable () -> Void
    ) -> Response {
        var response = response
        if request.hasBody {
            response.headers[.connection] = "close"
            Task {
                try? await Task.sleep(for: time)
                close()
            }
        }
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// A reference under which the error stands in the log, for what nobody foresaw.
    static func reference(to error: any Error, _ logger: Logger) -> String {
        let reference = String(UInt32.random(in: .min ... .max), radix: 36, uppercase: true)
        logger.error("request failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
        return reference
    }
}
