// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/gallery.h"

#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace millrace;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("millrace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Millrace"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString gallery = QStringLiteral("gallery");
    parser.addOption(
        {gallery, QStringLiteral("Draw every screen into a folder."), QStringLiteral("DIR")});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A workflow to open."),
                                 QStringLiteral("[file]"));
    parser.process(application);

    const model::StepCatalogue catalogue = steps::builtinCatalogue();
    const ui::Validator validator = [catalogue](const model::WorkflowDefinition &definition) {
        return model::validate(definition, catalogue);
    };
    ui::MainWindow window(catalogue, validator, ui::Scheme::Dark);
    if (parser.isSet(gallery))
        return app::drawGallery(window, parser.value(gallery), parser.positionalArguments());
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
