/// The seven bodies that 赤人社办发〔2019〕101号 §二 names review by themselves; an eighth only by a document of its own, whose
/// number its line in the data cites (ACT4).
///
/// A name stands for one body: a second line of it would be an eighth.
public enum SelfReviewingBodyIsNamedByADocument {
    static let document = "赤人社办发〔2019〕101号"
    static let named: Set<String> = [
        "赤峰学院", "内蒙古交通职业技术学院", "赤峰工业职业技术学院", "赤峰市委党校", "赤峰农牧学校", "赤峰市农牧科学研究院",
        "赤峰市林业科学研究院",
    ]

    public static func check(_ body: Body, among bodies: [Body]) throws(BodyRegistryFault) {
        guard body.kind == .selfReviewing else { return }
        let namesakes = bodies.filter { $0.kind == .selfReviewing && $0.name == body.name }
        guard namesakes.count < 2 else { throw .standsTwice(body.code) }
        guard !named.contains(body.name) else { return }
        let source = body.legalSource
        let another = source.replacing(document, with: "")
        guard another.firstMatch(of: /〔[0-9]{4}〕[0-9]+号/) != nil else { throw .documentMissing(body.code) }
    }
}
