// Read-only views. A view is an empty table whose metatable leads to the real one; scripts can neither write through it
// nor reach its metatable. What a rule's function can reach outside itself is replaced by views once its file has run,
// so that no row can change what another row sees. A file of which it is known that its functions write to no table is
// walked in the same way, so that the same is refused, but keeps its tables: there a view would only cost time.

#include "internal.h"

static const char frozen_key; // in a view's metatable: the real table
static const char library_key; // in that of a library: true

/// Pushes the table behind a view; pushes nothing where there is no view.
bool cluashim_push_frozen(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TTABLE || !lua_getmetatable(L, index)) return false;
    if (lua_rawgetp(L, -1, &frozen_key) == LUA_TTABLE) {
        lua_remove(L, -2);
        return true;
    }
    lua_pop(L, 2);
    return false;
}

static int refuse_write(lua_State *L) {
    if (lua_type(L, 2) == LUA_TSTRING) cluashim_refuse(L, "'%s' can't be set: the table is read-only here", lua_tostring(L, 2));
    cluashim_refuse(L, "the table is read-only here");
}

static int refuse_global(lua_State *L) {
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : luaL_typename(L, 2);
    cluashim_refuse(L, "the global '%s' can't be set inside a function: it lies outside the rule", name);
}

static int frozen_len(lua_State *L) {
    if (cluashim_push_frozen(L, 1)) lua_pushinteger(L, (lua_Integer)lua_rawlen(L, -1));
    else lua_pushinteger(L, 0);
    return 1;
}

/// Reads through a view whose table has an `__index` of the script's: that one is given the view, never the table.
static int frozen_index(lua_State *L) {
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    if (luaL_getmetafield(L, lua_upvalueindex(1), "__index") == LUA_TNIL) return 0;
    if (lua_type(L, -1) == LUA_TFUNCTION) {
        lua_pushvalue(L, 1);
        lua_pushvalue(L, 2);
        lua_call(L, 2, 1);
        return 1;
    }
    lua_pushvalue(L, 2);
    lua_gettable(L, -2);
    return 1;
}

/// Gives the view at `view` its metatable, for the table at `table`.
static void dress_view(lua_State *L, int view, int table, lua_CFunction write) {
    lua_createtable(L, 0, 6);
    int meta = lua_gettop(L);
    bool asks = false; // the table has an __index of the script's
    if (lua_getmetatable(L, table)) {
        lua_pushnil(L);
        while (lua_next(L, meta + 1)) { // its other metamethods go on working
            lua_pushvalue(L, -2);
            lua_insert(L, -2);
            lua_rawset(L, meta);
        }
        lua_settop(L, meta);
        lua_pushliteral(L, "__index");
        asks = lua_rawget(L, meta) != LUA_TNIL;
        lua_pop(L, 1);
    }
    lua_pushvalue(L, table);
    lua_rawsetp(L, meta, &frozen_key);
    lua_pushvalue(L, table);
    if (asks) lua_pushcclosure(L, frozen_index, 1);
    lua_setfield(L, meta, "__index");
    lua_pushcfunction(L, write);
    lua_setfield(L, meta, "__newindex");
    if (lua_getfield(L, meta, "__len") == LUA_TNIL) {
        lua_pushcfunction(L, frozen_len);
        lua_setfield(L, meta, "__len");
    }
    lua_pop(L, 1);
    lua_pushboolean(L, false);
    lua_setfield(L, meta, "__metatable");
    lua_setmetatable(L, view);
}

/// Replaces the library table on top of the stack by its view.
void cluashim_freeze_library(lua_State *L) {
    int table = lua_gettop(L);
    lua_newtable(L);
    dress_view(L, table + 1, table, refuse_write);
    lua_getmetatable(L, table + 1);
    lua_pushboolean(L, true);
    lua_rawsetp(L, -2, &library_key);
    lua_pop(L, 1);
    lua_replace(L, table);
}

/// What libraries hold is fixed by this version alone; no script may depend on a walk through them.
void cluashim_refuse_library(lua_State *L, int index) {
    if (!lua_getmetatable(L, index)) return;
    if (lua_rawgetp(L, -1, &library_key) == LUA_TBOOLEAN) cluashim_refuse(L, "a library can't be walked");
    lua_pop(L, 2);
}

// The walk. `seen` maps tables to their views, views to themselves and functions to true; `queue` holds what is still to
// be looked into.
typedef struct {
    int seen, queue;
    lua_Integer first, last;
    bool keeps; // tables stay what they are, and `seen` maps them to true as well
} walk;

static void enqueue(lua_State *L, walk *w, int index) {
    lua_pushvalue(L, index);
    lua_rawseti(L, w->queue, ++w->last);
}

/// Replaces the value on top of the stack by what a function may see of it.
static void see(lua_State *L, walk *w) {
    int value = lua_gettop(L), kind = lua_type(L, value);
    if (kind == LUA_TFUNCTION) {
        lua_CFunction native = lua_tocfunction(L, value);
        if (native == cluashim_gmatch_step || native == cluashim_step_keys) { // they move on with every call
            luaL_error(L, "an iterator can't be kept outside a function");
        }
        if (native) return;
    } else if (kind != LUA_TTABLE) {
        return;
    } else if (cluashim_push_frozen(L, value)) {
        lua_settop(L, value);
        return;
    }
    cluashim_charge(L, 4);
    lua_pushvalue(L, value);
    bool replaces = kind == LUA_TTABLE && !w->keeps;
    if (lua_rawget(L, w->seen) != LUA_TNIL) {
        if (replaces) lua_replace(L, value);
        lua_settop(L, value);
        return;
    }
    lua_pop(L, 1);
    enqueue(L, w, value);
    lua_pushvalue(L, value);
    if (replaces) lua_newtable(L);
    else lua_pushboolean(L, true);
    lua_pushvalue(L, -1);
    lua_insert(L, value + 1); // value, view, value, view
    lua_rawset(L, w->seen);
    if (replaces) {
        // Functions share the variables that they both read, so the view is met again before it looks like one.
        lua_pushvalue(L, -1);
        lua_pushvalue(L, -1);
        lua_rawset(L, w->seen);
        lua_replace(L, value);
    }
    lua_settop(L, value);
}

