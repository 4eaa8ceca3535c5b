import LuaSyntax
import LuaTexts

/// Where the value of an expression goes. Lua's messages name what they are about: `attempt to call a nil value (global
/// 'x')`. Where one of them could be about an expression, the expression has to stay as it is.
extension LuaText {
    /// Whether the expression is what is called, as it stands.
    func isCallee(_ node: Int32) -> Bool { kind(parent(node)) == .call && child(parent(node), 0) == node }

    /// Whether no message can be about the value: it is passed on, compared or asked whether it is true.
    ///
    /// - Parameter operators: those that the value can be given besides, for they do not fail with it.
    func isPassedOn(_ node: Int32, operators: Set<TokenKind> = []) -> Bool {
        var node = node
        // A chain of hundreds is not followed.
        for _ in 0..<100 {
            let above = parent(node)
            switch kind(above) {
            case .parenthesized: break
            case .binary where [.and, .or].contains(operation(above)): break
            case .binary:
                return LuaText.comparing.contains(operation(above)) || operators.contains(operation(above))
            case .unary: return operation(above) == .not
            case .return, .local, .values, .arguments, .item, .namedField, .keyedField, .clause, .while, .repeat:
                return true
            default: return false
            }
            node = above
        }
        return false
    }

    private static let comparing: Set<TokenKind> = [
        .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
    ]
}
