#pragma once

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/http.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <time.h>

/// What the callback below needs: the client's settings and the name that the server's certificate must bear.
struct titlecert_client {
    SSL_CTX *settings;
    const char *host;
};

/// Puts TLS on a connection that libcrypto's HTTP client has made (OSSL_HTTP_bio_cb_t).
///
/// The name is checked as an address where it is one. At the end nothing is taken off: the client frees the whole chain.
static inline BIO *titlecert_with_tls(BIO *plain, void *argument, int connects, int uses_tls) {
    struct titlecert_client *client = (struct titlecert_client *)argument;
    SSL *connection = NULL;
    BIO *secure;
    if (!connects || !uses_tls) return plain;
    secure = BIO_new_ssl(client->settings, 1);
    if (secure == NULL) return NULL;
    BIO_get_ssl(secure, &connection);
    if (!X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), client->host)
        && (!SSL_set1_host(connection, client->host) || !SSL_set_tlsext_host_name(connection, client->host))) {
        BIO_free(secure);
        return NULL;
    }
    return BIO_push(secure, plain);
}

/// Settings of a client that believes the anchors of a PEM file, or those of the system where there is none.
static inline SSL_CTX *titlecert_client_settings(const char *anchors) {
    SSL_CTX *settings = SSL_CTX_new(TLS_client_method());
    if (settings == NULL) return NULL;
    SSL_CTX_set_verify(settings, SSL_VERIFY_PEER, NULL);
    if (!SSL_CTX_set_min_proto_version(settings, TLS1_2_VERSION)
        || !(anchors != NULL ? SSL_CTX_load_verify_locations(settings, anchors, NULL)
                             : SSL_CTX_set_default_verify_paths(settings))) {
        SSL_CTX_free(settings);
        return NULL;
    }
    return settings;
}

/// TLS on a socket of the caller's, which stays his; NULL when it cannot be made. The name is checked as an address where it
/// is one.
static inline SSL *titlecert_tls(SSL_CTX *settings, int descriptor, const char *host) {
    SSL *connection = SSL_new(settings);
    if (connection == NULL) return NULL;
    if (!SSL_set_fd(connection, descriptor)
        || (!X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), host)
            && (!SSL_set1_host(connection, host) || !SSL_set_tlsext_host_name(connection, host)))) {
        SSL_free(connection);
        return NULL;
    }
    return connection;
}

/// One question over HTTP: GET, or POST of a form. No proxy is asked, no redirection followed.
///
/// It says that it wants the connection closed: the answer is read to its end, which a server that keeps it open never gives.
///
/// Returns the answer's length, which is at most `room`, or -1: not reached, not believed, not 200, or too long.
static inline int titlecert_ask(
    const char *host, const char *port, const char *path, int uses_tls, const char *anchors,
    const unsigned char *form, int form_length, int timeout, unsigned char *answer, int room
) {
    struct titlecert_client client = {NULL, host};
    BIO *body = NULL, *reply = NULL;
    STACK_OF(CONF_VALUE) *headers = NULL;
    time_t end_time = time(NULL) + timeout;
    int length = -1, got;
    if (!X509V3_add_value("Connection", "close", &headers)) goto end;
    if (uses_tls && (client.settings = titlecert_client_settings(anchors)) == NULL) goto end;
    if (form != NULL && (body = BIO_new_mem_buf(form, form_length)) == NULL) goto end;
    reply = OSSL_HTTP_transfer(
        NULL, host, port, path, uses_tls, "", NULL, NULL, NULL, titlecert_with_tls, &client, 0, headers,
        form != NULL ? "application/x-www-form-urlencoded" : NULL, body, NULL, 0, (size_t)room, timeout, 0
    );
    if (reply == NULL) goto end;
    for (length = 0; length < room;) {
        got = BIO_read(reply, answer + length, room - length);
        if (got > 0) length += got;
        else if (!BIO_should_retry(reply)) break;
        else if (BIO_wait(reply, end_time, 5) <= 0) { length = -1; break; }
    }
end:
    BIO_free_all(reply);
    BIO_free(body);
    sk_CONF_VALUE_pop_free(headers, X509V3_conf_free);
    SSL_CTX_free(client.settings);
    ERR_clear_error();
    return length;
}
