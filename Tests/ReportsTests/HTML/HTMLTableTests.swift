import Testing

@testable import Reports

@Suite struct HTMLTableTests {
    private func built(_ build: (inout HTMLText) -> Void) -> String {
        var page = HTMLText()
        build(&page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test func aTableHasAHeadOfColumnsAndABody() {
        let table = built { page in
            HTMLTable.append(class: "rows", columns: [.init("Mục tiêu"), .number("A & B")], to: &page) { page in
                HTMLTable.cell(label: "Mục tiêu", "1 < 2", to: &page)
            }
        }
        #expect(
            table == """
                <table class="rows"><thead><tr><th scope="col">Mục tiêu</th><th class="n" scope="col">A &amp; B</th></tr>\
                </thead>
                <tbody><td data-label="Mục tiêu">1 &lt; 2</td></tbody></table>

                """
        )
    }

    @Test func aStatusHasASignBesideItsWord() {
        #expect(
            built { HTMLTable.status("Không đạt", Mark(.missed), to: &$0) }
                == "<span class=\"missed\"><span class=\"sign\" aria-hidden=\"true\">✗</span> Không đạt</span>"
        )
    }

    @Test func aSectionHasItsHeading() {
        #expect(
            built { HTMLTable.section("“A” & B", to: &$0) { $0.element("p", "x") } }
                == "<section><h2>“A” &amp; B</h2>\n<p>x</p></section>\n"
        )
    }
}
