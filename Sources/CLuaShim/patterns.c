// Lua's patterns with a budget of steps: what backtracking costs is charged as instructions, so a pattern that would run
// for minutes ends at the limit.

#include "patterns.h"

#include <string.h>

enum { deepest = 200, still_open = -1, position_only = -2 };

static void step(cluashim_matcher *m, uint64_t units) {
    m->steps += units;
    if (m->steps < 256) return;
    uint64_t steps = m->steps;
    m->steps = 0;
    cluashim_charge(m->lua, steps);
}

/// Charges what is left of the steps.
void cluashim_charge_steps(cluashim_matcher *m) {
    cluashim_charge(m->lua, m->steps);
    m->steps = 0;
}

/// Whether a byte is of the class that `%` and a letter name; ASCII, whatever the locale. Upper case: of none of it.
static bool in_class(uint8_t byte, uint8_t class) {
    uint8_t letter = class | 0x20;
    bool lower = byte >= 'a' && byte <= 'z', upper = byte >= 'A' && byte <= 'Z', digit = byte >= '0' && byte <= '9';
    bool shown = byte > 32 && byte < 127, inside;
    switch (letter) {
    case 'a': inside = lower || upper; break;
    case 'c': inside = byte < 32 || byte == 127; break;
    case 'd': inside = digit; break;
    case 'g': inside = shown; break;
    case 'l': inside = lower; break;
    case 'p': inside = shown && !lower && !upper && !digit; break;
    case 's': inside = byte == 32 || (byte >= 9 && byte <= 13); break;
    case 'u': inside = upper; break;
    case 'w': inside = lower || upper || digit; break;
    case 'x': inside = digit || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F'); break;
    case 'z': inside = byte == 0; break;
    default: return class == byte; // an escaped sign
    }
    if (class != letter && !(class >= 'A' && class <= 'Z')) return class == byte; // the same bits, but no letter
    return class == letter ? inside : !inside;
}

/// Where the single item at `p` ends: a byte, an escape, a set.
static const char *end_of_item(cluashim_matcher *m, const char *p) {
    const char *end = m->pattern_end;
    char begin = *p++;
    if (begin == '%') {
        if (p == end) luaL_error(m->lua, "malformed pattern (ends with '%%')");
        return p + 1;
    }
    if (begin != '[') return p;
    if (p < end && *p == '^') p += 1;
    for (bool first = true;; first = false) {
        if (p == end) luaL_error(m->lua, "malformed pattern (missing ']')");
        if (*p == ']' && !first) return p + 1;
        if (*p++ == '%' && p < end) p += 1;
    }
}

/// Whether a byte is in the set from `p`, its `[`, to `last`, its `]`.
static bool in_set(cluashim_matcher *m, uint8_t byte, const char *p, const char *last) {
    bool wanted = true;
    step(m, (uint64_t)(last - p) / 8);
    if (*++p == '^') {
        wanted = false;
        p += 1;
    }
    for (; p < last; p++) {
        if (*p == '%') {
            p += 1;
            if (in_class(byte, (uint8_t)*p)) return wanted;
        } else if (p + 2 < last && p[1] == '-') {
            if ((uint8_t)*p <= byte && byte <= (uint8_t)p[2]) return wanted;
            p += 2;
        } else if ((uint8_t)*p == byte) {
            return wanted;
        }
    }
    return !wanted;
}

/// Whether the byte at `s` is what the item from `p` to `end` stands for.
static bool is_item(cluashim_matcher *m, const char *s, const char *p, const char *end) {
    if (s >= m->subject_end) return false;
    switch (*p) {
    case '.': return true;
    case '%': return in_class((uint8_t)*s, (uint8_t)p[1]);
    case '[': return in_set(m, (uint8_t)*s, p, end - 1);
    default: return *p == *s;
    }
}

static const char *match(cluashim_matcher *m, const char *s, const char *p);

static const char *open_capture(cluashim_matcher *m, const char *s, const char *p, ptrdiff_t length) {
    if (m->captures >= cluashim_most_captures) luaL_error(m->lua, "too many captures");
    m->capture[m->captures++] = (cluashim_capture){s, length};
    const char *end = match(m, s, p);
    if (end == NULL) m->captures -= 1;
    return end;
}

static const char *close_capture(cluashim_matcher *m, const char *s, const char *p) {
    int number = m->captures - 1;
    while (number >= 0 && m->capture[number].length != still_open) number -= 1;
    if (number < 0) luaL_error(m->lua, "invalid pattern capture");
    m->capture[number].length = s - m->capture[number].start;
    const char *end = match(m, s, p);
    if (end == NULL) m->capture[number].length = still_open;
    return end;
}

/// The end of the same bytes as an earlier capture has.
static const char *repeat_capture(cluashim_matcher *m, const char *s, char digit) {
    int number = digit - '1';
    if (number < 0 || number >= m->captures || m->capture[number].length == still_open) {
        luaL_error(m->lua, "invalid capture index %%%d", number + 1);
    }
    ptrdiff_t length = m->capture[number].length;
    if (length < 0 || m->subject_end - s < length) return NULL;
    step(m, (uint64_t)length / 16);
    return memcmp(m->capture[number].start, s, (size_t)length) == 0 ? s + length : NULL;
}

