import Hummingbird
import HummingbirdTesting
import Testing
import TitleModel
import TitleVerify

@testable import TitleServer

@Suite("Addresses")
struct AddressTests {
    static let samples: [SiteAddress] =
        SiteRoute.allCases.compactMap(\.address)
        + ScanFile.allCases.map { .scanFile($0) }
        + [
            .result(SampleServices.validCode), .certificate(SampleServices.validCode),
            .notice(SampleServices.openNotice),
        ]
        + [.receipt(SampleServices.openNotice), .receiptFile(SampleServices.openNotice)]
        + [.list(SampleServices.openNotice), .verification(SampleServices.openNotice)]
        + [
            .watch(SampleServices.openNotice), .webhook(SampleServices.openNotice),
            .webhookAttempts(SampleServices.openNotice), .webhookTest(SampleServices.openNotice),
            .webhookResume(SampleServices.openNotice), .webhookResend(SampleServices.openNotice, message: "msg_1"),
        ]
        + ListFile.allCases.map { .listFile(SampleServices.openNotice, $0) }
        + NoticeFile.allCases.map { .noticeFile(SampleServices.openNotice, $0) }
        + [.statusList(0), .statusList(.max), .pastStatusList(7, CivilDate(daysSinceEpoch: 18_262))]
        + ["0123456789abcdef-1", "ffffffffffffffff-999"].compactMap { IssuedBeforeFile(token: $0) }.map {
            .issuedBefore($0)
        }
        + [CertificateNumber(foreign: "1504002019Z000001R")].compactMap { $0.map { .demoDocument($0) } }

    @Test("every address is read back from its path", arguments: samples)
    func bothWays(address: SiteAddress) {
        #expect(SiteAddress(path: address.path) == address)
    }

    @Test("every route has an address among the samples, so that the tests below see all of them")
    func samplesAreComplete() {
        #expect(Set(Self.samples.map(\.route)) == Set(SiteRoute.allCases))
    }

    @Test("the router answers every address: 404 and 405 come only where the register has nothing", arguments: samples)
    func routerKnowsEveryAddress(address: SiteAddress) async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.execute(uri: address.path, method: .get)
            let expected: HTTPResponse.Status =
                switch address {
                case .catalogue, .demoDocument, .scanFile(.verifier), .statusList, .pastStatusList, .issuedBefore,
                    .revocationList, .noticeFile(_, .print), .receipt, .receiptFile, .list, .listFile,
                    .verification, .watches, .watch, .webhooks, .webhook, .webhookAttempts:
                    .notFound
                case .receipts, .verifications, .verificationBatch, .webhookTest, .webhookResume, .webhookResend:
                    .methodNotAllowed
                default: .ok
                }
            #expect(response.status == expected, "\(address.path)")
        }
    }

    @Test(
        "a path that is none of ours is no address",
        arguments: [
            "", "//", "/c/", "/c/K7QW", "/publicity/1", "/demo/certificates/x.png", "/Verify", "/c/../verify",
            "/demo/certificates/1504002019Z000001K.pdf", "/demo/certificates/150499199001011234.pdf",
            "/demo/certificates/150499199001019289.pdf", "/.well-known/titlecert-before/0123456789abcdef-0",
            "/api/v1/webhooks/1/attempts", "/api/v1/webhooks/\(SampleServices.openNotice)/other",
            "/api/v1/webhooks/\(SampleServices.openNotice)/messages/x/resend", "/api/v1/watches/1",
            "/.well-known/titlecert-before/0123456789ABCDEF-1", "/.well-known/titlecert-before/",
        ]
    )
    func strangePaths(path: String) {
        #expect(SiteAddress(path: path) == nil)
    }

    @Test(
        "the log shows a path of ours without its code, and of any other nothing, as it may hold an identity number",
        arguments: [
            ("/verify", "/verify"), ("/nowhere/150499199001019289", "(no such address)"),
            (SiteAddress.result(SampleServices.validCode).path, "/c/\(SampleServices.validCode.logged)"),
            (
                SiteAddress.certificate(SampleServices.validCode).path,
                "/api/v1/certificates/\(SampleServices.validCode.logged)"
            ),
            ("/demo/certificates/1504002019Z000001R.pdf", "/demo/certificates/1504002019Z000001R.pdf"),
            ("/demo/certificates/150499199001011234.pdf", "(no such address)"),
            ("/demo/certificates/150499199001019289.pdf", "(no such address)"),
        ]
    )
    func logged(path: String, shown: String) {
        #expect(AccessLog.shown(SiteAddress(path: path)) == shown)
    }

    @Test("another method is answered with 405 and what is allowed")
    func wrongMethod() async throws {
        try await sampleSite().application().test(.router) { client in
            let response = try await client.execute(uri: "/verify", method: .delete)
            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "GET, HEAD, POST")
            #expect(response.text.contains("没有被处理"))
        }
    }

    @Test("HEAD answers as GET does, without a body", arguments: ["/", "/style.css", "/c/nonsense", "/nowhere"])
    func head(path: String) async throws {
        try await sampleSite().application().test(.router) { client in
            let get = try await client.execute(uri: path, method: .get)
            let head = try await client.execute(uri: path, method: .head)
            #expect(head.status == get.status)
            #expect(head.headers[.contentLength] == get.headers[.contentLength])
            #expect(head.body.readableBytes == 0)
        }
    }
}
