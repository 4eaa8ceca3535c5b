/// What a node of the tree is. Its children are, in order, what the comment names; where nothing is said it has none.
public enum NodeKind: UInt8, Sendable, CaseIterable {
    /// Statements.
    case block
    /// Something that could not be read as a statement or an expression: its tokens, unread.
    case unreadable

    // Statements.
    /// `attributedName`s, then the values.
    case local
    /// A `name`, the `functionBody`.
    case localFunction
    /// What it is assigned to (`name`, `member` or `method`), the `functionBody`.
    case function
    /// A `targets` and a `values`.
    case assignment
    /// The call.
    case callStatement
    /// A `block`.
    case `do`
    /// The condition, a `block`.
    case `while`
    /// A `block`, the condition.
    case `repeat`
    /// `clause`s, the last one perhaps an `elseClause`.
    case `if`
    /// The condition, a `block`.
    case clause
    /// A `block`.
    case elseClause
    /// A `name`, the start, the limit, perhaps the step, a `block`.
    case numericFor
    /// A `nameList`, a `values`, a `block`.
    case genericFor
    /// The values.
    case `return`
    case `break`, goto, label, empty

    // Parts of statements.
    /// A variable with its attribute: `x <const>`.
    case attributedName
    case nameList, targets, values
    /// A `parameters`, a `block`.
    case functionBody
    /// `name`s, then perhaps a `vararg`.
    case parameters

    // Expressions.
    case `nil`, `true`, `false`, integer, float, string, vararg
    /// A variable, or what stands for one.
    case name
    /// What is indexed; the member is the node's last token.
    case member
    /// What is indexed; the method is the node's last token. Only in the name of a function.
    case method
    /// What is indexed, the key.
    case index
    /// What is called, an `arguments`.
    case call
    /// The object, an `arguments`; the method is the node's main token.
    case methodCall
    case arguments
    /// The `functionBody`.
    case functionExpression
    /// Fields.
    case table
    /// The value.
    case item
    /// The value; the name is the node's main token.
    case namedField
    /// The key, the value.
    case keyedField
    /// The operand; the operator is the main token.
    case unary
    /// Both operands; the operator is the main token.
    case binary
    /// What stands between the parentheses.
    case parenthesized
    /// An expression that is not there.
    case missing
}
