// string.find, match, gmatch and gsub over the matcher of patterns.c.

#define _GNU_SOURCE // memmem
#include "builder.h"
#include "patterns.h"

#include <string.h>

static size_t begin_position(lua_State *L, int index, size_t length) {
    lua_Integer position = luaL_optinteger(L, index, 1);
    if (position > 0) return (size_t)position - 1;
    if (position == 0 || position < -(lua_Integer)length) return 0;
    return length + (size_t)position;
}

static cluashim_matcher begin_match(lua_State *L, const char *subject, size_t length, const char *pattern_end) {
    return (cluashim_matcher){
        .lua = L, .subject = subject, .subject_end = subject + length, .pattern_end = pattern_end,
    };
}

static const char *find_plain(lua_State *L, const char *s, size_t length, const char *p, size_t wanted) {
    cluashim_charge(L, (length + wanted) / 8);
    if (wanted == 0) return s;
    if (wanted > length) return NULL;
    return memmem(s, length, p, wanted);
}

static int find_or_match(lua_State *L, bool find) {
    size_t length, pattern_length;
    const char *s = luaL_checklstring(L, 1, &length), *p = luaL_checklstring(L, 2, &pattern_length);
    const char *pattern_end = p + pattern_length;
    size_t from = begin_position(L, 3, length);
    if (from > length) {
        lua_pushnil(L);
        return 1;
    }
    bool plain = find && lua_toboolean(L, 4);
    if (find && !plain) {
        cluashim_charge(L, pattern_length / 16);
        plain = true;
        for (const char *at = p; at < pattern_end && plain; at++) plain = *at == 0 || !strchr("^$*+?.([%-", *at);
    }
    if (plain) {
        const char *found = find_plain(L, s + from, length - from, p, pattern_length);
        if (found == NULL) {
            lua_pushnil(L);
            return 1;
        }
        lua_pushinteger(L, found - s + 1);
        lua_pushinteger(L, found - s + (lua_Integer)pattern_length);
        return 2;
    }
    cluashim_matcher m = begin_match(L, s, length, pattern_end);
    bool anchored = pattern_length > 0 && *p == '^';
    if (anchored) p += 1;
    for (const char *at = s + from; at <= m.subject_end; at++) {
        const char *end = cluashim_match_at(&m, at, p);
        if (end) {
            cluashim_charge_steps(&m);
            if (!find) return cluashim_push_captures(&m, at, end, true);
            lua_pushinteger(L, at - s + 1);
            lua_pushinteger(L, end - s);
            return cluashim_push_captures(&m, at, end, false) + 2;
        }
        if (anchored) break;
    }
    cluashim_charge_steps(&m);
    lua_pushnil(L);
    return 1;
}

static int own_find(lua_State *L) {
    return find_or_match(L, true);
}

static int own_match(lua_State *L) {
    return find_or_match(L, false);
}

/// Upvalues: text, pattern, where to go on, where the last match ended (-1: none yet).
int cluashim_gmatch_step(lua_State *L) {
    size_t length, pattern_length;
    const char *s = lua_tolstring(L, lua_upvalueindex(1), &length);
    const char *p = lua_tolstring(L, lua_upvalueindex(2), &pattern_length);
    lua_Integer from = lua_tointeger(L, lua_upvalueindex(3)), last = lua_tointeger(L, lua_upvalueindex(4));
    cluashim_matcher m = begin_match(L, s, length, p + pattern_length);
    for (lua_Integer at = from; at <= (lua_Integer)length; at++) {
        const char *end = cluashim_match_at(&m, s + at, p);
        if (end == NULL || end - s == last) continue;
        cluashim_charge_steps(&m);
        lua_pushinteger(L, end - s);
        lua_copy(L, -1, lua_upvalueindex(3));
        lua_replace(L, lua_upvalueindex(4));
        return cluashim_push_captures(&m, s + at, end, true);
    }
    cluashim_charge_steps(&m);
    lua_pushinteger(L, (lua_Integer)length + 1);
    lua_replace(L, lua_upvalueindex(3));
    return 0;
}

