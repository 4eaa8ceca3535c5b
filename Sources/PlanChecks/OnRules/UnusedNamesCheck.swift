import Diagnostics
import LuaSyntax
import LuaTexts

/// Names that are declared and never read: what a rule asks for keeps it from being called where it is missing.
enum UnusedNamesCheck {
    /// - Parameter meant: names that are misspelt elsewhere: they would be read there.
    static func find(_ rule: RuleText, meant: Set<String>, _ diagnostics: inout DiagnosticList) {
        for parameter in rule.parameters where !isRead(parameter.variable, rule.text) {
            if meant.contains(parameter.name) { continue }
            diagnostics.add(
                .parameterUnused,
                at: rule.text.location(parameter.node),
                subject: rule.rule.name,
                ["name": .text(parameter.name)]
            )
        }
    }

    /// Local variables and functions of a whole file. Variables of loops and parameters of functions within a rule's are
    /// often there only for their place.
    static func find(_ text: LuaText, meant: Set<String>, _ diagnostics: inout DiagnosticList) {
        for variable in text.tree.variables.indices.map({ Int32($0) }) where !isRead(variable, text) {
            guard let declaration = text.uses[Int(variable)].first else { continue }
            let above = text.kind(text.parent(declaration))
            let isClosed = text.tree.variables[Int(variable)].attribute == .toBeClosed
            guard above == .local || above == .localFunction, !isClosed else { continue }
            let name = text.mainText(declaration)
            if name.hasPrefix("_") || meant.contains(name) { continue }
            diagnostics.add(.localUnused, at: text.mainLocation(declaration), ["name": .text(name)])
        }
    }

    private static func isRead(_ variable: Int32, _ text: LuaText) -> Bool {
        text.uses[Int(variable)].contains { use in
            guard text.use(use) == .read else { return false }
            // A local function that nobody but itself calls.
            let declaration = text.uses[Int(variable)][0]
            guard text.kind(text.parent(declaration)) == .localFunction else { return true }
            return !text.isWithin(use, text.parent(declaration))
        }
    }
}
