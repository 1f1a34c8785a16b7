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

/// `forms` of `Tests/Vectors/before.json`: lists that are read with one trust list, or refused for a reason.
private struct IssuedBeforeVectorFile: Decodable {
    let forms: Forms

    struct Forms: Decodable {
        let under: String
        let lists: [List]
    }

    struct List: Decodable {
        let name: String
        let list: String
        let fault: String?
    }
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

    @Test("Every list of what a compromised key had signed before is taken, or refused for its reason")
    func issuedBefore() throws {
        let bytes = try ProjectFolder.bytes("Tests/Vectors/before.json")
        let forms = try JSONDecoder().decode(IssuedBeforeVectorFile.self, from: Data(bytes)).forms
        let trust = try #require(try PublishedVectors.read("before").trust[forms.under])
        #expect(forms.lists.count >= 15)
        for vector in forms.lists {
            #expect(fault(HexDigits.bytes(vector.list), trust) == vector.fault, "\(vector.name)")
        }
    }

    private func fault(_ list: [UInt8], _ trust: PublishedVectors.Listed) -> String? {
        do throws(TrustFault) {
            _ = try Trust.open(
                trustList: trust.trustListBytes,
                catalogue: nil,
                issuedBefore: [list],
                anchor: .thisList
            )
            return nil
        } catch {
            return name(of: error)
        }
    }

    private func fault(_ vector: TrustVector) -> String? {
        do throws(TrustFault) {
            let catalogue = vector.catalogue.map(HexDigits.bytes)
            _ = try Trust.open(trustList: HexDigits.bytes(vector.list), catalogue: catalogue, anchor: .thisList)
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
        case .notAListOfIssued: "not_a_list_of_issued"
        case .listOfIssuedSignatureWrong: "list_of_issued_signature_wrong"
        default: "\(fault)"
        }
    }
}
