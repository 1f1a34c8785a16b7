import Hummingbird
import Testing
import TitleModel
import TitleStore
import TitleWords

@testable import TitleServer
@testable import TitleWorkflow

@Suite("Lists of a thousand certificates")
struct LongCaseListTests {
    private static let day = SampleVerdicts.now.civilDate

    @Test("The look at a thousand certificates names each and stays under 100 kB; those left alone stand apart")
    func preview() async throws {
        let office = try await SampleOffice()
        let site = try office.site()
        let listed = try (1...1000).map { place in
            let number = CertificateNumber(issuer: "150400", year: 2019, level: .intermediate, sequence: place)
            return ListedCertificate(
                written: try #require(number).text,
                number: number,
                status: .valid,
                holder: "巴特尔",
                fault: place % 100 == 0 ? .twice : nil,
                statusCase: nil
            )
        }
        for language in Language.allCases {
            let words = Words(language)
            let wording = CaseWording(words: words, office: office.access.office, today: Self.day)
            let decision = StatusDecision(
                kind: .cancelled,
                ground: "误发",
                documentNumber: "1号",
                documentDate: Self.day,
                effectiveOn: Self.day
            )
            let page = CaseListPreviewPage(listed, decision, wording)
            let response = try site.renderer.page(page, for: nil, words)
            let length = try #require(response.body.contentLength)
            #expect((40_000..<100_000).contains(length), "\(length)")
        }
    }
}
