// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/version_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace millrace::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

} // namespace

QString versionPill(const VersionList &versions, const model::WorkflowDefinition &draft)
{
    return versionPill(versions, contentDigest(draft));
}

QString versionPill(const VersionList &versions, const QString &draftContent)
{
    const VersionRecord *latest = versions.latest();
    if (latest == nullptr)
        return Words::tr("Draft");
    if (!latest->content.isEmpty() && latest->content == draftContent)
        return Words::tr("Version %1").arg(latest->version);
    return Words::tr("Draft after %1").arg(latest->version);
}

QString versionProblemWords(const QString &code)
{
    if (code == u"version.file_missing")
        return Words::tr("The file of this version is gone. Put it back from a backup.");
    if (code == u"version.file_changed")
        return Words::tr("The file of this version is no longer what was published. Put it back "
                         "from a backup.");
    if (code == u"version.interrupted")
        return Words::tr("Publishing was interrupted, so the note is missing. Publish the same "
                         "draft again to complete it.");
    if (code == u"version.index_damaged")
        return Words::tr("The list of versions is damaged: notes, authors and times are missing. "
                         "The versions themselves can be used.");
    if (code == u"version.index_newer")
        return Words::tr("A newer Millrace has written the list of versions. Update this one to "
                         "publish here.");
    if (code == u"version.bad_number")
        return Words::tr("This is no version number. Write it like 1.4.0.");
    return Words::tr("The file of this version cannot be read. Put it back from a backup.");
}

QString versionErrorWords(const base::Error &error)
{
    if (error.code == u"version.no_id")
        return Words::tr("This workflow has no id yet. Save it first.");
    if (error.code == u"version.no_note")
        return Words::tr("Say in a note what has changed.");
    if (error.code == u"version.exists" || error.code == u"version.not_newer")
        return Words::tr("Another window has published that version or a newer one meanwhile. "
                         "Check the proposed number and publish again.");
    if (error.code == u"version.busy")
        return Words::tr("Another window is publishing this workflow. Try again in a moment.");
    if (error.code == u"version.write")
        return Words::tr("The version could not be written. Check free space and permissions of "
                         "the data folder.");
    if (error.code.startsWith(u"version."))
        return versionProblemWords(error.code);
    if (error.code == u"file.open")
        return Words::tr("The file cannot be opened. Check that it is there and may be read.");
    if (error.code == u"file.too_large")
        return Words::tr("The file is larger than 64 MiB.");
    if (error.code == u"definition.newer_format")
        return Words::tr("It is of a newer Millrace. Update this one to read it.");
    return Words::tr("It is no workflow that can be read. Open it to see what is wrong.");
}

QString versionByline(const VersionRecord &record)
{
    QStringList parts;
    if (!record.author.isEmpty())
        parts += record.author;
    if (record.publishedAt > 0)
        parts += QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.publishedAt),
                                    QLocale::ShortFormat);
    if (!record.digest.isEmpty())
        parts += record.digest.left(8);
    return parts.join(QStringLiteral(" · "));
}

QString versionFileName(const QString &workflowName, const QString &version)
{
    static const QRegularExpression kOther(QStringLiteral("[^0-9a-z]+"));
    QString name = workflowName.toLower().replace(kOther, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return QStringLiteral("%1-%2.millrace.json")
        .arg(name.isEmpty() ? QStringLiteral("workflow") : name, version);
}

} // namespace millrace::ui
