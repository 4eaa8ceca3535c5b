import Diagnostics
import Testing

@testable import TienDoCommand

struct ExplainedCodeTests {
    @Test func aCodeIsExplainedInItsLanguageWithBothExamples() {
        let text = ExplainedCode.text(.parentUnknown, .en)
        #expect(text.hasPrefix("TD0405 (error)\n  the parent “{id}” is not in the table {table}"))
        #expect(text.contains("\nWrong:\n  units.csv\n    | id,name,level,parent\n") && text.contains("\nRight:\n"))
        #expect(!text.contains("Cách sửa"))
        #expect(ExplainedCode.text(.parentUnknown, .vi).contains("\nĐúng:\n"))
    }
}
