-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "threshold_bands" {
  title = { vi = "Xếp loại theo các ngưỡng", en = "Status by bands" },
  level = "indicator",
  score = "none",
  doc = {
    vi = [[
Xếp số liệu vào một loại theo các ngưỡng có tên, như nhóm rất cao, cao, trung bình, thấp của một chỉ số.

Đánh giá: xét các ngưỡng theo thứ tự trong bands, từ cao xuống thấp; ngưỡng đầu tiên phù hợp cho biết trạng thái. from = 0.5 phù hợp từ 0,5 trở lên; above = 0.75 chỉ phù hợp khi lớn hơn 0,75. Không ngưỡng nào phù hợp thì trạng thái là otherwise. Số liệu được làm tròn 9 chữ số thập phân trước khi so. Trạng thái phải là một trạng thái có sẵn hoặc do kế hoạch khai báo (statuses trong plan.lua); tên khác là lỗi. Không có bands, ngưỡng không ghi from hay above, ngưỡng cao hơn ngưỡng trước nó, hoặc không có otherwise khi cần đến, đều là lỗi. Không có điểm.

Tham số: bands (các ngưỡng, mỗi ngưỡng { from = …, status = "…" } hoặc { above = …, status = "…" }), otherwise (trạng thái khi thấp hơn mọi ngưỡng).

Không dùng khi chỉ có một ngưỡng: hãy dùng threshold; khi cần điểm: hãy dùng points_by_bands.

Ví dụ: nhóm EGDI theo Báo cáo Chính phủ điện tử 2016 của Liên hợp quốc: bands = { { above = 0.75, status = "very_high" }, { from = 0.5, status = "high" }, { from = 0.25, status = "middle" } }, otherwise = "low" (bốn trạng thái do kế hoạch khai báo). Việt Nam 2016, EGDI 0,51426: high; 2024, EGDI 0,77092: very_high.
]],
    en = [[
Puts the figure into a class by named thresholds, as the groups very high, high, middle and low of an index.

Verdict: the bands are looked at in their order, from high to low, and the first that fits gives the status. from = 0.5 fits from 0.5 on; above = 0.75 fits only above 0.75. Where none fits it is otherwise. The figure is rounded to 9 decimals before it is compared. The status must be one that there is or that the plan declares (statuses in plan.lua); any other name is an error. So are no bands, a band with neither from nor above, a band whose edge is higher than the one before it, and no otherwise where it is needed. There is no score.

Parameters: bands (each { from = …, status = "…" } or { above = …, status = "…" }), otherwise (the status below all of them).

Not for a single threshold: use threshold; nor where points are given: use points_by_bands.

Example: the EGDI groups of the UN E-Government Survey 2016: bands = { { above = 0.75, status = "very_high" }, { from = 0.5, status = "high" }, { from = 0.25, status = "middle" } }, otherwise = "low" (four statuses that the plan declares). Viet Nam 2016, EGDI 0.51426: high; 2024, EGDI 0.77092: very_high.
]],
  },
  basis = "Cách chia nhóm theo giá trị chỉ số, như nhóm EGDI của United Nations E-Government Survey 2016 (rất cao: trên 0,75; cao: 0,50–0,75; trung bình: 0,25–0,50; thấp: dưới 0,25)",
  params = { bands = {}, otherwise = "" },
  judge = function(value, bands, otherwise)
    if #bands == 0 then error("bands is empty", 0) end
    local figure = round(value, 9)
    local result, last
    for _, step in ipairs(bands) do
      local edge = step.from or step.above
      if edge == nil or step.status == nil then error("a band needs a status, and from or above", 0) end
      if last ~= nil and edge > last then error("bands must go from high to low", 0) end
      last = edge
      if result == nil and (figure > edge or figure == edge and step.from ~= nil) then result = step.status end
    end
    if result == nil then result = otherwise end
    if result == "" then error("the figure is below all bands, and there is no otherwise", 0) end
    return result
  end,
}
