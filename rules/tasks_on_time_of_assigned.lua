-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "tasks_on_time_of_assigned" {
  title = { vi = "Tỷ lệ nhiệm vụ hoàn thành đúng hạn trên số được giao", en = "Share of tasks done in time, of all assigned" },
  level = "objective",
  score = "percent",
  doc = {
    vi = [[
Cho biết trong các nhiệm vụ trực tiếp thuộc một mục tiêu, bao nhiêu phần trăm số được giao đã hoàn thành đúng hạn, tính đến ngày đánh giá. Mẫu số là mọi nhiệm vụ được giao, kể cả nhiệm vụ còn trong hạn, thường xuyên, không có thời hạn, nên tỷ lệ giữa kỳ luôn thấp; trên số đã đến hạn là tasks_on_time_of_due.

Công thức: 100 × số đúng hạn / số được giao, làm tròn 9 chữ số thập phân. Đúng hạn: nhiệm vụ có thời hạn và hoàn thành không sau thời hạn; nhiệm vụ hoàn thành mà không có thời hạn không được coi là đúng hạn. Nhiệm vụ của các kỳ trước vẫn được tính, trừ nhiệm vụ định kỳ chỉ tính trong kỳ của nó.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là tỷ lệ; ghi chú nêu tử số, mẫu số và số không có thời hạn nếu có. Chưa giao nhiệm vụ nào là không áp dụng. Có nhiệm vụ chưa đánh giá được (lỗi, vượt giới hạn, có thời hạn mà không có kết quả) là không có số liệu. Kết quả của quy tắc không phải quy tắc thời hạn là lỗi.

Đầu vào: các nhiệm vụ là children của một mục tiêu, theo phép đánh giá nêu trong of (dùng deadline, deadline_first hoặc task_status): use "tasks_on_time_of_assigned" { objectives = "**", of = { "deadline" } }.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 80 (từ mức này là gần đạt).

Không dùng khi chỉ có số đếm in trong báo cáo: hãy dùng share_of_assigned; với nhiệm vụ của một đơn vị: hãy dùng unit_tasks_on_time_of_assigned.

Ví dụ: đến hết tháng 8/2016, Chính phủ, Thủ tướng Chính phủ giao các bộ, cơ quan, địa phương 3.726 nhiệm vụ; đúng hạn 1.310, hoàn thành quá hạn 429, còn trong hạn 1.812, quá hạn chưa xong 175 (VietTimes): 100 × 1.310 / 3.726 = 35,16, không đạt; trên 1.914 nhiệm vụ hoàn thành hoặc quá hạn là 68,44.
]],
    en = [[
Says how many percent of all assigned tasks directly below an objective were done in time, as of the evaluation date. The base is all tasks assigned, those still in time, ongoing or without a deadline too, so that the share is low as long as the plan runs; of those due it is tasks_on_time_of_due.

Formula: 100 × in time / assigned, rounded to 9 decimals. In time are tasks that have a deadline and were done not after it; a task done without a deadline does not count as in time. Tasks of earlier periods still count, but an instance of a recurring task counts in its own period alone.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The score is the share; the note gives both counts, and how many have no deadline where some have none. Where no task was assigned the rule does not apply. Where a task could not be judged (an error, a limit, a deadline but no outcome) there is no data. A status of a rule that is not about deadlines is an error.

Inputs: the tasks are the children of an objective, by the assignment that of names (of deadline, deadline_first or task_status): use "tasks_on_time_of_assigned" { objectives = "**", of = { "deadline" } }.

Parameters: met_from = 100 (from here on it is met), near_from = 80 (from here on it is near).

Not where only printed counts exist: use share_of_assigned; nor for the tasks that a unit leads: use unit_tasks_on_time_of_assigned.

Example: by the end of August 2016 the Government and the Prime Minister had assigned 3,726 tasks to ministries and provinces; 1,310 done in time, 429 done late, 1,812 still in time, 175 overdue (VietTimes): 100 × 1,310 / 3,726 = 35.16, missed; of the 1,914 done or overdue it is 68.44.
]],
  },
  basis = "Báo cáo kết quả thực hiện nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao (Báo cáo 1270/BC-TCTTTg ngày 27/12/2017), theo Quy chế ban hành kèm theo Quyết định 42/2014/QĐ-TTg",
  params = { met_from = 100, near_from = 80 },
  notes = {
    counts = { vi = "{1} đúng hạn trong {2} nhiệm vụ được giao", en = "{1} in time of {2} tasks assigned" },
    counts_undated = { vi = "{1} đúng hạn trong {2} nhiệm vụ được giao, {3} nhiệm vụ không có thời hạn", en = "{1} in time of {2} tasks assigned, {3} of them without a deadline" },
    none = { vi = "chưa có nhiệm vụ nào được giao", en = "no task was assigned" },
    unknown = { vi = "{1} nhiệm vụ chưa đánh giá được", en = "{1} tasks could not be judged" },
  },
  judge = function(children, met_from, near_from)
    local in_time, assigned, undated, unknown = 0, 0, 0, 0
    for _, child in ipairs(children) do
      if child.kind == "task" then
        local status = child.status
        assigned = assigned + 1
        if status == done and child.deadline ~= nil then
          in_time = in_time + 1
        elseif status == done or status == in_progress or status == not_started or status == no_data then
          if child.deadline == nil then
            undated = undated + 1
          elseif status == no_data then
            unknown = unknown + 1
          end
        elseif status == "error" or status == "limit" then
          unknown = unknown + 1
        elseif status ~= done_late and status ~= overdue then
          error("status " .. status .. " of task " .. child.id .. " is not one of a rule about deadlines", 0)
        end
      end
    end
    if unknown > 0 then return no_data, nil, "unknown", unknown end
    if assigned == 0 then return not_applicable, nil, "none" end
    local share = percent(in_time, assigned)
    local note = "counts"
    if undated > 0 then note = "counts_undated" end
    if share >= met_from then return met, share, note, in_time, assigned, undated end
    if share >= near_from then return near, share, note, in_time, assigned, undated end
    return missed, share, note, in_time, assigned, undated
  end,
}
