// Bytes on the C heap, for what leaves Lua. They never raise: the caller decides what a refusal means.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

bool cluashim_reserve(cluashim_buffer *buffer, size_t more) {
    if (buffer->capacity - buffer->length >= more) return true;
    size_t capacity = buffer->capacity < 256 ? 256 : buffer->capacity;
    while (capacity - buffer->length < more) {
        if (capacity > SIZE_MAX / 2) return false;
        capacity *= 2;
    }
    uint8_t *bytes = realloc(buffer->bytes, capacity);
    if (bytes == NULL) return false;
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return true;
}

bool cluashim_append(cluashim_buffer *buffer, const void *bytes, size_t length) {
    if (!cluashim_reserve(buffer, length)) return false;
    if (length > 0) memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
    return true;
}