static int own_gmatch(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    luaL_checkstring(L, 2);
    size_t from = begin_position(L, 3, length);
    lua_settop(L, 2);
    lua_pushinteger(L, from > length ? (lua_Integer)length + 1 : (lua_Integer)from);
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, cluashim_gmatch_step, 4);
    return 1;
}

/// Adds a replacement text, its `%0` to `%9` filled.
static void add_text(cluashim_matcher *m, cluashim_builder *built, const char *s, const char *end) {
    size_t length;
    const char *text = lua_tolstring(m->lua, 3, &length), *text_end = text + length;
    while (text < text_end) {
        const char *percent = memchr(text, '%', (size_t)(text_end - text));
        if (percent == NULL) percent = text_end;
        cluashim_add(built, text, (size_t)(percent - text));
        if (percent == text_end) return;
        char sign = percent + 1 < text_end ? percent[1] : 0;
        cluashim_charge(m->lua, 1);
        if (sign == '%') {
            cluashim_add(built, "%", 1);
        } else if (sign == '0') {
            cluashim_add(built, s, (size_t)(end - s));
        } else if (sign >= '1' && sign <= '9') {
            cluashim_push_capture(m, sign - '1', s, end);
            cluashim_add_value(built);
        } else {
            luaL_error(m->lua, "invalid use of '%%' in replacement string");
        }
        text = percent + 2;
    }
}

/// Adds what stands for the match from `s` to `end`: by a text, a table or a function, at 3 of the stack.
static void add_replacement(cluashim_matcher *m, cluashim_builder *built, const char *s, const char *end) {
    lua_State *L = m->lua;
    int kind = lua_type(L, 3);
    if (kind == LUA_TSTRING || kind == LUA_TNUMBER) {
        add_text(m, built, s, end);
        return;
    }
    if (kind == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        int count = cluashim_push_captures(m, s, end, true);
        lua_call(L, count, 1);
    } else {
        cluashim_push_capture(m, 0, s, end);
        lua_gettable(L, 3);
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        cluashim_add(built, s, (size_t)(end - s));
    } else if (lua_isstring(L, -1)) {
        cluashim_add_value(built);
    } else {
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    }
}

static int own_gsub(lua_State *L) {
    size_t length, pattern_length;
    const char *s = luaL_checklstring(L, 1, &length), *p = luaL_checklstring(L, 2, &pattern_length);
    int kind = lua_type(L, 3);
    luaL_argexpected(
        L, kind == LUA_TNUMBER || kind == LUA_TSTRING || kind == LUA_TFUNCTION || kind == LUA_TTABLE, 3,
        "string/function/table"
    );
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1), count = 0;
    lua_settop(L, 3);
    if (kind == LUA_TNUMBER) lua_tolstring(L, 3, NULL);
    cluashim_builder built;
    cluashim_begin(L, &built);
    cluashim_matcher m = begin_match(L, s, length, p + pattern_length);
    bool anchored = pattern_length > 0 && *p == '^';
    if (anchored) p += 1;
    const char *at = s, *last = NULL;
    while (count < most) {
        const char *end = cluashim_match_at(&m, at, p);
        if (end && end != last) {
            count += 1;
            cluashim_charge(L, 1);
            add_replacement(&m, &built, at, end);
            at = last = end;
        } else if (at < m.subject_end) {
            cluashim_add(&built, at++, 1);
        } else {
            break;
        }
        if (anchored) break;
    }
    cluashim_charge_steps(&m);
    cluashim_add(&built, at, (size_t)(m.subject_end - at));
    cluashim_push_built(&built);
    lua_pushinteger(L, count);
    return 2;
}

/// Adds the functions to the library on top of the stack.
void cluashim_open_patterns(lua_State *L) {
    static const luaL_Reg own[] = {
        {"find", own_find}, {"match", own_match}, {"gmatch", own_gmatch}, {"gsub", own_gsub}, {NULL, NULL},
    };
    cluashim_add_functions(L, own);
}
