/// How the page looks: on a wide screen, on a narrow one, on paper.
enum HTMLStyle {
    static func append(to page: inout HTMLText) {
        page.markup(common)
        page.markup(narrow)
        page.markup(paper)
    }

    // Every colour of text stands 4.5 : 1 or more against its ground.
    private static let common: StaticString = """

        :root { --ink: #1c2430; --faint: #55606e; --line: #ccd3db; --ground: #f4f6f8; --accent: #8f1d21; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 92rem; color: var(--ink); background: #fff;
          font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
        header { border-bottom: 3px solid var(--accent); padding-bottom: 1rem; }
        h1 { font-size: 1.65rem; line-height: 1.25; margin: 0 0 .75rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; color: var(--accent); }
        p { margin: .5rem 0; }
        .facts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 0; }
        dt { font-size: .82rem; color: var(--faint); }
        dd { margin: 0; }
        p.made-up { background: #fff6dc; border-left: 4px solid #9a6a00; padding: .5rem .75rem; }
        table { border-collapse: collapse; width: 100%; font-size: .93rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
        thead th { background: var(--ground); border-bottom: 2px solid #9aa5b1; vertical-align: bottom; }
        tbody th { font-weight: 400; }
        .lines { width: auto; min-width: 60%; }
        .lines tbody th { padding-left: calc(.6rem + var(--depth, 0) * 1.4rem); max-width: 44rem; }
        .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .n.no { color: var(--faint); }
        td.name { min-width: 12rem; }
        td.note { color: #3a4452; font-size: .87rem; min-width: 9rem; }
        td.agency { min-width: 8rem; }
        td.measure { min-width: 5.5rem; }
        td.plan { white-space: normal; }
        td:empty::after { content: "–"; color: var(--faint); }
        tr.heading th { background: #eef1f4; font-weight: 600; break-after: avoid; }
        tr.sum th, tr.sum td { font-weight: 600; }
        tr.made-up td { background: #fffaeb; }
        .star { color: #8a5a00; }
        .zero { color: var(--faint); font-weight: 400; }
        .sign { font-weight: 700; }
        .met { color: #14692f; }
        .near { color: #865400; }
        .missed, .failed { color: #b01822; font-weight: 600; }
        .nodata { color: #6b3fa0; }
        .pending { color: #1d5a9e; }
        .na, .other { color: var(--faint); }
        td > span:first-child:has(.sign) { white-space: nowrap; }
        li { margin: .3rem 0; }
        .charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1rem; }
        figure { margin: 0; padding: .6rem .7rem; border: 1px solid var(--line); border-radius: 6px; display: flex;
          flex-direction: column; overflow-wrap: anywhere; }
        figcaption { font-size: .9rem; line-height: 1.35; margin-bottom: auto; }
        figure p { margin: .2rem 0 0; font-size: .85rem; }
        svg { display: block; width: 100%; max-width: 26rem; height: auto; margin-top: .4rem; }
        svg text { font-size: 11px; fill: var(--ink); }
        svg .time { fill: var(--faint); }
        svg .gap { fill: #6b3fa0; font-weight: 700; }
        svg .last { font-weight: 700; }
        svg text.goal { fill: var(--accent); }
        svg .ground { stroke: #9aa5b1; }
        svg .good { fill: #dcebe0; }
        svg line.goal { stroke: var(--accent); stroke-width: 3; }
        svg .break { stroke: var(--faint); stroke-dasharray: 3 3; }
        svg .line { fill: none; stroke: var(--ink); stroke-width: 1.5; }
        svg .dot { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
        svg .hollow { fill: #fff; }
        .more, .legend { color: var(--faint); }
        .legend { font-size: .9rem; }
        footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line);
          font-size: .85rem; color: var(--faint); }

        """

    // Rows become cards: each cell names its column, and nothing has to be scrolled sideways.
    private static let narrow: StaticString = """
        @media screen and (max-width: 1150px) {
          table { font-size: .86rem; }
          th, td { padding: .35rem .4rem; }
          td.name { min-width: 9rem; }
          td.agency, td.note { min-width: 6rem; }
          td.note { font-size: .82rem; }
        }
        @media screen and (max-width: 940px) {
          body { padding: 1rem .8rem; }
          h1 { font-size: 1.3rem; }
          .facts { display: block; }
          .facts div { margin-bottom: .35rem; }
          table, tbody, tr, td, tbody th { display: block; width: 100%; min-width: 0; }
          thead { display: none; }
          tbody tr { border: 1px solid var(--line); border-radius: 6px; margin-bottom: .7rem; padding: .35rem .6rem; }
          th, td, td.n, td.name, td.agency, td.measure, td.note { border: 0; min-width: 0; padding: .12rem 0; text-align: left; }
          td::before { content: attr(data-label) ": "; color: var(--faint); font-size: .85rem; }
          td.no, td:empty { display: none; }
          td.name { font-weight: 600; }
          td.name::before { content: none; }
          tr.heading { border: 0; padding: 0; margin: 1.2rem 0 .5rem; }
          tr.heading th { background: none; padding: 0; font-size: 1.02rem; }
          tr.made-up { background: #fffaeb; }
          .lines tbody tr { display: flex; flex-wrap: wrap; gap: .1rem 1rem; }
          .lines tbody th { font-weight: 600; padding-left: calc(var(--depth, 0) * .8rem); }
          .lines td { width: auto; }
        }
        @media screen and (min-width: 560px) and (max-width: 940px) {
          .rows tbody tr { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
          .rows td { width: auto; }
          .rows td.name, .rows td.note { flex-basis: 100%; }
        }

        """

    private static let paper: StaticString = """
        @page { size: A4 landscape; margin: 12mm 10mm 14mm;
          @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
        @media print {
          body { padding: 0; max-width: none; font-size: 10pt; }
          table { font-size: 9pt; }
          thead { display: table-header-group; }
          tr, li, figure, .facts div { break-inside: avoid; }
          .charts { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
          figure { padding: 1.5mm 2mm; }
          h2, .legend { break-after: avoid; }
          h2 { margin-top: 1.2rem; }
          th, td { padding: 1.2mm 1.6mm; }
          td.name { min-width: 50mm; }
          td.note { font-size: 8.5pt; min-width: 36mm; }
          td.agency { min-width: 30mm; }
          footer { break-before: avoid; margin-top: 1rem; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
