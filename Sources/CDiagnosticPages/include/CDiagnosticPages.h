#ifndef CDIAGNOSTICPAGES_H
#define CDIAGNOSTICPAGES_H
#include <stddef.h>

/// The page about one code, as it stands in the repository's docs/codes/ folder.
typedef struct {
  const char *code;            ///< as "TD0123"
  const unsigned char *bytes;  ///< the file's bytes, not terminated
  size_t length;
} diagnostic_page;

/// All pages in byte order of their codes; *count gets how many.
const diagnostic_page *diagnostic_pages(size_t *count);

#endif
