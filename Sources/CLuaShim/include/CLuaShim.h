#ifndef CLUASHIM_H
#define CLUASHIM_H
const char *cluashim_lua_version(void);
#endif
