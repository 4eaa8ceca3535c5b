import Testing

@testable import PlanFiles

struct FolderListingTests {
    @Test func namesStandInByteOrderAndHiddenOnesAreLeftOut() throws {
        let folder = try TemporaryFolder([
            "b": "", "a": "", "B": "", "ă": "", ".git": "", "~$a.xlsx": "", "10": "", "9": "",
        ])
        #expect(try FolderListing.names(folder.path) == ["10", "9", "B", "a", "b", "ă"])
    }

    @Test func aFolderThatIsNotThereIsMissing() throws {
        let folder = try TemporaryFolder(["a": ""])
        #expect { try FolderListing.names(folder.path + "/gone") } throws: { ($0 as? FileFailure)?.isMissing == true }
        #expect { try FolderListing.names(folder.path + "/a") } throws: { ($0 as? FileFailure)?.isMissing == false }
    }

    @Test func linksExistWhereverTheyLead() throws {
        let folder = try TemporaryFolder()
        try folder.link("nowhere", to: "gone")
        #expect(FolderListing.exists(folder.path + "/nowhere"))
        #expect(FolderListing.isLink(folder.path + "/nowhere"))
        #expect(!FolderListing.exists(folder.path + "/gone"))
        #expect(!FolderListing.isFolder(folder.path + "/nowhere"))
        #expect(FolderListing.isFolder(folder.path))
    }
}
