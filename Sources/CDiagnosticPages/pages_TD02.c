// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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

static const diagnostic_page pages[] = {
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
};

const diagnostic_page *diagnostic_pages_TD02(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
