// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/effectpane.h"

#include "services/review/reviewservice.h"
#include "views/dialogs/review/effecttext.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/growingtext.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/windowwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {
constexpr int linesInSight = 7; // also while nothing is told, so that little moves
constexpr int mostLines = 9;    // more are scrolled
constexpr int pauseMs = 300;
} // namespace

EffectSource effectsOf(ReviewService &review)
{
    return [&review](const EffectRequest &request, const std::stop_token &stop, const ProgressCallback &progress) {
        return review.effectOf(request, stop, progress);
    };
}

EffectPane::EffectPane(EffectSource source, QWidget *parent)
    : QWidget(parent), m_source(std::move(source)), m_title(new QLabel(tr("Effect on the prizes"), this)),
      m_job(new JobBar(this)), m_again(new QPushButton(tr("S&how the effect"), this)),
      m_text(new GrowingText(linesInSight, mostLines, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_job->setCancelText(tr("S&top")); // “Cancel” is what happens to a submission
    m_again->setObjectName(QStringLiteral("previewEffect"));
    m_text->setObjectName(QStringLiteral("effect"));
    m_text->setAccessibleName(m_title->text());
    m_text->setReadOnly(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_job), static_cast<QWidget *>(m_again)})
        head->addWidget(widget);
    head->addStretch();
    m_title->setMinimumHeight(m_again->sizeHint().height()); // whichever of them is there, nothing below moves
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addWidget(m_text);
    m_again->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EffectPane::ask);
    connect(m_again, &QPushButton::clicked, this, &EffectPane::ask);
}

/// Nobody waits for the answer any more.
EffectPane::~EffectPane()
{
    m_job->cancel();
}

void EffectPane::setDecision(const std::optional<EffectRequest> &decision)
{
    if (decision == m_decision)
        return;
    const bool first = !m_decision;
    m_decision = decision;
    ++m_asked;
    m_job->cancel();
    m_job->finish();
    m_pause.stop();
    tell({}, false, false);
    if (m_decision && first)
        ask();
    else if (m_decision)
        m_pause.start();
}

void EffectPane::ask()
{
    if (!m_decision || !m_source)
        return;
    const quint64 asked = ++m_asked;
    tell({}, false, false);
    m_title->hide(); // beside the bar there is no room for it
    const JobBar::Job job = m_job->start(tr("Ranking…"));
    whenAnswered(m_source(*m_decision, job.stop, job.progress), this,
                 [this, asked](const Result<RoundEffects> &effects) {
                     if (asked == m_asked)
                         take(effects);
                 });
}

void EffectPane::take(const Result<RoundEffects> &effects)
{
    m_job->finish();
    if (effects)
        tell(effectText(*effects), true, false);
    else
        tell(inWindowWords(effects.error().message), false, true);
}

void EffectPane::tell(const QString &text, bool told, bool askable)
{
    m_title->show();
    m_text->setPlainText(text);
    m_again->setVisible(askable);
    m_told = told;
    Q_EMIT toldChanged();
}

} // namespace hoithi
