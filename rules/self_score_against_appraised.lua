-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "self_score_against_appraised" {
  title = { vi = "Điểm tự chấm so với điểm thẩm định", en = "Self-score against the appraised score" },
  level = "indicator",
  score = "gap",
  decimals = 4,
  doc = {
    vi = [[
So điểm mà đơn vị tự chấm với điểm mà cơ quan thẩm định công nhận, cho từng tiêu chí.

Công thức: chênh lệch = điểm tự chấm − điểm thẩm định, làm tròn 9 chữ số thập phân.

Đánh giá: chênh lệch không quá tolerance về cả hai phía là khớp, quá là không khớp. Điểm là chênh lệch: dương khi tự chấm cao hơn, âm khi tự chấm thấp hơn. Thiếu một trong hai điểm là không có số liệu.

Đầu vào: self và appraised là số liệu của chính chỉ tiêu trong hai chuỗi số liệu (cột series) self và appraised; quy tắc tự lấy: use "self_score_against_appraised" { indicators = "par.*" }.

Tham số: tolerance = 0 (chênh lệch chấp nhận được, theo điểm của chỉ tiêu).

Không dùng khi hai điểm chấm theo hai thang hoặc hai kỳ khác nhau; khi cần biết điểm thẩm định có đạt mức đặt ra hay không: hãy dùng percent_of_plan hoặc meets_target với value = value_of(this, { series = "appraised" }).

Ví dụ: PAR INDEX 2022 của Ninh Thuận được thẩm định 54,2 trên 61,5 điểm (Sở Nội vụ, 04/5/2023); điểm tự chấm không được công bố. Nếu tự chấm 54,2: khớp, 0; nếu tự chấm 57,5: không khớp, 3,3.
]],
    en = [[
Compares the score that a unit gave itself with the one that the appraising agency granted, criterion by criterion.

Formula: gap = self-score − appraised score, rounded to 9 decimals.

Verdict: a gap up to tolerance on either side is consistent, a greater one inconsistent. The score is the gap: positive where the self-score is higher, negative where it is lower. Where one of the two is missing there is no data.

Inputs: self and appraised are the indicator's own figures in the series (column series) self and appraised; the rule takes them by itself: use "self_score_against_appraised" { indicators = "par.*" }.

Parameters: tolerance = 0 (the gap that is allowed, in points of the indicator).

Not for scores on two scales or of two periods; nor for whether the appraised score meets its target: use percent_of_plan or meets_target with value = value_of(this, { series = "appraised" }).

Example: the PAR INDEX 2022 of Ninh Thuận was appraised at 54.2 of 61.5 points (Department of Home Affairs, 2023-05-04); its self-score was not published. Were it 54.2: consistent, 0; were it 57.5: inconsistent, 3.3.
]],
  },
  basis = "Quyết định 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ (Đề án xác định Chỉ số cải cách hành chính giai đoạn 2022 - 2030) và Công văn 6203/BNV-CCHC ngày 08/12/2022 (hướng dẫn tự đánh giá, chấm điểm): tỉnh tự chấm, Bộ Nội vụ thẩm định",
  inputs = { self = value_of(this, { series = "self" }), appraised = value_of(this, { series = "appraised" }) },
  params = { tolerance = 0 },
  notes = {
    higher = { vi = "tự chấm {1}, thẩm định {2}: tự chấm cao hơn", en = "self {1}, appraised {2}: the self-score is higher" },
    lower = { vi = "tự chấm {1}, thẩm định {2}: tự chấm thấp hơn", en = "self {1}, appraised {2}: the self-score is lower" },
  },
  judge = function(self, appraised, tolerance)
    local gap = round(self - appraised, 9)
    if math.abs(gap) <= tolerance then return consistent, gap end
    return inconsistent, gap, gap > 0 and "higher" or "lower", self, appraised
  end,
}
