import Diagnostics

/// A rule as its file declares it. Its function lives in the Lua file; here is what can be known without running it.
public struct Rule: Sendable, Hashable {
    public var name: String
    public var title: LocalizedText
    /// What it decides, its formula, when not to use it.
    public var documentation: LocalizedText
    public var level: RuleLevel
    public var scoreKind: ScoreKind
    /// Decimals of the score on output.
    public var decimals: Int
    /// Parameters that it declares, with their defaults, in byte order of their names.
    public var parameters: [RuleParameter]
    /// Names that a `use` must bind.
    public var inputs: [String]
    /// Inputs that the rule binds itself: `inputs = { staff = value_of "it.staff" }`; a `use` may bind them otherwise.
    public var ownBindings: [String: Binding]
    public var optional: Set<String>
    /// The legal text or the method that it follows.
    public var basis: String
    public var notes: [RuleNote]
    public var statuses: [Status]
    /// Names of the function's parameters, in order: what the rule reads.
    public var reads: [String]
    /// Number of its file in `Plan.ruleSources`.
    public var source: Int
    public var isStandard: Bool
    public var location: SourceLocation

    /// A rule, with the defaults of the entries that its file need not have.
    public init(
        name: String,
        title: LocalizedText,
        documentation: LocalizedText = LocalizedText(""),
        level: RuleLevel,
        scoreKind: ScoreKind = .percent,
        decimals: Int = 2,
        parameters: [RuleParameter] = [],
        inputs: [String] = [],
        ownBindings: [String: Binding] = [:],
        optional: Set<String> = [],
        basis: String = "",
        notes: [RuleNote] = [],
        statuses: [Status] = [],
        reads: [String],
        source: Int,
        isStandard: Bool = false,
        location: SourceLocation
    ) {
        self.name = name
        self.title = title
        self.documentation = documentation
        self.level = level
        self.scoreKind = scoreKind
        self.decimals = decimals
        self.parameters = parameters
        self.inputs = inputs
        self.ownBindings = ownBindings
        self.optional = optional
        self.basis = basis
        self.notes = notes
        self.statuses = statuses
        self.reads = reads
        self.source = source
        self.isStandard = isStandard
        self.location = location
    }

    /// The most parameters that a rule's function may have: a reason names the missing ones by a bit each.
    public static let mostParameters = 60

    /// The constant that it declares by this name; nil where it declares none.
    public func parameter(_ name: String) -> RuleParameter? { parameters.first { $0.name == name } }
}

/// A named constant of a rule.
public struct RuleParameter: Sendable, Hashable {
    public var name: String
    public var setting: ParameterSetting

    public init(name: String, setting: ParameterSetting) {
        self.name = name
        self.setting = setting
    }
}

/// A named note of a rule, with places `{1}`, `{2}` that the rule fills.
public struct RuleNote: Sendable, Hashable {
    public var name: String
    public let text: LocalizedText
    /// How many values fill it: the highest number of a place, in either language.
    public let placeCount: Int

    public init(name: String, text: LocalizedText) {
        self.name = name
        self.text = text
        placeCount = max(RuleNote.highestPlace(in: text.vi), RuleNote.highestPlace(in: text.en))
    }

    /// Of `{1}`, `{2}` …; 0 where there is none. No regular expression: to make one takes longer than to read a rule file.
    private static func highestPlace(in text: String) -> Int {
        var highest = 0
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            rest = rest[rest.index(after: open)...]
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            if rest[digits.endIndex...].first == UInt8(ascii: "}"), let place = Int(Substring(digits)) {
                highest = max(highest, place)
            }
        }
        return highest
    }
}

/// The source of a Lua file that rules come from, or that they require.
public struct RuleSource: Sendable, Hashable {
    /// Path as it is shown: `rules/late.lua`.
    public var path: String
    public var bytes: [UInt8]
    /// The name by which `require` finds it, `lib/bands`; nil for a file that declares rules.
    public var module: String?
    /// No function of the file, or of what it requires, writes to a table from outside itself: none needs to be guarded.
    public var writesNoTables: Bool

    /// Where `bytes` hand out notes in parts, a text that says the same and makes notes whole; nil where `bytes` do so.
    public var whole: [UInt8]?

    public init(
        path: String,
        bytes: [UInt8],
        module: String? = nil,
        writesNoTables: Bool = false,
        whole: [UInt8]? = nil
    ) {
        self.path = path
        self.bytes = bytes
        self.module = module
        self.writesNoTables = writesNoTables
        self.whole = whole
    }

    /// The source whose text makes notes whole.
    public var withWholeNotes: RuleSource {
        var source = self
        source.bytes = whole ?? bytes
        source.whole = nil
        return source
    }
}
