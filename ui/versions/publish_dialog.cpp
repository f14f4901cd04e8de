// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/publish_dialog.h"

#include "ui/versions/load_aside.h"
#include "ui/versions/version_choice.h"
#include "ui/versions/version_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace millrace::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kNoteLines = 4;
constexpr int kIcon = 16;
constexpr std::size_t kMostProblems = 4;

QLabel *words(QWidget *parent, const QString &color = {})
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (!color.isEmpty())
        label->setStyleSheet(QStringLiteral("color: %1").arg(color));
    return label;
}

int errorsIn(const std::vector<model::Problem> &problems)
{
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const model::Problem &problem) {
            return problem.severity == model::Severity::Error;
        }));
}

} // namespace

PublishDialog::PublishDialog(VersionArchive archive, const base::Clock &clock, const Theme &theme,
                             const Icons &icons, QWidget *window)
    : QWidget(window)
    , m_archive(std::move(archive))
    , m_clock(clock)
    , m_theme(theme)
    , m_icons(icons)
    , m_panel(new QFrame(this))
    , m_title(words(m_panel))
    , m_about(words(m_panel, theme.color(u"tx2"_qs).name()))
    , m_choice(new VersionChoice(theme, m_panel))
    , m_noteLabel(words(m_panel))
    , m_note(new QPlainTextEdit(m_panel))
    , m_problems(new QVBoxLayout)
    , m_message(words(m_panel, theme.status(u"failed"_qs).foreground.name()))
    , m_missing(words(m_panel, theme.color(u"tx3"_qs).name()))
    , m_cancel(new QPushButton(m_panel))
    , m_publish(new QPushButton(m_panel))
{
    hide();
    build();
    window->installEventFilter(this);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { refresh(); });
    connect(m_choice, &VersionChoice::changed, this, [this] { refresh(); });
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT cancelled();
    });
}

PublishDialog::~PublishDialog() = default;

void PublishDialog::build()
{
    m_panel->setObjectName(u"popupPanel"_qs);
    m_panel->setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"sectionTitle"_qs);
    m_note->setTabChangesFocus(true);
    m_noteLabel->setBuddy(m_note);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 16);
    m_publish->setDefault(true);
    m_problems->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_missing, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_publish);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addSpacing(4);
    column->addWidget(m_choice);
    column->addSpacing(4);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note);
    column->addLayout(m_problems);
    column->addWidget(m_message);
    column->addLayout(row);
}

void PublishDialog::retranslate()
{
    const QString title = tr("Publish “%1”").arg(m_subject.draft.name);
    m_title->setText(title);
    setAccessibleName(title);
    m_about->setText(tr("A version never changes. Runs that begin with it stay with it."));
    m_noteLabel->setText(tr("Note: what has changed, and why"));
    m_note->setAccessibleName(tr("Note"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void PublishDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        retranslate();
        propose();
        place();
    }
    QWidget::changeEvent(event);
}

void PublishDialog::ask(PublishSubject subject)
{
    m_subject = std::move(subject);
    m_isBusy = false;
    m_isSame = false;
    m_note->clear();
    say({});
    fillProblems();
    retranslate();
    m_focusBefore = QApplication::focusWidget();
    propose();
    place();
    show();
    raise();
    m_note->setFocus();
}

void PublishDialog::dismiss()
{
    ++m_request;
    hide();
    if (!m_focusBefore.isNull())
        m_focusBefore->setFocus();
}

/// The first few; each leads to its step.
void PublishDialog::fillProblems()
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<model::Problem> errors;
    std::copy_if(
        m_subject.problems.begin(), m_subject.problems.end(), std::back_inserter(errors),
        [](const model::Problem &problem) { return problem.severity == model::Severity::Error; });
    const QColor color = m_theme.status(u"failed"_qs).foreground;
    for (std::size_t i = 0; i < qMin(errors.size(), kMostProblems); ++i) {
        const model::Problem problem = errors[i];
        auto *link = new QToolButton(m_panel);
        link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        link->setIcon(m_icons.pixmap(u"error"_qs, kIcon, color, devicePixelRatioF()));
        link->setIconSize({kIcon, kIcon});
        link->setFocusPolicy(Qt::StrongFocus);
        const QString text = problem.step.isEmpty()
                                 ? problem.message
                                 : QStringLiteral("%1: %2").arg(problem.step, problem.message);
        link->setText(link->fontMetrics().elidedText(text, Qt::ElideRight, kWidth - 90));
        link->setToolTip(text);
        link->setAccessibleName(text);
        connect(link, &QToolButton::clicked, this, [this, problem] {
            dismiss();
            Q_EMIT problemChosen(problem.step, problem.field);
        });
        m_problems->addWidget(link, 0, Qt::AlignLeft);
    }
}

