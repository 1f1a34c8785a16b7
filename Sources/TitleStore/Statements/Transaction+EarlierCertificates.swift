public import TitleModel

extension Transaction {
    /// The certificate that a row names as its person's own (CER8); somebody else's is as unknown as none.
    public func namedCertificate(_ question: RegisterQuestion) throws -> NamedCertificate {
        guard let text = question.certificate else { return .notAsked }
        guard let number = CertificateNumber(foreign: text), let found = try certificate(number),
            try person(with: question.identity) == found.certificate.person
        else { return .unknown }
        let result = found.result
        return .held(
            HeldCertificate(
                number: number,
                title: result.title.code,
                seriesName: result.title.seriesName,
                titleName: result.title.name,
                qualifiedOn: result.qualifiedOn,
                status: found.status(on: question.day)
            )
        )
    }

    /// Links a row to the certificate from which its person changes series.
    public func insert(_ earlier: EarlierCertificateLink, of row: Identifier) throws {
        try run(
            "INSERT INTO earlier_certificates (roster_row, number, certificate, issuer) VALUES ($1, $2, $3, $4)",
            [row.sql, earlier.number.sql, earlier.isHere ? earlier.number.sql : .null, earlier.issuer.sql]
        )
    }

    /// The certificate from which the person of a row changed series.
    public func earlierCertificate(of row: Identifier) throws -> EarlierCertificateLink? {
        let sql = "SELECT number, certificate, issuer FROM earlier_certificates WHERE roster_row = $1"
        return try first(EarlierCertificateLink.self, sql, [row.sql])
    }

    /// The numbers of the certificates to which a change of series from this one led, the first first.
    public func laterCertificates(of number: CertificateNumber) throws -> [CertificateNumber] {
        try values(
            CertificateNumber.self,
            """
            SELECT c.number FROM earlier_certificates e JOIN orders o ON o.roster_row = e.roster_row
            JOIN title_certificates c ON c.number = o.number WHERE e.certificate = $1 ORDER BY c.issued_at, c.number
            """,
            [number.sql]
        )
    }
}

extension EarlierCertificateLink: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let number: String = try columns.next()
        let certificate: CertificateNumber? = try columns.next()
        self.init(number: number, isHere: certificate != nil, issuer: try columns.next())
    }
}
