#pragma once

#include <qrencode.h>

// libqrencode 4 exports these for its own tests; their declarations stand in its private headers (qrencode_inner.h,
// qrspec.h, mask.h). They are what QRcode_encodeInput does before and after it tries all eight masks
// (docs/decisions/0401).

/// With mask -2 the symbol as it is before a mask is laid over it.
extern QRcode *QRcode_encodeMask(QRinput *input, int mask);

/// The fifteen bits that name mask and level in the symbol.
extern unsigned int QRspec_getFormatInfo(int mask, QRecLevel level);
