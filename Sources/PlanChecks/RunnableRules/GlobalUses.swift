import LuaTexts

/// The global names of a text, and which of them mean there what the sandbox has them mean.
struct GlobalUses {
    /// By global name, where it stands, in the order of the text.
    let places: [String: [Int32]]
    /// Names of variables, whatever they hide.
    let variables: Set<String>
    private let written: Set<String>
    /// The table of globals itself is mentioned: any name may be written through it.
    private let isOpen: Bool

    init(_ text: LuaText) {
        var places: [String: [Int32]] = [:]
        var variables: Set<String> = []
        var written: Set<String> = []
        for node in text.tree.nodes.indices.map({ Int32($0) }) {
            if let name = text.global(node) {
                places[name, default: []].append(node)
                if text.use(node) == .written { written.insert(name) }
            } else if text.kind(node) == .name || text.kind(node) == .attributedName {
                variables.insert(text.mainText(node))
            }
        }
        self.places = places
        self.variables = variables
        self.written = written
        isOpen = places["_G"] != nil || places["_ENV"] != nil || variables.contains("_ENV")
    }

    /// Whether a global name is what the sandbox gives it, wherever it stands.
    func isSteady(_ name: String) -> Bool { !isOpen && !written.contains(name) }

    /// Whether a name stands for nothing yet.
    func isFree(_ name: String) -> Bool { places[name] == nil && !variables.contains(name) }
}
