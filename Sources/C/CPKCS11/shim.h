#pragma once

// The names of OASIS PKCS #11 v2.40. A header alone: no library is linked, the token's own module is opened with dlopen.
#include <p11-kit-1/p11-kit/pkcs11.h>
