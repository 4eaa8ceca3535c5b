/// Parts that the tables of the page share.
enum HTMLTable {
    /// Heading of a column, and the class of its cells.
    struct Column {
        var label: String
        var name: StaticString?

        init(_ label: String, _ name: StaticString? = nil) {
            self.label = label
            self.name = name
        }

        /// A column of numbers.
        static func number(_ label: String) -> Column { Column(label, "n") }
    }

    /// A table with a head that printers repeat on every page, and that screens too narrow for it show as cards: each
    /// cell then names its column.
    static func append(
        class name: StaticString,
        columns: [Column],
        to page: inout HTMLText,
        _ body: (inout HTMLText) -> Void
    ) {
        page.element("table", class: name) { page in
            page.element("thead") { page in
                page.element("tr") { page in
                    for column in columns {
                        page.element("th", class: column.name, [("scope", "col")]) { $0.text(column.label) }
                    }
                }
            }
            page.markup("\n")
            page.element("tbody") { body(&$0) }
        }
        page.markup("\n")
    }

    /// A section with a heading.
    static func section(_ heading: String, to page: inout HTMLText, _ body: (inout HTMLText) -> Void) {
        page.element("section") { page in
            page.element("h2", heading)
            page.markup("\n")
            body(&page)
        }
        page.markup("\n")
    }

    /// A cell; `label` names its column where the table is shown as cards.
    static func cell(
        class name: StaticString? = nil,
        label: String,
        to page: inout HTMLText,
        _ body: (inout HTMLText) -> Void
    ) {
        page.element("td", class: name, [("data-label", label)], body)
    }

    static func cell(class name: StaticString? = nil, label: String, _ text: String, to page: inout HTMLText) {
        cell(class: name, label: label, to: &page) { $0.text(text) }
    }

    /// A status in its colour, with its sign and word.
    static func status(_ word: String, _ mark: Mark, to page: inout HTMLText) {
        page.element("span", class: mark.name) { page in
            page.element("span", class: "sign", [("aria-hidden", "true")]) { $0.text(mark.sign) }
            page.text(" ")
            page.text(word)
        }
    }
}
