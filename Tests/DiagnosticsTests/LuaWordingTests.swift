import Diagnostics
import Testing

@Suite struct LuaWordingTests {
    @Test(arguments: [
        ("'end' expected near <eof>", "thiếu 'end' trước chỗ hết tệp"),
        (
            "'}' expected (to close '{' at line 1) near 'level'",
            "thiếu '}' để đóng '{' ở dòng 1, trước 'level'"
        ),
        ("unexpected symbol near '='", "có chữ hay dấu không đúng chỗ: '='"),
        (
            "unexpected symbol near '<\\226>'",
            "có chữ hay dấu không đúng chỗ: một ký tự lạ (có phải ngoặc kép cong thay cho \"?)"
        ),
        ("unknown name 'dat'", "không có tên 'dat'"),
        ("attempt to index a number value (local 'value')", "không lấy mục được từ số (biến 'value')"),
        (
            "attempt to perform arithmetic on a string value (constant '7')",
            "không tính toán được với văn bản (hằng '7')"
        ),
        ("attempt to compare string with number", "không so sánh được văn bản với số"),
        ("attempt to compare two nil values", "không so sánh được nil (không có giá trị) với nhau"),
        ("attempt to call a nil value", "không gọi được nil (không có giá trị), vì không phải là hàm"),
        (
            "bad argument #1 to 'floor' (number expected, got string)",
            "tham số thứ 1 của 'floor' phải là số, không phải văn bản"
        ),
        ("plan takes a name: plan \"name\" { … }", "plan cần một tên: plan \"name\" { … }"),
        ("attempt to perform 'n%%0'", "phép chia lấy dư cho 0"),
    ])
    func luaSentencesStandInVietnameseToo(message: String, vi: String) {
        #expect(LuaWording.text(of: message) == LocalizedText(vi: vi, en: message))
    }

    @Test(arguments: [
        "", "hết số", "expected", "unknown name", "attempt to index", String(repeating: "x", count: 9999),
    ])
    func aMessageOfTheScriptsOwnStaysAsItIs(message: String) {
        #expect(LuaWording.text(of: message) == LocalizedText(message))
    }
}
