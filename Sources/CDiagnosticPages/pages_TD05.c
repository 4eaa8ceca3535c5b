// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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

static const diagnostic_page pages[] = {
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
};

const diagnostic_page *diagnostic_pages_TD05(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
