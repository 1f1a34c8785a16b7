#pragma once

#include <zlib.h>

/// `deflateInit2` and `inflateInit2` are macros; these are their function forms.
static inline int titlecert_deflate_init(z_stream *stream, int level, int window_bits) {
    return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}

static inline int titlecert_inflate_init(z_stream *stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}
