import LuaSandbox
import Testing

/// What Lua's libraries give in the sandbox: the same every time, and the same as Lua where order and addresses play
/// no part.
struct LibrariesTests {
    @Test(arguments: [
        // numbers by value, then texts by bytes, then booleans
        (
            "{ b = 1, a = 1, [3] = 1, [1] = 1, [2.5] = 1, [-1] = 1, [true] = 1, B = 1, [2^53] = 1, [math.maxinteger] = 1 }",
            "-1 1 2.5 3 9007199254740992 9223372036854775807 B a b true "
        ),
        ("{ 10, 20, 30 }", "1 2 3 "), ("{}", ""),
        ("{ [1e300] = 1, [math.maxinteger] = 1, [-1e300] = 1 }", "-1e+300 9223372036854775807 1e+300 "),
        ("{ ['Đ'] = 1, D = 1, ['d'] = 1, [''] = 1 }", " D d Đ "), ("{ 1, nil, 3 }", "1 3 "),
        ("{ [false] = 1, [true] = 1 }", "false true "), ("{ [print_nothing or {}] = 1, a = 1 }", "a table "),
    ])
    func pairsAndNextGoInKeyOrder(table: String, keys: String) {
        let walks = [
            "for k in pairs(t) do s = s .. tostring(k) .. ' ' end",
            "for k in next, t do s = s .. tostring(k) .. ' ' end",
            "local k = next(t) while k ~= nil do s = s .. tostring(k) .. ' '; k = next(t, k) end",
        ]
        for walk in walks {
            #expect(outcome(run("local t, s = \(table), '' \(walk) return s")) == "ok:" + keys)
        }
    }

    @Test(arguments: [
        ("local t = { a = 1, b = 2, c = 3 } for k in pairs(t) do t[k] = nil end return next(t)", "ok:nil"),
        (
            "local t, n = { a = 1, b = 2, c = 3 }, 0 for k in pairs(t) do t.b, t.c = nil, nil n = n + 1 end return n",
            "ok:1"
        ),
        ("local t, s = { 1, 2, 3 }, 0 for k, v in pairs(t) do t[5] = 9 s = s + v end return s", "ok:6"),
        ("local t = { a = 1, b = 2, c = 3 } local k = next(t) t[k] = nil return next(t, k)", "ok:b"),
        ("return next({ 5, 6 }, 2)", "ok:nil"),
        (
            "local a, b = { x = 1, y = 2 }, { x = 3, z = 4 } local s = '' for k in next, a do for l in next, b do s = s .. k .. l end end return s",
            "ok:xxxzyxyz"
        ),
        ("for k in pairs({ [{}] = 1, [function() end] = 2 }) do end", "error:sandbox"),
        ("for k in pairs(string) do end", "error:sandbox"), ("return next(math)", "error:sandbox"),
        ("return select(2, next(setmetatable({ 7 }, { __pairs = error })))", "ok:7"),
        (
            "for k in pairs(setmetatable({}, { __pairs = function() return function(_, k) if not k then return 'own' end end end })) do return k end",
            "ok:own"
        ),
    ])
    func walksSurviveChanges(source: String, expected: String) {
        #expect(outcome(run(source)) == expected)
    }

    @Test(arguments: [
        ("return tostring({}) .. tostring(pairs) .. tostring(function() end)", "ok:tablefunctionfunction"),
        ("return string.format('%s %s', {}, pairs)", "ok:table function"),
        ("return string.format('%p', {})", "error:sandbox"), ("return string.format('%p', 1)", "error:sandbox"),
        ("return tostring(setmetatable({}, { __name = 'Plan' }))", "ok:Plan"),
        ("return tostring(setmetatable({}, { __tostring = function() return 'own' end }))", "ok:own"),
        ("return tostring(setmetatable({}, { __tostring = function() return {} end }))", "error:runtime"),
        ("return tostring(0/0) .. tostring(-(0/0)) .. string.format('%.1f %g', 0/0, -(0/0))", "ok:nannannan nan"),
        ("return table.concat({ 0/0, 1/0, 1, 2.5 }, ' ')", "ok:nan inf 1 2.5"),
        (
            "local ok, m = pcall(function() return {} + 1 end) return m",
            "ok:script.lua:1: attempt to perform arithmetic on a table value"
        ),
        (
            "local ok, m = pcall(function() return #pairs end) return m",
            "ok:script.lua:1: attempt to get length of a function value (global 'pairs')"
        ),
    ])
    func nothingShowsAnAddress(source: String, expected: String) {
        #expect(outcome(run(source)) == expected)
    }

