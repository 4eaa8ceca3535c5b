// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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

static const diagnostic_page pages[] = {
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
};

const diagnostic_page *diagnostic_pages_TD06(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
