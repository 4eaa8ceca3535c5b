-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "task_status" {
  title = { vi = "Tình trạng thực hiện nhiệm vụ", en = "Status of a task" },
  level = "task",
  score = "percent",
  doc = {
    vi = [[
Xếp nhiệm vụ được giao vào tình trạng mà báo cáo theo dõi nhiệm vụ vẫn dùng: hoàn thành đúng hạn, hoàn thành quá hạn, đang thực hiện, quá hạn, chưa bắt đầu, tính đến ngày đánh giá của kỳ.

Đánh giá: hoàn thành vào ngày hết hạn hoặc trước đó là hoàn thành đúng hạn, 100 điểm; hoàn thành sau thời hạn là hoàn thành quá hạn, late_points điểm. Chưa hoàn thành mà đã qua ngày hết hạn là quá hạn, 0 điểm, dù đã bắt đầu hay chưa. Chưa hoàn thành và chưa qua ngày hết hạn: đã bắt đầu (cột started_on) là đang thực hiện, chưa thì chưa bắt đầu, không có điểm. Ngày hết hạn vẫn còn trong hạn. Nhiệm vụ thường xuyên: đang thực hiện, hoặc hoàn thành đúng hạn, 100 điểm, nếu có ngày hoàn thành. Nhiệm vụ không ghi thời hạn: hoàn thành đúng hạn, 100 điểm, nếu có ngày hoàn thành, không thì đang thực hiện hoặc chưa bắt đầu, với ghi chú là không có thời hạn; tasks_on_time_of_due và tasks_on_time_of_assigned không coi nhiệm vụ như vậy là đúng hạn.

Tham số: late_points = 50 (điểm của nhiệm vụ hoàn thành quá hạn).

Không dùng khi bảng nhiệm vụ không ghi ngày bắt đầu: mọi nhiệm vụ chưa xong sẽ là chưa bắt đầu, hãy dùng deadline; khi thời hạn được gia hạn phải so với thời hạn ban đầu: hãy dùng deadline_first.

Ví dụ: hạn 31/12/2016; hoàn thành 31/12/2016: hoàn thành đúng hạn, 100; hoàn thành 01/01/2017: hoàn thành quá hạn, 50; chưa hoàn thành đến 01/01/2017: quá hạn, 0. Hoàn thành mà không có thời hạn, như 29,44% trong 10.142 nhiệm vụ đã hoàn thành của Hải Phòng, 8 tháng năm 2018 (Văn phòng UBND thành phố): hoàn thành đúng hạn, 100, ghi chú “không có thời hạn”.
]],
    en = [[
Puts an assigned task into the status that reports on tasks use: done in time, done late, in progress, overdue, not started, as of the period's evaluation date.

Verdict: done on the last day or before it is done in time, 100 points; done after it is done late, late_points. Not done and past the last day is overdue, 0, begun or not. Not done and not past it: begun (column started_on) is in progress, else not started, without a score. The last day itself is in time. An ongoing task is in progress, or done in time, 100 points, where it has a date of completion. A task without a deadline is done in time, 100 points, where it has a date of completion, else in progress or not started, with a note that there is no deadline; tasks_on_time_of_due and tasks_on_time_of_assigned don't take such a task to be in time.

Parameters: late_points = 50 (points of a task that was done late).

Not for a table of tasks without dates of beginning: every unfinished task would be not started, use deadline; nor where an extended deadline has to be held against the first one: use deadline_first.

Example: due 2016-12-31; done on 2016-12-31: done in time, 100; done on 2017-01-01: done late, 50; not done by 2017-01-01: overdue, 0. Done without a deadline, as 29.44% of the 10,142 tasks that were done in Hải Phòng in 8 months of 2018 (Office of the city's People's Committee): done in time, 100, with the note “no deadline”.
]],
  },
  basis = "Theo dõi nhiệm vụ theo Quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao (Quyết định 42/2014/QĐ-TTg, sửa đổi bởi Quyết định 23/2018/QĐ-TTg)",
  params = { late_points = 50 },
  optional = { "deadline", "started_on", "completed_on" },
  notes = {
    late = { vi = "chậm {1} ngày", en = "{1} days late" },
    overdue = { vi = "quá hạn {1} ngày", en = "{1} days overdue" },
    no_deadline = { vi = "không có thời hạn", en = "no deadline" },
  },
  judge = function(deadline, started_on, completed_on, ongoing, as_of, late_points)
    if completed_on ~= nil then
      if ongoing then return done, 100 end
      if deadline == nil then return done, 100, "no_deadline" end
      if completed_on <= deadline then return done, 100 end
      return done_late, late_points, "late", completed_on - deadline
    end
    if ongoing then return in_progress end
    if deadline == nil then
      if started_on ~= nil then return in_progress, nil, "no_deadline" end
      return not_started, nil, "no_deadline"
    end
    if as_of > deadline then return overdue, 0, "overdue", as_of - deadline end
    if started_on ~= nil then return in_progress end
    return not_started
  end,
}
