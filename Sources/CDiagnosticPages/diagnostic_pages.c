// The pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to
// go stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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
