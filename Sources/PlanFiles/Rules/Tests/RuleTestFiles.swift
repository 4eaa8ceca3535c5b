import Diagnostics
import LuaSandbox
import LuaTexts
import PlanModel

/// Reads files of tests. They run in the sandbox and say what they test; no rule is asked.
struct RuleTestFiles {
    /// What they may require.
    let lua: LuaFiles
    /// Ids of all statuses that a rule in reach may return: constants in tests.
    let statuses: [String]

    /// A file of tests.
    struct File {
        var path: String
        var bytes: [UInt8]
    }

    /// The files of tests of a plan folder, in byte order of their paths.
    static func files(in folder: String, _ diagnostics: inout DiagnosticList) -> [File] {
        PathPattern("tests/**/*.lua")!.files(in: folder).compactMap { path in
            do throws(FileFailure) {
                return File(path: path, bytes: try FileBytes.read(folder + "/" + path))
            } catch {
                diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), ["reason": .localized(error.reason)])
                return nil
            }
        }
    }

    /// The tests of a plan, file by file.
    func read(_ files: [File], _ diagnostics: inout DiagnosticList) -> [RuleTest] {
        files.flatMap { tests(in: $0.bytes, $0.path, &diagnostics) }
    }

    /// Names of the rules that tests are about, by the files' texts alone; nil where one says it otherwise than by a text.
    static func rulesNamed(in files: [File]) -> Set<String>? {
        var rules: Set<String> = []
        for file in files {
            guard let text = LuaText(path: file.path, bytes: file.bytes) else { continue }
            let found = named(in: text)
            let words = text.tree.nodes.indices.count { isWord(text, Int32($0)) }
            guard found.count == words else { return nil }
            rules.formUnion(found.map(\.rule))
        }
        return rules
    }

    /// Whether the word of a test stands here.
    private static func isWord(_ text: LuaText, _ node: Int32) -> Bool {
        ["test", "cases"].contains(text.global(node))
    }

    /// The tests of one file, in its order.
    func tests(in bytes: [UInt8], _ path: String, _ diagnostics: inout DiagnosticList) -> [RuleTest] {
        let outcome = DeclarationScript.run(
            bytes,
            chunk: path,
            words: DeclarationScript.Word.testFile,
            statuses: statuses,
            modules: lua.modulesByName
        )
        let tables = DeclaredTables(bytes, file: path)
        // The declaration during which the file stopped has got no table.
        let words = outcome.declarations.filter { outcome.failure == nil || !$0.arguments.isEmpty }
        let read = words.map { word in
            RuleTestReader(word, places: tables.places(of: word), statuses: statuses).read(&diagnostics)
        }
        guard let failure = outcome.failure else {
            if read.isEmpty { diagnostics.add(.testFileEmpty, at: SourceLocation(file: path)) }
            return read.compactMap { $0 }
        }
        SyntaxProblems.report(
            failure,
            syntax: .testSyntax,
            failed: .testFileFailed,
            of: bytes,
            in: path,
            words: DeclarationScript.Word.testFile + statuses.map { DeclarationScript.Word($0, .constant) },
            lua,
            &diagnostics
        )
        // What was not come to is known by its text: that the file has tests of these rules.
        let declared = Set(words.map(\.name))
        let text = LuaText(path: path, bytes: bytes)
        let unread = text.map(RuleTestFiles.named)?.filter { !declared.contains($0.name) } ?? []
        return read.compactMap { $0 } + unread
    }

    /// Which tests a file has by its text alone, and which rules they are about.
    private static func named(in text: LuaText) -> [RuleTest] {
        text.tree.nodes.indices.compactMap { number in
            guard let (callee, arguments) = text.call(Int32(number)), let (word, names) = text.call(callee),
                isWord(text, word), names.count == 1, let name = text.string(names[0]),
                let table = arguments.first, let value = text.field(table, "rule"), let rule = text.string(value)
            else { return nil }
            return RuleTest(name: name, rule: rule, location: text.location(value))
        }
    }
}
