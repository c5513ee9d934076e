// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/decisionsdialog.h"

#include "itemmodels/rowtablemodel.h"
#include "views/widgets/datatable.h"

#include <QCoreApplication>
#include <QPushButton>

#include <array>

namespace hoithi {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionsDialog)
};

QString aboutText(const DecisionInForce &row)
{
    const QString about = row.decision.about.join(QStringLiteral(", "));
    return row.fullName.isEmpty() ? about : QStringLiteral("%1 · %2").arg(about, row.fullName);
}

constexpr std::array<Column<DecisionInForce>, 5> decisionColumns{{
    {"decision", QT_TRANSLATE_NOOP("DecisionsDialog", "Decision"),
     [](const DecisionInForce &row) {
         return row.decision.merges ? Words::tr("accounts count as one person") : Words::tr("submission invalidated");
     },
     nullptr, false},
    {"about", QT_TRANSLATE_NOOP("DecisionsDialog", "About"), &aboutText, nullptr, false},
    {"judges", QT_TRANSLATE_NOOP("DecisionsDialog", "Judges"),
     [](const DecisionInForce &row) { return row.decision.judges.join(QStringLiteral(", ")); }, nullptr, false},
    {"reason", QT_TRANSLATE_NOOP("DecisionsDialog", "Reason"),
     [](const DecisionInForce &row) { return row.decision.reason; }, nullptr, false},
    {"decided_at", QT_TRANSLATE_NOOP("DecisionsDialog", "Decided"),
     [](const DecisionInForce &row) { return formatInstant(row.decision.decidedAtUtc); }, nullptr, false},
}};

} // namespace

class DecisionsDialog::Model final : public RowTableModel<DecisionInForce>
{
public:
    Model() : RowTableModel("DecisionsDialog", decisionColumns) {}
};

DecisionsDialog::DecisionsDialog(const QString &roundTitle, std::vector<DecisionInForce> decisions, Settings &settings,
                                 QWidget *parent)
    : TableDialog(Words::tr("Decisions in force: %1").arg(roundTitle),
                  decisions.empty()
                      ? Words::tr("Judges have invalidated no submission of this round and merged no accounts for it.")
                      : Words::tr("What judges have decided about submissions and accounts, and not taken back."),
                  new DataTable(QStringLiteral("decisionsTable"), settings), parent),
      m_table(findChild<DataTable *>()), m_takeBack(addAction(Words::tr("&Take back…"), QStringLiteral("takeBack"))),
      m_model(std::make_unique<Model>())
{
    setObjectName(QStringLiteral("decisionsDialog"));
    m_model->setRows(std::move(decisions));
    m_table->setModel(m_model.get());
    m_table->setInitialWidths({150, 175, 130, 150, 110});
    m_table->setGrowingRows();
    m_takeBack->setEnabled(m_model->rowCount() > 0);
    connect(m_takeBack, &QPushButton::clicked, this, &DecisionsDialog::takeBack);
    connect(m_table, &DataTable::doubleClicked, this, &DecisionsDialog::takeBack);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

DecisionsDialog::~DecisionsDialog() = default;

void DecisionsDialog::takeBack()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const DecisionInForce chosen = m_model->row(index.row());
    accept();
    Q_EMIT takeBackWanted(chosen);
}

} // namespace hoithi
