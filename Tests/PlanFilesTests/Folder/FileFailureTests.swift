import Diagnostics
import Foundation
import Testing

@testable import PlanFiles

struct FileFailureTests {
    @Test(arguments: [
        (ENOENT, "không tồn tại", "it doesn't exist", true),
        (EACCES, "không có quyền đọc", "no permission to read", false),
        (ENOTDIR, "đó không phải là một thư mục", "it is not a folder", false),
        (EIO, "lỗi đọc ghi của ổ đĩa", "the disk reported an error", false),
    ])
    func commonReasonsAreToldInBothLanguages(code: Int32, vi: String, en: String, isMissing: Bool) {
        #expect(FileFailure(errno: code).reason == LocalizedText(vi: vi, en: en))
        #expect(FileFailure(errno: code).isMissing == isMissing)
    }

    @Test func othersHaveTheSystemsWords() {
        #expect(!FileFailure(errno: EBADF).reason.isEmpty)
    }
}
