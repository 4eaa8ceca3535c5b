-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "share_of_assigned" {
  title = { vi = "Tỷ lệ nhiệm vụ hoàn thành trên số được giao", en = "Share of tasks done, of all assigned" },
  level = "value",
  doc = {
    vi = [[
Tính tỷ lệ nhiệm vụ đã hoàn thành từ số đếm in trong báo cáo, trên số nhiệm vụ được giao, kể cả nhiệm vụ còn trong hạn. Trên số đã đến hạn là share_of_due: hai tỷ lệ khác nhau, báo cáo phải nói rõ mẫu số.

Công thức: 100 × completed / assigned, làm tròn 9 chữ số thập phân. Chưa giao nhiệm vụ nào (assigned = 0) hoặc thiếu một trong hai số thì không có số liệu. Số âm, hoặc completed lớn hơn assigned, là lỗi.

Đầu vào: completed (số đã hoàn thành, đúng hạn hay quá hạn), assigned (số được giao). Ví dụ: use "share_of_assigned" { indicators = "tasks.share", completed = value_of "tasks.done", assigned = value_of "tasks" }.

Không dùng khi kế hoạch có bảng nhiệm vụ: hãy dùng tasks_on_time_of_assigned, tính từ từng nhiệm vụ và chỉ tính đúng hạn.

Ví dụ: 10 tháng đầu năm 2018, Hải Phòng giao 15.533 nhiệm vụ, hoàn thành 13.119 (thanhphohaiphong.gov.vn): 100 × 13.119 / 15.533 = 84,458893968, báo cáo in 84,46%. Văn phòng Chính phủ: 2.501 trong 6.272 nhiệm vụ được giao: 39,875637755; trên 2.723 nhiệm vụ đã đến hạn là 91,8%.
]],
    en = [[
Computes the share of tasks done from counts printed in a report, of the tasks that were assigned, those still in time too. Of those due it is share_of_due: the two shares differ, and a report must name its base.

Formula: 100 × completed / assigned, rounded to 9 decimals. Where no task was assigned (assigned = 0), or one of the two is missing, it is missing. A negative count, or more completed than assigned, is an error.

Inputs: completed (how many were done, in time or late), assigned (how many were assigned). Example: use "share_of_assigned" { indicators = "tasks.share", completed = value_of "tasks.done", assigned = value_of "tasks" }.

Not where the plan has a table of tasks: use tasks_on_time_of_assigned, which goes by each task and counts only those in time.

Example: in 10 months of 2018 Hải Phòng assigned 15,533 tasks, of which 13,119 were done (thanhphohaiphong.gov.vn): 100 × 13,119 / 15,533 = 84.458893968, printed as 84.46%. Government Office: 2,501 of 6,272 tasks assigned: 39.875637755; of the 2,723 that were due it is 91.8%.
]],
  },
  basis = "Báo cáo của các địa phương về tình hình thực hiện nhiệm vụ được giao: tỷ lệ hoàn thành trên số nhiệm vụ được giao",
  inputs = { "completed", "assigned" },
  compute = function(completed, assigned)
    if completed < 0 or assigned < 0 then error("a count is below 0", 0) end
    if completed > assigned then error("more tasks were completed than were assigned", 0) end
    if assigned == 0 then return nil end
    return percent(completed, assigned)
  end,
}
