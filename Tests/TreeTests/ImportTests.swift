import Testing

/// Imports point one way, and the core stays free of what it does not need.
@Suite struct ImportTests {
    private static func imports(_ file: SourceTree.File) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "public" }
            return words.first == "import" ? words.dropFirst().first.map(String.init) : nil
        }
    }

    /// Full Foundation is four times the size of everything else together.
    @Test func nothingImportsFoundation() {
        let found = SourceTree.sources.filter { ImportTests.imports($0).contains("Foundation") }
        #expect(found.isEmpty, "\(found)")
    }

    @Test func onlyWritersOfJSONImportFoundationEssentials() {
        let modules = Set(
            SourceTree.sources.filter { ImportTests.imports($0).contains("FoundationEssentials") }.map(\.module)
        )
        #expect(modules.isSubset(of: ["RunFiles", "TienDoCommand"]), "\(modules)")
    }

    /// The calendar is that of PlanModel/Periods alone.
    @Test func nothingUsesAnotherCalendar() {
        let found = SourceTree.sources.filter { $0.text.contains("DateComponents") || $0.text.contains("Calendar(") }
            .filter { !$0.text.contains("PeriodCalendar(") }
        #expect(found.isEmpty, "\(found)")
    }

    @Test func onlyTheShimKnowsLua() {
        let found = SourceTree.files(in: "Sources", endings: [".c", ".h", ".swift"])
            .filter { $0.text.contains("lua5.4/") && $0.module != "CLuaShim" }
        #expect(found.isEmpty, "\(found)")
    }

    @Test func onlyTheCommandPrints() {
        let found = SourceTree.sources.filter { file in
            file.module != "TienDoCommand"
                && file.lines.contains { line in
                    let code = line.drop { $0 == " " }
                    return code.hasPrefix("print(") || code.contains("STDOUT_FILENO") || code.contains("STDERR_FILENO")
                }
        }
        #expect(found.isEmpty, "\(found)")
    }

    /// The pipeline, lowest first: a module imports only what stands before it.
    @Test func dataFlowsOneWay() {
        let order = [
            "CDiagnosticPages", "Diagnostics", "Numerals", "PlanModel", "Workers", "CUTF8Proc", "CNettle", "CLuaShim",
            "CPlanTemplates",
            "CStandardRules", "LuaSyntax", "LuaTexts", "Spreadsheets",
            "LuaSandbox", "PlanFiles", "PlanChecks", "RuleEngine", "RunFiles", "Reports", "TienDo", "TienDoCommand",
        ]
        for file in SourceTree.sources {
            guard let place = order.firstIndex(of: file.module) else {
                Issue.record("\(file.module) has no place in the pipeline")
                continue
            }
            for imported in ImportTests.imports(file) {
                guard let other = order.firstIndex(of: imported) else { continue }
                #expect(other < place, "\(file.path) imports \(imported)")
            }
        }
    }
}