    @Test(arguments: [
        ("return ('ab'):rep(3, '-')", "ok:ab-ab-ab"),
        ("return ('x'):rep(0) .. ('x'):rep(-1) .. ('x'):rep(1, 'sep')", "ok:x"),
        ("return #string.rep('', 1 << 62)", "ok:0"), ("return ('ab'):rep(math.maxinteger)", "error:runtime"),
        (
            "return ('hello'):sub(2, -2) .. ('hello'):sub(-3) .. ('hello'):sub(0) .. ('hello'):sub(9) .. ('hello'):sub(-9, 1)",
            "ok:ellllohelloh"
        ),
        ("return ('hello'):sub(math.mininteger, math.maxinteger)", "ok:hello"),
        ("return ('hello'):sub(3, math.mininteger)", "ok:"),
        ("return ('abc'):reverse() .. ('aĐb'):upper() .. ('AĐB'):lower()", "ok:cbaAĐBaĐb"),
        ("return string.char(72, 105) .. string.char()", "ok:Hi"), ("return string.char(256)", "error:runtime"),
        (
            "return string.format('%5d|%-5s|%05.1f|%x|%q|%%|%i|%c', 42, 'ab', 2.25, 255, 'a\\n', 7, 65)",
            "ok:   42|ab   |002.2|ff|\"a\\\\n\"|%|7|A"
        ),
        ("return string.format('%d', 2.5)", "error:runtime"), ("return string.format('%d')", "error:runtime"),
        ("return string.format('%y', 1)", "error:runtime"), ("return string.format('%', 1)", "error:runtime"),
        ("return string.format('%.20s|%10.3s', ('x'):rep(40), 'abcdef')", "ok:xxxxxxxxxxxxxxxxxxxx|       abc"),
        ("return string.format('%s', ('x'):rep(300)) == ('x'):rep(300)", "ok:true"),
        ("return ('abc').dump", "ok:nil"), ("return math.random", "ok:nil"), ("return #string.pack('i4', 7)", "ok:4"),
        ("return string.unpack('i4', string.pack('i4', 7))", "ok:7"), ("return utf8.len('Đạt')", "ok:3"),
        ("return string.pack('c2000000000', '')", "limit:memory"),
    ])
    func textsAreAsInLua(source: String, expected: String) {
        #expect(outcome(run(source)) == expected)
    }

    @Test(arguments: [
        ("('hello world'):find('o w')", "5 7"), ("('hello'):find('l+')", "3 4"), ("('hello'):find('xyz')", "nil"),
        ("('a.b'):find('.', 1, true)", "2 2"), ("('abc'):find('', 10)", "nil"), ("('abc'):find('', 4)", "4 3"),
        ("('hello'):match('(h)(.)()')", "h e 3"), ("('  trim '):match('^%s*(.-)%s*$')", "trim"),
        ("('key=val'):match('(%w+)=(%w*)')", "key val"), ("('f(a(b)c)d'):match('%b()')", "(a(b)c)"),
        ("('THE (quick) fox'):find('%((%a+)%)')", "5 11 quick"), ("('hello hello'):match('(%a+) %1')", "hello"),
        ("('THE quick'):gsub('%f[%a]%a+', string.lower)", "the quick 2"), ("('abc'):gsub('', '-')", "-a-b-c- 4"),
        ("('abc'):gsub('%w', '%0%0', 2)", "aabbc 2"), ("('abc'):gsub('(a)(b)', '%2%1')", "bac 1"),
        ("('$name is'):gsub('%$(%w+)', { name = 'x' })", "x is 1"), ("('abc'):gsub('b', false and 1 or '%%')", "a%c 1"),
        ("('a1b2'):gsub('%d', function(d) return d + 1 end)", "nil"), ("('[]]'):match('[]]+')", "]]"),
        ("('a-z'):match('[a%-]+')", "a-"), ("('x^y'):match('[%^x]+')", "x^"), ("('abc'):match('[^a-b]')", "c"),
        ("('aaa'):match('a-$')", "aaa"), ("('aaa'):match('^a?')", "a"), ("('äö'):match('[^\\x80-\\xBF]')", "\u{FFFD}"),
        ("('2016-06-30'):match('^(%d+)-(%d+)-(%d+)$')", "2016 06 30"), ("('x'):rep(3):gsub('x*', 'y')", "y 1"),
        ("('abc'):gsub('^a', 'x')", "xbc 1"), ("('one;two;;'):gsub(';;', ';nil;')", "one;two;nil; 1"),
    ])
    func patternsAreAsInLua(expression: String, expected: String) {
        let source = """
            local function show(...)
              local s = {}
              for i = 1, select('#', ...) do s[i] = tostring((select(i, ...))) end
              return table.concat(s, ' ')
            end
            local ok, text = pcall(function() return show(\(expression)) end)
            return ok and (utf8.len(text) and text or '\u{FFFD}') or 'nil'
            """
        #expect(outcome(run(source)) == "ok:" + expected)
    }

