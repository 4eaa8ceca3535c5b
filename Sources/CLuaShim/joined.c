// `_joined(a, b, …)`: texts and numbers one behind another, as `a .. b` joins them. Lua prints each number by way of
// printf, which takes longer than all the rest; most numbers have few digits, and those are written by hand. Rules are
// changed to ask this word first, and to join by themselves where it gives nothing; plans know no such name.

#include "internal.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    longest_joined = 1024, // what is longer is for Lua to join
    most_decimals = 6,     // of floats that are written by hand
};

static size_t put_digits(char *at, uint64_t whole) {
    char digits[20];
    size_t count = 0;
    do {
        digits[count++] = (char)('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    for (size_t i = 0; i < count; i++) at[i] = digits[count - 1 - i];
    return count;
}

size_t cluashim_put_integer(char *at, int64_t integer) {
    if (integer >= 0) return put_digits(at, (uint64_t)integer);
    *at = '-';
    return 1 + put_digits(at + 1, 0 - (uint64_t)integer);
}

/// As Lua's `%.14g`: a decimal of up to 14 digits is the one that is printed if the float is the nearest to it, for what
/// is left between them is far less than half a unit of the last digit.
size_t cluashim_put_float(char *at, double number) {
    static const double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    double size = fabs(number);
    size_t length = 0;
    if (size < 1e14 && (size >= 1e-4 || size == 0)) {
        for (int decimals = 0; decimals <= most_decimals; decimals++) {
            double whole = nearbyint(size * powers[decimals]);
            if (!(whole < 1e14)) break;
            if (whole / powers[decimals] != size) continue;
            if (signbit(number)) at[length++] = '-';
            uint64_t digits = (uint64_t)whole, scale = (uint64_t)powers[decimals];
            length += put_digits(at + length, digits / scale);
            at[length++] = '.';
            if (decimals == 0) at[length++] = '0'; // a float that looks like an integer
            digits %= scale;
            for (int place = decimals - 1; place >= 0; place--) {
                at[length + (size_t)place] = (char)('0' + digits % 10);
                digits /= 10;
            }
            return length + (size_t)decimals;
        }
    }
    length = (size_t)snprintf(at, cluashim_longest_number, LUA_NUMBER_FMT, number);
    if (strspn(at, "-0123456789") == length) {
        at[length++] = '.';
        at[length++] = '0';
    }
    return length;
}

/// Writes the number at an index as Lua itself joins it to a text, without an end; at most cluashim_longest_number bytes.
size_t cluashim_put_number(lua_State *L, int index, char *at) {
    if (lua_isinteger(L, index)) return cluashim_put_integer(at, lua_tointeger(L, index));
    return cluashim_put_float(at, lua_tonumber(L, index));
}

/// Gives nothing where one is neither text nor number, and where Lua does as well.
int cluashim_joined(lua_State *L) {
    char joined[longest_joined];
    size_t length = 0;
    int count = lua_gettop(L);
    for (int i = 1; i <= count; i++) {
        switch (lua_type(L, i)) {
        case LUA_TSTRING: {
            size_t more;
            const char *text = lua_tolstring(L, i, &more);
            if (more > sizeof joined - length) return 0;
            memcpy(joined + length, text, more);
            length += more;
            break;
        }
        case LUA_TNUMBER: {
            if (cluashim_longest_number > sizeof joined - length) return 0;
            if (!isfinite(lua_tonumber(L, i))) return 0;
            length += cluashim_put_number(L, i, joined + length);
            break;
        }
        default: return 0;
        }
    }
    lua_pushlstring(L, joined, length);
    return 1;
}
