// The words of files that say things: `plan "x" { … }`, `use "x" { … }`, `years(2016, 2020)`, `missing`. A word gives an
// opaque value that remembers what it was given; declarations are kept in a list besides.

#include "internal.h"

/// What a word gave. User values: 1 the word, 2 the name (or nil), 3 a list of `count` arguments.
typedef struct {
    int form, line, count;
    bool said; // a declaration that has its table
} word;

enum { user_word = 1, user_name, user_arguments };

static int line_of_caller(lua_State *L) {
    lua_Debug frame;
    for (int level = 1; lua_getstack(L, level, &frame); level++) {
        if (lua_getinfo(L, "l", &frame) && frame.currentline > 0) return frame.currentline;
    }
    return 0;
}

/// Pushes a new word named by the text at `name_of_word`.
static word *push_word(lua_State *L, int form, int name_of_word, int line) {
    name_of_word = lua_absindex(L, name_of_word);
    word *made = lua_newuserdatauv(L, sizeof *made, 3);
    *made = (word){.form = form, .line = line};
    lua_pushvalue(L, name_of_word);
    lua_setiuservalue(L, -2, user_word);
    cluashim_get(L, &cluashim_key_word_metatable);
    lua_setmetatable(L, -2);
    return made;
}

/// The word at an index; NULL for other values.
static word *to_word(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
    cluashim_get(L, &cluashim_key_word_metatable);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same ? lua_touserdata(L, index) : NULL;
}

/// Gives the word at `index` the arguments from `first` to the top, and pops those.
static void give(lua_State *L, int index, int first) {
    word *said = to_word(L, index);
    int count = lua_gettop(L) - first + 1;
    lua_createtable(L, count, 0);
    lua_insert(L, first);
    for (int i = count; i >= 1; i--) lua_rawseti(L, first, i);
    lua_setiuservalue(L, index, user_arguments);
    said->count = count;
}

/// What a row said would stay for the rows after it.
static void refuse_in_rows(lua_State *L, const char *word) {
    if (cluashim_of(L)->judging) cluashim_refuse(L, "'%s' belongs outside the rule's function", word);
}

static void declare(lua_State *L, int index) {
    cluashim_state *state = cluashim_of(L);
    cluashim_get(L, &cluashim_key_declarations);
    lua_pushvalue(L, index);
    lua_rawseti(L, -2, (lua_Integer)state->declaration_count + 1);
    lua_pop(L, 1);
    state->declaration_count += 1;
}

static void want_table(lua_State *L, int index, const char *word, const char *name) {
    if (lua_gettop(L) == index && lua_type(L, index) == LUA_TTABLE) return;
    luaL_error(L, "%s \"%s\" takes one table: %s \"%s\" { … }", word, name, word, name);
}

/// `rule "x"`, `use "x"`. Upvalues: the word, its form.
static int say_named(lua_State *L) {
    const char *name_of_word = lua_tostring(L, lua_upvalueindex(1));
    int form = (int)lua_tointeger(L, lua_upvalueindex(2));
    if (lua_type(L, 1) != LUA_TSTRING) {
        return luaL_error(L, "%s takes a name: %s \"name\" { … }", name_of_word, name_of_word);
    }
    if (form == CLUASHIM_DECLARATION) refuse_in_rows(L, name_of_word);
    bool whole = lua_gettop(L) > 1;
    if (whole) want_table(L, 2, name_of_word, lua_tostring(L, 1));
    push_word(L, form, lua_upvalueindex(1), line_of_caller(L))->said = whole;
    lua_insert(L, 2);
    lua_pushvalue(L, 1);
    lua_setiuservalue(L, 2, user_name);
    if (whole) give(L, 2, 3);
    if (form == CLUASHIM_DECLARATION) declare(L, 2);
    lua_settop(L, 2);
    return 1;
}

/// `years(2016, 2020)`, `dated { … }`.
static int say_call(lua_State *L) {
    push_word(L, CLUASHIM_CALL, lua_upvalueindex(1), line_of_caller(L));
    lua_insert(L, 1);
    give(L, 1, 2);
    return 1;
}

/// The second half of `rule "x" { … }`. A declaration takes its table; another word makes a new value with it, so that
/// `local s = source "a"` can be said twice.
static int say_table(lua_State *L) {
    word *said = to_word(L, 1);
    if (said == NULL) return luaL_error(L, "attempt to call a userdata value");
    lua_getiuservalue(L, 1, user_word);
    lua_insert(L, 1); // the word's name, the value, arguments
    lua_getiuservalue(L, 2, user_name);
    const char *name = lua_tostring(L, -1), *name_of_word = lua_tostring(L, 1);
    if (name == NULL) return luaL_error(L, "'%s' is a value and can't be called", name_of_word);
    lua_pop(L, 1);
    want_table(L, 3, name_of_word, name);
    if (said->form == CLUASHIM_DECLARATION) {
        refuse_in_rows(L, name_of_word);
        if (said->said) return luaL_error(L, "%s \"%s\" has its table already", name_of_word, name);
        said->said = true;
        give(L, 2, 3);
        return 0;
    }
    push_word(L, said->form, 1, said->line);
    lua_insert(L, 3);
    lua_getiuservalue(L, 2, user_name);
    lua_setiuservalue(L, 3, user_name);
    give(L, 3, 4);
    return 1;
}

static int show_word(lua_State *L) {
    lua_getiuservalue(L, 1, user_word);
    return 1;
}

void cluashim_open_words(lua_State *L) {
    static const luaL_Reg functions[] = {{"__call", say_table}, {"__tostring", show_word}, {NULL, NULL}};
    lua_createtable(L, 0, 3);
    cluashim_add_functions(L, functions);
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    cluashim_set(L, &cluashim_key_word_metatable);
}

/// Adds the words that were set to the scope at an index.
void cluashim_add_words(lua_State *L, int scope) {
    scope = lua_absindex(L, scope);
    cluashim_get(L, &cluashim_key_words);
    int words = lua_gettop(L);
    lua_pushnil(L);
    while (lua_next(L, words)) {
        int name = words + 1, form = (int)lua_tointeger(L, -1);
        lua_pushvalue(L, name);
        if (form == CLUASHIM_CONSTANT) {
            push_word(L, form, name, 0);
        } else {
            lua_pushvalue(L, name);
            lua_pushinteger(L, form);
            lua_pushcclosure(L, form == CLUASHIM_CALL ? say_call : say_named, 2);
        }
        lua_rawset(L, scope);
        lua_settop(L, name);
    }
    lua_settop(L, words - 1);
}

/// What values.c needs of a word at an index: pushes its word, name and arguments, returns how many arguments; -1 for
/// other values.
int cluashim_push_word_parts(lua_State *L, int index, int *line) {
    word *said = to_word(L, index);
    if (said == NULL) return -1;
    index = lua_absindex(L, index);
    lua_getiuservalue(L, index, user_word);
    lua_getiuservalue(L, index, user_name);
    lua_getiuservalue(L, index, user_arguments);
    *line = said->line;
    return said->count;
}
