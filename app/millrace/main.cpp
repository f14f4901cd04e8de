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

int drawGallery(const QString &folder, const QStringList &files)
{
    const QTemporaryDir data; // nobody's settings
    app::Application application(data.path());
    return app::drawGallery(application, folder, files);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("millrace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Millrace"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString gallery = QStringLiteral("gallery");
    const QString data = QStringLiteral("data-folder");
    parser.addOption(
        {gallery, QStringLiteral("Draw every screen into a folder."), QStringLiteral("DIR")});
    parser.addOption({data, QStringLiteral("Keep settings, recovery and runs there."),
                      QStringLiteral("DIR"),
                      QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                          QStringLiteral("/millrace")});
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Workflows to open."),
                                 QStringLiteral("[files]"));
    parser.process(application);
    const QStringList files = absolute(parser.positionalArguments());
    return parser.isSet(gallery) ? drawGallery(parser.value(gallery), files)
                                 : run(parser.value(data), files);
}
