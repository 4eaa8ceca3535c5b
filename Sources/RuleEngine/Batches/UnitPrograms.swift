/// The programs of a worker, by what units are judged on.
///
/// A kind of units gets one when its second unit comes: in a plan in which no two units are judged on the same things none
/// is made.
struct UnitPrograms {
    private struct Kind: Hashable {
        /// Of the layout's units.
        var groups: Int32
        var isSelected: [Bool]
        var level: Int32
    }

    private let compiler: UnitProgramCompiler
    private var known: [Kind: UnitProgram?] = [:]
    private var rowCount = 0
    private var last: (kind: Kind, program: UnitProgram)?

    /// Rows of all programs together.
    private static let mostRows = 1 << 18

    init(_ compiler: UnitProgramCompiler) { self.compiler = compiler }

    /// The program of a unit; nil where its rows are read one by one.
    ///
    /// - Parameters:
    ///   - isSelected: by assignment: whether it judges the unit.
    ///   - reader: is moved to the unit.
    mutating func program(
        of unit: Int32,
        _ layout: RowLayout,
        _ isSelected: [Bool],
        _ reader: inout RowReader
    ) -> UnitProgram? {
        guard compiler.isWorthwhile, let level = compiler.level(of: unit) else { return nil }
        let kind = Kind(groups: layout.groupsOfUnit.kindOfUnit[Int(unit)], isSelected: isSelected, level: level)
        if let last, last.kind == kind { return last.program }
        guard let seen = known[kind] else {
            known[kind] = .some(nil)
            return nil
        }
        guard let program = seen ?? make(kind, unit, layout, &reader) else { return nil }
        last = (kind, program)
        return program
    }

    private mutating func make(
        _ kind: Kind,
        _ unit: Int32,
        _ layout: RowLayout,
        _ reader: inout RowReader
    ) -> UnitProgram? {
        let entries = layout.groupsOfUnit[Int(unit)].flatMap { layout.groups[Int($0)] }.filter {
            kind.isSelected[Int($0.assignment)]
        }
        guard !entries.isEmpty, rowCount + entries.count <= UnitPrograms.mostRows else { return nil }
        rowCount += entries.count
        reader.load(unit: unit)
        let program = compiler.compile(entries, of: unit, &reader)
        known[kind] = program
        return program
    }
}
