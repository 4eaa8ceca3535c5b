#ifndef CLUASHIM_PATTERNS_H
#define CLUASHIM_PATTERNS_H

#include "internal.h"

enum { cluashim_most_captures = 32 };

typedef struct {
    const char *start;
    ptrdiff_t length; // below 0: open, or only a position
} cluashim_capture;

/// One pattern over one text. The texts must stay on the stack.
typedef struct {
    lua_State *lua;
    const char *subject, *subject_end, *pattern_end;
    uint64_t steps; // not charged yet
    int depth, captures;
    cluashim_capture capture[cluashim_most_captures];
} cluashim_matcher;

const char *cluashim_match_at(cluashim_matcher *m, const char *s, const char *pattern);
void cluashim_charge_steps(cluashim_matcher *m);
void cluashim_push_capture(cluashim_matcher *m, int i, const char *s, const char *end);
int cluashim_push_captures(cluashim_matcher *m, const char *s, const char *end, bool whole);

#endif
