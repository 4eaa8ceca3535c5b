import Spreadsheets
import Testing

@testable import PlanFiles

@Suite struct TableColumnsTests {
    @Test(arguments: TableKind.allCases)
    func `No header names two columns of a table`(kind: TableKind) {
        let names = kind.columns.flatMap(\.names).map(CellText.folded)
        #expect(names.count == Set(names).count)
        #expect(Set(kind.columns.map(\.field)).count == kind.columns.count)
    }

    @Test func `Every table has the columns of the contract, required ones first`() {
        func names(_ kind: TableKind) -> String { kind.columns.map(\.field.rawValue).joined(separator: ",") }
        #expect(names(.units) == "id,name,level,parent,from,to,successor,aliases,name_en")
        #expect(names(.objectives) == "id,name,parent,weight,name_en")
        #expect(
            names(.indicators)
                == "id,name,objective,measure,direction,decimals,weight,baseline,units,carry,aliases,source,name_en"
        )
        #expect(
            names(.targets)
                == "indicator,period,value,unit,relation,upper,threshold,recorded_on,as_printed,basis"
        )
        #expect(
            names(.tasks)
                == "id,name,lead,assigned_on,deadline,objective,weight,support,product,period,started_on,"
                + "completed_on,recorded_on,note,name_en"
        )
        #expect(
            names(.observations) == "indicator,period,value,unit,series,flag,recorded_on,source,note"
        )
        for kind in TableKind.allCases {
            let required = kind.columns.map(\.isRequired)
            #expect(required == required.sorted { $0 && !$1 }, "\(kind)")
        }
    }
}
