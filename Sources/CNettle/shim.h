// SHA-256 of the files that a run reads comes from Nettle (Debian: nettle-dev): as quick as OpenSSL's, and loaded in a
// tenth of the time, which a run of a small plan feels.
#include <nettle/sha2.h>
