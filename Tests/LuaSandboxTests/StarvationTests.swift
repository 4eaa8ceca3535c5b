import CLuaShim
import Testing

/// Memory that ends at any request, in any phase, is a failure like others: never the end of the process.
struct StarvationTests {
    static let source = """
        local bands = { { 90, 100 }, { 75, 75 }, 0 }
        local C = setmetatable({}, { __index = { x = 1 } })
        function helper(x) return band(x, bands) end
        rule "x" {
          title = { vi = "Đạt", en = "Met" }, params = { a = 1, b = dated { { from = "2016-01-01", value = 2 } } },
          judge = function(value, name, history)
            local s = 0
            for year, v in pairs(history) do s = s + v end
            local text = ("x"):rep(500) .. string.format("%5.1f %s", s, name) .. text(value)
            table.sort({ 3, 1, 2 }, function(a, b) return a < b end)
            if pcall(error, { text }) then return missed end
            return met, helper(value) + sum(history), text:gsub("x", "yy")
          end,
        }
        """

    /// Goes through all phases; the phase that failed, or nil. `starve` is how many requests of the phase are granted.
    static func work(starving phase: Int, after starve: UInt64) -> (failed: Int?, outcomes: [UInt8]) {
        guard let state = cluashim_open(CLUASHIM_VIETNAMESE, phase == 0 ? starve : 0) else { return (0, []) }
        defer { cluashim_close(state) }
        cluashim_starve(state, 0)
        func bytes(_ text: String, _ body: (cluashim_bytes) -> cluashim_kind) -> cluashim_kind {
            Array(text.utf8).withUnsafeBufferPointer {
                body(cluashim_bytes(bytes: $0.baseAddress, length: $0.count))
            }
        }
        func texts(_ list: [String], _ body: (cluashim_texts) -> cluashim_kind) -> cluashim_kind {
            var ends: [UInt32] = []
            let all = list.flatMap { text -> [UInt8] in
                ends.append((ends.last ?? 0) + UInt32(text.utf8.count))
                return Array(text.utf8)
            }
            return all.withUnsafeBufferPointer { all in
                ends.withUnsafeBufferPointer {
                    body(cluashim_texts(bytes: all.baseAddress, ends: $0.baseAddress, count: UInt32(list.count)))
                }
            }
        }
        let limits = cluashim_limits(instructions: 1_000_000, memory: 8 << 20, milliseconds: 0)
        let forms = [UInt8(CLUASHIM_DECLARATION.rawValue), UInt8(CLUASHIM_CALL.rawValue)]
        var number: Int32 = 0
        var handle: Int32 = 0
        var copy = cluashim_bytes()
        let steps: [() -> cluashim_kind] = [
            { texts(["up", "down"]) { cluashim_set_texts(state, $0) } },
            { texts(["met", "missed"]) { cluashim_set_statuses(state, $0) } },
            { texts(["rule", "dated"]) { cluashim_set_words(state, $0, forms) } },
            { texts(["lib/a"]) { names in texts(["return 1"]) { cluashim_set_modules(state, names, $0) } } },
            { bytes(source) { source in bytes("x.lua") { cluashim_declare(state, source, $0, limits) } } },
            { cluashim_copy_declaration(state, 0, &copy) },
            { bytes("rule") { cluashim_keep_rules(state, $0, false, limits) } },
            {
                bytes("x") { rule in
                    bytes("judge") { key in
                        texts(["note"]) { cluashim_rule_function(state, rule, key, $0, false, &number) }
                    }
                }
            },
            {
                let value: [UInt8] = [6, 1, 0, 0, 0, 2, 0, 0, 0, 0]
                return value.withUnsafeBufferPointer {
                    cluashim_constant(state, cluashim_bytes(bytes: $0.baseAddress, length: $0.count), &handle)
                }
            },
        ]
        for (step, body) in steps.enumerated() {
            if phase == step + 1 { cluashim_starve(state, starve) }
            let kind = body()
            cluashim_starve(state, 0)
            if kind != CLUASHIM_OK { return (step + 1, []) }
        }
        if phase == steps.count + 1 { cluashim_starve(state, starve) }
        defer { cluashim_starve(state, 0) }
        return call(state, number, limits, failed: steps.count + 1)
    }

    static func call(
        _ state: OpaquePointer,
        _ number: Int32,
        _ limits: cluashim_limits,
        failed: Int
    ) -> (failed: Int?, outcomes: [UInt8]) {
        var slots: [cluashim_slot] = []
        // A list of one text.
        let value: [UInt8] = [6, 1, 0, 0, 0, 5, 3, 0, 0, 0, 97, 98, 99, 0, 0, 0, 0]
        for _ in 0..<2 {
            var slot = cluashim_slot()
            slot.tag = CLUASHIM_NUMBER.rawValue
            slot.number = 80
            slots.append(slot)
            slot.tag = CLUASHIM_TEXT.rawValue
            slot.integer = 1
            slots.append(slot)
            slot.tag = CLUASHIM_BY_INTEGER.rawValue
            slot.count = 2
            slot.integer = 0
            slots.append(slot)
            slot.tag = CLUASHIM_VALUE.rawValue
            slot.count = UInt32(value.count)
            slots.append(slot)
        }
        let entries = [cluashim_entry(key: 2015, value: 1), cluashim_entry(key: 2016, value: 2)]
        var outcomes: [UInt8] = [99, 99]
        var statuses: [UInt8] = [0, 0]
        var scores: [Double] = [0, 0]
        var notes = [cluashim_note(), cluashim_note()]
        let batch = slots.withUnsafeBufferPointer { slots in
            entries.withUnsafeBufferPointer { entries in
                value.withUnsafeBufferPointer { bytes in
                    outcomes.withUnsafeMutableBufferPointer { outcomes in
                        statuses.withUnsafeMutableBufferPointer { statuses in
                            scores.withUnsafeMutableBufferPointer { scores in
                                notes.withUnsafeMutableBufferPointer { notes in
                                    var rows = cluashim_rows()
                                    rows.outcomes = outcomes.baseAddress
                                    rows.statuses = statuses.baseAddress
                                    rows.scores = scores.baseAddress
                                    rows.notes = notes.baseAddress
                                    var batch = cluashim_batch()
                                    batch.slots = slots.baseAddress
                                    batch.entries = entries.baseAddress
                                    batch.bytes = bytes.baseAddress
                                    batch.count = 2
                                    batch.width = 4
                                    return cluashim_call(state, number, batch, limits, &rows)
                                }
                            }
                        }
                    }
                }
            }
        }
        return batch == CLUASHIM_OK ? (nil, outcomes) : (failed, outcomes)
    }

    @Test func withoutStarvingAllPhasesSucceed() {
        let (failed, outcomes) = Self.work(starving: -1, after: 0)
        #expect(failed == nil)
        #expect(outcomes == [0, 0])
    }

    /// Every number of granted requests until the phase succeeds; each earlier number must fail cleanly.
    @Test(arguments: 0...10) func anyRequestMayBeRefused(phase: Int) {
        var granted: UInt64 = 1
        while granted < 20000 {
            let (failed, outcomes) = Self.work(starving: phase, after: granted)
            if failed == nil {
                // A row that was refused memory ended at its limit, or did without.
                #expect(outcomes.allSatisfy { $0 == 0 || $0 == 8 })
                if outcomes == [0, 0] { break }
            } else {
                #expect(failed == phase)
            }
            granted += granted < 2000 ? 1 : 97
        }
        #expect(granted < 20000)
    }
}
