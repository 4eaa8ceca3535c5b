import Foundation
import Testing

/// Vectors of formulas come out of a plan's tables to the last digit.
@Suite struct FormulaVectorsTests {
    /// Those that this plan does not ask: all are asked one by one in `Tests/TienDoTests`.
    private static let uncovered: Set = [
        "v06", "v08", "v27", "v28", "v34", "v35", "v38", "v39", "v42", "v43", "v44", "v46", "v59", "v61",
    ]
    /// Names of classes and outcomes in the vectors, where ours are others.
    private static let statuses = [
        "undefined": "error", "missing": "no_data", "very high": "very_high", "done_on_time": "done",
        "in_time": "in_progress", "no_deadline": "no_data",
    ]
    private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/formula-vectors")

    /// The tables of the plan: each vector a unit, what goes into it its figures.
    private func write(_ vectors: [FormulaVector], into folder: TemporaryFolder) throws {
        var units = "id,name,group\nv,v,\n"
        var tasks = "id,name,deadline,completed_on\n"
        var observations = "indicator,unit,period,value\n"
        var names = ["weighted", "averaged", "share", "member"]
        for vector in vectors {
            let figures = Dictionary(uniqueKeysWithValues: vector.figures.map { ($0.name, $0.value ?? "") })
            if vector.formula == "deadline_verdict" {
                tasks += "\(vector.id),\(vector.id),\(figures["deadline"] ?? ""),\(figures["done_on"] ?? "")\n"
                continue
            }
            units += "\(vector.id),\(vector.id),\n"
            for (name, value) in vector.figures where value == nil || Double(value!) != nil {
                if vector.isOfGroup {
                    guard name.hasPrefix("values"), let number = name.split(separator: ".").last else { continue }
                    units += "\(vector.id)-\(number),\(vector.id)-\(number),\(vector.id)\n"
                    observations += "member,\(vector.id)-\(number),2016,\(value ?? "")\n"
                } else {
                    names.append(name)
                    observations += "\(name),\(vector.id),2016,\(value ?? "")\n"
                }
            }
        }
        let indicators = Set(names).sorted().map { "\($0),\($0),up\n" }.joined()
        try folder.write(units, to: "formula-vectors/units.csv")
        try folder.write(tasks, to: "formula-vectors/tasks.csv")
        try folder.write("id,name,direction\n" + indicators, to: "formula-vectors/indicators.csv")
        try folder.write(observations, to: "formula-vectors/data/vectors.csv")
    }

    @Test func everyVectorComesOutAsItWasChecked() throws {
        let vectors = try FormulaVector.read(Repository.root.appending(path: "Tests/Fixtures/formulas/vectors.csv"))
        #expect(vectors.count == 61)
        let folder = try TemporaryFolder()
        try folder.copy(FormulaVectorsTests.fixture, to: "formula-vectors")
        try write(vectors, into: folder)
        _ = try Tool.run(["run", "formula-vectors", "--as-of", "2017-06-01", "--no-report"], in: folder.url)

        var found: [String: [(status: String, score: String)]] = [:]
        for line in try folder.text("formula-vectors/out/verdicts.csv").split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            // A task is named by its vector; of the last member of a group the score is the vector's.
            let id = cells[0] == "v" ? cells[1] : String(cells[0].prefix(3))
            found[id, default: []].append((cells[4], cells[5]))
        }
        for vector in vectors where !FormulaVectorsTests.uncovered.contains(vector.id) {
            let rows = found[vector.id] ?? []
            if vector.formula == "rank" {
                #expect("[" + rows.map(\.score).joined(separator: ", ") + "]" == vector.expected, "\(vector.id)")
            } else if let number = Double(vector.expected) {
                #expect(rows.last.flatMap { Double($0.score) } == number, "\(vector.id): \(rows)")
            } else {
                let status = FormulaVectorsTests.statuses[vector.expected] ?? vector.expected
                #expect(rows.map(\.status) == [status], "\(vector.id)")
            }
        }
    }
}
