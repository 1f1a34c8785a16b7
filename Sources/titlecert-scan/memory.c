// What Embedded Swift wants of a C library: memory. Blocks are powers of two; freed ones wait in a list for their size.
typedef __SIZE_TYPE__ size_t;

extern unsigned char __heap_base;
static size_t top;
static void *spare[28];

int posix_memalign(void **out, size_t alignment, size_t size) {
    size_t order = 0, need = size + 16;
    if (alignment > 16 || size > (1u << 28)) return 12;
    while (((size_t)32 << order) < need) order++;
    unsigned char *block = spare[order];
    if (block) {
        spare[order] = *(void **)(block + 16);
    } else {
        if (!top) top = ((size_t)&__heap_base + 15) & ~(size_t)15;
        block = (unsigned char *)top;
        top += (size_t)32 << order;
        size_t pages = (top + 65535) / 65536, have = __builtin_wasm_memory_size(0);
        if (pages > have && __builtin_wasm_memory_grow(0, pages - have) == (size_t)-1) return 12;
        *(size_t *)block = order;
    }
    *out = block + 16;
    return 0;
}

void free(void *pointer) {
    if (!pointer) return;
    unsigned char *block = (unsigned char *)pointer - 16;
    *(void **)pointer = spare[*(size_t *)block];
    spare[*(size_t *)block] = block;
}

void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int value, size_t count) { return __builtin_memset(to, value, count); }

int memcmp(const void *left, const void *right, size_t count) {
    const unsigned char *a = left, *b = right;
    for (size_t i = 0; i < count; i++) if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
    return 0;
}

// Products of 128 bits, which WebAssembly has no instruction for; made of products of 32 × 32 bits.
typedef unsigned long long u64;
typedef union { __int128 whole; struct { u64 low, high; } half; } wide;

__int128 __multi3(__int128 left, __int128 right) {
    wide a = {.whole = left}, b = {.whole = right}, product;
    u64 a0 = (unsigned)a.half.low, a1 = a.half.low >> 32, b0 = (unsigned)b.half.low, b1 = b.half.low >> 32;
    u64 low = a0 * b0, middle = a1 * b0 + (low >> 32), other = a0 * b1 + (unsigned)middle;
    product.half.low = other << 32 | (unsigned)low;
    product.half.high = a1 * b1 + (middle >> 32) + (other >> 32) + a.half.low * b.half.high + a.half.high * b.half.low;
    return product.whole;
}
