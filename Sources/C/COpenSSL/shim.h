#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/http.h>
#include <openssl/kdf.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

/// A new P-256 key; `EVP_EC_gen` is a macro.
static inline EVP_PKEY *titlecert_p256_key(void) {
    return EVP_EC_gen("P-256");
}

/// X and Z of a point as it was reckoned, x = X / Z²; the function is deprecated, and no other gives them.
static inline int titlecert_jacobian(const EC_GROUP *group, const EC_POINT *point, BIGNUM *x, BIGNUM *z, BN_CTX *room) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return EC_POINT_get_Jprojective_coordinates_GFp(group, point, x, NULL, z, room);
#pragma GCC diagnostic pop
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/// The older form of a P-256 key, which alone signs with a number k that was drawn before; the caller frees it.
static inline EC_KEY *titlecert_ec_key(EVP_PKEY *key) {
    return EVP_PKEY_get1_EC_KEY(key);
}

static inline void titlecert_ec_key_free(EC_KEY *key) {
    EC_KEY_free(key);
}

static inline const BIGNUM *titlecert_secret(const EC_KEY *key) {
    return EC_KEY_get0_private_key(key);
}

/// Makes Z = 1 of each of many points at the price of one division; there is no function in its place.
static inline int titlecert_make_affine(const EC_GROUP *group, size_t count, EC_POINT **points, BN_CTX *room) {
    return EC_POINTs_make_affine(group, count, points, room);
}

/// The signature over a digest of 32 bytes with the k of which 1/k and r are given, as r and s of 32 bytes each.
static inline int titlecert_sign_with(
    const EC_KEY *key, const unsigned char *digest, const BIGNUM *inverse, const BIGNUM *r, unsigned char *signature
) {
    ECDSA_SIG *made = ECDSA_do_sign_ex(digest, 32, inverse, r, (EC_KEY *)key);
    if (made == NULL) return 0;
    int done = BN_bn2binpad(ECDSA_SIG_get0_r(made), signature, 32) == 32
        && BN_bn2binpad(ECDSA_SIG_get0_s(made), signature + 32, 32) == 32;
    ECDSA_SIG_free(made);
    return done;
}

#pragma GCC diagnostic pop
