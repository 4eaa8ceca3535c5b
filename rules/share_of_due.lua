-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "share_of_due" {
  title = { vi = "Tỷ lệ nhiệm vụ hoàn thành trên số đã đến hạn", en = "Share of tasks done, of those that were due" },
  level = "value",
  doc = {
    vi = [[
Tính tỷ lệ nhiệm vụ đã hoàn thành từ số đếm in trong báo cáo, trên số nhiệm vụ đã đến hạn. Trên số được giao là share_of_assigned: hai tỷ lệ khác nhau, báo cáo phải nói rõ mẫu số.

Công thức: 100 × completed / due, làm tròn 9 chữ số thập phân. Chưa có nhiệm vụ nào đến hạn (due = 0) hoặc thiếu một trong hai số thì không có số liệu. Số âm, hoặc completed lớn hơn due, là lỗi: khi đó completed có cả nhiệm vụ hoàn thành trước hạn, hoặc hai số không cùng một mẫu số.

Đầu vào: completed (số đã hoàn thành trong số đã đến hạn, đúng hạn hay quá hạn), due (số đã đến hạn). Báo cáo không in số đã đến hạn thì cộng số đã hoàn thành với số quá hạn chưa xong (quy tắc sum). Ví dụ: use "share_of_due" { indicators = "tasks.share", completed = value_of "tasks.done", due = value_of "tasks.due" }.

Không dùng khi kế hoạch có bảng nhiệm vụ: hãy dùng tasks_on_time_of_due, tính từ từng nhiệm vụ và chỉ tính đúng hạn.

Ví dụ: đến 31/8, các bộ, cơ quan, địa phương được giao 6.272 nhiệm vụ, 2.723 đã đến hạn, 2.501 trong số đó đã hoàn thành (Văn phòng Chính phủ): 100 × 2.501 / 2.723 = 91,847227323, báo cáo in 91,8%; trên số được giao chỉ là 39,9%.
]],
    en = [[
Computes the share of tasks done from counts printed in a report, of the tasks that were due. Of those assigned it is share_of_assigned: the two shares differ, and a report must name its base.

Formula: 100 × completed / due, rounded to 9 decimals. Where no task was due (due = 0), or one of the two is missing, it is missing. A negative count, or more completed than due, is an error: then completed has tasks that were done ahead of their deadline, or the two counts have different bases.

Inputs: completed (how many of those due were done, in time or late), due (how many were due). Where a report does not print those due, add those done and those overdue (rule sum). Example: use "share_of_due" { indicators = "tasks.share", completed = value_of "tasks.done", due = value_of "tasks.due" }.

Not where the plan has a table of tasks: use tasks_on_time_of_due, which goes by each task and counts only those in time.

Example: by 31 August ministries and provinces were assigned 6,272 tasks, 2,723 were due, 2,501 of these done (Government Office): 100 × 2,501 / 2,723 = 91.847227323, printed as 91.8%; of those assigned it is only 39.9%.
]],
  },
  basis = "Báo cáo kết quả thực hiện nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao (Báo cáo 1270/BC-TCTTTg ngày 27/12/2017): tỷ lệ trên số nhiệm vụ đến hạn",
  inputs = { "completed", "due" },
  compute = function(completed, due)
    if completed < 0 or due < 0 then error("a count is below 0", 0) end
    if completed > due then error("more tasks were completed than were due", 0) end
    if due == 0 then return nil end
    return percent(completed, due)
  end,
}
