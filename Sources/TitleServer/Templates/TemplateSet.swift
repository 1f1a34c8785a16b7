import FoundationEssentials
import Mustache
import TitleWords

/// The templates of the pages, with the words of each language already in place.
///
/// All files `*.mustache` of a folder, read once. `[[key]]` in a template becomes the words of that key, and a fact
/// `{name}` in those words becomes the field `{{name}}`: at run time a page is one rendering and no look-up.
public struct TemplateSet: Sendable {
    private let libraries: [Language: MustacheLibrary]
    let names: Set<String>

    /// - Throws: `TemplateFault`
    public init(folder: String) throws {
        let sources = try Self.read(folder)
        names = Set(sources.keys)
        var libraries: [Language: MustacheLibrary] = [:]
        for language in Language.allCases {
            libraries[language] = try Self.library(of: sources, in: Words(language))
        }
        self.libraries = libraries
    }

    func render(_ page: any MustacheParent, template: String, in language: Language) throws -> String {
        guard let text = libraries[language]?.render(page, withTemplate: template) else {
            throw TemplateFault.missing(template: template)
        }
        return text
    }
}

/// What is wrong with the folder of templates.
public enum TemplateFault: Error, Equatable {
    /// The folder cannot be read or has no template in it.
    case unreadable(folder: String)
    case missing(template: String)
    case malformed(template: String, line: Int, problem: String)
    case unknownWords(template: String, key: String)
}

extension TemplateSet {
    private static func read(_ folder: String) throws -> [String: String] {
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw TemplateFault.unreadable(folder: folder)
        }
        var sources: [String: String] = [:]
        for file in files where file.hasSuffix(suffix) {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)") else {
                throw TemplateFault.unreadable(folder: folder)
            }
            sources[String(file.dropLast(suffix.count))] = String(decoding: data, as: UTF8.self)
        }
        guard !sources.isEmpty else { throw TemplateFault.unreadable(folder: folder) }
        return sources
    }

    private static func library(of sources: [String: String], in words: Words) throws -> MustacheLibrary {
        var templates: [String: MustacheTemplate] = [:]
        for (name, source) in sources {
            let text = try TemplateWords(words).fill(source, template: name)
            templates[name] = try parse(text, template: name)
        }
        return MustacheLibrary(templates: templates)
    }

    private static func parse(_ text: String, template: String) throws -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: text)
        } catch let fault as MustacheTemplate.ParserError {
            throw TemplateFault.malformed(
                template: template,
                line: fault.context.lineNumber,
                problem: "\(fault.error)"
            )
        }
    }

    private static let suffix = ".mustache"
}