/// Looks into the table on top of the stack and leaves it there.
static void see_entries(lua_State *L, walk *w) {
    int table = lua_gettop(L);
    lua_pushnil(L);
    while (lua_next(L, table)) {
        cluashim_charge(L, 1);
        int key = lua_type(L, -2); // what a key reaches would stay as it is
        if (key == LUA_TTABLE || key == LUA_TFUNCTION) {
            luaL_error(L, "a table that a rule reads can't have %ss as keys", lua_typename(L, key));
        }
        see(L, w);
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, table);
    }
}

static void see_table(lua_State *L, walk *w) {
    int table = lua_gettop(L);
    see_entries(L, w);
    if (lua_getmetatable(L, table)) {
        lua_pushliteral(L, "__mode"); // set behind setmetatable's back
        if (lua_rawget(L, -2) != LUA_TNIL) cluashim_refuse(L, "a metatable with __mode is not allowed");
        lua_pop(L, 1);
        see_entries(L, w);
        lua_pop(L, 1);
    }
}

static void see_function(lua_State *L, walk *w) {
    int function = lua_gettop(L);
    for (int i = 1; lua_getupvalue(L, function, i) != NULL; i++) {
        see(L, w);
        lua_setupvalue(L, function, i);
    }
}

static void walk_queue(lua_State *L, walk *w) {
    while (w->first <= w->last) {
        lua_rawgeti(L, w->queue, w->first);
        lua_pushnil(L);
        lua_rawseti(L, w->queue, w->first++);
        if (lua_type(L, -1) == LUA_TTABLE) see_table(L, w);
        else see_function(L, w);
        lua_pop(L, 1);
    }
}

static void begin_walk(lua_State *L, walk *w, bool keeps) {
    luaL_checkstack(L, 20, NULL);
    lua_newtable(L);
    w->seen = lua_gettop(L);
    lua_newtable(L);
    w->queue = w->seen + 1;
    w->first = 1;
    w->last = 0;
    w->keeps = keeps;
}

/// Views get their metatables last, when what the tables hold is settled.
static void end_walk(lua_State *L, walk *w) {
    lua_pushnil(L);
    while (lua_next(L, w->seen)) {
        int view = lua_gettop(L), table = view - 1;
        if (lua_type(L, view) == LUA_TTABLE && !lua_rawequal(L, table, view) && !cluashim_push_frozen(L, view)) {
            // A metatable that is read-only is shown by its view, if it is shown at all.
            if (lua_getmetatable(L, table)) {
                lua_pushvalue(L, -1);
                if (lua_rawget(L, w->seen) == LUA_TTABLE && lua_getfield(L, -2, "__metatable") == LUA_TNIL) {
                    lua_pop(L, 1);
                    lua_setfield(L, -2, "__metatable");
                }
            }
            lua_settop(L, view);
            dress_view(L, view, table, refuse_write);
        }
        lua_settop(L, table);
    }
}

/// Replaces the value on top of the stack by a read-only one.
void cluashim_freeze_value(lua_State *L) {
    int value = lua_gettop(L);
    walk w;
    begin_walk(L, &w, false);
    lua_pushvalue(L, value);
    see(L, &w);
    lua_replace(L, value);
    walk_queue(L, &w);
    end_walk(L, &w);
    lua_settop(L, value);
}

/// Pushes what functions see of the environment at an index.
static void push_seen_environment(lua_State *L, int environment, bool keeps) {
    if (keeps) {
        // A global that is new would be refused even so; the metatable is that of this file's environments alone.
        lua_getmetatable(L, environment);
        lua_pushcfunction(L, refuse_global);
        lua_setfield(L, -2, "__newindex");
        lua_pop(L, 1);
        lua_pushboolean(L, true);
        return;
    }
    lua_newtable(L);
    int view = lua_gettop(L);
    dress_view(L, view, environment, refuse_global);
    lua_getmetatable(L, view);
    lua_pushvalue(L, environment);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
}

/// Freezes all that the tables in the list at `roots` reach, and the environments of the files that were run for it.
/// `keeps`: no function of those files writes to a table, so none is replaced.
void cluashim_freeze_reachable(lua_State *L, int roots, bool keeps) {
    int top = lua_gettop(L);
    roots = lua_absindex(L, roots);
    walk w;
    begin_walk(L, &w, keeps);
    cluashim_get(L, &cluashim_key_environments);
    int environments = lua_gettop(L);
    for (lua_Integer i = 1; lua_rawgeti(L, environments, i) == LUA_TTABLE; i++) {
        // One look-up less for each global: what lies behind the environment is copied into it.
        int environment = lua_gettop(L);
        cluashim_flatten_environment(L, environment);
        push_seen_environment(L, environment, keeps);
        lua_pushvalue(L, environment);
        lua_insert(L, environment + 1);
        lua_rawset(L, w.seen);
        enqueue(L, &w, environment);
        lua_settop(L, environments);
    }
    lua_settop(L, environments);
    for (lua_Integer i = 1; lua_rawgeti(L, roots, i) == LUA_TTABLE; i++) {
        see_table(L, &w);
        lua_settop(L, environments);
    }
    walk_queue(L, &w);
    end_walk(L, &w);
    lua_settop(L, top);
}
