-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "deadline" {
  title = { vi = "Thực hiện nhiệm vụ theo thời hạn", en = "Task against its deadline" },
  level = "task",
  score = "percent",
  doc = {
    vi = [[
Cho biết một nhiệm vụ được giao đã hoàn thành đúng hạn, hoàn thành quá hạn, quá hạn chưa xong hay đang thực hiện, tính đến ngày đánh giá của kỳ.

Đánh giá: hoàn thành vào ngày hết hạn hoặc trước đó là hoàn thành đúng hạn, 100 điểm; hoàn thành sau thời hạn là hoàn thành quá hạn, late_points điểm; chưa hoàn thành mà đã qua ngày hết hạn là quá hạn, 0 điểm; chưa hoàn thành và chưa qua ngày hết hạn là đang thực hiện, không có điểm. Ngày hết hạn vẫn còn trong hạn. Ghi chú nêu số ngày chậm hoặc quá hạn. Nhiệm vụ thường xuyên không có thời hạn: đang thực hiện, hoặc hoàn thành đúng hạn, 100 điểm, nếu có ngày hoàn thành. Nhiệm vụ không ghi thời hạn mà cũng không phải thường xuyên là không có số liệu, vì không biết đúng hạn hay không.

Tham số: late_points = 50 (điểm của nhiệm vụ hoàn thành quá hạn).

Không dùng khi thời hạn được gia hạn phải so với thời hạn ban đầu: hãy dùng deadline_first; khi cần biết việc đã bắt đầu hay chưa, hoặc nhiệm vụ không ghi thời hạn vẫn phải được xếp: hãy dùng task_status.

Ví dụ: 3.726 nhiệm vụ mà Chính phủ, Thủ tướng Chính phủ giao các bộ, cơ quan, địa phương, đến hết tháng 8/2016 (VietTimes): 1.310 nhiệm vụ xong trong hạn là hoàn thành đúng hạn, mỗi nhiệm vụ 100; 429 xong sau hạn là hoàn thành quá hạn, 50; 1.812 còn trong hạn là đang thực hiện; 175 đã qua hạn mà chưa xong là quá hạn, 0. Với hạn 31/8/2016: hoàn thành 31/8: hoàn thành đúng hạn, 100; hoàn thành 01/9: hoàn thành quá hạn, 50, chậm 1 ngày; đến 01/9 chưa xong: quá hạn, 0.
]],
    en = [[
Says whether an assigned task was done in time, done late, is overdue or in progress, as of the period's evaluation date.

Verdict: done on the last day or before it is done in time, 100 points; done after it is done late, late_points; not done and past the last day is overdue, 0; not done and not past it is in progress, without a score. The last day itself is in time. The note gives the days it was late or is overdue. An ongoing task has no deadline: it is in progress, or done in time, 100 points, where it has a date of completion. A task that has no deadline and is not ongoing has no data: whether it is in time can't be known.

Parameters: late_points = 50 (points of a task that was done late).

Not where an extended deadline has to be held against the first one: use deadline_first; nor where it matters whether a task has begun, or where tasks without a deadline need a status: use task_status.

Example: 3,726 tasks that the Government and the Prime Minister assigned to ministries and provinces, by the end of August 2016 (VietTimes): 1,310 finished within their deadline are done in time, 100 each; 429 finished after it are done late, 50; 1,812 still within it are in progress; 175 past it and not finished are overdue, 0. Due 2016-08-31: done on 2016-08-31: done in time, 100; done on 2016-09-01: done late, 50, 1 day late; not done by 2016-09-01: overdue, 0.
]],
  },
  basis = "Theo dõi, đánh giá việc thực hiện nhiệm vụ được giao theo thời hạn",
  params = { late_points = 50 },
  optional = { "deadline", "completed_on" },
  notes = {
    late = { vi = "chậm {1} ngày", en = "{1} days late" },
    overdue = { vi = "quá hạn {1} ngày", en = "{1} days overdue" },
    no_deadline = { vi = "nhiệm vụ không ghi thời hạn", en = "the task has no deadline" },
  },
  judge = function(deadline, completed_on, ongoing, as_of, late_points)
    if ongoing then
      if completed_on ~= nil then return done, 100 end
      return in_progress
    end
    if deadline == nil then return no_data, nil, "no_deadline" end
    if completed_on ~= nil then
      if completed_on <= deadline then return done, 100 end
      return done_late, late_points, "late", completed_on - deadline
    end
    if as_of > deadline then return overdue, 0, "overdue", as_of - deadline end
    return in_progress
  end,
}
