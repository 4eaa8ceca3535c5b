import Testing

@testable import Diagnostics

@Suite("Severities and languages")
struct SeverityTests {
    @Test("Errors weigh more than warnings, and those more than what is only worth knowing")
    func order() {
        #expect(Severity.allCases.sorted() == [.info, .warning, .error])
        #expect(Severity.allCases.max() == .error)
        #expect(!(Severity.warning < .warning))
    }

    @Test("What files and options call them never changes")
    func words() {
        #expect(Severity.allCases.map(\.rawValue) == ["info", "warning", "error"])
        #expect(Language.allCases.map(\.rawValue) == ["vi", "en"])
    }
}
