// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_form.h"

#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace millrace::ui {

namespace {

constexpr int kBetweenHalves = 8;

const QStringList &unfoldedAtFirst()
{
    static const QStringList all = {u"general"_qs,          u"settings"_qs,   u"inputs"_qs,
                                    u"workflow.general"_qs, u"edge.route"_qs, u"edge.target"_qs};
    return all;
}

} // namespace

InspectorForm::InspectorForm(const EditorRegistry &editors, Memory &memory, QWidget *parent)
    : QScrollArea(parent), m_editors(editors), m_memory(memory)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

InspectorForm::~InspectorForm()
{
    delete takeContent();
}

bool InspectorForm::isUnfoldedAtFirst(const InspectorSection &section) const
{
    return m_memory.unfolded.value(section.key, unfoldedAtFirst().contains(section.key));
}

/// The content, which no longer tells anything.
QWidget *InspectorForm::takeContent()
{
    m_parts.clear();
    QWidget *old = takeWidget();
    if (old == nullptr)
        return nullptr;
    for (FieldRow *row : old->findChildren<FieldRow *>()) {
        row->editor()->disconnect(this);
        row->disconnect(this);
    }
    old->hide();
    old->setParent(nullptr);
    return old;
}

void InspectorForm::build(std::vector<InspectorSection> sections, const EditorContext &context,
                          const QString &place)
{
    // It goes when the event that may have come from it is over.
    if (QWidget *old = takeContent())
        old->deleteLater();
    m_source = {};
    m_context = context;
    m_place = place;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (InspectorSection &section : sections) {
        auto part = std::make_unique<Part>(Part{std::move(section)});
        Part *known = part.get();
        known->view =
            new SectionView(known->section.title, *context.theme, *context.icons, content);
        known->view->setFill([this, known](QVBoxLayout *body) { fill(*known, body); });
        connect(known->view, &SectionView::folded, this, [this, known](bool isUnfolded) {
            m_memory.unfolded.insert(known->section.key, isUnfolded);
        });
        layout->addWidget(known->view);
        m_parts.push_back(std::move(part));
    }
    layout->addStretch();
    setWidget(content);
    for (const auto &part : m_parts)
        part->view->setUnfolded(isUnfoldedAtFirst(part->section));
}

/// Fields that are half as wide stand beside each other, two in a row.
void InspectorForm::fill(Part &part, QVBoxLayout *layout)
{
    QHBoxLayout *halves = nullptr;
    for (const InspectorField &field : part.section.fields) {
        FieldRow *row = makeRow(field, part.section.fields.size() > 1, part.view);
        part.rows.push_back(row);
        if (!field.isHalf) {
            halves = nullptr;
            layout->addWidget(row);
            continue;
        }
        if (halves == nullptr || halves->count() == 2) {
            halves = new QHBoxLayout;
            halves->setSpacing(kBetweenHalves);
            layout->addLayout(halves);
        }
        halves->addWidget(row, 1, Qt::AlignBottom);
    }
    if (m_source) {
        for (FieldRow *row : part.rows)
            showStored(row, m_source);
    }
    showProblems(part);
}

/// A field that is alone in its section needs no label: the section's title says what it is.
FieldRow *InspectorForm::makeRow(const InspectorField &field, bool hasLabel, QWidget *parent)
{
    auto *row = new FieldRow(field, m_editors, m_context, hasLabel, parent);
    row->setMinimumWidth(0);
    connect(row->editor(), &FieldEditor::changed, this,
            [this, row](const base::Value &value) { Q_EMIT changed(row, value); });
    connect(row->editor(), &FieldEditor::finished, this, &InspectorForm::finished);
    connect(row, &FieldRow::problemChanged, this, [this] {
        for (const auto &part : m_parts)
            countErrors(*part);
    });
    return row;
}

void InspectorForm::showStored(FieldRow *row, const Source &source)
{
    const SubjectReader::Stored stored = source(row->field());
    row->show(stored.value, stored.isMixed);
    const QString key = m_place + u'|' + row->field().path;
    if (!m_memory.unfinished.contains(key))
        return;
    const QString text = m_memory.unfinished.take(key);
    row->editor()->restoreUnfinished(text);
}

