import Diagnostics
import Spreadsheets

/// Writes diagnostics as `findings.csv`: everything odd that was met.
public enum FindingsWriter {
    /// The whole table, sorted by file and place; only its header where there is nothing to say.
    public static func bytes(_ diagnostics: DiagnosticList, language: Language) -> [UInt8] {
        var bytes = Array("severity,code,file,row,column,subject,message\n".utf8)
        for diagnostic in diagnostics.sorted {
            let location = diagnostic.location
            let message = [diagnostic.message(in: language), diagnostic.hint(in: language)]
                .compactMap { $0 }.joined(separator: "; ")
            let fields = [
                diagnostic.severity.rawValue, diagnostic.code.id, location.file,
                (location.row ?? location.line).map(String.init) ?? "", location.header ?? "", diagnostic.subject,
                message,
            ]
            for (place, field) in fields.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                CSVWriter.append(field, to: &bytes)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
