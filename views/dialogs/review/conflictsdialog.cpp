// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/conflictsdialog.h"

#include "itemmodels/rowtablemodel.h"
#include "services/conflicts/conflictservice.h"
#include "services/review/reviewservice.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr QSize conflictsSize{1040, 620};
constexpr int fieldsHeight = 168;

QString stateText(const ConflictRow &row)
{
    switch (row.state) {
    case ConflictState::Open:
        return ConflictsDialog::tr("open");
    case ConflictState::Kept:
        return ConflictsDialog::tr("stored one kept");
    case ConflictState::Taken:
        break;
    }
    return ConflictsDialog::tr("later row counts");
}

QString verdictText(const ConflictRow &row)
{
    return row.verdict ? ConflictsDialog::tr("%1 on %2: %3")
                             .arg(row.verdict->judges.join(QStringLiteral(", ")), formatInstant(row.verdict->atUtc),
                                  row.verdict->reason)
                       : QString();
}

constexpr std::array<Column<ConflictRow>, 6> conflictColumns{{
    {"state", QT_TRANSLATE_NOOP("hoithi::ConflictsDialog", "State"), stateText, nullptr, false},
    {"submission", QT_TRANSLATE_NOOP("hoithi::ConflictsDialog", "Submission"),
     [](const ConflictRow &row) { return row.difference.submissionId; }, nullptr, false},
    {"full_name", QT_TRANSLATE_NOOP("hoithi::ConflictsDialog", "Full name"),
     [](const ConflictRow &row) { return row.difference.fullName; }, nullptr, false},
    {"fields", QT_TRANSLATE_NOOP("hoithi::ConflictsDialog", "Fields that differ"),
     [](const ConflictRow &row) { return formatNumber(static_cast<qint64>(row.difference.fields.size())); },
     [](const ConflictRow &row) { return QVariant(static_cast<qint64>(row.difference.fields.size())); }, true},
    {"file", QT_TRANSLATE_NOOP("hoithi::ConflictsDialog", "File"),
     [](const ConflictRow &row) { return row.difference.file; }, nullptr, false},
    {"line", QT_TRANSLATE_NOOP("hoithi::ConflictsDialog", "Line"),
     [](const ConflictRow &row) { return formatNumber(static_cast<qint64>(row.difference.line)); },
     [](const ConflictRow &row) { return QVariant(static_cast<qint64>(row.difference.line)); }, true},
}};

} // namespace

class ConflictsDialog::Model final : public RowTableModel<ConflictRow>
{
public:
    Model() : RowTableModel("hoithi::ConflictsDialog", conflictColumns) {}
};

/// What is stored and what the file says, beside the name of the field.
class ConflictsDialog::Fields final : public QSortFilterProxyModel
{
protected:
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &) const override
    {
        return column == DifferenceTableModel::Field || column == DifferenceTableModel::Before
               || column == DifferenceTableModel::After;
    }
};

ConflictsDialog::ConflictsDialog(ContestState &state, Settings &settings, const ConflictQuery &query, QWidget *parent)
    : TableDialog(tr("Conflicts"),
                  tr("Rows of later files whose submission was stored before with other content. What is stored stays, "
                     "unless two judges let the row count."),
                  new DataTable(QStringLiteral("conflictTable"), settings), parent),
      m_state(state), m_query(query), m_model(std::make_unique<Model>()), m_fieldModel(std::make_unique<Fields>()),
      m_table(findChild<DataTable *>(QStringLiteral("conflictTable"))),
      m_fields(new DataTable(QStringLiteral("conflictFields"), settings, this)), m_verdict(new QLabel(this)),
      m_count(new QLabel(this)), m_take(addAction(tr("&Let the row count…"), QStringLiteral("takeConflict"))),
      m_keep(addAction(tr("&Keep what is stored…"), QStringLiteral("keepConflict"))),
      m_keepFile(addAction(tr("Keep for the whole &file…"), QStringLiteral("keepFile"))),
      m_undo(addAction(tr("&Take back…"), QStringLiteral("undoConflict")))
{
    setObjectName(QStringLiteral("conflictsDialog"));
    resize(conflictsSize);
    m_table->setModel(m_model.get());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setInitialWidths({150, 150, 220, 130, 220, 80});
    m_fieldModel->setSourceModel(&m_differences);
    m_fields->setModel(m_fieldModel.get());
    m_fields->setInitialWidths({180, 380, 380});
    m_fields->setMaximumHeight(fieldsHeight);
    m_fields->setAccessibleName(tr("What differs"));
    m_verdict->setObjectName(QStringLiteral("conflictVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("conflictCount"));
    m_count->setProperty("type", QStringLiteral("muted"));
    for (QLabel *label : {m_count, m_verdict})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addBelowTable(m_count);
    addBelowTable(m_fields);
    addBelowTable(m_verdict);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsDialog::choose);
    connect(m_take, &QPushButton::clicked, this, &ConflictsDialog::take);
    connect(m_keep, &QPushButton::clicked, this, &ConflictsDialog::keep);
    connect(m_keepFile, &QPushButton::clicked, this, &ConflictsDialog::keepFile);
    connect(m_undo, &QPushButton::clicked, this, &ConflictsDialog::undo);
    choose();
    load();
}

ConflictsDialog::~ConflictsDialog() = default;

void ConflictsDialog::load()
{
    whenAnswered(m_state.session().conflicts().list(m_query), this, [this](Result<ConflictList> list) {
        if (!list)
            return say(failure(list.error()), {});
        show(*std::move(list));
    });
}

/// The same row again while it is open, or the first that is.
void ConflictsDialog::show(ConflictList list)
{
    const ConflictRow *before = current();
    const qint64 id = before ? before->id : 0;
    const auto listed = static_cast<qint64>(list.rows.size());
    const QString count = tr("%1 open of %2").arg(formatNumber(list.open), formatNumber(list.total));
    m_count->setText(listed < list.total ? tr("%1; the first %2 are listed").arg(count, formatNumber(listed)) : count);
    m_model->setRows(std::move(list.rows));
    const auto found = std::ranges::find_if(
        m_model->rows(), [id](const ConflictRow &row) { return row.id == id && row.state == ConflictState::Open; });
    if (m_model->rowCount() > 0)
        m_table->selectRow(found == m_model->rows().end() ? 0 : static_cast<int>(found - m_model->rows().begin()));
    choose();
}

const ConflictRow *ConflictsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->row(index.row()) : nullptr;
}

