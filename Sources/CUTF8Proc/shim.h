// Unicode normalisation and case folding come from utf8proc (Debian: libutf8proc-dev).
#include <utf8proc.h>
