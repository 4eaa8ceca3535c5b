// Dates are whole numbers of days since 1970-01-01 in the Gregorian calendar, years 1 to 9999.

#include "internal.h"

#include <stdio.h>

typedef struct {
    lua_Integer year;
    int month, day;
} civil;

enum { days_of_era = 146097, first_day = -719162, last_day = 2932896 };

// Both by counting years from March, so that the leap day is a year's last.
static lua_Integer day_number(civil date) {
    lua_Integer year = date.month <= 2 ? date.year - 1 : date.year;
    lua_Integer era = year / 400, of_era = year - era * 400; // years are positive here
    lua_Integer of_year = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    return era * days_of_era + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static civil civil_of(lua_Integer day) {
    day += 719468;
    lua_Integer era = day / days_of_era, of_era = day - era * days_of_era;
    lua_Integer years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    lua_Integer of_year = of_era - (365 * years + years / 4 - years / 100);
    lua_Integer from_march = (5 * of_year + 2) / 153;
    civil date = {years + era * 400, (int)(from_march < 10 ? from_march + 3 : from_march - 9), 0};
    date.day = (int)(of_year - (153 * from_march + 2) / 5 + 1);
    if (date.month <= 2) date.year += 1;
    return date;
}

static int word_date(lua_State *L) {
    lua_Integer year = cluashim_whole_argument(L, 1, "date", "year");
    lua_Integer month = cluashim_whole_argument(L, 2, "date", "month");
    lua_Integer day = cluashim_whole_argument(L, 3, "date", "day");
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    bool exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
        && day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
    if (!exists) return luaL_error(L, "date: there is no day %I-%I-%I", year, month, day);
    lua_pushinteger(L, day_number((civil){year, (int)month, (int)day}));
    return 1;
}

static civil date_argument(lua_State *L, const char *word) {
    lua_Integer day = cluashim_whole_argument(L, 1, word, "day");
    if (day < first_day || day > last_day) luaL_error(L, "%s: the day lies outside the years 1 to 9999", word);
    return civil_of(day);
}

static int word_year_of(lua_State *L) {
    lua_pushinteger(L, date_argument(L, "year_of").year);
    return 1;
}

static int word_date_text(lua_State *L) {
    civil date = date_argument(L, "date_text");
    char text[32];
    if (cluashim_of(L)->style == CLUASHIM_VIETNAMESE) {
        snprintf(text, sizeof text, "%d/%d/%d", date.day, date.month, (int)date.year);
    } else {
        snprintf(text, sizeof text, "%04d-%02d-%02d", (int)date.year, date.month, date.day);
    }
    lua_pushstring(L, text);
    return 1;
}

void cluashim_open_date_words(lua_State *L) {
    static const luaL_Reg words[] = {
        {"date", word_date},
        {"year_of", word_year_of},
        {"date_text", word_date_text},
        {NULL, NULL},
    };
    cluashim_add_functions(L, words);
}
