// `text(x, decimals)`: a number as the state's style writes it: 1.847 and 2,5 in Vietnamese, 1,847 and 2.5 in English,
// 1847 and 2.5 plainly. Never an exponent, never -0.

#include "internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { most_decimals = 15 };

/// Writes |x| with the fewest digits that read back the same number, without an exponent.
static void shortest_digits(double x, char *digits, size_t room) {
    char text[40];
    int precision = 0;
    do {
        snprintf(text, sizeof text, "%.*e", precision, x);
    } while (strtod(text, NULL) != x && ++precision < 17);
    int exponent = atoi(strchr(text, 'e') + 1), decimals = precision - exponent;
    if (decimals < 0) {
        // Zeros behind the digits that count, where printf would show more than reads back.
        size_t length = 0;
        for (const char *at = text; *at != 'e'; at++) {
            if (*at != '.') digits[length++] = *at;
        }
        for (int i = 0; i < -decimals; i++) digits[length++] = '0';
        digits[length] = 0;
    } else {
        snprintf(digits, room, "%.*f", decimals, x);
    }
}

/// Of the smallest integer too, which has no positive twin.
static unsigned long long magnitude(lua_Integer whole) {
    return whole < 0 ? 0 - (unsigned long long)whole : (unsigned long long)whole;
}

static int word_text(lua_State *L) {
    cluashim_style style = cluashim_of(L)->style;
    double x = cluashim_number_argument(L, 1, "text", "x");
    if (!isfinite(x)) return luaL_error(L, "text: 'x' is not a finite number");
    char digits[800]; // 1e308 has 309 digits, the smallest number 1074 decimals but at most 17 that count
    if (lua_isinteger(L, 1) && lua_isnoneornil(L, 2)) {
        snprintf(digits, sizeof digits, "%llu", magnitude(lua_tointeger(L, 1)));
    } else if (lua_isnoneornil(L, 2)) {
        shortest_digits(fabs(x), digits, sizeof digits);
    } else {
        int decimals = cluashim_decimals_argument(L, 2, "text");
        if (decimals < 0) return luaL_error(L, "text: 'decimals' must be from 0 to %d", most_decimals);
        x = cluashim_round(x, decimals);
        snprintf(digits, sizeof digits, "%.*f", decimals, fabs(x));
    }
    char *point = strchr(digits, '.');
    size_t whole = point ? (size_t)(point - digits) : strlen(digits), length = 0;
    char text[1200];
    bool zero = strspn(digits, "0.") == strlen(digits);
    if (x < 0 && !zero) text[length++] = '-';
    for (size_t i = 0; i < whole; i++) {
        if (i > 0 && (whole - i) % 3 == 0 && style != CLUASHIM_PLAIN) {
            text[length++] = style == CLUASHIM_VIETNAMESE ? '.' : ',';
        }
        text[length++] = digits[i];
    }
    if (point) {
        text[length++] = style == CLUASHIM_VIETNAMESE ? ',' : '.';
        for (const char *at = point + 1; *at; at++) text[length++] = *at;
    }
    lua_pushlstring(L, text, length);
    return 1;
}

void cluashim_open_text_words(lua_State *L) {
    lua_pushcfunction(L, word_text);
    lua_setfield(L, -2, "text");
}
