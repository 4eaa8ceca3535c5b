import Diagnostics
import LuaSandbox
import PlanModel

/// Statuses that a plan or a rule declares: `{ { id = "dat", vi = "Đạt", en = "Met", good = true } }`.
enum StatusReader {
    static let expected = LocalizedText(
        vi: "một danh sách { { id = \"dat\", vi = \"Đạt\", en = \"Met\", good = true }, … }, mỗi id là một tên Lua",
        en: "a list { { id = \"dat\", vi = \"Đạt\", en = \"Met\", good = true }, … }, each id a Lua name"
    )
    static let expectedFewer = LocalizedText(
        vi: "tất cả không quá \(most) trạng thái (của kế hoạch và các quy tắc)",
        en: "no more than \(most) statuses in all (of the plan and its rules)"
    )
    /// The most statuses that a plan and its rules can declare.
    static let most = StatusTable.most - StatusTable().statuses.count

    /// The declared statuses in their order; nil where the value is of another kind. One that would give another meaning
    /// to an id of `declared` is said and left out.
    static func statuses(
        _ value: LuaValue,
        declared: [Status],
        at location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) -> [Status]? {
        guard case .table(let table) = value, table.fields.isEmpty, table.items.count <= most else { return nil }
        let read = table.items.compactMap(status)
        guard read.count == table.items.count else { return nil }
        var statuses: [Status] = []
        for status in read {
            if let former = (declared + statuses).first(where: { $0.id == status.id }), former != status {
                diagnostics.add(.statusReserved, at: location, subject: status.id, ["id": .text(status.id)])
                continue
            }
            if status.label.isInOneLanguage {
                diagnostics.add(.textInOneLanguage, at: location, subject: status.id, ["name": .text(status.id)])
            }
            statuses.append(status)
        }
        return statuses
    }

    private static func status(_ value: LuaValue) -> Status? {
        guard case .table(let table) = value, table.items.isEmpty,
            table.fields.allSatisfy({ [.text("id"), .text("vi"), .text("en"), .text("good")].contains($0.key) }),
            let id = table["id"]?.id, LuaName.isName(id)
        else { return nil }
        let texts = ["vi", "en"].map { table[$0] ?? .text("") }.compactMap(\.text)
        guard texts.count == 2, let isGood = (table["good"] ?? .boolean(false)).boolean else { return nil }
        let label = LocalizedText(vi: texts[0], en: texts[1])
        return Status(id: id, label: label.isEmpty ? LocalizedText(id) : label, isGood: isGood)
    }
}
