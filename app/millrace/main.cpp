// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/application.h"
#include "app/millrace/gallery.h"
#include "app/millrace/single_instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace millrace;

namespace {

const QString kGallery = QStringLiteral("gallery");
const QString kThemes = QStringLiteral("gallery-themes");
const QString kLanguage = QStringLiteral("gallery-language");
const QString kSize = QStringLiteral("gallery-size");
const QString kSuffix = QStringLiteral("gallery-suffix");

/// Seen from here, since the first program may stand in another folder.
QStringList absolute(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

int run(const QString &dataFolder, const QStringList &files)
{
    app::SingleInstance instance((QDir().mkpath(dataFolder), dataFolder));
    if (!instance.begin() && instance.handOver(files))
        return 0;
    app::Application application(dataFolder);
    QObject::connect(&instance, &app::SingleInstance::asked, &application, &app::Application::ask);
    application.start(files);
    return QApplication::exec();
}

/// "1280x800"; the usual size where it says none.
QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return size.isEmpty() ? app::GalleryOptions().size : size;
}

int drawGallery(const QCommandLineParser &parser, const QStringList &files)
{
    const QTemporaryDir data; // nobody's settings
    app::Application application(data.path());
    app::GalleryOptions options;
    options.folder = parser.value(kGallery);
    options.size = sizeOf(parser.value(kSize));
    options.suffix = parser.value(kSuffix);
    if (parser.isSet(kThemes))
        options.themes = parser.value(kThemes).split(QLatin1Char(','));
    if (parser.isSet(kLanguage))
        options.language = parser.value(kLanguage);
    return app::drawGallery(application, options, files);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("millrace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Millrace"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString data = QStringLiteral("data-folder");
    parser.addOptions(
        {{kGallery, QStringLiteral("Draw every screen into a folder."), QStringLiteral("DIR")},
         {kThemes, QStringLiteral("Such as dark,light,contrast."), QStringLiteral("LIST")},
         {kLanguage, QStringLiteral("Such as de; xx is the pseudo-language."),
          QStringLiteral("CODE")},
         {kSize, QStringLiteral("Such as 1280x800."), QStringLiteral("SIZE")},
         {kSuffix, QStringLiteral("Ends the pictures' names."), QStringLiteral("TEXT")}});
    parser.addOption({data, QStringLiteral("Keep settings, recovery and runs there."),
                      QStringLiteral("DIR"),
                      QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                          QStringLiteral("/millrace")});
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Workflows to open."),
                                 QStringLiteral("[files]"));
    parser.process(application);
    const QStringList files = absolute(parser.positionalArguments());
    return parser.isSet(kGallery) ? drawGallery(parser, files) : run(parser.value(data), files);
}
