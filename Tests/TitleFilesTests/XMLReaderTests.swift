import TestSupport
import Testing
import TitleFiles

@Suite struct XMLReaderTests {
    @Test("Elements, attributes, text, references, CDATA, comments and instructions in their order")
    func inOrder() throws {
        let text =
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- x --><?pi y?><a x='1&amp;2' y=\"p\tq\"><b/>t&lt;&#x4DAE;\r\n<![CDATA[<&]]></a>\n"
        #expect(
            try events(of: text) == [
                .start("a", ["x": "1&2", "y": "p q"]), .start("b", [:]), .end("b"), .text("t<䶮\n"), .text("<&"),
                .end("a"),
            ]
        )
    }

    @Test(
        "What is not strict XML is refused with its reason",
        arguments: [
            ("<!DOCTYPE a><a/>", XMLFault.Reason.doctype), ("<a>&nbsp;</a>", .entity), ("<a>&#0;</a>", .entity),
            ("<a>&#xD800;</a>", .entity), ("<a>& b</a>", .entity), ("<a>&#99999999999;</a>", .entity),
            ("<a b='1' b='2'/>", .duplicateAttribute), ("<a></b>", .mismatchedTag), ("</a>", .mismatchedTag),
            ("<a>", .unfinished), ("<a", .unfinished), ("<a b='", .unfinished), ("", .noRoot), ("<!-- -->", .noRoot),
            ("<a/><b/>", .afterRoot), ("x<a/>", .syntax), ("<a/>x", .syntax), ("<a b=1/>", .syntax),
            ("<a b='<'/>", .syntax), ("<a>]]></a>", .syntax), ("<a b='1'c='2'/>", .syntax), ("<1/>", .syntax),
            ("<a>\u{1}</a>", .character), ("<?xml version=\"1.1\"?><a/>", .version),
            ("<?xml version=\"1.0\" encoding=\"GB2312\"?><a/>", .encoding), ("<a><!-- -- --></a>", .syntax),
            ("<![CDATA[x]]>", .syntax),
        ]
    )
    func refuses(text: String, reason: XMLFault.Reason) {
        #expect { try events(of: text) } throws: { ($0 as? XMLFault)?.reason == reason }
    }

    @Test("A fault names line and column in characters")
    func location() throws {
        let fault = #expect(throws: XMLFault.self) { try events(of: "<a>\n姓名&x;</a>") }
        #expect(fault?.location == XMLLocation(line: 2, column: 3))
    }

    @Test("Depth, attributes and size are bounded")
    func bounds() {
        let limits = XMLLimits(bytes: 60, depth: 3, attributes: 2)
        #expect { try events(of: "<a><a><a><a/></a></a></a>", limits) } throws: {
            ($0 as? XMLFault)?.reason == .tooDeep
        }
        #expect { try events(of: "<a b='' c='' d=''/>", limits) } throws: {
            ($0 as? XMLFault)?.reason == .tooManyAttributes
        }
        let long = "<a>" + String(repeating: " ", count: 60) + "</a>"
        #expect { try events(of: long, limits) } throws: { ($0 as? XMLFault)?.reason == .tooLarge }
    }

    @Test("Bytes that are no UTF-8 are refused")
    func wrongBytes() {
        #expect { try XMLReader(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)) } throws: {
            ($0 as? XMLFault)?.reason == .encoding
        }
    }

    @Test("Seeded mutations of a document are read or refused, never trapped on")
    func mutations() {
        let original = Array(
            "<?xml version=\"1.0\"?><a x='1&amp;2'><b y=\"&#x4DAE;\"/><![CDATA[<&]]><!-- c -->t</a>".utf8
        )
        var dice = SeededDice(seed: 11)
        for _ in 0..<20_000 {
            var bytes = original
            for _ in 0...dice.below(3) { dice.mutate(&bytes) }
            guard var reader = try? XMLReader(bytes) else { continue }
            while (try? reader.next()) != nil {}
        }
    }
}

private enum PlainEvent: Equatable {
    case start(String, [String: String])
    case end(String)
    case text(String)
}

private func events(of text: String, _ limits: XMLLimits = XMLLimits()) throws -> [PlainEvent] {
    var reader = try XMLReader(Array(text.utf8), limits: limits)
    var events: [PlainEvent] = []
    while let event = try reader.next() {
        switch event {
        case .start(let tag):
            events.append(
                .start(tag.name, Dictionary(uniqueKeysWithValues: tag.attributes.map { ($0.name, $0.value) }))
            )
        case .end(let name): events.append(.end(name))
        case .text(let text): events.append(.text(text))
        }
    }
    return events
}
