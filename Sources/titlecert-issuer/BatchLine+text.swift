import TitleFiles
import TitleModel
import TitleStore

extension BatchLine {
    var text: String {
        "\(id.text)\t\(bodyName)\t\(level.rawValue)\t\(reviewEnd.description)\t\(rows)\t\(certificates)"
    }

    var json: String {
        JSONText.object([
            ("batch", .string(id.text)), ("body", .string(bodyName)), ("level", .string(level.rawValue)),
            ("reviewEnd", .string(reviewEnd.description)), ("rows", .integer(rows)),
            ("certificates", .integer(certificates)),
        ]).text
    }
}
