import Diagnostics

/// A word of the plan's vocabulary for how something stands.
public struct Status: Sendable, Hashable {
    public var id: String
    public var label: LocalizedText
    /// Whether it counts as reached: `exceeded`, `met`, `done`, `consistent`, and those that a plan declares so.
    public var isGood: Bool

    /// A status with its label in reports; not good unless said.
    public init(id: String, label: LocalizedText, isGood: Bool = false) {
        self.id = id
        self.label = label
        self.isGood = isGood
    }
}

/// The statuses that verdicts of a plan can have. A verdict holds a status by its number here.
public struct StatusTable: Sendable, Hashable {
    /// The standard ones first, in a fixed order, then the plan's own in the order of their declaration.
    public private(set) var statuses: [Status]

    /// The standard statuses and `further` ones.
    public init(adding further: [Status] = []) {
        statuses = StatusTable.standard
        for status in further where number(of: status.id) == nil { statuses.append(status) }
    }

    /// Its number, by which verdicts hold it; nil for a word that is no status of the plan.
    public func number(of id: String) -> UInt8? {
        statuses.firstIndex { $0.id == id }.map(UInt8.init)
    }

    public subscript(_ number: UInt8) -> Status { statuses[Int(number)] }

    /// The most statuses that one plan can have.
    public static let most = 200

    /// Something that the rule needs is missing, or the rule itself says so.
    public static let noData: UInt8 = 0
    /// There is nothing to judge, or the rule itself says so.
    public static let notApplicable: UInt8 = 1
    /// An outcome of the engine, not one that a rule can return.
    public static let error: UInt8 = 2
    /// An outcome of the engine, not one that a rule can return.
    public static let limit: UInt8 = 3

    /// Statuses that a rule can return: all but the engine's own.
    public var returnable: [String] {
        statuses.map(\.id).filter { $0 != "error" && $0 != "limit" }
    }

    static let standard: [Status] = [
        Status(id: "no_data", label: LocalizedText(vi: "Không có số liệu", en: "No data")),
        Status(id: "not_applicable", label: LocalizedText(vi: "Không áp dụng", en: "Not applicable")),
        Status(id: "error", label: LocalizedText(vi: "Lỗi", en: "Error")),
        Status(id: "limit", label: LocalizedText(vi: "Vượt giới hạn", en: "Limit")),
        Status(id: "exceeded", label: LocalizedText(vi: "Vượt", en: "Exceeded"), isGood: true),
        Status(id: "met", label: LocalizedText(vi: "Đạt", en: "Met"), isGood: true),
        Status(id: "near", label: LocalizedText(vi: "Gần đạt", en: "Near")),
        Status(id: "missed", label: LocalizedText(vi: "Không đạt", en: "Missed")),
        Status(id: "done", label: LocalizedText(vi: "Hoàn thành đúng hạn", en: "Done in time"), isGood: true),
        Status(id: "done_late", label: LocalizedText(vi: "Hoàn thành quá hạn", en: "Done late")),
        Status(id: "in_progress", label: LocalizedText(vi: "Đang thực hiện", en: "In progress")),
        Status(id: "overdue", label: LocalizedText(vi: "Quá hạn", en: "Overdue")),
        Status(id: "not_started", label: LocalizedText(vi: "Chưa bắt đầu", en: "Not started")),
        Status(id: "consistent", label: LocalizedText(vi: "Khớp", en: "Consistent"), isGood: true),
        Status(id: "inconsistent", label: LocalizedText(vi: "Không khớp", en: "Inconsistent")),
    ]
}
