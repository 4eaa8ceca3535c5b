// TD03: what stands in a cell.
extension DiagnosticCode {
    public static let notANumber = DiagnosticCode(
        "TD0301",
        .error,
        vi: "“{text}” không phải là một số; kiểu viết số ở đây là {style}",
        en: "“{text}” is not a number; the number style here is {style}"
    )
    public static let numberAmbiguous = DiagnosticCode(
        "TD0302",
        .error,
        vi: "“{text}” có thể đọc theo hai cách; hãy khai báo kiểu số (numbers = \"vi\" hoặc \"en\")",
        en: "“{text}” can be read in two ways; declare the number style (numbers = \"vi\" or \"en\")"
    )
    public static let periodUnreadable = DiagnosticCode(
        "TD0303",
        .error,
        vi: "“{text}” không phải là một kỳ (viết như 2016, 2016-Q2, 2016-06)",
        en: "“{text}” is not a period (write 2016, 2016-Q2, 2016-06)"
    )
    public static let dateUnreadable = DiagnosticCode(
        "TD0304",
        .error,
        vi: "“{text}” không phải là một ngày có thật (viết như 2016-06-30 hoặc 30/6/2016)",
        en: "“{text}” is not a date that exists (write 2016-06-30 or 30/6/2016)"
    )
    public static let deadlineUnreadable = DiagnosticCode(
        "TD0305",
        .error,
        vi: "không hiểu thời hạn “{text}” (viết như 30/6/2016, Quý II/2016, Tháng 12/2016, Thường xuyên)",
        en: "the deadline “{text}” can't be read (write 30/6/2016, Quý II/2016, Tháng 12/2016, Thường xuyên)"
    )
    public static let wordUnknown = DiagnosticCode(
        "TD0306",
        .error,
        vi: "“{text}” không phải là một giá trị của cột này; các giá trị là: {words}",
        en: "“{text}” is not a value of this column; the values are: {words}"
    )
    public static let cellEmpty = DiagnosticCode(
        "TD0307",
        .error,
        vi: "ô “{column}” không được để trống; hàng này bị bỏ ra",
        en: "the cell “{column}” must not be empty; the row is left out"
    )
    public static let deadlineEmpty = DiagnosticCode(
        "TD0308",
        .warning,
        vi: "nhiệm vụ không có thời hạn (viết “Thường xuyên” nếu không có hạn)",
        en: "the task has no deadline (write “Thường xuyên” where there is none)"
    )
    public static let unitEmpty = DiagnosticCode(
        "TD0309",
        .error,
        vi: "ô đơn vị để trống trong khi các hàng khác đều ghi đơn vị; hàng này bị bỏ ra",
        en: "the unit is empty while other rows name theirs; the row is left out"
    )
    public static let withheldWithValue = DiagnosticCode(
        "TD0310",
        .warning,
        vi: "số liệu được đánh dấu không công bố nhưng vẫn có giá trị “{text}”; giá trị không được dùng",
        en: "the figure is marked as withheld but has the value “{text}”, which is not used"
    )
    public static let notAWholeNumber = DiagnosticCode(
        "TD0311",
        .error,
        vi: "“{text}” phải là một số nguyên không âm",
        en: "“{text}” must be a whole number, not negative"
    )
    public static let upperWrong = DiagnosticCode(
        "TD0312",
        .error,
        vi: "quan hệ “between” cần cận trên (cột “upper”) không nhỏ hơn “value”",
        en: "the relation “between” needs an upper end (the column “upper”) not below “value”"
    )
    public static let targetEmpty = DiagnosticCode(
        "TD0313",
        .warning,
        vi: "hàng này không có mức đặt ra, cũng không có ngưỡng",
        en: "the row of the target has neither a value nor a threshold"
    )
    public static let weightNegative = DiagnosticCode(
        "TD0314",
        .error,
        vi: "trọng số “{text}” không được âm",
        en: "the weight “{text}” must not be negative"
    )
    public static let decimalsTooMany = DiagnosticCode(
        "TD0316",
        .error,
        vi: "“{text}” quá lớn; một số hiển thị nhiều nhất {limit} chữ số thập phân",
        en: "“{text}” is too many; a number shows at most {limit} decimals"
    )
    public static let tooManySeries = DiagnosticCode(
        "TD0317",
        .error,
        vi: "số liệu có quá {limit} chuỗi, “{text}” là chuỗi thừa; hàng này bị bỏ ra",
        en: "there are more than {limit} series, “{text}” is one too many; the row is left out"
    )
    public static let rankWrong = DiagnosticCode(
        "TD0318",
        .error,
        vi: "quan hệ “top” cần một thứ hạng, tức một số nguyên từ 1; “{text}” không phải",
        en: "the relation “top” needs a rank, a whole number from 1; “{text}” is none"
    )
    public static let upperBelowValue = DiagnosticCode(
        "TD0319",
        .warning,
        vi: "cận trên “{upper}” thấp hơn mức đặt ra “{value}”: số nào đạt mức đó cũng vượt cận trên",
        en: "the upper end “{upper}” lies below the target “{value}”: whatever meets the one exceeds the other"
    )

    static let cellCodes: [DiagnosticCode] = [
        notANumber, numberAmbiguous, periodUnreadable, dateUnreadable, deadlineUnreadable, wordUnknown, cellEmpty,
        deadlineEmpty, unitEmpty, withheldWithValue, notAWholeNumber, upperWrong, targetEmpty, weightNegative,
        decimalsTooMany, tooManySeries, rankWrong, upperBelowValue,
    ]
}
