// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/l10n/ts_file.h"

#include <QXmlStreamReader>

namespace millrace::tests {

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.isPlural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations += xml.readElementText(QXmlStreamReader::SkipChildElements);
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, TsFile &file)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            file.messages.push_back(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

QString TsMessage::key() const
{
    return QStringLiteral("%1: \"%2\"%3%4")
        .arg(context, source, comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(comment),
             isPlural ? QStringLiteral(" [plural]") : QString());
}

TsFile readTs(const QByteArray &text)
{
    TsFile file;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != u"TS")
        xml.raiseError(QStringLiteral("no TS element"));
    while (!xml.hasError() && xml.readNextStartElement()) {
        if (xml.name() == u"context")
            readContext(xml, file);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        file.problem = xml.errorString();
    return file;
}

} // namespace millrace::tests