std::vector<qint64> ConflictsDialog::openOnes() const
{
    std::vector<qint64> open;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const ConflictRow &row = m_model->row(index.row());
        if (row.state == ConflictState::Open)
            open.push_back(row.id);
    }
    return open;
}

void ConflictsDialog::choose()
{
    const ConflictRow *row = current();
    m_differences.setRows(row && !row->difference.fields.empty() ? differenceRows({row->difference})
                                                                 : std::vector<DifferenceRow>());
    m_verdict->setText(row ? verdictText(*row) : QString());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    updateActions();
}

void ConflictsDialog::updateActions()
{
    const ConflictRow *row = current();
    const std::vector<qint64> open = openOnes();
    const bool one = m_table->selectionModel()->selectedRows().size() == 1;
    m_take->setEnabled(row && one && row->state == ConflictState::Open && !row->difference.fields.empty());
    m_keep->setEnabled(!open.empty());
    m_keepFile->setEnabled(row && row->state == ConflictState::Open);
    m_undo->setEnabled(row && one && row->state != ConflictState::Open);
}

void ConflictsDialog::take()
{
    if (const ConflictRow *row = current())
        decideTogether(*row, TakeConflictDialog::Way::Take);
}

void ConflictsDialog::undo()
{
    const ConflictRow *row = current();
    if (!row)
        return;
    if (row->state == ConflictState::Taken)
        decideTogether(*row, TakeConflictDialog::Way::Restore);
    else
        reopen(*row);
}

void ConflictsDialog::decideTogether(const ConflictRow &row, TakeConflictDialog::Way way)
{
    auto *dialog =
        new TakeConflictDialog(row, way, m_state.membership().member, effectsOf(m_state.session().review()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, way, id = row.id] {
        const ConflictAct act = way == TakeConflictDialog::Way::Take ? ConflictAct::Take : ConflictAct::Undo;
        whenAnswered(m_state.session().conflicts().decide({id, act, dialog->judges(), dialog->reason()}), this,
                     [this, way](const Result<Decided> &decided) {
                         if (!decided)
                             return tell(failure(decided.error()), {});
                         if (*decided == Decided::Proposed)
                             return tell({}, tr("Proposed. It waits for a second judge."));
                         tell({}, way == TakeConflictDialog::Way::Take
                                      ? tr("The row counts in place of what was stored. Rank the round again.")
                                      : tr("What was stored before counts again. Rank the round again."));
                     });
    });
    dialog->open();
}

void ConflictsDialog::keep()
{
    const std::vector<qint64> open = openOnes();
    const ConflictRow *row = current();
    if (open.empty() || !row)
        return;
    const QString about = open.size() == 1 ? row->difference.submissionId
                                           : tr("%1 rows").arg(formatNumber(static_cast<qint64>(open.size())));
    keepRows({0, 0, open}, about);
}

void ConflictsDialog::keepFile()
{
    if (const ConflictRow *row = current())
        keepRows({0, row->batch, {}}, tr("All open rows of %1").arg(row->difference.file));
}

void ConflictsDialog::keepRows(const ConflictQuery &rows, const QString &about)
{
    auto *dialog = new KeepConflictDialog(about, KeepConflictDialog::Way::Keep, m_state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows] {
        whenAnswered(m_state.session().conflicts().keepAll(rows, dialog->judge(), dialog->reason()), this,
                     [this](const Result<qint64> &kept) {
                         if (!kept)
                             return tell(failure(kept.error()), {});
                         tell({}, tr("What is stored stays: %1 decided.").arg(formatNumber(*kept)));
                     });
    });
    dialog->open();
}

void ConflictsDialog::reopen(const ConflictRow &row)
{
    auto *dialog = new KeepConflictDialog(row.difference.submissionId, KeepConflictDialog::Way::Reopen,
                                          m_state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row.id] {
        const ConflictRequest request{id, ConflictAct::Undo, {dialog->judge()}, dialog->reason()};
        whenAnswered(m_state.session().conflicts().decide(request), this, [this](const Result<Decided> &decided) {
            tell(decided ? Result<void>() : failure(decided.error()), tr("The row is open again."));
        });
    });
    dialog->open();
}

void ConflictsDialog::tell(const Result<void> &outcome, const QString &done)
{
    say(outcome, done);
    if (!outcome)
        return;
    load();
    Q_EMIT decided();
}

} // namespace hoithi
