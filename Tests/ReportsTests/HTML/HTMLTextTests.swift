import Testing

@testable import Reports

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
        ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"), ("Kế hoạch ≤ 5\n", "Kế hoạch ≤ 5\n"), ("&lt;", "&amp;lt;"),
        ("a\0b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("", ""),
    ])
    func textIsEscaped(_ text: String, _ escaped: String) {
        var page = HTMLText()
        page.text(text)
        #expect(String(decoding: page.bytes, as: UTF8.self) == escaped)
    }

    @Test func attributesAreEscapedToo() {
        var page = HTMLText()
        page.element("td", class: "n", [("data-label", "\"><b>")]) { $0.text("1 < 2") }
        #expect(
            String(decoding: page.bytes, as: UTF8.self)
                == "<td class=\"n\" data-label=\"&quot;&gt;&lt;b&gt;\">1 &lt; 2</td>"
        )
    }
}
