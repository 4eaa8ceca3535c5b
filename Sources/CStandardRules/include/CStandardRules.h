#ifndef CSTANDARDRULES_H
#define CSTANDARDRULES_H
#include <stddef.h>

/// One standard rule file, as it stands in the repository's rules/ folder.
typedef struct {
  const char *name;            ///< file name without ".lua"
  const unsigned char *bytes;  ///< the file's bytes, not terminated
  size_t length;
} standard_rule;

/// The standard rules in byte order of their names; *count gets how many.
const standard_rule *standard_rules(size_t *count);

#endif
