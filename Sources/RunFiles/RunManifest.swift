import FoundationEssentials
import PlanModel

/// What a run was made from, as `run.json` says it: enough to know whether two runs should be the same.
///
/// No clock time and no machine's name: two runs over the same inputs have the same manifest.
public struct RunManifest: Codable, Sendable, Hashable {
    /// Version of TienDo.
    public var engine: String
    /// Version of the Lua that ran the rules.
    public var lua: String
    /// Id of the plan.
    public var plan: String
    /// Evaluation date, as `2022-12-31`.
    public var asOf: String
    /// Revisions recorded after it were not known; absent: everything counted.
    public var knownOn: String?
    public var files: [File]
    public var rules: [UsedRule]
    /// Verdicts by status.
    public var counts: [String: Int]
    /// What was asked to be left out, as the options say it; absent: nothing.
    public var filters: [String: String]?

    /// A file that was read.
    public struct File: Codable, Sendable, Hashable {
        public var path: String
        public var sha256: String
        /// Rows below the header, for a table.
        public var rows: Int?
    }

    /// A rule that an assignment used, with the hash of the file that declares it.
    public struct UsedRule: Codable, Sendable, Hashable {
        public var name: String
        public var file: String
        public var sha256: String
    }

    private enum CodingKeys: String, CodingKey {
        case engine, lua, plan
        case asOf = "as_of"
        case knownOn = "known_on"
        case files, rules, counts, filters
    }

    /// What is to be said of a run.
    ///
    /// - Parameters:
    ///   - engine: version of TienDo.
    ///   - lua: version of Lua.
    ///   - counts: verdicts by the number of their status; those of zero are left out.
    ///   - filters: what was asked to be left out, by option; empty: nothing.
    public init(
        frame: RunFrame,
        engine: String,
        lua: String,
        counts: [Int],
        filters: [String: String] = [:]
    ) {
        self.engine = engine
        self.lua = lua
        plan = frame.plan.id
        asOf = frame.asOf.text
        knownOn = frame.knownOn?.text
        files = frame.plan.files.map { File(path: $0.path, sha256: $0.sha256, rows: $0.rows) }
        let hashes = Dictionary(frame.plan.files.map { ($0.path, $0.sha256) }) { first, _ in first }
        rules = Set(frame.assignments.map(\.rule)).map { rule in
            let path = frame.plan.ruleSources[rule.source].path
            return UsedRule(name: rule.name, file: path, sha256: hashes[path] ?? "")
        }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.counts = Dictionary(
            uniqueKeysWithValues: zip(frame.plan.statuses.statuses.map(\.id), counts).filter { $0.1 > 0 }
        )
        self.filters = filters.isEmpty ? nil : filters
    }

    /// The file's bytes: keys in order, so that the same manifest is the same bytes.
    public func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
