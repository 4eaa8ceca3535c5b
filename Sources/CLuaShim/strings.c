// The string library: own functions where Lua's work is not bounded by what the caller is charged, or shows an address.

#include "builder.h"

#include <math.h>
#include <string.h>

/// A position from the end, as Lua counts: -1 is the last byte.
static size_t first_position(lua_Integer position, size_t length) {
    if (position > 0) return (size_t)position;
    if (position == 0 || position < -(lua_Integer)length) return 1;
    return length + (size_t)position + 1;
}

static int own_sub(lua_State *L) {
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length);
    size_t first = first_position(luaL_checkinteger(L, 2), length);
    lua_Integer to = luaL_optinteger(L, 3, -1);
    size_t last = to > (lua_Integer)length ? length
        : to >= 0                          ? (size_t)to
        : to < -(lua_Integer)length        ? 0
                                           : length + (size_t)to + 1;
    if (first > last) {
        lua_pushliteral(L, "");
        return 1;
    }
    cluashim_charge(L, (last - first + 1) / 16);
    lua_pushlstring(L, text + first - 1, last - first + 1);
    return 1;
}

static int own_rep(lua_State *L) {
    size_t length, between;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer count = luaL_checkinteger(L, 2);
    const char *separator = luaL_optlstring(L, 3, "", &between);
    if (count <= 0 || length + between == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if (length + between > (size_t)INT64_MAX / (size_t)count) return luaL_error(L, "resulting string too large");
    size_t whole = (length + between) * (size_t)count - between, filled = length + between;
    cluashim_builder built;
    cluashim_begin(L, &built);
    char *room = cluashim_room(&built, whole);
    if (filled > whole) filled = whole; // one alone
    memcpy(room, text, length);
    memcpy(room + length, separator, filled - length);
    while (filled < whole) {
        size_t more = filled < whole - filled ? filled : whole - filled;
        memcpy(room + filled, room, more);
        filled += more;
    }
    built.length = whole;
    cluashim_push_built(&built);
    return 1;
}

static int own_reverse(lua_State *L) {
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length);
    cluashim_builder built;
    cluashim_begin(L, &built);
    char *room = cluashim_room(&built, length);
    for (size_t i = 0; i < length; i++) room[i] = text[length - 1 - i];
    built.length = length;
    cluashim_push_built(&built);
    return 1;
}

/// Of the letters a to z alone: letters of other scripts are several bytes.
static int change_case(lua_State *L, char from, char to, int by) {
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length);
    cluashim_builder built;
    cluashim_begin(L, &built);
    char *room = cluashim_room(&built, length);
    for (size_t i = 0; i < length; i++) room[i] = text[i] >= from && text[i] <= to ? (char)(text[i] + by) : text[i];
    built.length = length;
    cluashim_push_built(&built);
    return 1;
}

static int own_lower(lua_State *L) {
    return change_case(L, 'A', 'Z', 'a' - 'A');
}

static int own_upper(lua_State *L) {
    return change_case(L, 'a', 'z', 'A' - 'a');
}

static int own_char(lua_State *L) {
    int count = lua_gettop(L);
    cluashim_charge(L, (uint64_t)count);
    cluashim_builder built;
    cluashim_begin(L, &built);
    char *room = cluashim_room(&built, (size_t)count);
    for (int i = 1; i <= count; i++) {
        lua_Integer byte = luaL_checkinteger(L, i);
        luaL_argcheck(L, byte >= 0 && byte <= 255, i, "value out of range");
        room[i - 1] = (char)byte;
    }
    built.length = (size_t)count;
    cluashim_push_built(&built);
    return 1;
}

/// The end of the specification that begins behind a `%`: flags, width, precision, letter.
static const char *end_of_specification(lua_State *L, const char *at, const char *end) {
    const char *start = at;
    while (at < end && strchr("-+#0 123456789.", *at) && *at) at += 1;
    if (at == end || at - start >= 20) {
        lua_pushlstring(L, start, (size_t)(at - start > 20 ? 20 : at - start));
        luaL_error(L, "invalid conversion '%%%s' to 'format'", lua_tostring(L, -1));
    }
    return at + 1;
}

/// Makes what fills one specification, on top of the stack. Lua's own `format` (upvalue 1) does it, given one at a time.
static void push_formatted(lua_State *L, const char *specification, size_t length, int argument) {
    char letter = specification[length - 1];
    if (letter == 'p') cluashim_refuse(L, "'%%p' would show an address");
    if (letter == 's') {
        cluashim_push_text(L, argument);
        if (length == 2) return;
    } else if (letter != 0 && strchr("aAeEfFgG", letter)) {
        lua_Number number = luaL_checknumber(L, argument);
        lua_pushnumber(L, isnan(number) ? (lua_Number)NAN : number); // one sign for what is no number
    } else if (letter != 0 && strchr("cdiuoxX", letter)) {
        lua_pushinteger(L, luaL_checkinteger(L, argument));
    } else {
        lua_pushvalue(L, argument);
    }
    cluashim_charge(L, 8);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushlstring(L, specification, length);
    lua_rotate(L, -3, -1);
    lua_call(L, 2, 1);
}

static int own_format(lua_State *L) {
    size_t length;
    int argument = 1, arguments = lua_gettop(L);
    const char *format = luaL_checklstring(L, 1, &length), *end = format + length;
    cluashim_builder built;
    cluashim_begin(L, &built);
    while (format < end) {
        const char *percent = memchr(format, '%', (size_t)(end - format));
        if (percent == NULL) percent = end;
        cluashim_add(&built, format, (size_t)(percent - format));
        if (percent == end) break;
        if (percent + 1 < end && percent[1] == '%') {
            cluashim_add(&built, "%", 1);
            format = percent + 2;
            continue;
        }
        format = end_of_specification(L, percent + 1, end);
        argument += 1;
        if (argument > arguments) return luaL_argerror(L, argument, "no value");
        push_formatted(L, percent, (size_t)(format - percent), argument);
        cluashim_add_value(&built);
        cluashim_charge(L, 1);
    }
    cluashim_push_built(&built);
    return 1;
}

void cluashim_open_strings(lua_State *L) {
    static const luaL_Reg own[] = {
        {"sub", own_sub},       {"rep", own_rep},     {"reverse", own_reverse},
        {"lower", own_lower},   {"upper", own_upper}, {"char", own_char},
        {NULL, NULL},
    };
    int scope = lua_gettop(L);
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    int stock = scope + 1;
    lua_newtable(L);
    cluashim_take(L, stock, "byte", cluashim_charge_results);
    cluashim_take(L, stock, "pack", cluashim_charge_texts);
    cluashim_take(L, stock, "packsize", cluashim_charge_texts);
    cluashim_take(L, stock, "unpack", cluashim_charge_unpacking);
    cluashim_take(L, stock, "len", NULL);
    cluashim_add_functions(L, own);
    cluashim_open_patterns(L);
    lua_getfield(L, stock, "format");
    lua_pushcclosure(L, own_format, 1);
    lua_setfield(L, -2, "format");

    // The metatable of texts: only the library. Without arithmetic, "7" + 1 is an error.
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 2);
    lua_pushvalue(L, stock + 1);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);

    cluashim_freeze_library(L);
    lua_setfield(L, scope, "string");
    lua_settop(L, scope);
}
