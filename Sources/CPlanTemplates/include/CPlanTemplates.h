#ifndef CPLANTEMPLATES_H
#define CPLANTEMPLATES_H
#include <stddef.h>

/// One file of a plan that `tiendo new` makes, as it stands in the repository's templates/ folder.
typedef struct {
  const char *language;        ///< "vi" or "en"
  const char *path;            ///< relative to the plan folder
  const unsigned char *bytes;  ///< the file's bytes, not terminated
  size_t length;
} plan_template;

/// The files of both languages' plans, by language and path; *count gets how many.
const plan_template *plan_templates(size_t *count);

#endif
