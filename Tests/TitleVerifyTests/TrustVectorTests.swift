import Foundation
import TestSupport
import Testing
import TitleVerify

/// One case of `Tests/Vectors/trust.json`: a trust list that is opened, or refused for a reason.
private struct TrustVector: Decodable {
    let name: String
    let list: String
    let catalogue: String?
    let fault: String?
}

private struct TrustVectorFile: Decodable {
    let vectors: [TrustVector]
}

@Suite("Published vectors of trust lists")
struct TrustVectorTests {
    @Test("Every list and catalogue is taken, or refused for the reason that stands beside it")
    func lists() throws {
        let bytes = try ProjectFolder.bytes("Tests/Vectors/trust.json")
        let file = try JSONDecoder().decode(TrustVectorFile.self, from: Data(bytes))
        #expect(file.vectors.count >= 20)
        for vector in file.vectors {
            #expect(fault(vector) == vector.fault, "\(vector.name)")
        }
    }

    private func fault(_ vector: TrustVector) -> String? {
        do throws(TrustFault) {
            let catalogue = vector.catalogue.map(HexText.bytes)
            _ = try Trust.open(trustList: HexText.bytes(vector.list), catalogue: catalogue, anchor: .thisList)
            return nil
        } catch {
            return name(of: error)
        }
    }

    private func name(of fault: TrustFault) -> String {
        switch fault {
        case .notATrustList: "not_a_trust_list"
        case .rootSignatureWrong: "root_signature_wrong"
        case .unfitKey: "unfit_key"
        case .notACatalogue: "not_a_catalogue"
        case .catalogueSignatureWrong: "catalogue_signature_wrong"
        default: "\(fault)"
        }
    }
}
