import Diagnostics
import LuaTexts
import PlanModel

/// Finds in `tests/` which rules a plan's tests are about. It runs none of them.
enum RuleTestFiles {
    static func read(_ folder: String, _ diagnostics: inout DiagnosticList) -> [RuleTest] {
        PathPattern("tests/**/*.lua")!.files(in: folder).flatMap { path -> [RuleTest] in
            do throws(FileFailure) {
                return tests(in: try FileBytes.read(folder + "/" + path), path, &diagnostics)
            } catch {
                diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), ["reason": .localized(error.reason)])
                return []
            }
        }
    }

    /// The tests of one file, in its order.
    static func tests(in bytes: [UInt8], _ path: String, _ diagnostics: inout DiagnosticList) -> [RuleTest] {
        guard let text = LuaText(path: path, bytes: bytes) else {
            SyntaxProblems.report(.testSyntax, in: path, of: bytes, &diagnostics)
            return []
        }
        return text.tree.nodes.indices.compactMap { number in
            guard let (callee, arguments) = text.call(Int32(number)), let (word, names) = text.call(callee),
                ["test", "cases"].contains(text.global(word)), names.count == 1, let name = text.string(names[0]),
                let table = arguments.first, let value = text.field(table, "rule"), let rule = text.string(value)
            else { return nil }
            return RuleTest(name: name, rule: rule, location: text.location(value))
        }
    }
}
