// The pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to
// go stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char TD0405[] = {
#embed "../../docs/codes/TD0405.md"
};

static const diagnostic_page pages[] = {
    {"TD0405", TD0405, sizeof TD0405},
};

const diagnostic_page *diagnostic_pages(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
