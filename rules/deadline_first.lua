-- Standard rule of TienDo. Its meaning never changes: a change gets a new name.
rule "deadline_first" {
  title = { vi = "Thực hiện nhiệm vụ theo thời hạn ban đầu", en = "Task against its first deadline" },
  level = "task",
  score = "percent",
  doc = {
    vi = [[
Như deadline, nhưng nhiệm vụ đã được gia hạn thì so với thời hạn ban đầu: gia hạn không làm việc chậm thành đúng hạn.

Đánh giá: hoàn thành vào ngày hết hạn ban đầu hoặc trước đó là hoàn thành đúng hạn, 100 điểm; hoàn thành sau đó là hoàn thành quá hạn, late_points điểm; chưa hoàn thành mà đã qua ngày đó là quá hạn, 0 điểm; chưa hoàn thành và chưa qua ngày đó là đang thực hiện, không có điểm. Ngày hết hạn vẫn còn trong hạn. Ghi chú nêu số ngày chậm, và số ngày đã gia hạn nếu có. Thời hạn được rút ngắn thì so với thời hạn mới. Nhiệm vụ thường xuyên không có thời hạn: đang thực hiện, hoặc hoàn thành đúng hạn, 100 điểm, nếu có ngày hoàn thành. Nhiệm vụ không ghi thời hạn mà cũng không phải thường xuyên là không có số liệu.

Tham số: late_points = 50 (điểm của nhiệm vụ hoàn thành quá hạn).

Không dùng khi việc gia hạn được cấp có thẩm quyền chấp thuận và được tính là trong hạn: hãy dùng deadline.

Ví dụ: hạn ban đầu 30/6/2016, gia hạn đến 30/9/2016; hoàn thành 15/8/2016: hoàn thành quá hạn, 50, chậm 46 ngày, đã gia hạn 92 ngày (deadline cho kết quả hoàn thành đúng hạn, 100).
]],
    en = [[
As deadline, but a task whose deadline was extended is held against the first one: an extension does not make what was late be in time.

Verdict: done on the last day of the first deadline or before it is done in time, 100 points; done after it is done late, late_points; not done and past it is overdue, 0; not done and not past it is in progress, without a score. The last day itself is in time. The note gives the days of delay, and the days of extension where there was one. A deadline that was brought forward is held against the new one. An ongoing task has no deadline: it is in progress, or done in time, 100 points, where it has a date of completion. A task that has no deadline and is not ongoing has no data.

Parameters: late_points = 50 (points of a task that was done late).

Not where an extension was granted and counts as in time: use deadline.

Example: first due 2016-06-30, extended to 2016-09-30; done on 2016-08-15: done late, 50, 46 days late, extended by 92 days (deadline gives done in time, 100).
]],
  },
  basis = "Theo dõi nhiệm vụ theo thời hạn giao ban đầu; thời hạn và việc điều chỉnh thời hạn theo Quy chế ban hành kèm theo Quyết định 42/2014/QĐ-TTg (sửa đổi bởi Quyết định 23/2018/QĐ-TTg)",
  params = { late_points = 50 },
  optional = { "deadline", "first_deadline", "completed_on" },
  notes = {
    late = { vi = "chậm {1} ngày", en = "{1} days late" },
    late_extended = { vi = "chậm {1} ngày so với hạn ban đầu, đã gia hạn {2} ngày", en = "{1} days later than the first deadline, extended by {2} days" },
    overdue = { vi = "quá hạn {1} ngày", en = "{1} days overdue" },
    overdue_extended = { vi = "quá hạn ban đầu {1} ngày, đã gia hạn {2} ngày", en = "{1} days past the first deadline, extended by {2} days" },
    extended = { vi = "đã gia hạn {1} ngày", en = "extended by {1} days" },
    no_deadline = { vi = "nhiệm vụ không ghi thời hạn", en = "the task has no deadline" },
  },
  judge = function(deadline, first_deadline, completed_on, ongoing, as_of, late_points)
    if ongoing then
      if completed_on ~= nil then return done, 100 end
      return in_progress
    end
    if deadline == nil then return no_data, nil, "no_deadline" end
    local due, extended = deadline, 0
    if first_deadline ~= nil and first_deadline < deadline then
      due, extended = first_deadline, deadline - first_deadline
    end
    local day = completed_on or as_of
    local late = day - due
    if late > 0 and extended > 0 then
      if completed_on ~= nil then return done_late, late_points, "late_extended", late, extended end
      return overdue, 0, "overdue_extended", late, extended
    end
    if late > 0 then
      if completed_on ~= nil then return done_late, late_points, "late", late end
      return overdue, 0, "overdue", late
    end
    local status, score = in_progress, nil
    if completed_on ~= nil then status, score = done, 100 end
    if extended > 0 then return status, score, "extended", extended end
    return status, score
  end,
}
