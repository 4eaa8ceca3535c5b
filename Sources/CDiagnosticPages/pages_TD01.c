// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
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
};

const diagnostic_page *diagnostic_pages_TD01(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
