#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
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

/// How many signed a CMS message; -1 when it is not signed data.
static inline int titlecert_cms_signers(CMS_ContentInfo *message) {
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(message);
    return signers == NULL ? -1 : sk_CMS_SignerInfo_num(signers);
}

static inline CMS_SignerInfo *titlecert_cms_only(CMS_ContentInfo *message) {
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(message);
    return signers == NULL || sk_CMS_SignerInfo_num(signers) != 1 ? NULL : sk_CMS_SignerInfo_value(signers, 0);
}

/// Whether the only signer's digest is of the SHA-2 family.
static inline int titlecert_cms_is_sha2(CMS_ContentInfo *message) {
    CMS_SignerInfo *signer = titlecert_cms_only(message);
    X509_ALGOR *digest = NULL;
    const ASN1_OBJECT *name = NULL;
    if (signer == NULL) return 0;
    CMS_SignerInfo_get0_algs(signer, NULL, NULL, &digest, NULL);
    X509_ALGOR_get0(&name, NULL, NULL, digest);
    int kind = OBJ_obj2nid(name);
    return kind == NID_sha256 || kind == NID_sha384 || kind == NID_sha512;
}

/// Whether the only signer's signature can be judged over bytes that lie outside: nothing is carried inside, and the signer's
/// certificate is, with an RSA or EC key.
static inline int titlecert_cms_is_judged(CMS_ContentInfo *message) {
    CMS_SignerInfo *signer = titlecert_cms_only(message);
    if (signer == NULL || CMS_is_detached(message) != 1) return 0;
    STACK_OF(X509) *carried = CMS_get1_certs(message);
    int judged = 0;
    for (int place = 0; carried != NULL && place < sk_X509_num(carried); place += 1) {
        X509 *certificate = sk_X509_value(carried, place);
        EVP_PKEY *key = X509_get0_pubkey(certificate);
        int kind = key == NULL ? NID_undef : EVP_PKEY_get_base_id(key);
        int is_signers = CMS_SignerInfo_cert_cmp(signer, certificate) == 0;
        judged |= is_signers && (kind == EVP_PKEY_RSA || kind == EVP_PKEY_RSA_PSS || kind == EVP_PKEY_EC);
    }
    sk_X509_pop_free(carried, X509_free);
    return judged;
}

/// Checks the signature over detached bytes, and unless `alone` the signer's chain up to the store's certificates.
static inline int titlecert_cms_verify(
    CMS_ContentInfo *message, X509_STORE *store, const unsigned char *bytes, size_t count, int alone) {
    if (count > 0x7fffffff) return 0;
    BIO *content = BIO_new_mem_buf(bytes, (int)count);
    unsigned int flags = CMS_BINARY | CMS_DETACHED | (alone ? CMS_NO_SIGNER_CERT_VERIFY : 0);
    X509_VERIFY_PARAM_set_purpose(X509_STORE_get0_param(store), X509_PURPOSE_ANY);
    int good = content == NULL ? 0 : CMS_verify(message, NULL, store, content, NULL, flags);
    BIO_free(content);
    return good == 1;
}

/// The subject of the only signer's certificate as UTF-8 of RFC 2253, ended by a zero; its length.
static inline int titlecert_cms_signer(CMS_ContentInfo *message, char *text, int room) {
    STACK_OF(X509) *signers = CMS_get0_signers(message);
    int length = 0;
    if (signers != NULL && sk_X509_num(signers) == 1) {
        BIO *out = BIO_new(BIO_s_mem());
        unsigned long form = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
        if (out != NULL && X509_NAME_print_ex(out, X509_get_subject_name(sk_X509_value(signers, 0)), 0, form) >= 0) {
            length = BIO_read(out, text, room - 1);
            if (length > 0) text[length] = 0;
        }
        BIO_free(out);
    }
    sk_X509_free(signers);
    return length;
}

/// The signing time that the only signer claims, in seconds since 1970.
static inline int titlecert_cms_signing_time(CMS_ContentInfo *message, long long *seconds) {
    CMS_SignerInfo *signer = titlecert_cms_only(message);
    struct tm time;
    if (signer == NULL) return 0;
    int place = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE *attribute = place < 0 ? NULL : CMS_signed_get_attr(signer, place);
    ASN1_TYPE *value = attribute == NULL ? NULL : X509_ATTRIBUTE_get0_type(attribute, 0);
    if (value == NULL || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME)) return 0;
    if (ASN1_TIME_to_tm(value->value.asn1_string, &time) != 1) return 0;
    *seconds = (long long)timegm(&time);
    return 1;
}

/// The subject of a certificate, DER or PEM, as UTF-8 of RFC 2253, ended by a zero; its length, 0 of what is none.
static inline int titlecert_x509_subject(const unsigned char *bytes, size_t count, char *text, int room) {
    if (count > 0x100000) return 0;
    const unsigned char *start = bytes;
    X509 *certificate = d2i_X509(NULL, &start, (long)count);
    int length = 0;
    if (certificate == NULL) {
        BIO *pem = BIO_new_mem_buf(bytes, (int)count);
        certificate = pem == NULL ? NULL : PEM_read_bio_X509(pem, NULL, NULL, NULL);
        BIO_free(pem);
    }
    ERR_clear_error();
    if (certificate == NULL) return 0;
    BIO *out = BIO_new(BIO_s_mem());
    unsigned long form = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
    if (out != NULL && X509_NAME_print_ex(out, X509_get_subject_name(certificate), 0, form) >= 0) {
        length = BIO_read(out, text, room - 1);
        if (length > 0) text[length] = 0;
    }
    BIO_free(out);
    X509_free(certificate);
    return length;
}

/// Adds a certificate, DER or PEM, to a store.
static inline int titlecert_store_add(X509_STORE *store, const unsigned char *bytes, size_t count) {
    if (count > 0x100000) return 0;
    const unsigned char *start = bytes;
    X509 *certificate = d2i_X509(NULL, &start, (long)count);
    if (certificate == NULL) {
        BIO *text = BIO_new_mem_buf(bytes, (int)count);
        certificate = text == NULL ? NULL : PEM_read_bio_X509(text, NULL, NULL, NULL);
        BIO_free(text);
    }
    ERR_clear_error();
    int added = certificate == NULL ? 0 : X509_STORE_add_cert(store, certificate);
    X509_free(certificate);
    return added;
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
