// The pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to
// go stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char TD0101[] = {
#embed "../../docs/codes/TD0101.md"
};
static const unsigned char TD0102[] = {
#embed "../../docs/codes/TD0102.md"
};
static const unsigned char TD0103[] = {
#embed "../../docs/codes/TD0103.md"
};
static const unsigned char TD0104[] = {
#embed "../../docs/codes/TD0104.md"
};
static const unsigned char TD0105[] = {
#embed "../../docs/codes/TD0105.md"
};
static const unsigned char TD0106[] = {
#embed "../../docs/codes/TD0106.md"
};
static const unsigned char TD0107[] = {
#embed "../../docs/codes/TD0107.md"
};
static const unsigned char TD0108[] = {
#embed "../../docs/codes/TD0108.md"
};
static const unsigned char TD0109[] = {
#embed "../../docs/codes/TD0109.md"
};
static const unsigned char TD0110[] = {
#embed "../../docs/codes/TD0110.md"
};
static const unsigned char TD0111[] = {
#embed "../../docs/codes/TD0111.md"
};
static const unsigned char TD0112[] = {
#embed "../../docs/codes/TD0112.md"
};
static const unsigned char TD0113[] = {
#embed "../../docs/codes/TD0113.md"
};
static const unsigned char TD0114[] = {
#embed "../../docs/codes/TD0114.md"
};
static const unsigned char TD0115[] = {
#embed "../../docs/codes/TD0115.md"
};
static const unsigned char TD0201[] = {
#embed "../../docs/codes/TD0201.md"
};
static const unsigned char TD0202[] = {
#embed "../../docs/codes/TD0202.md"
};
static const unsigned char TD0203[] = {
#embed "../../docs/codes/TD0203.md"
};
static const unsigned char TD0204[] = {
#embed "../../docs/codes/TD0204.md"
};
static const unsigned char TD0205[] = {
#embed "../../docs/codes/TD0205.md"
};
static const unsigned char TD0206[] = {
#embed "../../docs/codes/TD0206.md"
};
static const unsigned char TD0207[] = {
#embed "../../docs/codes/TD0207.md"
};
static const unsigned char TD0208[] = {
#embed "../../docs/codes/TD0208.md"
};
static const unsigned char TD0209[] = {
#embed "../../docs/codes/TD0209.md"
};
static const unsigned char TD0210[] = {
#embed "../../docs/codes/TD0210.md"
};
static const unsigned char TD0211[] = {
#embed "../../docs/codes/TD0211.md"
};
static const unsigned char TD0212[] = {
#embed "../../docs/codes/TD0212.md"
};
static const unsigned char TD0213[] = {
#embed "../../docs/codes/TD0213.md"
};
static const unsigned char TD0214[] = {
#embed "../../docs/codes/TD0214.md"
};
static const unsigned char TD0215[] = {
#embed "../../docs/codes/TD0215.md"
};
static const unsigned char TD0216[] = {
#embed "../../docs/codes/TD0216.md"
};
static const unsigned char TD0217[] = {
#embed "../../docs/codes/TD0217.md"
};
static const unsigned char TD0301[] = {
#embed "../../docs/codes/TD0301.md"
};
static const unsigned char TD0302[] = {
#embed "../../docs/codes/TD0302.md"
};
static const unsigned char TD0303[] = {
#embed "../../docs/codes/TD0303.md"
};
static const unsigned char TD0304[] = {
#embed "../../docs/codes/TD0304.md"
};
static const unsigned char TD0305[] = {
#embed "../../docs/codes/TD0305.md"
};
static const unsigned char TD0306[] = {
#embed "../../docs/codes/TD0306.md"
};
static const unsigned char TD0307[] = {
#embed "../../docs/codes/TD0307.md"
};
static const unsigned char TD0308[] = {
#embed "../../docs/codes/TD0308.md"
};
static const unsigned char TD0309[] = {
#embed "../../docs/codes/TD0309.md"
};
static const unsigned char TD0310[] = {
#embed "../../docs/codes/TD0310.md"
};
static const unsigned char TD0311[] = {
#embed "../../docs/codes/TD0311.md"
};
static const unsigned char TD0312[] = {
#embed "../../docs/codes/TD0312.md"
};
static const unsigned char TD0313[] = {
#embed "../../docs/codes/TD0313.md"
};
static const unsigned char TD0314[] = {
#embed "../../docs/codes/TD0314.md"
};
static const unsigned char TD0316[] = {
#embed "../../docs/codes/TD0316.md"
};
static const unsigned char TD0317[] = {
#embed "../../docs/codes/TD0317.md"
};
static const unsigned char TD0318[] = {
#embed "../../docs/codes/TD0318.md"
};
static const unsigned char TD0319[] = {
#embed "../../docs/codes/TD0319.md"
};
static const unsigned char TD0401[] = {
#embed "../../docs/codes/TD0401.md"
};
static const unsigned char TD0402[] = {
#embed "../../docs/codes/TD0402.md"
};
static const unsigned char TD0403[] = {
#embed "../../docs/codes/TD0403.md"
};
static const unsigned char TD0404[] = {
#embed "../../docs/codes/TD0404.md"
};
static const unsigned char TD0405[] = {
#embed "../../docs/codes/TD0405.md"
};
static const unsigned char TD0406[] = {
#embed "../../docs/codes/TD0406.md"
};
static const unsigned char TD0407[] = {
#embed "../../docs/codes/TD0407.md"
};
static const unsigned char TD0408[] = {
#embed "../../docs/codes/TD0408.md"
};
static const unsigned char TD0409[] = {
#embed "../../docs/codes/TD0409.md"
};
static const unsigned char TD0410[] = {
#embed "../../docs/codes/TD0410.md"
};
static const unsigned char TD0411[] = {
#embed "../../docs/codes/TD0411.md"
};
static const unsigned char TD0412[] = {
#embed "../../docs/codes/TD0412.md"
};
static const unsigned char TD0413[] = {
#embed "../../docs/codes/TD0413.md"
};
static const unsigned char TD0414[] = {
#embed "../../docs/codes/TD0414.md"
};
static const unsigned char TD0415[] = {
#embed "../../docs/codes/TD0415.md"
};
static const unsigned char TD0416[] = {
#embed "../../docs/codes/TD0416.md"
};
static const unsigned char TD0417[] = {
#embed "../../docs/codes/TD0417.md"
};
static const unsigned char TD0418[] = {
#embed "../../docs/codes/TD0418.md"
};
static const unsigned char TD0419[] = {
#embed "../../docs/codes/TD0419.md"
};
static const unsigned char TD0420[] = {
#embed "../../docs/codes/TD0420.md"
};
static const unsigned char TD0421[] = {
#embed "../../docs/codes/TD0421.md"
};
static const unsigned char TD0422[] = {
#embed "../../docs/codes/TD0422.md"
};
static const unsigned char TD0423[] = {
#embed "../../docs/codes/TD0423.md"
};
static const unsigned char TD0424[] = {
#embed "../../docs/codes/TD0424.md"
};
static const unsigned char TD0425[] = {
#embed "../../docs/codes/TD0425.md"
};
static const unsigned char TD0426[] = {
#embed "../../docs/codes/TD0426.md"
};
static const unsigned char TD0427[] = {
#embed "../../docs/codes/TD0427.md"
};
static const unsigned char TD0428[] = {
#embed "../../docs/codes/TD0428.md"
};
static const unsigned char TD0429[] = {
#embed "../../docs/codes/TD0429.md"
};
static const unsigned char TD0430[] = {
#embed "../../docs/codes/TD0430.md"
};
static const unsigned char TD0431[] = {
#embed "../../docs/codes/TD0431.md"
};
static const unsigned char TD0501[] = {
#embed "../../docs/codes/TD0501.md"
};
static const unsigned char TD0502[] = {
#embed "../../docs/codes/TD0502.md"
};
static const unsigned char TD0503[] = {
#embed "../../docs/codes/TD0503.md"
};
static const unsigned char TD0504[] = {
#embed "../../docs/codes/TD0504.md"
};
static const unsigned char TD0505[] = {
#embed "../../docs/codes/TD0505.md"
};
static const unsigned char TD0506[] = {
#embed "../../docs/codes/TD0506.md"
};
static const unsigned char TD0507[] = {
#embed "../../docs/codes/TD0507.md"
};
static const unsigned char TD0508[] = {
#embed "../../docs/codes/TD0508.md"
};
static const unsigned char TD0509[] = {
#embed "../../docs/codes/TD0509.md"
};
static const unsigned char TD0510[] = {
#embed "../../docs/codes/TD0510.md"
};
static const unsigned char TD0511[] = {
#embed "../../docs/codes/TD0511.md"
};
static const unsigned char TD0512[] = {
#embed "../../docs/codes/TD0512.md"
};
static const unsigned char TD0513[] = {
#embed "../../docs/codes/TD0513.md"
};
static const unsigned char TD0514[] = {
#embed "../../docs/codes/TD0514.md"
};
static const unsigned char TD0515[] = {
#embed "../../docs/codes/TD0515.md"
};
static const unsigned char TD0516[] = {
#embed "../../docs/codes/TD0516.md"
};
static const unsigned char TD0517[] = {
#embed "../../docs/codes/TD0517.md"
};
static const unsigned char TD0518[] = {
#embed "../../docs/codes/TD0518.md"
};
static const unsigned char TD0519[] = {
#embed "../../docs/codes/TD0519.md"
};
static const unsigned char TD0520[] = {
#embed "../../docs/codes/TD0520.md"
};
static const unsigned char TD0521[] = {
#embed "../../docs/codes/TD0521.md"
};
static const unsigned char TD0601[] = {
#embed "../../docs/codes/TD0601.md"
};
static const unsigned char TD0602[] = {
#embed "../../docs/codes/TD0602.md"
};
static const unsigned char TD0603[] = {
#embed "../../docs/codes/TD0603.md"
};
static const unsigned char TD0604[] = {
#embed "../../docs/codes/TD0604.md"
};
static const unsigned char TD0605[] = {
#embed "../../docs/codes/TD0605.md"
};
static const unsigned char TD0606[] = {
#embed "../../docs/codes/TD0606.md"
};
static const unsigned char TD0609[] = {
#embed "../../docs/codes/TD0609.md"
};
static const unsigned char TD0611[] = {
#embed "../../docs/codes/TD0611.md"
};
static const unsigned char TD0612[] = {
#embed "../../docs/codes/TD0612.md"
};
static const unsigned char TD0613[] = {
#embed "../../docs/codes/TD0613.md"
};
static const unsigned char TD0614[] = {
#embed "../../docs/codes/TD0614.md"
};
static const unsigned char TD0615[] = {
#embed "../../docs/codes/TD0615.md"
};
static const unsigned char TD0616[] = {
#embed "../../docs/codes/TD0616.md"
};
static const unsigned char TD0617[] = {
#embed "../../docs/codes/TD0617.md"
};
static const unsigned char TD0618[] = {
#embed "../../docs/codes/TD0618.md"
};
static const unsigned char TD0619[] = {
#embed "../../docs/codes/TD0619.md"
};
static const unsigned char TD0620[] = {
#embed "../../docs/codes/TD0620.md"
};
static const unsigned char TD0621[] = {
#embed "../../docs/codes/TD0621.md"
};
static const unsigned char TD0622[] = {
#embed "../../docs/codes/TD0622.md"
};
static const unsigned char TD0623[] = {
#embed "../../docs/codes/TD0623.md"
};
static const unsigned char TD0624[] = {
#embed "../../docs/codes/TD0624.md"
};
static const unsigned char TD0625[] = {
#embed "../../docs/codes/TD0625.md"
};
static const unsigned char TD0626[] = {
#embed "../../docs/codes/TD0626.md"
};
static const unsigned char TD0627[] = {
#embed "../../docs/codes/TD0627.md"
};
static const unsigned char TD0628[] = {
#embed "../../docs/codes/TD0628.md"
};
static const unsigned char TD0629[] = {
#embed "../../docs/codes/TD0629.md"
};
static const unsigned char TD0630[] = {
#embed "../../docs/codes/TD0630.md"
};
static const unsigned char TD0631[] = {
#embed "../../docs/codes/TD0631.md"
};
static const unsigned char TD0632[] = {
#embed "../../docs/codes/TD0632.md"
};
static const unsigned char TD0633[] = {
#embed "../../docs/codes/TD0633.md"
};
static const unsigned char TD0634[] = {
#embed "../../docs/codes/TD0634.md"
};
static const unsigned char TD0635[] = {
#embed "../../docs/codes/TD0635.md"
};
static const unsigned char TD0701[] = {
#embed "../../docs/codes/TD0701.md"
};
static const unsigned char TD0702[] = {
#embed "../../docs/codes/TD0702.md"
};
static const unsigned char TD0703[] = {
#embed "../../docs/codes/TD0703.md"
};
static const unsigned char TD0704[] = {
#embed "../../docs/codes/TD0704.md"
};
static const unsigned char TD0705[] = {
#embed "../../docs/codes/TD0705.md"
};
static const unsigned char TD0706[] = {
#embed "../../docs/codes/TD0706.md"
};
static const unsigned char TD0707[] = {
#embed "../../docs/codes/TD0707.md"
};
static const unsigned char TD0708[] = {
#embed "../../docs/codes/TD0708.md"
};
static const unsigned char TD0709[] = {
#embed "../../docs/codes/TD0709.md"
};
static const unsigned char TD0710[] = {
#embed "../../docs/codes/TD0710.md"
};
static const unsigned char TD0711[] = {
#embed "../../docs/codes/TD0711.md"
};
static const unsigned char TD0712[] = {
#embed "../../docs/codes/TD0712.md"
};
static const unsigned char TD0720[] = {
#embed "../../docs/codes/TD0720.md"
};
static const unsigned char TD0721[] = {
#embed "../../docs/codes/TD0721.md"
};
static const unsigned char TD0801[] = {
#embed "../../docs/codes/TD0801.md"
};
static const unsigned char TD0802[] = {
#embed "../../docs/codes/TD0802.md"
};
static const unsigned char TD0803[] = {
#embed "../../docs/codes/TD0803.md"
};
static const unsigned char TD0804[] = {
#embed "../../docs/codes/TD0804.md"
};
static const unsigned char TD0805[] = {
#embed "../../docs/codes/TD0805.md"
};
static const unsigned char TD0811[] = {
#embed "../../docs/codes/TD0811.md"
};
static const unsigned char TD0812[] = {
#embed "../../docs/codes/TD0812.md"
};
static const unsigned char TD0813[] = {
#embed "../../docs/codes/TD0813.md"
};
static const unsigned char TD0814[] = {
#embed "../../docs/codes/TD0814.md"
};
static const unsigned char TD0815[] = {
#embed "../../docs/codes/TD0815.md"
};
static const unsigned char TD0816[] = {
#embed "../../docs/codes/TD0816.md"
};
static const unsigned char TD0901[] = {
#embed "../../docs/codes/TD0901.md"
};
static const unsigned char TD0902[] = {
#embed "../../docs/codes/TD0902.md"
};
static const unsigned char TD0903[] = {
#embed "../../docs/codes/TD0903.md"
};
static const unsigned char TD0904[] = {
#embed "../../docs/codes/TD0904.md"
};
static const unsigned char TD0905[] = {
#embed "../../docs/codes/TD0905.md"
};
static const unsigned char TD0906[] = {
#embed "../../docs/codes/TD0906.md"
};
static const unsigned char TD0907[] = {
#embed "../../docs/codes/TD0907.md"
};
static const unsigned char TD0908[] = {
#embed "../../docs/codes/TD0908.md"
};
static const unsigned char TD0909[] = {
#embed "../../docs/codes/TD0909.md"
};
static const unsigned char TD0910[] = {
#embed "../../docs/codes/TD0910.md"
};
static const unsigned char TD0921[] = {
#embed "../../docs/codes/TD0921.md"
};
static const unsigned char TD0922[] = {
#embed "../../docs/codes/TD0922.md"
};
static const unsigned char TD0923[] = {
#embed "../../docs/codes/TD0923.md"
};
static const unsigned char TD0924[] = {
#embed "../../docs/codes/TD0924.md"
};
static const unsigned char TD0925[] = {
#embed "../../docs/codes/TD0925.md"
};
static const unsigned char TD0926[] = {
#embed "../../docs/codes/TD0926.md"
};
static const unsigned char TD0927[] = {
#embed "../../docs/codes/TD0927.md"
};
static const unsigned char TD0928[] = {
#embed "../../docs/codes/TD0928.md"
};
static const unsigned char TD0929[] = {
#embed "../../docs/codes/TD0929.md"
};
static const unsigned char TD0930[] = {
#embed "../../docs/codes/TD0930.md"
};
static const unsigned char TD0931[] = {
#embed "../../docs/codes/TD0931.md"
};
static const unsigned char TD0932[] = {
#embed "../../docs/codes/TD0932.md"
};
static const unsigned char TD0933[] = {
#embed "../../docs/codes/TD0933.md"
};
static const unsigned char TD0934[] = {
#embed "../../docs/codes/TD0934.md"
};
static const unsigned char TD0935[] = {
#embed "../../docs/codes/TD0935.md"
};
static const unsigned char TD0936[] = {
#embed "../../docs/codes/TD0936.md"
};
static const unsigned char TD0937[] = {
#embed "../../docs/codes/TD0937.md"
};
static const unsigned char TD0938[] = {
#embed "../../docs/codes/TD0938.md"
};
static const unsigned char TD0939[] = {
#embed "../../docs/codes/TD0939.md"
};
static const unsigned char TD0940[] = {
#embed "../../docs/codes/TD0940.md"
};
static const unsigned char TD0941[] = {
#embed "../../docs/codes/TD0941.md"
};

