import ArgumentParser
import TienDo

/// Options that say by which dates a plan is judged, and which part of it.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            """
            Ngày đánh giá, như 2022-12-31 (mặc định: tìm trong số liệu, không bao giờ theo đồng hồ). · Evaluation date \
            (default: found in the data, never the clock).
            """,
            valueName: "date"
        )
    )
    var asOf: String?

    @OptionGroup var known: KnownOnOption

    @Option(
        help: ArgumentHelp(
            "Chỉ các đơn vị này: mã, level:commune, *; cách nhau bằng dấu phẩy. · Only these units, separated by commas.",
            valueName: "list"
        )
    )
    var units: String?

    @Option(
        help: ArgumentHelp(
            """
            Chỉ các chỉ tiêu, nhiệm vụ, mục tiêu và phép đánh giá đơn vị này, như services.*; cách nhau bằng dấu phẩy. · \
            Only these indicators, tasks, objectives and rules on units, separated by commas.
            """,
            valueName: "list"
        )
    )
    var indicators: String?

    @Option(
        help: ArgumentHelp(
            """
            Chỉ các kỳ này, như 2022 hoặc 2016..2018; cách nhau bằng dấu phẩy. · Only these periods, separated by commas.
            """,
            valueName: "list"
        )
    )
    var periods: String?

    @Option(
        help: ArgumentHelp(
            "Số luồng (mặc định: số lõi). Kết quả không phụ thuộc vào nó. · Threads (default: one per core).",
            valueName: "n"
        )
    )
    var jobs: Int?

    /// What was asked for, as `run.json` records it. Dates stand there by themselves, and threads change nothing.
    var filters: [String: String] {
        ["units": units, "indicators": indicators, "periods": periods].compactMapValues { $0 }
    }
}
