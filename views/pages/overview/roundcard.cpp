// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/roundcard.h"

#include "itemmodels/format.h"
#include "views/pages/overview/roundquestions.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

Tone stageTone(RoundStage stage)
{
    switch (stage) {
    case RoundStage::Done:
    case RoundStage::NeedsAwards:
        return Tone::Positive;
    case RoundStage::Stale:
        return Tone::Negative;
    case RoundStage::NeedsRules:
    case RoundStage::NeedsKey:
    case RoundStage::NeedsOpening:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

} // namespace

QString stageText(RoundStage stage)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("RoundStage", source);
    };
    switch (stage) {
    case RoundStage::Cancelled:
        return text(QT_TRANSLATE_NOOP("RoundStage", "cancelled"));
    case RoundStage::NeedsRules:
        return text(QT_TRANSLATE_NOOP("RoundStage", "draft: no rules"));
    case RoundStage::NeedsKey:
        return text(QT_TRANSLATE_NOOP("RoundStage", "draft: no key"));
    case RoundStage::KeyHidden:
        return text(QT_TRANSLATE_NOOP("RoundStage", "key hidden for now"));
    case RoundStage::NotOpen:
        return text(QT_TRANSLATE_NOOP("RoundStage", "not open yet"));
    case RoundStage::NeedsOpening:
        return text(QT_TRANSLATE_NOOP("RoundStage", "questions sealed"));
    case RoundStage::NeedsDump:
        return text(QT_TRANSLATE_NOOP("RoundStage", "nothing imported"));
    case RoundStage::ClosedToImports:
        return text(QT_TRANSLATE_NOOP("RoundStage", "nothing imported"));
    case RoundStage::NeedsRanking:
        return text(QT_TRANSLATE_NOOP("RoundStage", "not ranked"));
    case RoundStage::Stale:
        return text(QT_TRANSLATE_NOOP("RoundStage", "no longer valid"));
    case RoundStage::NeedsSignatures:
        return text(QT_TRANSLATE_NOOP("RoundStage", "awaiting approval"));
    case RoundStage::NeedsAwards:
        return text(QT_TRANSLATE_NOOP("RoundStage", "signed"));
    case RoundStage::Done:
        return text(QT_TRANSLATE_NOOP("RoundStage", "awarded"));
    }
    return {};
}

namespace {

/// A final result is signed, too; how far its awards are is said all the same.
QString stateText(const RoundState &round, RoundStage stage)
{
    if (!isFinal(round))
        return stageText(stage);
    static const char *const source = QT_TRANSLATE_NOOP("RoundStage", "final");
    const QString final = QCoreApplication::translate("RoundStage", source);
    return stage == RoundStage::Done ? QStringLiteral("%1 · %2").arg(final, stageText(stage)) : final;
}

} // namespace

RoundCard::RoundCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_days(new QLabel(this)), m_state(new QLabel(this)),
      m_count(new QLabel(this)), m_caption(new QLabel(this)), m_questions(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_title->setProperty("type", QStringLiteral("section"));
    m_days->setProperty("type", QStringLiteral("caption"));
    m_count->setProperty("type", QStringLiteral("headline"));
    m_caption->setProperty("type", QStringLiteral("caption"));
    m_state->setProperty("role", QStringLiteral("chip"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::m, space::s, space::m); // five of them share a small screen
    layout->setSpacing(space::xs);
    for (QLabel *label : {m_title, m_days, m_count, m_caption})
        layout->addWidget(label);
    layout->addSpacing(space::xs);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    m_questions->setProperty("type", QStringLiteral("caption"));
    m_questions->setWordWrap(true);
    layout->addWidget(m_questions);
}

void RoundCard::showRound(const RoundState &round, const QString &title, RoundStage stage, Instant nowUtc)
{
    m_round = round.round.number;
    setObjectName(QStringLiteral("round%1").arg(m_round));
    m_title->setText(title);
    const auto day = [](Instant instant) {
        return formatInstant(instant).left(5);
    };
    // A round is open until its last day's end: the end itself is already the next day.
    m_days->setText(QStringLiteral("%1 – %2").arg(
        day(round.round.opensAtUtc), formatInstant(round.round.closesAtUtc - std::chrono::milliseconds(1)).left(10)));
    m_count->setText(formatNumber(round.submissions));
    m_caption->setText(tr("submissions"));
    const QString state = stateText(round, stage);
    m_state->setText(state);
    m_state->setObjectName(QStringLiteral("round%1State").arg(m_round));
    setTone(m_state, stageTone(stage));
    setToolTip(round.run ? tr("Run %1, target %2, %3 people")
                               .arg(QString::fromLatin1(round.run->runHash.left(12)), formatNumber(round.run->target),
                                    formatNumber(round.run->participants))
                         : tr("Not ranked yet"));
    const QString questions = questionSealText(round, nowUtc);
    m_questions->setObjectName(QStringLiteral("round%1Questions").arg(m_round));
    m_questions->setText(questions);
    m_questions->setVisible(!questions.isEmpty());
    QStringList spoken{title, state, questions};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void RoundCard::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_round);
}

void RoundCard::keyPressEvent(QKeyEvent *event)
{
    const std::array keys{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space};
    if (std::ranges::find(keys, event->key()) != keys.end())
        Q_EMIT activated(m_round);
    else
        QFrame::keyPressEvent(event);
}

} // namespace hoithi
