// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::steps {

// A key and a certificate that nobody trusts, made for these tests (openssl req -x509 -newkey ec),
// good for a hundred years. They protect nothing.

inline constexpr char kSelfSignedKey[] =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgEij2jzE1W3KsXzrm\n"
    "P0ZHUKM6qt2bp+0EM/haImxU2PuhRANCAATqfdBIkt5DLScm7+PhD40G7IdMHi50\n"
    "0Kv1HOzjJueyPNIgDNaccFPjKeDpU8fbofn2GvHF0lqSPC/RhLeqE7nI\n"
    "-----END PRIVATE KEY-----\n";

inline constexpr char kSelfSignedCertificate[] =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIBfjCCASWgAwIBAgIUJcK0a2Xqe3uE5tdFSyuJIcFjrfkwCgYIKoZIzj0EAwIw\n"
    "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTExMDczN1oYDzIxMjYxMDI4\n"
    "MTEwNzM3WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
    "PQMBBwNCAATqfdBIkt5DLScm7+PhD40G7IdMHi500Kv1HOzjJueyPNIgDNaccFPj\n"
    "KeDpU8fbofn2GvHF0lqSPC/RhLeqE7nIo1MwUTAdBgNVHQ4EFgQUvFI/EHTDBLjR\n"
    "73dY2Igs+FSi+3MwHwYDVR0jBBgwFoAUvFI/EHTDBLjR73dY2Igs+FSi+3MwDwYD\n"
    "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBkKRqFKgBW6NkCoDjXaO5t\n"
    "qzY77omvXW2MZ2eP1/OjTgIgVUsnNXYbiMQMrkWMTt0UsHC8ihU+cGlfFxejb729\n"
    "ld4=\n"
    "-----END CERTIFICATE-----\n";

} // namespace millrace::steps
