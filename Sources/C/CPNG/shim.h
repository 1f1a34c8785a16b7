#pragma once

#include <png.h>
#include <stdlib.h>
#include <string.h>

/// Decodes a whole PNG in memory to eight-bit gray; alpha is laid over white. Zero when it is damaged.
///
/// libpng's own simplified reader catches its errors by longjmp inside C, so none of it crosses Swift's frames.
static inline int titlecert_png_gray(const unsigned char *bytes, size_t count, unsigned int width, unsigned int height,
                                     unsigned char *gray, size_t capacity) {
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&image, bytes, count)) return 0;
    if (image.width != width || image.height != height || capacity < (size_t)width * height) {
        png_image_free(&image);
        return 0;
    }
    image.format = PNG_FORMAT_GRAY;
    png_color white = {255, 255, 255};
    int read = png_image_finish_read(&image, &white, gray, (png_int_32)width, NULL);
    png_image_free(&image);
    return read;
}

/// The same to eight-bit RGB, three bytes a pixel.
static inline int titlecert_png_rgb(const unsigned char *bytes, size_t count, unsigned int width, unsigned int height,
                                    unsigned char *rgb, size_t capacity) {
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&image, bytes, count)) return 0;
    if (image.width != width || image.height != height || capacity < (size_t)width * height * 3) {
        png_image_free(&image);
        return 0;
    }
    image.format = PNG_FORMAT_RGB;
    png_color white = {255, 255, 255};
    int read = png_image_finish_read(&image, &white, rgb, (png_int_32)(width * 3), NULL);
    png_image_free(&image);
    return read;
}
