import Foundation
import TestSupport
import Testing

/// Writes into a store past every trigger, as somebody could who has broken into the server.
func tamper(_ statements: String..., in data: String, at location: SourceLocation = #_sourceLocation) async throws {
    try await tamper(statements, in: data, at: location)
}

func tamper(_ statements: [String], in data: String, at location: SourceLocation = #_sourceLocation) async throws {
    let script = ProjectFolder.path("Tests/EndToEndTests/broken_server.py")
    let made = try await Command.run("python3", [script, "\(data)/titlecert.sqlite"] + statements)
    try succeed(made, made.text, at: location)
}

/// What a statement finds first in a store, as text.
func look(
    _ statement: String,
    in data: String,
    file: String = "titlecert.sqlite",
    at location: SourceLocation = #_sourceLocation
) async throws -> String {
    let script = "import sqlite3, sys; print(*(row[0] for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])))"
    let found = try await Command.run("python3", ["-c", script, "\(data)/\(file)", statement])
    return try succeed(found, at: location).lines.first ?? ""
}
