import TitleModel
import TitleStore
import TitleWorkflow

extension MachineServices {
    /// The real ones.
    init(_ office: Office, now: @escaping @Sendable () -> Instant) {
        self.init(
            key: { try await office.apiKey(of: $0, at: now()) },
            keep: { lookUp in try await office.lookUpBook.write { try $0.insert([lookUp]) } },
            lookUp: { try await office.lookUp($0) },
            given: { question in
                let since = now().adding(milliseconds: -86_400_000)
                return try await office.lookUpBook.read { try $0.givenAnswer(to: question, since: since) }
            },
            give: { question, answer in
                let moment = now()
                try await office.lookUpBook.write { try $0.keep(answer, to: question, at: moment) }
            }
        )
    }
}
