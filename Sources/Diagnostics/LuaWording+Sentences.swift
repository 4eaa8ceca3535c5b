extension LuaWording {
    // The longer of two that fit comes first.
    static let sentences: [(en: String, vi: String)] = [
        // The parser.
        ("% expected (to close % at line %) near %", "thiếu % để đóng % ở dòng %, trước %"),
        ("% expected near %", "thiếu % trước %"),
        ("unexpected symbol near %", "có chữ hay dấu không đúng chỗ: %"),
        ("unexpected symbol", "có chữ hay dấu không đúng chỗ"),
        ("syntax error near %", "sai cú pháp ở %"),
        ("unfinished string near %", "văn bản không có ngoặc đóng: %"),
        ("malformed number near %", "số viết sai: %"),
        ("% arguments expected near %", "thiếu tham số của % trước %"),
        ("cannot use '...' outside a vararg function near '...'", "'...' không dùng được ở đây"),
        ("attempt to assign to const variable '%'", "không gán lại được hằng '%'"),
        ("a file must be text, not bytecode", "tệp phải là văn bản chứ không phải mã đã biên dịch"),
        // Values that are not what an operation needs.
        ("attempt to perform arithmetic on a % value (%)", "không tính toán được với % (%)"),
        ("attempt to perform arithmetic on a % value", "không tính toán được với %"),
        ("attempt to index a % value (%)", "không lấy mục được từ % (%)"),
        ("attempt to index a % value", "không lấy mục được từ %"),
        ("attempt to call a % value (%)", "không gọi được %, vì không phải là hàm (%)"),
        ("attempt to call a % value", "không gọi được %, vì không phải là hàm"),
        ("attempt to concatenate a % value (%)", "không nối được % vào văn bản (%)"),
        ("attempt to concatenate a % value", "không nối được % vào văn bản"),
        ("attempt to get length of a % value (%)", "% không có độ dài (%)"),
        ("attempt to compare two % values", "không so sánh được % với nhau"),
        ("attempt to compare % with %", "không so sánh được % với %"),
        ("attempt to perform 'n//0'", "phép chia lấy nguyên cho 0"),
        ("attempt to perform 'n%0'", "phép chia lấy dư cho 0"),
        ("the divisor is zero", "số chia bằng 0"),
        ("number has no integer representation", "số phải là số nguyên"),
        ("bad argument #% to '%' (% expected, got %)", "tham số thứ % của '%' phải là %, không phải %"),
        ("bad argument #% to '%' (%)", "tham số thứ % của '%' không đúng (%)"),
        ("an error that is no text (%)", "lỗi không kèm lời (%)"),
        // Names.
        ("unknown name '%'", "không có tên '%'"),
        ("'%' is not available here", "'%' không dùng được ở đây"),
        ("'%' can't be set: the table is read-only here", "không gán được '%': bảng này chỉ đọc"),
        (
            "the global '%' can't be set inside a function: it lies outside the rule",
            "trong hàm không gán được tên chung '%'; hãy viết local trước tên"
        ),
        ("there is no file '%'", "không có tệp '%'"),
        ("'%' requires itself", "'%' tự gọi require chính nó"),
        // Declarations.
        ("% takes a name: %", "% cần một tên: %"),
        ("% takes one table: %", "% cần đúng một bảng: %"),
        // Words of rules.
        ("%: '%' must be a number, not %", "%: '%' phải là số, không phải %"),
        ("%: '%' must be a whole number", "%: '%' phải là số nguyên"),
        ("%: '%' must be a table, not %", "%: '%' phải là bảng, không phải %"),
        ("%: the value at '%' must be a number, not %", "%: giá trị ở '%' phải là số, không phải %"),
        ("percent_of_plan: the target is 0", "percent_of_plan: mức đặt ra bằng 0"),
        (
            "percent_of_plan: the value is 0 and less is better",
            "percent_of_plan: số thực hiện bằng 0 trong khi càng giảm càng tốt"
        ),
        (
            "percent_of_plan: 'direction' must be \"up\", \"down\" or \"none\"",
            "percent_of_plan: 'direction' phải là \"up\", \"down\" hoặc \"none\""
        ),
        ("percent: the whole is 0", "percent: mẫu số bằng 0"),
        ("%: there are no values", "%: không có giá trị nào"),
        ("weighted_mean: the weights add up to 0", "weighted_mean: tổng các trọng số bằng 0"),
        ("weighted_mean: a weight is below 0", "weighted_mean: có trọng số âm"),
        (
            "weighted_mean: values and weights have different keys, as '%'",
            "weighted_mean: giá trị và trọng số không cùng khóa, như '%'"
        ),
        (
            "deviation: 'kind' must be \"population\" or \"sample\"",
            "deviation: 'kind' phải là \"population\" (tổng thể) hoặc \"sample\" (mẫu)"
        ),
        ("deviation: a sample needs two values or more", "deviation: mẫu phải có từ hai giá trị trở lên"),
        ("rank: 'direction' must be \"up\" or \"down\"", "rank: 'direction' phải là \"up\" hoặc \"down\""),
        (
            "rank: 'method' must be \"competition\", \"dense\" or \"modified\"",
            "rank: 'method' phải là \"competition\", \"dense\" hoặc \"modified\""
        ),
        ("rank: 'x' is none of the values", "rank: 'x' không phải là một trong các giá trị"),
        ("band: the bands must be a table, not %", "band: các mức phải là bảng, không phải %"),
        ("band: band % does not begin with a number", "band: mức thứ % không bắt đầu bằng một số"),
        ("clamp: 'low' is above 'high'", "clamp: 'low' lớn hơn 'high'"),
        ("linear: 'x0' and 'x1' are equal", "linear: 'x0' và 'x1' bằng nhau"),
        ("geometric_mean: a value is below 0", "geometric_mean: có giá trị âm"),
        ("date: there is no day %", "date: không có ngày %"),
        ("%: the day lies outside the years 1 to 9999", "%: ngày nằm ngoài các năm từ 1 đến 9999"),
        ("%: 'decimals' must be from % to %", "%: 'decimals' phải từ % đến %"),
        ("text: 'x' is not a finite number", "text: 'x' không phải là số hữu hạn"),
        // Standard rules.
        ("the target must be above 0", "kế hoạch phải lớn hơn 0"),
        ("target and value must not be negative", "kế hoạch và thực hiện không được âm"),
        // What scripts and rules must not hold or return.
        ("cannot change a protected metatable", "không đổi được metatable được bảo vệ"),
        ("'__tostring' must return a string", "'__tostring' phải trả về văn bản"),
        ("resulting string too large", "văn bản tạo ra quá dài"),
        ("an iterator can't be kept outside a function", "không giữ được hàm duyệt ở ngoài một hàm"),
        ("a table that a rule reads can't have % as keys", "bảng mà quy tắc đọc không được có khóa kiểu %"),
        ("invalid key to 'next'", "'next' nhận một khóa không có trong bảng"),
        ("there is no rule %", "không có quy tắc %"),
        ("the rule % has no function %", "quy tắc % không có hàm %"),
        ("not enough memory", "không đủ bộ nhớ"),
        (
            "the result is a %, not a text, number, boolean or nil",
            "kết quả là %, không phải văn bản, số, true/false hay nil"
        ),
        ("the result is not a finite number", "kết quả không phải là số hữu hạn"),
        ("the result is longer than 64 KiB", "kết quả dài quá 64 KiB"),
        ("the result is not UTF-8", "kết quả không phải mã UTF-8"),
        ("what the file says is more than % MiB", "nội dung tệp quá % MiB"),
        ("a text is not UTF-8", "có văn bản không phải mã UTF-8"),
        ("a key of a table must be a number or a text, not a %", "khóa của bảng phải là số hay văn bản, không phải %"),
        ("a % can't be said here", "không ghi được % ở đây"),
        ("a table lies in more than % others, or in itself", "bảng lồng quá % cấp, hoặc lồng trong chính nó"),
        ("a table lies in more than % others", "bảng lồng quá % cấp"),
        ("a copy of a value ends early", "bản sao của một giá trị bị cụt"),
        (
            "a constant can hold numbers, texts, booleans and tables of them",
            "hằng số chỉ chứa được số, văn bản, true/false và bảng các giá trị đó"
        ),
        ("'%' is a value and can't be called", "'%' là một giá trị nên không gọi được"),
        ("% has its table already", "% đã có bảng của nó"),
        // Functions on texts and tables.
        ("invalid use of '%' in replacement string", "dùng '%' không đúng trong văn bản thay thế"),
        ("invalid replacement value (a %)", "giá trị thay thế không dùng được (%)"),
        ("malformed pattern (ends with '%')", "mẫu tìm kiếm sai (kết thúc bằng '%')"),
        ("malformed pattern (missing ']')", "mẫu tìm kiếm sai (thiếu ']')"),
        ("malformed pattern (missing arguments to '%b')", "mẫu tìm kiếm sai (thiếu ký tự sau '%b')"),
        ("missing '[' after '%f' in pattern", "mẫu tìm kiếm thiếu '[' sau '%f'"),
        ("too many captures", "mẫu tìm kiếm có quá nhiều ngoặc"),
        ("invalid pattern capture", "mẫu tìm kiếm có ngoặc đóng thừa"),
        ("invalid capture index %", "mẫu tìm kiếm không có ngoặc số %"),
        ("pattern too complex", "mẫu tìm kiếm quá phức tạp"),
        ("unfinished capture", "mẫu tìm kiếm có ngoặc chưa đóng"),
        ("invalid conversion '%' to 'format'", "'format' không có kiểu '%'"),
        ("wrong number of arguments to 'insert'", "'insert' nhận sai số tham số"),
        ("invalid value (%) at index % in table for 'concat'", "'concat' gặp giá trị không dùng được (%) ở mục %"),
        ("too many results to unpack", "'unpack' có quá nhiều kết quả"),
    ]
}
