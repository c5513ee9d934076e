// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/conflictsdialog.h"

#include "itemmodels/rowtablemodel.h"
#include "services/conflicts/conflictservice.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr QSize conflictsSize{1040, 620};
constexpr int fieldsHeight = 168;
constexpr int verdictLines = 2;

QString stateText(const ConflictRow &row)
{
    switch (row.state) {
    case ConflictState::Open:
        return ConflictsDialog::tr("open");
    case ConflictState::Kept:
        return ConflictsDialog::tr("stored one kept");
    case ConflictState::Taken:
        return ConflictsDialog::tr("later row counts");
    case ConflictState::Settled:
        break;
    }
    return ConflictsDialog::tr("the same by now");
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
    m_table->setInitialWidths({210, 130, 210, 130, 210, 80});
    buildDetails();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConflictsDialog::choose);
    connect(m_table, &DataTable::currentRowChanged, this, &ConflictsDialog::choose); // comes after the selection
    connect(m_take, &QPushButton::clicked, this, &ConflictsDialog::take);
    connect(m_keep, &QPushButton::clicked, this, &ConflictsDialog::keep);
    connect(m_keepFile, &QPushButton::clicked, this, &ConflictsDialog::keepFile);
    connect(m_undo, &QPushButton::clicked, this, &ConflictsDialog::undo);
    choose();
    load();
}

/// Their room does not depend on what is chosen: nothing may move under the pointer.
void ConflictsDialog::buildDetails()
{
    m_fieldModel->setSourceModel(&m_differences);
    m_fields->setModel(m_fieldModel.get());
    m_fields->setInitialWidths({180, 380, 380});
    m_fields->setFixedHeight(fieldsHeight);
    m_fields->setAccessibleName(tr("What differs"));
    m_verdict->setObjectName(QStringLiteral("conflictVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *verdict = new QScrollArea(this);
    verdict->setWidget(m_verdict);
    verdict->setWidgetResizable(true);
    verdict->setFrameShape(QFrame::NoFrame);
    verdict->setFixedHeight(verdictLines * fontMetrics().lineSpacing());
    verdict->setAccessibleName(tr("Decision"));
    m_count->setObjectName(QStringLiteral("conflictCount"));
    m_count->setProperty("type", QStringLiteral("muted"));
    m_count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addBelowTable(m_count);
    addBelowTable(m_fields);
    addBelowTable(verdict);
    auto *outcome = findChild<QLabel *>(QStringLiteral("outcome"));
    QSizePolicy kept = outcome->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    outcome->setSizePolicy(kept);
    outcome->setMinimumHeight(fontMetrics().lineSpacing());
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
    const ConflictRow *before = shown();
    const qint64 id = before ? before->id : 0;
    const auto listed = static_cast<qint64>(list.rows.size());
    const QString count = tr("%1 open of %2").arg(formatNumber(list.open), formatNumber(list.total));
    m_count->setText(listed < list.total ? tr("%1; the first %2 are listed").arg(count, formatNumber(listed)) : count);
    m_isComplete = listed == list.total;
    m_model->setRows(std::move(list.rows));
    const auto found = std::ranges::find_if(
        m_model->rows(), [id](const ConflictRow &row) { return row.id == id && row.state == ConflictState::Open; });
    if (m_model->rowCount() > 0)
        m_table->selectRow(found == m_model->rows().end() ? 0 : static_cast<int>(found - m_model->rows().begin()));
    choose();
}

ConflictChoice ConflictsDialog::chosen() const
{
    QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<const ConflictRow *> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.push_back(&m_model->row(index.row()));
    return ConflictChoice(std::move(rows));
}

/// The keys may stand on a row that is not chosen.
const ConflictRow *ConflictsDialog::shown() const
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && m_table->selectionModel()->isRowSelected(index.row()))
        return &m_model->row(index.row());
    const ConflictChoice choice = chosen();
    return choice.rows().empty() ? nullptr : choice.rows().front();
}

void ConflictsDialog::choose()
{
    const ConflictRow *row = shown();
    m_differences.setRows(row && !row->difference.fields.empty() ? differenceRows({row->difference})
                                                                 : std::vector<DifferenceRow>());
    m_verdict->setText(row ? verdictText(*row) : QString());
    updateActions();
}

/// Nothing where the table does not hold all of them.
QStringList ConflictsDialog::openOf(qint64 batch) const
{
    QStringList names;
    for (const ConflictRow &row : m_model->rows()) {
        if (m_isComplete && row.batch == batch && row.state == ConflictState::Open)
            names << conflictName(row);
    }
    return names;
}

void ConflictsDialog::updateActions()
{
    const ConflictChoice choice = chosen();
    const auto set = [](QPushButton *button, const QString &whyNot) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
    };
    set(m_take, choice.whyNotTake());
    set(m_keep, choice.whyNotKeep());
    set(m_keepFile, choice.whyNotKeepFile());
    set(m_undo, choice.whyNotUndo());
}

/// Enter on a row closes nothing.
void ConflictsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_table->hasFocus() || m_fields->hasFocus()))
        return event->accept();
    TableDialog::keyPressEvent(event);
}

} // namespace hoithi
