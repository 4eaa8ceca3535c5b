import LuaSandbox
import PlanModel
import Testing

@testable import PlanChecks

struct LuaLibraryTests {
    private func isThere(_ name: String) -> Bool {
        let runner = ScriptRunner(limits: .script)
        return runner.run(Array("return \(name) ~= nil".utf8), chunk: "a") == .success("true")
    }

    @Test func `the sandbox has every name, and no member of Lua's own libraries that is not listed`() {
        for (library, members) in LuaLibrary.members {
            for member in members { #expect(isThere("\(library).\(member)"), "\(library).\(member)") }
        }
        for name in LuaLibrary.functions.subtracting(["require"]) { #expect(isThere(name), "\(name)") }
        // Members that Lua 5.4 has and rules have not.
        for name in ["math.random", "math.randomseed", "string.dump", "load", "dofile", "print", "os", "io", "debug"] {
            #expect(!isThere(name), "\(name)")
        }
    }

    @Test func `words of rule files are those that the sandbox is given`() {
        #expect(LuaLibrary.declaring == Set(DeclarationScript.Word.ruleFile.map(\.name)))
    }
}
