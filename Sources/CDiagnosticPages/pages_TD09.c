// Pages about diagnostics travel inside the binary: #embed takes the very files of docs/codes/, so there is no copy to go
// stale. Made by scripts/diagnostic-pages.
#include "CDiagnosticPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

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
static const unsigned char TD0942[] = {
#embed "../../docs/codes/TD0942.md"
};
static const unsigned char TD0943[] = {
#embed "../../docs/codes/TD0943.md"
};
static const unsigned char TD0944[] = {
#embed "../../docs/codes/TD0944.md"
};
static const unsigned char TD0945[] = {
#embed "../../docs/codes/TD0945.md"
};
static const unsigned char TD0946[] = {
#embed "../../docs/codes/TD0946.md"
};
static const unsigned char TD0947[] = {
#embed "../../docs/codes/TD0947.md"
};
static const unsigned char TD0948[] = {
#embed "../../docs/codes/TD0948.md"
};
static const unsigned char TD0949[] = {
#embed "../../docs/codes/TD0949.md"
};
static const unsigned char TD0950[] = {
#embed "../../docs/codes/TD0950.md"
};

static const diagnostic_page pages[] = {
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
    {"TD0942", TD0942, sizeof TD0942},
    {"TD0943", TD0943, sizeof TD0943},
    {"TD0944", TD0944, sizeof TD0944},
    {"TD0945", TD0945, sizeof TD0945},
    {"TD0946", TD0946, sizeof TD0946},
    {"TD0947", TD0947, sizeof TD0947},
    {"TD0948", TD0948, sizeof TD0948},
    {"TD0949", TD0949, sizeof TD0949},
    {"TD0950", TD0950, sizeof TD0950},
};

const diagnostic_page *diagnostic_pages_TD09(size_t *count) {
    *count = sizeof pages / sizeof *pages;
    return pages;
}
