import Testing

@testable import RunFiles

@Suite struct NoteTemplatesTests {
    /// The template as its pieces say it: places in angle brackets.
    private func shown(_ templates: NoteTemplates, _ assignment: Int, _ note: Int) -> String {
        templates[assignment, note].pieces.map { piece in
            var output = RowBytes(capacity: 1000)
            templates.append(piece, to: &output.at)
            let text = String(decoding: output.bytes, as: UTF8.self)
            return piece.place >= 0 ? "<\(piece.place):\(text)>" : "[\(text)]"
        }
        .joined()
    }

    @Test func textsAreTakenApartAtTheirPlaces() {
        let templates = NoteTemplates([["còn thiếu {1}", "{2} of {1}"], [], ["", "{0} {x} {3}{", "plain"]])
        #expect(shown(templates, 0, 0) == "[còn thiếu ]<0:{1}>")
        #expect(shown(templates, 0, 1) == "<1:{2}>[ of ]<0:{1}>")
        #expect(shown(templates, 2, 0) == "")
        #expect(shown(templates, 2, 1) == "[{0}][ ][{x}][ ]<2:{3}>[{]")
        #expect(shown(templates, 2, 2) == "[plain]")
        #expect(templates[0, 1].length == "{2} of {1}".utf8.count)
    }
}
