// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/webhook/signature.h"

#include <QMessageAuthenticationCode>

namespace millrace::steps {

namespace {

constexpr const char *kVariable = "MILLRACE_SECRET_";
constexpr const char *kBase64Mark = "whsec_";

QByteArray variableName(const QString &name)
{
    QByteArray variable = kVariable;
    for (const QChar c : name.toUpper()) {
        const bool plain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        variable += plain ? c.toLatin1() : '_';
    }
    return variable;
}

} // namespace

HttpHeaders signatureHeaders(const QByteArray &key, const QByteArray &id, qint64 timestamp,
                             const QByteArray &body)
{
    const QByteArray time = QByteArray::number(timestamp);
    const QByteArray code = QMessageAuthenticationCode::hash(id + '.' + time + '.' + body, key,
                                                             QCryptographicHash::Sha256);
    return {{"webhook-id", id},
            {"webhook-timestamp", time},
            {"webhook-signature", "v1," + code.toBase64()}};
}

base::Result<QByteArray> secretKey(const QString &name)
{
    const QByteArray variable = variableName(name);
    const QByteArray value = qgetenv(variable.constData());
    if (value.isEmpty()) {
        return base::fail(base::ErrorClass::NotFound, u"secret.missing"_qs,
                          u"There is no secret \"%1\""_qs.arg(name),
                          u"Start the engine with it in the environment variable "_qs +
                              QString::fromLatin1(variable));
    }
    if (value.startsWith(kBase64Mark))
        return QByteArray::fromBase64(value.mid(qstrlen(kBase64Mark)));
    return value;
}

} // namespace millrace::steps
