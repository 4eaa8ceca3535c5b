import Diagnostics
import PlanModel

/// The report of a run as one page: nothing is loaded from elsewhere, and nothing runs in it.
public enum HTMLReport {
    /// The page. The same content gives the same bytes.
    public static func bytes(_ content: ReportContent, language: Language) -> [UInt8] {
        let head = ReportHead(content, language: language)
        let rows = RowText(content, language: language)
        var page = HTMLText()
        page.markup("<!DOCTYPE html>\n")
        page.element("html", [("lang", language.rawValue)]) { page in
            page.markup("\n")
            page.element("head") { page in
                page.markup("<meta charset=\"utf-8\">")
                page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                page.element("title", head.title)
                page.element("style") { HTMLStyle.append(to: &$0) }
            }
            page.markup("\n")
            page.element("body") { page in
                HTMLHead.append(content, head, to: &page)
                page.element("main") { page in
                    HTMLLines.appendObjectives(content, head, rows, to: &page)
                    HTMLAttention.append(content, head, rows, to: &page)
                    HTMLChecks.appendFailed(content, head, rows, to: &page)
                    HTMLLines.appendMissing(content, head, rows, to: &page)
                    HTMLCharts.append(content, head, rows, language, to: &page)
                    HTMLLines.appendYears(head, to: &page)
                    HTMLChecks.append(content, head, rows, to: &page)
                    HTMLProblems.append(content, head, language, to: &page)
                    HTMLLines.appendAgencies(content, head, rows, to: &page)
                    HTMLVerdicts.append(content, head, rows, language, to: &page)
                }
                page.element("footer") { page in
                    if !content.engine.isEmpty { page.element("p", content.engine) }
                    page.element("p", Label.madeBy.text(in: language))
                }
            }
        }
        page.markup("\n")
        return page.bytes
    }
}

/// The head of the page: title, dates, how sure the figures are.
enum HTMLHead {
    static func append(_ content: ReportContent, _ head: ReportHead, to page: inout HTMLText) {
        page.element("header") { page in
            page.element("h1", head.title)
            page.element("dl", class: "facts") { page in
                for fact in head.facts {
                    page.element("div") { page in
                        page.element("dt", fact.label)
                        page.element("dd", fact.text)
                    }
                }
            }
            if let illustrative = head.illustrative {
                page.element("p", class: "made-up") { page in
                    page.element("strong", "* ")
                    page.text(illustrative)
                }
            }
        }
    }
}
