// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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

static const diagnostic_page pages[] = {
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
};

const diagnostic_page *diagnostic_pages_TD07(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