void PublishDialog::propose()
{
    m_choice->showWaiting();
    const int request = ++m_request;
    const auto work = [archive = m_archive, draft = m_subject.draft] {
        Proposed proposed{archive.list(draft.workflowId)};
        const VersionRecord *latest = proposed.versions.latest();
        if (latest == nullptr)
            return proposed;
        const auto definition = archive.read(draft.workflowId, latest->version);
        if (definition)
            proposed.proposal = proposeVersion(*definition, draft);
        else
            proposed.proposal = base::fail(definition.error());
        return proposed;
    };
    loadAside(this, work, [this, request](const Proposed &proposed) {
        if (request == m_request)
            take(proposed);
    });
}

void PublishDialog::take(const Proposed &proposed)
{
    const VersionRecord *latest = proposed.versions.latest();
    const auto written = SemanticVersion::parse(m_subject.draft.version);
    if (latest == nullptr) {
        m_choice->showFirst(written ? written->text() : SemanticVersion().text());
    } else {
        const SemanticVersion last =
            SemanticVersion::parse(latest->version).value_or(SemanticVersion());
        // A latest version that cannot be read forbids no newer one.
        const VersionProposal proposal =
            proposed.proposal.value_or(VersionProposal{.part = VersionPart::Minor});
        const bool completes = latest->state == VersionState::Interrupted && proposal.isSame;
        m_isSame = proposal.isSame && !completes;
        if (completes)
            m_choice->showFirst(latest->version);
        else
            m_choice->showNext(last, proposal,
                               written && *written > last ? written->text() : QString());
        if (!proposed.proposal)
            say(versionErrorWords(proposed.proposal.error()));
    }
    refresh();
    place();
    Q_EMIT ready();
}

/// Why it cannot be published now, for beside the button; empty: it can.
QString PublishDialog::obstacle() const
{
    const int errors = errorsIn(m_subject.problems);
    if (errors > 0)
        return tr("%n error(s) forbid publishing. Choose one to see it.", nullptr, errors);
    if (m_isSame)
        return tr("Nothing has changed since the latest version.");
    if (m_note->toPlainText().trimmed().isEmpty())
        return tr("A note is missing.");
    return {};
}

void PublishDialog::refresh()
{
    const QString why = obstacle();
    const QString version = m_choice->version();
    m_missing->setText(m_isBusy ? tr("Publishing…") : why);
    m_publish->setText(version.isEmpty() ? tr("Publish") : tr("Publish %1").arg(version));
    m_publish->setEnabled(why.isEmpty() && !version.isEmpty() && !m_isBusy);
    m_publish->setToolTip(why);
    m_cancel->setEnabled(!m_isBusy);
}

void PublishDialog::say(const QString &words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
    place();
}

void PublishDialog::publish()
{
    refresh();
    if (!m_publish->isEnabled())
        return;
    m_isBusy = true;
    say({});
    refresh();
    const PublishRequest request{m_choice->version(), m_note->toPlainText(), m_subject.author,
                                 m_clock.now()};
    loadAside(
        this,
        [archive = m_archive, draft = m_subject.draft, request] {
            return archive.publish(draft, request);
        },
        [this](const base::Result<VersionRecord> &record) { finish(record); });
}

/// What was typed stays after a failure; a number that is taken is proposed anew.
void PublishDialog::finish(const base::Result<VersionRecord> &record)
{
    m_isBusy = false;
    if (record) {
        dismiss();
        Q_EMIT published(*record);
        Q_EMIT ready();
        return;
    }
    say(versionErrorWords(record.error()));
    if (record.error().errorClass == base::ErrorClass::Conflict)
        return propose();
    refresh();
    Q_EMIT ready();
}

void PublishDialog::place()
{
    setGeometry(parentWidget()->rect());
    m_panel->setFixedWidth(qMin(kWidth, width() - 32));
    m_choice->layout()->activate();
    m_panel->layout()->activate();
    const int wanted = m_panel->layout()->hasHeightForWidth()
                           ? m_panel->layout()->totalHeightForWidth(m_panel->width())
                           : m_panel->sizeHint().height();
    m_panel->resize(m_panel->width(), qMin(wanted, height() - 16));
    m_panel->move((width() - m_panel->width()) / 2, qMax(8, (height() - m_panel->height()) / 3));
}

void PublishDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !m_isBusy)
        m_cancel->click();
    else if (isEnter)
        publish();
    event->accept(); // nothing behind it hears a key
}

void PublishDialog::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void PublishDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(u"scrim"_qs));
}

/// Ctrl+Enter publishes from the note, too; the window takes this along when it is resized.
bool PublishDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            publish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The focus stays inside.
bool PublishDialog::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *child : m_panel->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0)
            stops.append(child);
    }
    if (stops.isEmpty())
        return true;
    // As they are read: the problems are made later than what stands below them.
    std::stable_sort(stops.begin(), stops.end(), [this](const QWidget *a, const QWidget *b) {
        return a->mapTo(m_panel, QPoint()).y() < b->mapTo(m_panel, QPoint()).y();
    });
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    stops[(at + (next ? 1 : count - 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace millrace::ui
