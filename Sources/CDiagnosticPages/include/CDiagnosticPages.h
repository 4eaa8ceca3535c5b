#ifndef CDIAGNOSTICPAGES_H
#define CDIAGNOSTICPAGES_H
// Made by scripts/diagnostic-pages.
#include <stddef.h>

/// The page about one code, as it stands in the repository's docs/codes/ folder.
typedef struct {
  const char *code;            ///< as "TD0123"
  const unsigned char *bytes;  ///< the file's bytes, not terminated
  size_t length;
} diagnostic_page;

// The pages of each family of codes, in byte order; *count gets how many.
const diagnostic_page *diagnostic_pages_TD01(size_t *count);
const diagnostic_page *diagnostic_pages_TD02(size_t *count);
const diagnostic_page *diagnostic_pages_TD03(size_t *count);
const diagnostic_page *diagnostic_pages_TD04(size_t *count);
const diagnostic_page *diagnostic_pages_TD05(size_t *count);
const diagnostic_page *diagnostic_pages_TD06(size_t *count);
const diagnostic_page *diagnostic_pages_TD07(size_t *count);
const diagnostic_page *diagnostic_pages_TD08(size_t *count);
const diagnostic_page *diagnostic_pages_TD09(size_t *count);

#endif
