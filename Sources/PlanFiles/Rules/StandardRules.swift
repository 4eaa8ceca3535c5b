import CStandardRules
import Diagnostics
import PlanModel

/// The rules that every plan can use by name: those inside the binary, or those of a folder.
enum StandardRules {
    /// Where a standard rule's file is said to stand, so that it can't be taken for one of the plan's own.
    static let folder = "standard/"

    /// The files, in byte order of their names.
    /// - Parameter folder: of other standard rules; nil: those inside the binary.
    static func sources(in folder: String?, _ diagnostics: inout DiagnosticList) -> [RuleSource] {
        folder.map { read($0, &diagnostics) } ?? embedded
    }

    /// Those that travel inside the binary.
    static let embedded: [RuleSource] = {
        var count = 0
        guard let first = standard_rules(&count) else { return [] }
        return UnsafeBufferPointer(start: first, count: count).map { rule in
            RuleSource(
                path: StandardRules.folder + String(cString: rule.name) + ".lua",
                bytes: Array(UnsafeBufferPointer(start: rule.bytes, count: rule.length))
            )
        }
    }()

    /// What those inside the binary declare. It takes a fifth of a second without optimization, so it is done once.
    ///
    /// Where a plan declares statuses they are read again: no input may have the name of one.
    static let declared: [String: RuleFileReader.Reading] = {
        let reader = RuleFileReader(lua: LuaFiles(), planStatuses: [], isStandard: true)
        var readings: [String: RuleFileReader.Reading] = [:]
        for source in embedded {
            var diagnostics = DiagnosticList()
            let reading = reader.read(source, number: 0, &diagnostics)
            // What is wrong with one has to be told each time.
            if diagnostics.items.isEmpty { readings[source.path] = reading }
        }
        return readings
    }()

    private static func read(_ folder: String, _ diagnostics: inout DiagnosticList) -> [RuleSource] {
        do throws(FileFailure) {
            var sources: [RuleSource] = []
            for name in try FolderListing.names(folder) where name.hasSuffix(".lua") {
                do throws(FileFailure) {
                    let bytes = try FileBytes.read(folder + "/" + name)
                    sources.append(RuleSource(path: StandardRules.folder + name, bytes: bytes))
                } catch {
                    let location = SourceLocation(file: StandardRules.folder + name)
                    diagnostics.add(.fileUnreadable, at: location, ["reason": .localized(error.reason)])
                }
            }
            return sources
        } catch {
            diagnostics.add(.fileUnreadable, at: SourceLocation(file: folder), ["reason": .localized(error.reason)])
            return []
        }
    }
}
