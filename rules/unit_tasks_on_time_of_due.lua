-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "unit_tasks_on_time_of_due" {
  title = { vi = "Tỷ lệ nhiệm vụ hoàn thành đúng hạn trên số đã đến hạn, theo đơn vị", en = "Share of tasks done in time, of those that were due, by unit" },
  level = "unit",
  score = "percent",
  doc = {
    vi = [[
Cho biết trong các nhiệm vụ mà một đơn vị chủ trì, bao nhiêu phần trăm số đã đến hạn được hoàn thành đúng hạn, tính đến ngày đánh giá. Mẫu số là số nhiệm vụ đã đến hạn, không phải số được giao: hai tỷ lệ khác nhau, báo cáo phải nói rõ mẫu số; trên số được giao là unit_tasks_on_time_of_assigned.

Công thức: 100 × số đúng hạn / số đã đến hạn, làm tròn 9 chữ số thập phân. Đã đến hạn: nhiệm vụ hoàn thành quá hạn hoặc đang quá hạn, và nhiệm vụ hoàn thành đúng hạn mà thời hạn không sau ngày đánh giá (hoặc ngày cuối kỳ, nếu sớm hơn). Nhiệm vụ hoàn thành trước mà chưa đến hạn, nhiệm vụ còn trong hạn (kể cả ngày cuối cùng) và nhiệm vụ không có thời hạn không được tính; ghi chú nêu số không có thời hạn. Nhiệm vụ của các kỳ trước vẫn được tính, trừ nhiệm vụ định kỳ chỉ tính trong kỳ của nó.

Đánh giá: từ met_from phần trăm trở lên là đạt; từ near_from đến dưới met_from là gần đạt; thấp hơn là không đạt. Điểm là tỷ lệ; ghi chú nêu tử số và mẫu số. Chưa nhiệm vụ nào đến hạn là không áp dụng. Có nhiệm vụ chưa đánh giá được (lỗi, vượt giới hạn, có thời hạn mà không có kết quả) là không có số liệu. Kết quả của quy tắc không phải quy tắc thời hạn, hoặc một nhiệm vụ được hai phép đánh giá cùng xét, là lỗi.

Đầu vào: các nhiệm vụ là children của một đơn vị, theo phép đánh giá nêu trong of (dùng deadline, deadline_first hoặc task_status): use "unit_tasks_on_time_of_due" { units = { level = "agency" }, of = { "deadline" } }.

Tham số: met_from = 100 (từ mức này là đạt), near_from = 80 (từ mức này là gần đạt).

Không dùng khi chỉ có số đếm in trong báo cáo: hãy dùng share_of_due; với nhiệm vụ của một mục tiêu: hãy dùng tasks_on_time_of_due.

Ví dụ: tháng 8/2016, Bộ Kế hoạch và Đầu tư có 87 nhiệm vụ đến hạn: 73 đã hoàn thành, trong đó 63 quá hạn, và 14 quá hạn chưa xong (VietTimes): đúng hạn 10, 100 × 10 / 87 = 11,49, không đạt. Tỷ lệ hoàn thành, không kể đúng hạn hay không, là 100 × 73 / 87 = 83,91.
]],
    en = [[
Says how many percent of the due tasks that a unit leads were done in time, as of the evaluation date. The base is the tasks that were due, not all that were assigned: the two shares differ, and a report must name its base; of those assigned it is unit_tasks_on_time_of_assigned.

Formula: 100 × in time / due, rounded to 9 decimals. Due are tasks done late or overdue, and tasks done in time whose deadline is not after the evaluation date (or the period's end, if earlier). Tasks done ahead of a deadline still to come, tasks still in time (their last day too) and tasks without a deadline are not counted; the note gives the number of those without a deadline. Tasks of earlier periods still count, but an instance of a recurring task counts in its own period alone.

Verdict: from met_from percent on it is met; from near_from to below met_from it is near; below that it is missed. The score is the share; the note gives both counts. Where no task was due the rule does not apply. Where a task could not be judged (an error, a limit, a deadline but no outcome) there is no data. A status of a rule that is not about deadlines, and a task that two assignments judge, are errors.

Inputs: the tasks are the children of a unit, by the assignment that of names (of deadline, deadline_first or task_status): use "unit_tasks_on_time_of_due" { units = { level = "agency" }, of = { "deadline" } }.

Parameters: met_from = 100 (from here on it is met), near_from = 80 (from here on it is near).

Not where only printed counts exist: use share_of_due; nor for the tasks of an objective: use tasks_on_time_of_due.

Example: in August 2016 the Ministry of Planning and Investment had 87 tasks due: 73 done, 63 of them late, and 14 overdue (VietTimes): 10 in time, 100 × 10 / 87 = 11.49, missed. The share that was done, in time or not, is 100 × 73 / 87 = 83.91.
]],
  },
  basis = "Báo cáo kết quả thực hiện nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao (Báo cáo 1270/BC-TCTTTg ngày 27/12/2017), theo Quy chế ban hành kèm theo Quyết định 42/2014/QĐ-TTg",
  params = { met_from = 100, near_from = 80 },
  notes = {
    counts = { vi = "{1} đúng hạn trong {2} nhiệm vụ đã đến hạn", en = "{1} in time of {2} tasks due" },
    counts_undated = { vi = "{1} đúng hạn trong {2} nhiệm vụ đã đến hạn; {3} nhiệm vụ không có thời hạn không được tính", en = "{1} in time of {2} tasks due; {3} without a deadline not counted" },
    none = { vi = "chưa có nhiệm vụ nào đến hạn", en = "no task was due" },
    unknown = { vi = "{1} nhiệm vụ chưa đánh giá được", en = "{1} tasks could not be judged" },
  },
  judge = function(children, as_of, period_end, met_from, near_from)
    local day = math.min(as_of, period_end)
    local in_time, due, undated, unknown, last = 0, 0, 0, 0, nil
    for _, child in ipairs(children) do
      if child.kind == "task" then
        if child.id == last then error("two assignments judge task " .. last .. ": name one of them in of", 0) end
        last = child.id
        local status = child.status
        if status == done_late or status == overdue then
          due = due + 1
        elseif status == done and child.deadline ~= nil then
          -- Done ahead of a deadline still to come is not due yet.
          if child.deadline <= day then in_time, due = in_time + 1, due + 1 end
        elseif status == done or status == in_progress or status == not_started or status == no_data then
          if child.deadline == nil then
            undated = undated + 1
          elseif status == no_data then
            unknown = unknown + 1
          end
        elseif status == "error" or status == "limit" then
          unknown = unknown + 1
        else
          error("status " .. status .. " of task " .. child.id .. " is not one of a rule about deadlines", 0)
        end
      end
    end
    if unknown > 0 then return no_data, nil, "unknown", unknown end
    if due == 0 then return not_applicable, nil, "none" end
    local share = percent(in_time, due)
    local note = "counts"
    if undated > 0 then note = "counts_undated" end
    if share >= met_from then return met, share, note, in_time, due, undated end
    if share >= near_from then return near, share, note, in_time, due, undated end
    return missed, share, note, in_time, due, undated
  end,
}
