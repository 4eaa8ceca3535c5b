import LuaSandbox

/// The line that `tiendo lua` prints for a file.
enum ScriptOutcome {
    /// The file's name is kept to one field of the line, as the message is.
    static func line(_ file: String, _ outcome: Result<String, LuaFailure>) -> String {
        let file = oneLine(file)
        switch outcome {
        case .success(let value): return "\(file)\tok:\(value)"
        case .failure(let failure):
            let place = failure.line.map { "\($0): " } ?? ""
            return "\(file)\t\(word(failure.kind))\t\(oneLine(place + failure.message))"
        }
    }

    private static func word(_ kind: LuaFailure.Kind) -> String {
        switch kind {
        case .syntax: "error:syntax"
        case .sandbox: "error:sandbox"
        case .runtime: "error:runtime"
        case .instructionLimit: "limit:instructions"
        case .memoryLimit: "limit:memory"
        case .timeLimit: "limit:time"
        }
    }

    /// A message or a file's name may hold anything; the line must stay one line with its tabs in place.
    private static func oneLine(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": line += "\\n"
            case "\t": line += "\\t"
            case "\r": line += "\\r"
            case _ where scalar.value < 32 || scalar.value == 127: line += "\\\(scalar.value)"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }
}
