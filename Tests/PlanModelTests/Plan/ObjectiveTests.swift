import Diagnostics
import PlanModel
import Testing

struct ObjectiveTests {
    @Test(arguments: [
        ("id", "mail"), ("name", "Thư điện tử"), ("name_en", "E-mail"), ("parent", "top"), ("group", "A"),
        ("none", nil),
    ])
    func `columns are found by name`(name: String, text: String?) {
        let objective = Objective(
            id: "mail",
            name: LocalizedText(vi: "Thư điện tử", en: "E-mail"),
            parent: "top",
            further: ["group": "A"],
            location: SourceLocation(file: "objectives.csv", row: 2)
        )
        #expect(objective.column(name) == text)
    }
}
