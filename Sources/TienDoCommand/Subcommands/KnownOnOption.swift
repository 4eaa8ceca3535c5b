import ArgumentParser

/// Until when what was recorded counts.
struct KnownOnOption: ParsableArguments {
    @Option(
        name: .customLong("known-on"),
        help: ArgumentHelp(
            """
            Chỉ tính những gì đã ghi nhận đến ngày này (mặc định: tất cả). · Only what was recorded by this date counts \
            (default: everything).
            """,
            valueName: "date"
        )
    )
    var on: String?
}
