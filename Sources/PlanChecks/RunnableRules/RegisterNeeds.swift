import LuaTexts

/// How many registers the functions of a text need, and no less: Lua has 255 for each, and refuses a text that needs more.
struct RegisterNeeds {
    private let text: LuaText
    /// By node, what it needs besides variables.
    private let needed: [Int]
    private let variables: [Int32: Int]

    init(_ text: LuaText) {
        var needed = Array(repeating: 1, count: text.tree.nodes.count)
        // Children come before parents.
        for node in text.tree.nodes.indices.map({ Int32($0) }) {
            let children = text.children(node).map { needed[Int($0)] }
            let largest = children.max() ?? 0
            switch text.kind(node) {
            case .functionBody: break
            case .block, .if: needed[Int(node)] = largest
            case .binary: needed[Int(node)] = max(children[0], children[1] + 1)
            // Lua puts the items of a table away by fifties.
            case .table: needed[Int(node)] = largest + min(children.count, 50) + 1
            default: needed[Int(node)] = (children.enumerated().map { $0 + $1 }.max() ?? 0) + 1
            }
        }
        self.text = text
        self.needed = needed
        variables = text.tree.variables.reduce(into: [:]) { counts, variable in
            counts[variable.function, default: 0] += 1
        }
    }

    /// With all its variables, as if they were in sight at one place.
    func most(in function: Int) -> Int {
        let body = text.functions[function]
        let block = function == 0 ? body : text.child(body, 1)
        return needed[Int(block)] + (variables[Int32(function)] ?? 0)
    }
}
