// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/review/flagpane.h"

#include "itemmodels/format.h"
#include "services/audit/subjecttext.h"
#include "services/review/flagwords.h"
#include "views/shell/page.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace hoithi {

namespace {

struct FlagPaneWords
{
    Q_DECLARE_TR_FUNCTIONS(FlagPane)
};

QString stateText(const FlaggedSubmission &row)
{
    if (row.invalidated)
        return FlagPaneWords::tr("invalidated");
    return row.beyondBoundary ? FlagPaneWords::tr("without the prize") : FlagPaneWords::tr("counts");
}

constexpr std::array<Column<FlaggedSubmission>, 9> columns{{
    {"full_name", QT_TRANSLATE_NOOP("FlagPane", "Name"), [](const FlaggedSubmission &row) { return row.fullName; },
     nullptr, false},
    {"account_id", QT_TRANSLATE_NOOP("FlagPane", "Account"), [](const FlaggedSubmission &row) { return row.accountId; },
     nullptr, false},
    {"round", QT_TRANSLATE_NOOP("FlagPane", "Round"),
     [](const FlaggedSubmission &row) { return formatNumber(static_cast<qint64>(row.roundNumber)); }, nullptr, true},
    {"agency", QT_TRANSLATE_NOOP("FlagPane", "Agency"), [](const FlaggedSubmission &row) { return row.agencyName; },
     nullptr, false},
    {"submitted_at", QT_TRANSLATE_NOOP("FlagPane", "Submitted"),
     [](const FlaggedSubmission &row) { return formatInstantExactly(row.submittedAtUtc); }, nullptr, false},
    {"duration", QT_TRANSLATE_NOOP("FlagPane", "Duration"),
     [](const FlaggedSubmission &row) { return formatDuration(row.durationMs); }, nullptr, true},
    {"prediction", QT_TRANSLATE_NOOP("FlagPane", "Prediction"),
     [](const FlaggedSubmission &row) { return formatNumber(row.prediction); }, nullptr, true},
    {"state", QT_TRANSLATE_NOOP("FlagPane", "State"), [](const FlaggedSubmission &row) { return stateText(row); },
     nullptr, false},
    {"source", QT_TRANSLATE_NOOP("FlagPane", "File and line"),
     [](const FlaggedSubmission &row) { return QStringLiteral("%1:%2").arg(row.fileName, QString::number(row.line)); },
     nullptr, false},
}};

QString remarkText(const FlagRemark &remark)
{
    const QString format = remark.outcome == FlagOutcome::Keep     ? FlagPaneWords::tr("%1, %2: kept as it is. %3")
                           : remark.outcome == FlagOutcome::Reopen ? FlagPaneWords::tr("%1, %2: opened again. %3")
                                                                   : FlagPaneWords::tr("%1, %2: %3");
    return format.arg(formatInstant(remark.saidAtUtc), remark.judge, remark.comment);
}

QString decisionText(const FlagDecision &decision)
{
    const QString about = decision.about.join(QStringLiteral(", "));
    const QString judges = decision.judges.join(QStringLiteral(", "));
    const QString format = decision.merges ? FlagPaneWords::tr("%1, %2: the accounts %3 count as one person. %4")
                                           : FlagPaneWords::tr("%1, %2: submission %3 is invalidated. %4");
    return format.arg(formatInstant(decision.decidedAtUtc), judges, about, decision.reason);
}

QString proposalText(const Proposal &proposal)
{
    return FlagPaneWords::tr("%1, %2: %3 (%4). %5")
        .arg(formatInstant(proposal.proposedAtUtc), proposal.fullName, jointActText(proposal.act), proposal.subject,
             proposal.reason);
}

/// A line each below a heading; neither where there is nothing to say.
template<typename Each>
void showLines(const std::vector<Each> &all, QString (*lineOf)(const Each &), QLabel *title, QLabel *text)
{
    QStringList lines;
    for (const Each &each : all)
        lines.append(lineOf(each));
    text->setText(lines.join(QLatin1Char('\n')));
    title->setVisible(!lines.isEmpty());
    text->setVisible(!lines.isEmpty());
}

} // namespace

class FlagPane::SubmissionModel final : public RowTableModel<FlaggedSubmission>
{
public:
    SubmissionModel() : RowTableModel("FlagPane", columns) {}
};

