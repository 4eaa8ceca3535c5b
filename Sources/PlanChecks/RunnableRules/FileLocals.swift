import LuaSyntax
import LuaTexts
import PlanModel

/// Words and members of libraries that a file's functions use become local variables of the file, declared in front of it
/// on its first line: `local floor, round = math.floor, round; `. A variable is at hand where a global name asks the
/// environment, and a member of a library a read-only view besides.
///
/// A member's variable has the member's name, for that is what Lua calls the function in messages: `bad argument #1 to
/// 'floor'`.
enum FileLocals {
    /// - Parameter hidden: words that only changed texts use.
    static func add(_ text: LuaText, _ globals: GlobalUses, _ hidden: [String], _ edits: inout SourceEdits) {
        guard !startsWithHash(text.tree.source.bytes) else { return }
        var found: [(place: Int32, name: String, value: String, uses: [Int32])] = []
        for word in hidden where globals.isFree(word) { found.append((-1, word, word, [])) }
        for (name, places) in globals.places where globals.isSteady(name) {
            if let members = LuaLibrary.members[name] {
                for (member, uses) in membersUsed(places, members, globals, text) {
                    found.append((uses[0], member, "\(name).\(member)", uses))
                }
            } else if words.contains(name), !globals.variables.contains(name),
                places.contains(where: { text.function(around: $0) != 0 }),
                places.allSatisfy({ text.isCallee($0) || text.isPassedOn($0) })
            {
                found.append((places[0], name, name, []))
            }
        }
        // In the order of the text; of two members of one name the first.
        found.sort { ($0.place, $0.name) < ($1.place, $1.name) }
        var taken: Set<String> = []
        found = Array(found.filter { taken.insert($0.name).inserted }.prefix(room(in: text)))
        guard !found.isEmpty else { return }
        for local in found {
            for use in local.uses { edits.replace(text.tree.range(of: use), with: local.name) }
        }
        let names = found.map(\.name).joined(separator: ", ")
        edits.head = "local \(names) = \(found.map(\.value).joined(separator: ", ")); "
    }

    /// Where members of a library are used so that their variables can take their place, as far as functions use them.
    private static func membersUsed(
        _ places: [Int32],
        _ members: Set<String>,
        _ globals: GlobalUses,
        _ text: LuaText
    ) -> [(String, [Int32])] {
        var uses: [String: [Int32]] = [:]
        for place in places where text.kind(text.parent(place)) == .member {
            let (node, name) = (text.parent(place), text.mainText(text.parent(place)))
            guard members.contains(name), globals.isFree(name), isReplaceable(node, name, text) else { continue }
            uses[name, default: []].append(node)
        }
        return uses.filter { $0.value.contains { text.function(around: $0) != 0 } }.map { ($0.key, $0.value) }
    }

    private static func isReplaceable(_ node: Int32, _ name: String, _ text: LuaText) -> Bool {
        let range = text.tree.range(of: node)
        guard !text.tree.source.bytes[Int(range.lowerBound)..<Int(range.upperBound)].contains(where: isNewline) else {
            return false
        }
        if numbers.contains(name) { return text.isPassedOn(node, operators: arithmetic) }
        return (name != "charpattern" && text.isCallee(node)) || text.isPassedOn(node)
    }

    private static func isNewline(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

    /// A first line that begins with `#` is skipped: nothing can stand in front of it.
    private static func startsWithHash(_ bytes: [UInt8]) -> Bool {
        (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]).first == UInt8(ascii: "#")
    }

    /// How many variables the file can have besides its own: Lua has an end to variables and registers of a function, and
    /// to variables of others that one reads.
    private static func room(in text: LuaText) -> Int {
        let needs = RegisterNeeds(text)
        let own = text.tree.variables.count { $0.function == 0 }
        let shared = text.tree.variables.indices.count { variable in
            text.uses[variable].contains { text.function(around: $0) != Int(text.tree.variables[variable].function) }
        }
        return max(0, min(40, 190 - own, 240 - needs.most(in: 0), 240 - shared))
    }

    /// Functions of the sandbox, each always the same.
    private static let words = LuaLibrary.functions.subtracting(["_G", "_VERSION", "require"])
        .union(ScriptWord.ofRules.map(\.name))
    private static let numbers: Set<String> = ["huge", "maxinteger", "mininteger", "pi"]
    /// What a number never fails with.
    private static let arithmetic: Set<TokenKind> = [.plus, .minus, .star, .slash, .caret, .concatenation]
}