static const diagnostic_page pages[] = {
    {"TD0101", TD0101, sizeof TD0101},
    {"TD0102", TD0102, sizeof TD0102},
    {"TD0103", TD0103, sizeof TD0103},
    {"TD0104", TD0104, sizeof TD0104},
    {"TD0105", TD0105, sizeof TD0105},
    {"TD0106", TD0106, sizeof TD0106},
    {"TD0107", TD0107, sizeof TD0107},
    {"TD0108", TD0108, sizeof TD0108},
    {"TD0109", TD0109, sizeof TD0109},
    {"TD0110", TD0110, sizeof TD0110},
    {"TD0111", TD0111, sizeof TD0111},
    {"TD0112", TD0112, sizeof TD0112},
    {"TD0113", TD0113, sizeof TD0113},
    {"TD0114", TD0114, sizeof TD0114},
    {"TD0115", TD0115, sizeof TD0115},
    {"TD0201", TD0201, sizeof TD0201},
    {"TD0202", TD0202, sizeof TD0202},
    {"TD0203", TD0203, sizeof TD0203},
    {"TD0204", TD0204, sizeof TD0204},
    {"TD0205", TD0205, sizeof TD0205},
    {"TD0206", TD0206, sizeof TD0206},
    {"TD0207", TD0207, sizeof TD0207},
    {"TD0208", TD0208, sizeof TD0208},
    {"TD0209", TD0209, sizeof TD0209},
    {"TD0210", TD0210, sizeof TD0210},
    {"TD0211", TD0211, sizeof TD0211},
    {"TD0212", TD0212, sizeof TD0212},
    {"TD0213", TD0213, sizeof TD0213},
    {"TD0214", TD0214, sizeof TD0214},
    {"TD0215", TD0215, sizeof TD0215},
    {"TD0216", TD0216, sizeof TD0216},
    {"TD0217", TD0217, sizeof TD0217},
    {"TD0301", TD0301, sizeof TD0301},
    {"TD0302", TD0302, sizeof TD0302},
    {"TD0303", TD0303, sizeof TD0303},
    {"TD0304", TD0304, sizeof TD0304},
    {"TD0305", TD0305, sizeof TD0305},
    {"TD0306", TD0306, sizeof TD0306},
    {"TD0307", TD0307, sizeof TD0307},
    {"TD0308", TD0308, sizeof TD0308},
    {"TD0309", TD0309, sizeof TD0309},
    {"TD0310", TD0310, sizeof TD0310},
    {"TD0311", TD0311, sizeof TD0311},
    {"TD0312", TD0312, sizeof TD0312},
    {"TD0313", TD0313, sizeof TD0313},
    {"TD0314", TD0314, sizeof TD0314},
    {"TD0316", TD0316, sizeof TD0316},
    {"TD0317", TD0317, sizeof TD0317},
    {"TD0318", TD0318, sizeof TD0318},
    {"TD0319", TD0319, sizeof TD0319},
    {"TD0401", TD0401, sizeof TD0401},
    {"TD0402", TD0402, sizeof TD0402},
    {"TD0403", TD0403, sizeof TD0403},
    {"TD0404", TD0404, sizeof TD0404},
    {"TD0405", TD0405, sizeof TD0405},
    {"TD0406", TD0406, sizeof TD0406},
    {"TD0407", TD0407, sizeof TD0407},
    {"TD0408", TD0408, sizeof TD0408},
    {"TD0409", TD0409, sizeof TD0409},
    {"TD0410", TD0410, sizeof TD0410},
    {"TD0411", TD0411, sizeof TD0411},
    {"TD0412", TD0412, sizeof TD0412},
    {"TD0413", TD0413, sizeof TD0413},
    {"TD0414", TD0414, sizeof TD0414},
    {"TD0415", TD0415, sizeof TD0415},
    {"TD0416", TD0416, sizeof TD0416},
    {"TD0417", TD0417, sizeof TD0417},
    {"TD0418", TD0418, sizeof TD0418},
    {"TD0419", TD0419, sizeof TD0419},
    {"TD0420", TD0420, sizeof TD0420},
    {"TD0421", TD0421, sizeof TD0421},
    {"TD0422", TD0422, sizeof TD0422},
    {"TD0423", TD0423, sizeof TD0423},
    {"TD0424", TD0424, sizeof TD0424},
    {"TD0425", TD0425, sizeof TD0425},
    {"TD0426", TD0426, sizeof TD0426},
    {"TD0427", TD0427, sizeof TD0427},
    {"TD0428", TD0428, sizeof TD0428},
    {"TD0429", TD0429, sizeof TD0429},
    {"TD0430", TD0430, sizeof TD0430},
    {"TD0431", TD0431, sizeof TD0431},
    {"TD0501", TD0501, sizeof TD0501},
    {"TD0502", TD0502, sizeof TD0502},
    {"TD0503", TD0503, sizeof TD0503},
    {"TD0504", TD0504, sizeof TD0504},
    {"TD0505", TD0505, sizeof TD0505},
    {"TD0506", TD0506, sizeof TD0506},
    {"TD0507", TD0507, sizeof TD0507},
    {"TD0508", TD0508, sizeof TD0508},
    {"TD0509", TD0509, sizeof TD0509},
    {"TD0510", TD0510, sizeof TD0510},
    {"TD0511", TD0511, sizeof TD0511},
    {"TD0512", TD0512, sizeof TD0512},
    {"TD0513", TD0513, sizeof TD0513},
    {"TD0514", TD0514, sizeof TD0514},
    {"TD0515", TD0515, sizeof TD0515},
    {"TD0516", TD0516, sizeof TD0516},
    {"TD0517", TD0517, sizeof TD0517},
    {"TD0518", TD0518, sizeof TD0518},
    {"TD0519", TD0519, sizeof TD0519},
    {"TD0520", TD0520, sizeof TD0520},
    {"TD0521", TD0521, sizeof TD0521},
    {"TD0601", TD0601, sizeof TD0601},
    {"TD0602", TD0602, sizeof TD0602},
    {"TD0603", TD0603, sizeof TD0603},
    {"TD0604", TD0604, sizeof TD0604},
    {"TD0605", TD0605, sizeof TD0605},
    {"TD0606", TD0606, sizeof TD0606},
    {"TD0609", TD0609, sizeof TD0609},
    {"TD0611", TD0611, sizeof TD0611},
    {"TD0612", TD0612, sizeof TD0612},
    {"TD0613", TD0613, sizeof TD0613},
    {"TD0614", TD0614, sizeof TD0614},
    {"TD0615", TD0615, sizeof TD0615},
    {"TD0616", TD0616, sizeof TD0616},
    {"TD0617", TD0617, sizeof TD0617},
    {"TD0618", TD0618, sizeof TD0618},
    {"TD0619", TD0619, sizeof TD0619},
    {"TD0620", TD0620, sizeof TD0620},
    {"TD0621", TD0621, sizeof TD0621},
    {"TD0622", TD0622, sizeof TD0622},
    {"TD0623", TD0623, sizeof TD0623},
    {"TD0624", TD0624, sizeof TD0624},
    {"TD0625", TD0625, sizeof TD0625},
    {"TD0626", TD0626, sizeof TD0626},
    {"TD0627", TD0627, sizeof TD0627},
    {"TD0628", TD0628, sizeof TD0628},
    {"TD0629", TD0629, sizeof TD0629},
    {"TD0630", TD0630, sizeof TD0630},
    {"TD0631", TD0631, sizeof TD0631},
    {"TD0632", TD0632, sizeof TD0632},
    {"TD0633", TD0633, sizeof TD0633},
    {"TD0634", TD0634, sizeof TD0634},
    {"TD0635", TD0635, sizeof TD0635},
    {"TD0701", TD0701, sizeof TD0701},
    {"TD0702", TD0702, sizeof TD0702},
    {"TD0703", TD0703, sizeof TD0703},
    {"TD0704", TD0704, sizeof TD0704},
    {"TD0705", TD0705, sizeof TD0705},
    {"TD0706", TD0706, sizeof TD0706},
    {"TD0707", TD0707, sizeof TD0707},
    {"TD0708", TD0708, sizeof TD0708},
    {"TD0709", TD0709, sizeof TD0709},
    {"TD0710", TD0710, sizeof TD0710},
    {"TD0711", TD0711, sizeof TD0711},
    {"TD0712", TD0712, sizeof TD0712},
    {"TD0720", TD0720, sizeof TD0720},
    {"TD0721", TD0721, sizeof TD0721},
    {"TD0801", TD0801, sizeof TD0801},
    {"TD0802", TD0802, sizeof TD0802},
    {"TD0803", TD0803, sizeof TD0803},
    {"TD0804", TD0804, sizeof TD0804},
    {"TD0805", TD0805, sizeof TD0805},
    {"TD0811", TD0811, sizeof TD0811},
    {"TD0812", TD0812, sizeof TD0812},
    {"TD0813", TD0813, sizeof TD0813},
    {"TD0814", TD0814, sizeof TD0814},
    {"TD0815", TD0815, sizeof TD0815},
    {"TD0816", TD0816, sizeof TD0816},
    {"TD0901", TD0901, sizeof TD0901},
    {"TD0902", TD0902, sizeof TD0902},
    {"TD0903", TD0903, sizeof TD0903},
    {"TD0904", TD0904, sizeof TD0904},
    {"TD0905", TD0905, sizeof TD0905},
    {"TD0906", TD0906, sizeof TD0906},
    {"TD0907", TD0907, sizeof TD0907},
    {"TD0908", TD0908, sizeof TD0908},
    {"TD0909", TD0909, sizeof TD0909},
    {"TD0910", TD0910, sizeof TD0910},
    {"TD0921", TD0921, sizeof TD0921},
    {"TD0922", TD0922, sizeof TD0922},
    {"TD0923", TD0923, sizeof TD0923},
    {"TD0924", TD0924, sizeof TD0924},
    {"TD0925", TD0925, sizeof TD0925},
    {"TD0926", TD0926, sizeof TD0926},
    {"TD0927", TD0927, sizeof TD0927},
    {"TD0928", TD0928, sizeof TD0928},
    {"TD0929", TD0929, sizeof TD0929},
    {"TD0930", TD0930, sizeof TD0930},
    {"TD0931", TD0931, sizeof TD0931},
    {"TD0932", TD0932, sizeof TD0932},
    {"TD0933", TD0933, sizeof TD0933},
    {"TD0934", TD0934, sizeof TD0934},
    {"TD0935", TD0935, sizeof TD0935},
    {"TD0936", TD0936, sizeof TD0936},
    {"TD0937", TD0937, sizeof TD0937},
    {"TD0938", TD0938, sizeof TD0938},
    {"TD0939", TD0939, sizeof TD0939},
    {"TD0940", TD0940, sizeof TD0940},
    {"TD0941", TD0941, sizeof TD0941},
};

const diagnostic_page *diagnostic_pages(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
