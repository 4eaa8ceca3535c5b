// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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

static const diagnostic_page pages[] = {
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
};

const diagnostic_page *diagnostic_pages_TD03(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