/// The end of a balanced run: `%bxy`, its two signs at `p`.
static const char *balance(cluashim_matcher *m, const char *s, const char *p) {
    if (m->pattern_end - p < 2) luaL_error(m->lua, "malformed pattern (missing arguments to '%%b')");
    if (s >= m->subject_end || *s != *p) return NULL;
    int64_t open = 1;
    for (const char *at = s + 1; at < m->subject_end; at++) {
        if (((at - s) & 15) == 0) step(m, 4);
        if (*at == p[1]) {
            if (--open == 0) return at + 1;
        } else if (*at == *p) {
            open += 1;
        }
    }
    return NULL;
}

static bool at_frontier(cluashim_matcher *m, const char *s, const char *set, const char *end) {
    uint8_t before = s == m->subject ? 0 : (uint8_t)s[-1], here = s < m->subject_end ? (uint8_t)*s : 0;
    return !in_set(m, before, set, end - 1) && in_set(m, here, set, end - 1);
}

/// As many as there are, then fewer until the rest fits.
static const char *match_most(cluashim_matcher *m, const char *s, const char *p, const char *end) {
    ptrdiff_t count = 0;
    while (is_item(m, s + count, p, end)) {
        count += 1;
        if ((count & 3) == 0) step(m, 1);
    }
    for (; count >= 0; count--) {
        const char *matched = match(m, s + count, end + 1);
        if (matched) return matched;
    }
    return NULL;
}

/// As few as will do.
static const char *match_fewest(cluashim_matcher *m, const char *s, const char *p, const char *end) {
    while (true) {
        const char *matched = match(m, s, end + 1);
        if (matched) return matched;
        if (!is_item(m, s, p, end)) return NULL;
        s += 1;
    }
}

/// Steps over what needs no choice. False: it is no such item. `*s` is NULL where it does not match.
static bool pass_special(cluashim_matcher *m, const char **s, const char **p) {
    const char *letter = *p + 1;
    if (**p != '%' || letter == m->pattern_end) return false;
    if (*letter == 'b') {
        *s = balance(m, *s, letter + 1);
        *p += 4;
        return true;
    }
    if (*letter == 'f') {
        const char *set = letter + 1;
        if (set == m->pattern_end || *set != '[') luaL_error(m->lua, "missing '[' after '%%f' in pattern");
        const char *end = end_of_item(m, set);
        if (!at_frontier(m, *s, set, end)) *s = NULL;
        *p = end;
        return true;
    }
    if (*letter >= '0' && *letter <= '9') {
        *s = repeat_capture(m, *s, *letter);
        *p += 2;
        return true;
    }
    return false;
}

static const char *match_here(cluashim_matcher *m, const char *s, const char *p) {
    if (p == m->pattern_end) step(m, 1);
    while (p < m->pattern_end) {
        step(m, 1);
        bool last = p + 1 == m->pattern_end;
        if (*p == '(') {
            bool position = !last && p[1] == ')';
            return open_capture(m, s, p + (position ? 2 : 1), position ? position_only : still_open);
        }
        if (*p == ')') return close_capture(m, s, p + 1);
        if (*p == '$' && last) return s == m->subject_end ? s : NULL;
        if (pass_special(m, &s, &p)) {
            if (s == NULL) return NULL;
            continue;
        }
        const char *end = end_of_item(m, p);
        char times = end < m->pattern_end ? *end : 0;
        if (times == '*') return match_most(m, s, p, end);
        if (times == '-') return match_fewest(m, s, p, end);
        bool fits = is_item(m, s, p, end);
        if (times == '+') return fits ? match_most(m, s + 1, p, end) : NULL;
        if (times == '?') {
            const char *matched = fits ? match(m, s + 1, end + 1) : NULL;
            if (matched) return matched;
            p = end + 1;
        } else {
            if (!fits) return NULL;
            s += 1;
            p = end;
        }
    }
    return s;
}

static const char *match(cluashim_matcher *m, const char *s, const char *p) {
    if (++m->depth > deepest) luaL_error(m->lua, "pattern too complex");
    const char *end = match_here(m, s, p);
    m->depth -= 1;
    return end;
}

/// Tries the pattern at one place; the end of the match, or NULL.
const char *cluashim_match_at(cluashim_matcher *m, const char *s, const char *pattern) {
    m->captures = 0;
    m->depth = 0;
    return match(m, s, pattern);
}

/// Pushes capture number `i` from 0; where there is none at all, the whole match is number 0.
void cluashim_push_capture(cluashim_matcher *m, int i, const char *s, const char *end) {
    if (i >= m->captures) {
        if (i != 0) luaL_error(m->lua, "invalid capture index %%%d", i + 1);
        lua_pushlstring(m->lua, s, (size_t)(end - s));
        return;
    }
    const cluashim_capture *capture = &m->capture[i];
    if (capture->length == still_open) luaL_error(m->lua, "unfinished capture");
    if (capture->length == position_only) {
        lua_pushinteger(m->lua, capture->start - m->subject + 1);
    } else {
        cluashim_charge(m->lua, (uint64_t)capture->length / 16);
        lua_pushlstring(m->lua, capture->start, (size_t)capture->length);
    }
}

/// Pushes all captures, or the whole match where there are none and `whole` says so; returns how many.
int cluashim_push_captures(cluashim_matcher *m, const char *s, const char *end, bool whole) {
    int count = m->captures == 0 && whole ? 1 : m->captures;
    luaL_checkstack(m->lua, count, "too many captures");
    for (int i = 0; i < count; i++) cluashim_push_capture(m, i, s, end);
    return count;
}