FlagPane::FlagPane(const PageContext &page, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_evidence(new QLabel(this)), m_count(new QLabel(this)),
      m_proposalsTitle(new QLabel(this)), m_proposalsText(new QLabel(this)), m_decisionsTitle(new QLabel(this)),
      m_decisionsText(new QLabel(this)), m_remarksTitle(new QLabel(this)), m_remarksText(new QLabel(this)),
      m_table(new DataTable(QStringLiteral("flaggedSubmissions"), page.settings, this)),
      m_model(std::make_unique<SubmissionModel>())
{
    setObjectName(QStringLiteral("flagPane"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth);
    m_title->setProperty("type", QStringLiteral("section"));
    for (QLabel *title : {m_proposalsTitle, m_decisionsTitle, m_remarksTitle})
        title->setProperty("type", QStringLiteral("section"));
    m_count->setProperty("type", QStringLiteral("muted"));
    m_evidence->setObjectName(QStringLiteral("flagEvidence"));
    m_proposalsText->setObjectName(QStringLiteral("flagProposals"));
    m_decisionsText->setObjectName(QStringLiteral("flagDecisions"));
    m_remarksText->setObjectName(QStringLiteral("flagRemarks"));
    m_table->setModel(m_model.get());
    m_table->setInitialWidths({150, 96, 48, 160, 170, 80, 80, 110, 160});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    for (QLabel *label : {m_title, m_evidence, m_count, m_proposalsTitle, m_proposalsText, m_decisionsTitle,
                          m_decisionsText, m_remarksTitle, m_remarksText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    layout->addWidget(m_title);
    layout->addWidget(m_evidence);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_proposalsTitle);
    layout->addWidget(m_proposalsText);
    layout->addWidget(m_decisionsTitle);
    layout->addWidget(m_decisionsText);
    layout->addWidget(m_remarksTitle);
    layout->addWidget(m_remarksText);
    layout->addStretch(); // without a table the texts stay at the top
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_chosen = m_model->row(row).submissionId;
        Q_EMIT submissionChosen();
    });
    clear();
}

FlagPane::~FlagPane() = default;

void FlagPane::clear()
{
    m_kind.reset();
    m_remarks.clear();
    m_decisions.clear();
    m_proposals.clear();
    m_model->setRows({});
    showTexts();
    Q_EMIT submissionChosen();
}

void FlagPane::show(const ReviewFlag &flag, const FlagDescription &texts, const FlagStates &states,
                    std::vector<Proposal> proposals)
{
    m_kind = flag.kind;
    m_total = flag.total;
    m_sentence = texts.evidence;
    const auto remarks = states.remarks.find(flag.id);
    m_remarks = remarks == states.remarks.end() ? std::vector<FlagRemark>() : remarks->second;
    const auto decisions = states.decisions.find(flag.id);
    m_decisions = decisions == states.decisions.end() ? std::vector<FlagDecision>() : decisions->second;
    m_proposals = std::move(proposals);
    if (m_flag != flag.id)
        m_chosen.clear();
    m_flag = flag.id;
    if (m_model->rows() != texts.submissions)
        setSubmissions(texts.submissions);
    showTexts();
    Q_EMIT submissionChosen();
}

/// The one that was chosen stays so, where the flags were looked for again.
void FlagPane::setSubmissions(const std::vector<FlaggedSubmission> &submissions)
{
    m_model->setRows(submissions);
    const auto chosen = std::ranges::find(submissions, m_chosen, &FlaggedSubmission::submissionId);
    if (chosen != submissions.end())
        m_table->selectRow(static_cast<int>(chosen - submissions.begin()));
}

void FlagPane::retranslate()
{
    m_model->retranslate();
    showTexts();
}

void FlagPane::showTexts()
{
    m_title->setText(m_kind ? flagKindText(*m_kind) : tr("Evidence"));
    m_evidence->setText(m_kind ? m_sentence : tr("Choose a flag to see what it rests on."));
    const auto listed = static_cast<qint64>(m_model->rows().size());
    m_count->setText(tr("%1 of %2 submissions are listed.").arg(formatNumber(listed), formatNumber(m_total)));
    m_count->setVisible(m_kind && listed < m_total && listed > 0);
    m_table->setVisible(m_kind.has_value());
    m_proposalsTitle->setText(tr("Proposed, and waiting for a second judge"));
    showLines(m_proposals, proposalText, m_proposalsTitle, m_proposalsText);
    m_decisionsTitle->setText(tr("Settled by what the judges decided"));
    showLines(m_decisions, decisionText, m_decisionsTitle, m_decisionsText);
    m_remarksTitle->setText(tr("What judges said"));
    showLines(m_remarks, remarkText, m_remarksTitle, m_remarksText);
}

void FlagPane::enterSubmissions()
{
    m_table->setFocus(Qt::TabFocusReason);
}

std::optional<FlaggedSubmission> FlagPane::submission() const
{
    if (m_model->rows().size() == 1)
        return m_model->rows().front();
    const QModelIndex index = m_table->currentIndex();
    return m_kind && index.isValid() ? std::optional(m_model->row(index.row())) : std::nullopt;
}

QStringList FlagPane::accounts() const
{
    QStringList accounts;
    for (const FlaggedSubmission &submission : m_model->rows())
        accounts.append(submission.accountId);
    accounts.removeDuplicates();
    return accounts;
}

} // namespace hoithi
