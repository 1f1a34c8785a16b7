import TitleClaim

extension IssuedBeforeLists {
    /// Serialised envelopes in any order; each must be signed by the root of `list`, or by one that it calls retired.
    init(checking envelopes: [[UInt8]], of list: TrustList) throws(TrustFault) {
        self.init()
        for (index, bytes) in envelopes.enumerated() {
            add(try IssuedBeforeLists.checked(bytes, at: index, list))
        }
    }

    private static func checked(
        _ bytes: [UInt8],
        at index: Int,
        _ list: TrustList
    ) throws(TrustFault) -> IssuedBefore {
        let (envelope, part): (SignedEnvelope, IssuedBefore)
        do throws(ClaimFault) {
            (envelope, part) = try SignedEnvelope.read(bytes, as: .issuedBefore, IssuedBefore.init(decoding:))
        } catch {
            throw .notAListOfIssued(index: index, error)
        }
        guard list.rootsNotGivenUp.contains(where: envelope.isSigned) else {
            throw .listOfIssuedSignatureWrong(index: index)
        }
        return part
    }
}
