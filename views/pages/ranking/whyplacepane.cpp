// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/whyplacepane.h"

#include "itemmodels/format.h"
#include "services/contestsession.h"
#include "services/review/reviewservice.h"
#include "views/pages/ranking/maskedidentity.h"
#include "views/pages/ranking/placereason.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/factlist.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hoithi {

WhyPlacePane::WhyPlacePane(const PageContext &page, QWidget *parent)
    : QFrame(parent), m_session(page.state.session()), m_title(new QLabel(this)), m_name(new QLabel(this)),
      m_reason(new QLabel(this)), m_decision(new QLabel(this)), m_aboveText(new QLabel(this)), m_rule(new QLabel(this)),
      m_figures(new FactList(this)), m_identity(new MaskedIdentity(page, this))
{
    setObjectName(QStringLiteral("whyPlace"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth - space::xxl);
    m_title->setProperty("type", QStringLiteral("section"));
    m_name->setProperty("type", QStringLiteral("section"));
    m_name->setObjectName(QStringLiteral("whyName"));
    m_reason->setObjectName(QStringLiteral("whyReason"));
    m_decision->setObjectName(QStringLiteral("tieDecision"));
    m_rule->setObjectName(QStringLiteral("whyRule"));
    for (QLabel *label : {m_aboveText, m_rule})
        label->setProperty("type", QStringLiteral("muted"));
    QVBoxLayout *layout = scrolledColumn(this, QStringLiteral("whyScroll"));
    for (QLabel *label : {m_title, m_name, m_reason, m_decision, m_aboveText, m_rule}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addWidget(m_figures);
    layout->addWidget(m_identity);
    layout->addStretch();
}

void WhyPlacePane::show(const StandingPtr &standing, std::optional<quint32> row)
{
    m_standing = standing;
    m_row = standing ? row : std::nullopt;
    m_submission.reset();
    m_above.reset();
    m_tie.reset();
    const quint64 asked = ++m_asked;
    showTexts();
    Q_EMIT submissionChanged();
    if (!m_row)
        return;
    askDecision();
    std::vector<quint32> wanted{*m_row};
    if (*m_row > 0)
        wanted.push_back(*m_row - 1);
    whenAnswered(m_session.rankedRows(standing, std::move(wanted)), this,
                 [this, asked](const Result<std::vector<RankedSubmission>> &rows) {
                     if (asked != m_asked || !rows || rows->empty())
                         return;
                     m_submission = rows->front();
                     if (rows->size() > 1)
                         m_above = rows->at(1);
                     showTexts();
                     Q_EMIT submissionChanged();
                 });
}

void WhyPlacePane::askDecision()
{
    const bool decided = std::ranges::any_of(m_standing->ties, [this](const PrizeTie &tie) {
        return tie.decided && std::ranges::find(tie.rows, *m_row) != tie.rows.end();
    });
    if (!decided)
        return;
    whenAnswered(
        m_session.review().ties(m_standing->run.roundNumber), this,
        [this, asked = m_asked, place = m_standing->rows[*m_row].place](const Result<std::vector<RoundTie>> &ties) {
            if (asked != m_asked || !ties)
                return;
            const auto found =
                std::ranges::find_if(*ties, [place](const RoundTie &tie) { return std::cmp_equal(tie.place, place); });
            if (found == ties->end())
                return;
            m_tie = *found;
            showTexts();
        });
}

void WhyPlacePane::retranslate()
{
    m_identity->retranslate();
    showTexts();
}

void WhyPlacePane::showTexts()
{
    m_title->setText(tr("Why this place"));
    m_identity->setPerson(m_submission);
    m_decision->setText(m_tie ? tieDecisionText(*m_tie) : QString());
    m_decision->setVisible(!m_decision->text().isEmpty());
    if (!m_row) {
        m_name->setText({});
        m_reason->setText(tr("Choose a row to see what decided its place."));
        for (QLabel *label : {m_aboveText, m_rule})
            label->setText({});
        return m_figures->setFacts({});
    }
    const PlaceReason reason = placeReason(*m_standing, *m_row);
    m_reason->setText(reason.sentence);
    m_rule->setText(reason.rule);
    m_name->setText(m_submission ? m_submission->fullName : QString());
    m_aboveText->setText(m_above && m_above->place > 0
                             ? tr("The row above: %1, place %2.")
                                   .arg(m_above->fullName, formatNumber(static_cast<qint64>(m_above->place)))
                             : QString());
    m_aboveText->setVisible(!m_aboveText->text().isEmpty());
    showFigures();
}

void WhyPlacePane::showFigures()
{
    if (!m_submission)
        return m_figures->setFacts({});
    const RankedSubmission &row = *m_submission;
    std::vector<std::pair<QString, QString>> lines;
    const auto line = [&lines](const QString &label, const QString &value) {
        lines.emplace_back(label, value);
    };
    line(tr("Place"), row.place == 0 ? unknownText() : formatNumber(static_cast<qint64>(row.place)));
    line(tr("Prize"), row.prize.isEmpty()                        ? unknownText()
                      : row.prize == QStringLiteral("undecided") ? tr("undecided")
                                                                 : row.prize);
    line(tr("Agency"), row.agencyName.isEmpty() ? unknownText() : row.agencyName);
    line(tr("Account"), row.accountId);
    line(tr("Submission"), row.submissionId);
    line(tr("Correct"), formatNumber(static_cast<qint64>(row.correct)));
    line(tr("Prediction"), formatNumber(row.prediction));
    line(tr("Target"), formatNumber(m_standing->run.target));
    line(tr("Off by"), formatNumber(row.predictionError));
    line(tr("Submitted"), formatInstantExactly(row.submittedAtUtc));
    line(tr("Duration"), formatDuration(row.durationMs));
    m_figures->setFacts(lines);
}

} // namespace hoithi