    @Test(arguments: [
        "('a'):find('[a')", "('a'):find('%')", "('a'):find('(a')", "('a'):match('a)')", "('a'):find('%1')",
        "('a'):find('%f')", "('a'):find('%b')", "('a'):gsub('a', '%2')", "('a'):gsub('a', '%x')",
        "('a'):gsub('a', function() return {} end)", "('a'):gsub('a')",
        "('a'):rep(300):match(('a?'):rep(300) .. ('(a)'):rep(40))",
    ])
    func faultyPatternsAreErrors(expression: String) {
        #expect(outcome(run("return \(expression)")) == "error:runtime")
    }

    @Test(arguments: [
        "('a'):rep(30):find(('a?'):rep(30) .. ('a'):rep(31))", "('x'):rep(3000):find('.-.-.-.-y')",
        "('a'):rep(5000):gsub('(a*)*b', '')", "(('('):rep(20000)):find('%b()')",
        "(function() local s = ('a'):rep(100000) while true do s:find('ab', 1, true) end end)()",
    ])
    func longPatternsEndAtTheLimit(expression: String) {
        #expect(
            outcome(run("return \(expression)", limits: .init(instructions: 1_000_000, memory: 8 << 20)))
                == "limit:instructions"
        )
    }

    @Test func gmatchGoesThroughAllMatches() {
        #expect(
            outcome(run("local s = '' for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do s = s .. k .. v end return s"))
                == "ok:a1b2"
        )
        #expect(outcome(run("local n = 0 for _ in ('abc'):gmatch('') do n = n + 1 end return n")) == "ok:4")
        #expect(
            outcome(run("local s = '' for w in ('một hai'):gmatch('%S+', 6) do s = s .. w end return s")) == "ok:hai"
        )
    }

    @Test(arguments: [
        ("local t = { 3, 1, 2 } table.sort(t) return table.concat(t, ' ')", "ok:1 2 3"),
        ("local t = { 'b', 'a', 'Đ', 'd' } table.sort(t) return table.concat(t, ' ')", "ok:a b d Đ"),
        (
            "local t = {} for i = 1, 200 do t[i] = { i % 7, i } end table.sort(t, function(a, b) return a[1] < b[1] end) for i = 2, 200 do if t[i - 1][1] == t[i][1] and t[i - 1][2] > t[i][2] then return 'unstable' end end return 'stable'",
            "ok:stable"
        ),
        ("local t = { 3, 1, 2 } table.sort(t, function() return true end) return #t", "ok:3"),
        ("table.sort({ 1, 'a' })", "error:runtime"), ("table.sort({ 1, 2, nil, 4 })", "error:runtime"),
        ("table.sort(math)", "ok:nil"),
        ("table.sort(setmetatable({}, { __len = function() return 1 << 40 end }))", "error:runtime"),
        ("local t = { 1, 2, 3 } table.insert(t, 2, 9) table.insert(t, 8) return table.concat(t, ' ')", "ok:1 9 2 3 8"),
        ("table.insert({}, 5, 1)", "error:runtime"), ("table.insert({ 1 })", "error:runtime"),
        ("local t = { 1, 2, 3 } return table.remove(t, 1) .. table.concat(t, ' ')", "ok:12 3"),
        ("return table.remove({})", "ok:nil"),
        ("return table.concat(table.move({ 1, 2, 3 }, 1, 3, 2), ' ')", "ok:1 1 2 3"),
        ("return table.concat(table.move({ 1, 2, 3 }, 2, 3, 1), ' ')", "ok:2 3 3"),
        ("return select('#', table.unpack({ 1, nil, 3 }, 1, 3))", "ok:3"),
        ("return table.unpack({}, 1, 1 << 40)", "error:runtime"),
        ("return table.pack(1, nil, 3).n", "ok:3"), ("return table.concat({ 1, {}, 3 })", "error:runtime"),
        ("return table.concat({ [math.maxinteger] = 'x' }, ' ', math.maxinteger, math.maxinteger)", "ok:x"),
    ])
    func tablesAreAsInLua(source: String, expected: String) {
        #expect(outcome(run(source)) == expected)
    }
}
