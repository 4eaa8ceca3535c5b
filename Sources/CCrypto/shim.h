// SHA-256 of the files that a run reads comes from OpenSSL's libcrypto (Debian: libssl-dev).
#include <openssl/evp.h>
