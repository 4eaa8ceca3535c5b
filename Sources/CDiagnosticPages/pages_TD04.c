// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
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
};

const diagnostic_page *diagnostic_pages_TD04(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
