import Diagnostics
import Testing

@testable import PlanFiles

struct EntryOwnerTests {
    @Test(
        arguments: [
            (EntryOwner.plan, "TD0107", "TD0106"), (.rule("a"), "TD0506", "TD0505"),
            (.assignment("a"), "TD0604", "TD0603"),
        ] as [(EntryOwner, String, String)]
    )
    func eachOwnerHasItsCodes(owner: EntryOwner, wrong: String, unknown: String) {
        let place = SourceLocation(file: "plan.lua", line: 1)
        #expect(owner.wrong("k", expected: ScriptKind.text, at: place).code.id == wrong)
        #expect(owner.unknown("k", known: [], at: place).code.id == unknown)
    }
}
