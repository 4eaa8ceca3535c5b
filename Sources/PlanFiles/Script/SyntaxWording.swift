import Diagnostics
import LuaSyntax

/// What is wrong with a Lua text, in words for people who are not programmers: what stands there, and what should.
enum SyntaxWording {
    /// - Parameter source: where the mistake was found, for showing what stands there.
    static func text(of error: SyntaxError, in source: SourceText) -> LocalizedText {
        let found = shown(error, in: source)
        switch error.kind {
        case .unfinishedString:
            return .init(
                vi: "văn bản \(found.vi) thiếu ngoặc đóng ở cuối",
                en: "the text \(found.en) has no closing quote"
            )
        case .unfinishedLongString:
            return .init(
                vi: "văn bản mở bằng [[ không được đóng bằng ]]",
                en: "the text opened by [[ is not closed by ]]"
            )
        case .unfinishedLongComment:
            return .init(
                vi: "chú thích mở bằng --[[ không được đóng bằng ]]",
                en: "the comment opened by --[[ is not closed by ]]"
            )
        case .invalidLongStringDelimiter:
            return .init(vi: "sau [= phải là [ để mở văn bản dài", en: "[= must be followed by [ to open a long text")
        case .malformedNumber: return .init(vi: "số viết sai: \(found.vi)", en: "not a number: \(found.en)")
        case .invalidEscape, .hexDigitExpected, .escapeTooLarge, .braceExpected:
            return .init(
                vi: "sau dấu \\ trong văn bản là \(found.vi), không có nghĩa; dấu \\ thật thì viết \\\\",
                en: "\(found.en) means nothing in a text; a real \\ is written \\\\"
            )
        case .unexpectedSymbol, .statementExpected, .expressionIsNoStatement:
            return .init(vi: "có chữ hay dấu không đúng chỗ: \(found.vi)", en: "\(found.en) doesn't belong here")
        case .expected(let token):
            return .init(
                vi: "thiếu \(name(token).vi) trước \(found.vi)",
                en: "\(name(token).en) is missing before \(found.en)"
            )
        case .expectedToClose(let token, let opened, let offset):
            let line = source.position(of: offset).line
            return .init(
                vi: "thiếu \(name(token).vi) để đóng \(name(opened).vi) ở dòng \(line), trước \(found.vi)",
                en: "\(name(token).en) is missing to close \(name(opened).en) of line \(line), before \(found.en)"
            )
        case .nameExpected:
            return .init(vi: "thiếu một tên trước \(found.vi)", en: "a name is missing before \(found.en)")
        case .argumentsExpected:
            return .init(vi: "sau dấu : và tên phải là ( … )", en: "after : and a name ( … ) must come")
        case .returnIsNotLast:
            return .init(
                vi: "return phải là lệnh cuối của khối; sau nó còn \(found.vi)",
                en: "return must be the last statement of its block, but \(found.en) follows"
            )
        case .assignOrInExpected:
            return .init(vi: "sau tên của for phải là = hoặc in", en: "after the name of a for, = or in must come")
        case .notAssignable:
            return .init(vi: "bên trái dấu = không gán được", en: "what stands left of = can't be assigned to")
        case .unknownAttribute:
            return .init(
                vi: "sau tên chỉ có <const> hoặc <close>",
                en: "a name may have <const> or <close>, not \(found.en)"
            )
        case .assignmentToConstant:
            return .init(
                vi: "không gán lại được hằng \(found.vi)",
                en: "the constant \(found.en) can't be assigned to again"
            )
        case .severalToBeClosed:
            return .init(vi: "mỗi lệnh local chỉ có một <close>", en: "a local statement may have one <close>")
        case .varargOutside:
            return .init(
                vi: "... không dùng được trong hàm không khai báo ...",
                en: "... can't be used in a function that doesn't take ..."
            )
        case .breakOutsideLoop: return .init(vi: "break nằm ngoài vòng lặp", en: "break stands outside a loop")
        case .labelNotVisible:
            return .init(vi: "goto tới nhãn \(found.vi) không có", en: "there is no label \(found.en) to go to")
        case .labelRepeated:
            return .init(vi: "nhãn \(found.vi) đã có rồi", en: "the label \(found.en) is there already")
        case .jumpIntoScope:
            return .init(
                vi: "goto \(found.vi) nhảy vào giữa phạm vi của một biến local",
                en: "goto \(found.en) jumps into the scope of a local variable"
            )
        case .tooDeep: return .init(vi: "lồng nhau quá sâu", en: "nested too deep")
        case .tooManyLocals:
            return .init(vi: "hàm có quá 200 biến local", en: "the function has more than 200 local variables")
        case .tooManyUpvalues:
            return .init(
                vi: "hàm dùng quá 255 biến ở ngoài nó",
                en: "the function uses more than 255 variables from outside"
            )
        case .tooManyRegisters:
            return .init(vi: "hàm hay biểu thức quá lớn", en: "the function or expression is too large")
        }
    }

    private static let most = 40

    /// What stands at the place: its text in quotes, or that the file ends there.
    private static func shown(_ error: SyntaxError, in source: SourceText) -> LocalizedText {
        if error.start >= error.end { return LocalizedText(vi: "chỗ hết tệp", en: "the end of the file") }
        let text = source.text(error.start..<error.end).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return LocalizedText("'" + (text.count > most ? text.prefix(most) + "…" : text) + "'")
    }

    private static func name(_ token: TokenKind) -> LocalizedText {
        switch token {
        case .name: LocalizedText(vi: "một tên", en: "a name")
        case .endOfFile: LocalizedText(vi: "chỗ hết tệp", en: "the end of the file")
        case .integer, .float: LocalizedText(vi: "một số", en: "a number")
        case .string, .invalid: LocalizedText(vi: "một văn bản", en: "a text")
        default: LocalizedText("'\(token.text ?? "")'")
        }
    }
}
