// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/historypane.h"

#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"
#include "services/bankservice.h"
#include "views/pages/questions/questiondifference.h"
#include "views/shell/conteststate.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

HistoryPane::HistoryPane(ContestState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_state(state), m_theme(theme), m_nothing(new QLabel(this)), m_list(new QListWidget(this)),
      m_from(new QLabel(this)), m_before(new QComboBox(this)), m_to(new QLabel(this)), m_after(new QComboBox(this)),
      m_difference(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("historyPane"));
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("type", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_before->setObjectName(QStringLiteral("compareBefore"));
    m_after->setObjectName(QStringLiteral("compareAfter"));
    m_from->setBuddy(m_before);
    m_to->setBuddy(m_after);
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setOpenLinks(false);
    auto *choice = new QGridLayout;
    choice->setHorizontalSpacing(space::s);
    choice->setVerticalSpacing(space::xs);
    choice->addWidget(m_from, 0, 0);
    choice->addWidget(m_before, 0, 1);
    choice->addWidget(m_to, 1, 0);
    choice->addWidget(m_after, 1, 1);
    choice->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::s, space::xs, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 2);
    layout->addLayout(choice);
    layout->addWidget(m_difference, 3);
    connect(m_before, &QComboBox::currentIndexChanged, this, &HistoryPane::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &HistoryPane::compare);
    connect(&theme, &Theme::changed, this, &HistoryPane::compare);
}

void HistoryPane::show(qint64 id)
{
    const quint64 asked = ++m_asked;
    if (id == 0)
        return take({});
    whenAnswered(m_state.session().bank().history(id), this, [this, asked](Result<std::vector<QuestionEvent>> events) {
        if (asked == m_asked)
            take(events ? std::move(*events) : std::vector<QuestionEvent>());
    });
}

void HistoryPane::clear()
{
    ++m_asked;
    take({});
}

void HistoryPane::take(std::vector<QuestionEvent> events)
{
    m_events = std::move(events);
    retranslate();
}

void HistoryPane::retranslate()
{
    m_nothing->setText(tr("What happened to the question appears here: its versions, reviews and comments."));
    m_from->setText(tr("From"));
    m_to->setText(tr("To"));
    m_before->setAccessibleName(tr("Version to compare from"));
    m_after->setAccessibleName(tr("Version to compare with"));
    list();
    fillVersions();
    compare();
}

void HistoryPane::list()
{
    m_list->clear();
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        const QString what = event->isVersion ? tr("Version %1").arg(event->version) : reviewStepText(event->step);
        QString text = QStringLiteral("%1 → %2\n%3 · %4")
                           .arg(what, questionStateText(event->stateAfter), event->person, formatInstant(event->atUtc));
        if (!event->comment.isEmpty())
            text += QStringLiteral("\n“%1”").arg(event->comment);
        m_list->addItem(text);
    }
    m_nothing->setVisible(m_events.empty());
    m_list->setVisible(!m_events.empty());
}

/// At first, the newest version with the one before it.
void HistoryPane::fillVersions()
{
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_before->clear();
    m_after->clear();
    for (const QuestionEvent &event : m_events) {
        if (!event.isVersion)
            continue;
        for (QComboBox *box : {m_before, m_after})
            box->addItem(tr("Version %1, %2").arg(event.version).arg(event.person), event.version);
    }
    m_after->setCurrentIndex(m_after->count() - 1);
    m_before->setCurrentIndex(std::max(m_before->count() - 2, 0));
    const bool several = m_before->count() > 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_before, m_to, m_after, m_difference})
        part->setVisible(several);
}

const QuestionEvent *HistoryPane::version(const QComboBox &box) const
{
    const int number = box.currentData().toInt();
    const auto found = std::ranges::find_if(
        m_events, [number](const QuestionEvent &event) { return event.isVersion && event.version == number; });
    return found == m_events.end() ? nullptr : &*found;
}

void HistoryPane::compare()
{
    const QuestionEvent *before = version(*m_before);
    const QuestionEvent *after = version(*m_after);
    m_difference->setHtml(before && after ? questionDifference(before->question, after->question, m_theme.colours())
                                          : QString());
}

} // namespace hoithi
