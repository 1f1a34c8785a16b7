#pragma once

#include <stdlib.h>
#include <zbar.h>

/// The four characters that zbar names eight-bit gray by.
static const unsigned long titlecert_zbar_gray = zbar_fourcc('Y', '8', '0', '0');
