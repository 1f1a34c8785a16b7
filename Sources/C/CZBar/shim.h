#pragma once

#include <dlfcn.h>
#include <stdlib.h>
#include <zbar.h>

/// The four characters that zbar names eight-bit gray by.
static const unsigned long titlecert_zbar_gray = zbar_fourcc('Y', '8', '0', '0');

/// The functions of libzbar that are used, found when a picture is first looked at.
///
/// Linked in the ordinary way, libzbar brings 17 libraries for cameras and screens along, and every start of a program
/// waits for them.
struct titlecert_zbar {
    __typeof__(&zbar_image_scanner_create) scanner_create;
    __typeof__(&zbar_image_scanner_destroy) scanner_destroy;
    __typeof__(&zbar_image_scanner_set_config) scanner_set_config;
    __typeof__(&zbar_scan_image) scan;
    __typeof__(&zbar_image_create) image_create;
    __typeof__(&zbar_image_destroy) image_destroy;
    __typeof__(&zbar_image_set_format) set_format;
    __typeof__(&zbar_image_set_size) set_size;
    __typeof__(&zbar_image_set_data) set_data;
    __typeof__(&zbar_image_first_symbol) first_symbol;
    __typeof__(&zbar_symbol_next) next_symbol;
    __typeof__(&zbar_symbol_get_data) data;
    __typeof__(&zbar_symbol_get_data_length) data_length;
};

/// Fills in one function; 0 when the library does not have it.
static inline int titlecert_zbar_find(void *library, const char *name, void *function) {
    void *found = dlsym(library, name);
    *(void **)function = found;
    return found != NULL;
}

/// 0 when libzbar is not installed or is another one.
static inline int titlecert_zbar_open(struct titlecert_zbar *zbar) {
    void *library = dlopen("libzbar.so.0", RTLD_NOW | RTLD_LOCAL);
    return library != NULL
        && titlecert_zbar_find(library, "zbar_image_scanner_create", &zbar->scanner_create)
        && titlecert_zbar_find(library, "zbar_image_scanner_destroy", &zbar->scanner_destroy)
        && titlecert_zbar_find(library, "zbar_image_scanner_set_config", &zbar->scanner_set_config)
        && titlecert_zbar_find(library, "zbar_scan_image", &zbar->scan)
        && titlecert_zbar_find(library, "zbar_image_create", &zbar->image_create)
        && titlecert_zbar_find(library, "zbar_image_destroy", &zbar->image_destroy)
        && titlecert_zbar_find(library, "zbar_image_set_format", &zbar->set_format)
        && titlecert_zbar_find(library, "zbar_image_set_size", &zbar->set_size)
        && titlecert_zbar_find(library, "zbar_image_set_data", &zbar->set_data)
        && titlecert_zbar_find(library, "zbar_image_first_symbol", &zbar->first_symbol)
        && titlecert_zbar_find(library, "zbar_symbol_next", &zbar->next_symbol)
        && titlecert_zbar_find(library, "zbar_symbol_get_data", &zbar->data)
        && titlecert_zbar_find(library, "zbar_symbol_get_data_length", &zbar->data_length);
}

/// Both are NULL, or neither is and both must be given back.
static inline int titlecert_zbar_begin(
    const struct titlecert_zbar *zbar, zbar_image_scanner_t **scanner, zbar_image_t **image
) {
    *scanner = zbar->scanner_create();
    *image = zbar->image_create();
    if (*scanner != NULL && *image != NULL) {
        zbar->scanner_set_config(*scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
        zbar->scanner_set_config(*scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
        return 1;
    }
    if (*scanner != NULL) zbar->scanner_destroy(*scanner);
    if (*image != NULL) zbar->image_destroy(*image);
    return 0;
}

/// The first code of a gray picture; `pixels` stay the caller's and must outlive the image.
static inline const zbar_symbol_t *titlecert_zbar_scan(
    const struct titlecert_zbar *zbar, zbar_image_scanner_t *scanner, zbar_image_t *image,
    unsigned width, unsigned height, const void *pixels, unsigned long count
) {
    zbar->set_format(image, titlecert_zbar_gray);
    zbar->set_size(image, width, height);
    zbar->set_data(image, pixels, count, NULL);
    return zbar->scan(scanner, image) > 0 ? zbar->first_symbol(image) : NULL;
}

static inline const zbar_symbol_t *titlecert_zbar_next(const struct titlecert_zbar *zbar, const zbar_symbol_t *symbol) {
    return zbar->next_symbol(symbol);
}

/// What a code says; its bytes belong to the image.
static inline const char *titlecert_zbar_text(
    const struct titlecert_zbar *zbar, const zbar_symbol_t *symbol, unsigned *count
) {
    *count = zbar->data_length(symbol);
    return zbar->data(symbol);
}

static inline void titlecert_zbar_end(
    const struct titlecert_zbar *zbar, zbar_image_scanner_t *scanner, zbar_image_t *image
) {
    zbar->image_destroy(image);
    zbar->scanner_destroy(scanner);
}