void InspectorForm::refresh(const Source &stored,
                            const std::function<QString(const QString &section)> &summary)
{
    for (const auto &part : m_parts) {
        part->view->head()->setSummary(summary(part->section.key));
        for (FieldRow *row : part->rows)
            showStored(row, stored);
    }
}

/// The path below a field; null where the path is not in it.
QString InspectorForm::restOf(const InspectorField &field, const QString &path,
                              const QString &step) const
{
    const bool isOther = !field.step.isEmpty() && field.step != step;
    if (isOther || !path.startsWith(field.path))
        return {};
    const QString rest = path.mid(field.path.size());
    const bool isBelow = rest.isEmpty() || rest.startsWith(u'.') || rest.startsWith(u'[');
    return isBelow ? (rest.isEmpty() ? u""_qs : rest) : QString();
}

void InspectorForm::setProblems(const std::vector<model::Problem> &problems)
{
    m_problems = problems;
    for (const auto &part : m_parts)
        showProblems(*part);
}

void InspectorForm::showProblems(Part &part)
{
    for (FieldRow *row : part.rows)
        row->clearProblems();
    for (const model::Problem &problem : m_problems) {
        for (FieldRow *row : part.rows) {
            const QString rest = restOf(row->field(), problem.field, problem.step);
            if (!rest.isNull() && row->field().editor != u"retry")
                row->addProblem(rest, problem.message, problem.severity == model::Severity::Error);
        }
    }
    countErrors(part);
}

void InspectorForm::countErrors(Part &part)
{
    int errors = 0;
    for (const model::Problem &problem : m_problems) {
        const bool isHere =
            std::any_of(part.section.fields.begin(), part.section.fields.end(),
                        [&](const InspectorField &field) {
                            return !restOf(field, problem.field, problem.step).isNull();
                        });
        errors += isHere && problem.severity == model::Severity::Error ? 1 : 0;
    }
    for (const FieldRow *row : part.rows)
        errors += row->isUnfinished() ? 1 : 0;
    part.view->head()->setErrors(errors);
}

bool InspectorForm::showField(const QString &path, bool takesFocus)
{
    for (const auto &part : m_parts) {
        const auto &fields = part->section.fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QString step = fields[i].step;
            const QString rest = restOf(fields[i], path, step);
            const bool isAround = fields[i].path.startsWith(path + u'.');
            if ((rest.isNull() && !isAround) || fields[i].editor == u"retry")
                continue;
            part->view->setUnfolded(true);
            m_memory.unfolded.insert(part->section.key, true);
            FieldRow *row = part->rows[i];
            if (takesFocus)
                row->editor()->focusPlace(rest);
            // The layout of what has just been unfolded is not known before the events of it came.
            QTimer::singleShot(0, this, [this, shown = QPointer<FieldRow>(row)] {
                if (shown.isNull() || widget() == nullptr || !widget()->isAncestorOf(shown))
                    return;
                widget()->layout()->activate();
                ensureWidgetVisible(shown, 0, 40);
            });
            return true;
        }
    }
    return false;
}

void InspectorForm::commitPending()
{
    for (const auto &part : m_parts) {
        const std::vector<FieldRow *> rows = part->rows;
        for (FieldRow *row : rows)
            row->editor()->commitText();
    }
    Q_EMIT finished();
}

void InspectorForm::refreshData()
{
    for (const auto &part : m_parts) {
        for (FieldRow *row : part->rows)
            row->editor()->refreshData();
    }
}

void InspectorForm::setAllUnfolded(bool isUnfolded)
{
    for (const auto &part : m_parts) {
        part->view->setUnfolded(isUnfolded);
        m_memory.unfolded.insert(part->section.key, isUnfolded);
    }
}

void InspectorForm::keepUnfinished()
{
    for (const auto &part : m_parts) {
        for (const FieldRow *row : part->rows) {
            const QString text = row->editor()->unfinishedText();
            if (!text.isEmpty())
                m_memory.unfinished.insert(m_place + u'|' + row->field().path, text);
        }
    }
}

} // namespace millrace::ui
