// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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

static const diagnostic_page pages[] = {
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
};

const diagnostic_page *diagnostic_pages_TD08(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
