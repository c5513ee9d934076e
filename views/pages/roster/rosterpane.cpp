// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/roster/rosterpane.h"

#include "services/contestsession.h"
#include "services/roster/rosterservice.h"
#include "services/roster/rostertexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/factlist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

RosterPane::RosterPane(ContestSession &session, Settings &settings, QWidget *parent)
    : QFrame(parent), m_session(session), m_title(new QLabel(this)), m_facts(new FactList(this)),
      m_trail(new QPushButton(this)), m_whereTitle(new QLabel(this)), m_where(new QLabel(this)),
      m_table(new DataTable(QStringLiteral("appearanceTable"), settings, this))
{
    setObjectName(QStringLiteral("rosterPane"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth);
    build();
    connect(m_trail, &QPushButton::clicked, this, [this] { Q_EMIT trailRequested(trailEntry()); });
    showTexts();
}

void RosterPane::build()
{
    m_title->setObjectName(QStringLiteral("rosterPaneTitle"));
    m_title->setProperty("type", QStringLiteral("section"));
    m_whereTitle->setProperty("type", QStringLiteral("section"));
    m_where->setObjectName(QStringLiteral("rosterPaneWhere"));
    m_where->setProperty("type", QStringLiteral("muted"));
    m_trail->setObjectName(QStringLiteral("rosterTrail"));
    for (QLabel *label : {m_title, m_whereTitle, m_where}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_table->setModel(&m_model);
    m_table->setInitialWidths({64, 112, 120, 112, 160, 152, 140, 64});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_trail, 0, Qt::AlignLeft);
    layout->addWidget(m_whereTitle);
    layout->addWidget(m_where);
    layout->addWidget(m_table, 1);
    layout->addStretch(); // below the texts, where there is no table
}

void RosterPane::show(const std::optional<RosterPerson> &person)
{
    const bool same = person && m_person && person->id == m_person->id && person->appearances == m_person->appearances
                      && m_failure.isEmpty();
    m_person = person;
    if (!same)
        load();
    showTexts();
}

void RosterPane::load()
{
    const quint64 asked = ++m_asked;
    m_model.setRows({});
    m_failure.clear();
    m_hasMore = false;
    if (!m_person || m_person->appearances.empty())
        return;
    whenAnswered(m_session.roster().appearances({.entryId = m_person->id}), this,
                 [this, asked](const Result<RosterAppearances> &answer) {
                     if (asked == m_asked)
                         take(answer);
                 });
}

void RosterPane::take(const Result<RosterAppearances> &answer)
{
    m_failure = answer ? QString() : answer.error().message;
    m_hasMore = answer && answer->next != 0;
    m_model.setRows(answer ? answer->rows : std::vector<RosterAppearance>());
    showTexts();
}

/// What was done last with the person: the withdrawal, or the import of the list that they are on.
qint64 RosterPane::trailEntry() const
{
    if (!m_person)
        return 0;
    return m_person->withdrawn && m_person->withdrawn->seq != 0 ? m_person->withdrawn->seq : m_person->added.seq;
}

void RosterPane::retranslate()
{
    m_model.retranslate();
    showTexts();
}

void RosterPane::showTexts()
{
    m_trail->setText(tr("Show in the audit &trail"));
    m_trail->setVisible(trailEntry() != 0);
    m_whereTitle->setText(tr("Where they appear"));
    m_whereTitle->setVisible(m_person.has_value());
    m_table->setVisible(m_model.rowCount() > 0);
    if (!m_person) {
        m_title->setText(tr("Somebody on the roster"));
        m_where->setText(tr("Choose a person to see where they appear."));
        return m_facts->setFacts({});
    }
    const RosterPerson &person = *m_person;
    m_title->setText(person.fullName.isEmpty() ? tr("Entry %1").arg(person.id) : person.fullName);
    std::vector<std::pair<QString, QString>> facts{{tr("Body"), rosterBodyText(person.body)},
                                                   {tr("Account"), person.accountId},
                                                   {tr("Phone"), person.phone},
                                                   {tr("National id"), person.nationalId},
                                                   {tr("State"), rosterStateText(person)}};
    if (person.added.seq != 0)
        facts.emplace_back(tr("Added"), tr("%1, by %2").arg(formatInstant(person.added.atUtc), person.added.person));
    if (person.withdrawn) {
        facts.emplace_back(tr("Withdrawn"),
                           tr("%1, by %2").arg(formatInstant(person.withdrawn->atUtc), person.withdrawn->person));
        facts.emplace_back(tr("Reason"), person.withdrawn->reason);
    }
    std::erase_if(facts, [](const auto &line) { return line.second.isEmpty(); });
    m_facts->setFacts(facts);
    const qint64 count = person.appearanceCount();
    if (!m_failure.isEmpty())
        m_where->setText(m_failure);
    else if (count == 0)
        m_where->setText(tr("No submission has this account, phone or national id."));
    else if (m_hasMore)
        m_where->setText(tr("The first %1 of %2 submissions. All of them: roster appearances, on the command line.")
                             .arg(formatNumber(static_cast<qint64>(m_model.rowCount())), formatNumber(count)));
    else
        m_where->setText(
            person.withdrawn
                ? tr("Submissions that match: %1. The entry excludes nobody any more.").arg(formatNumber(count))
                : tr("Submissions that match: %1. They win nothing.").arg(formatNumber(count)));
}

} // namespace hoithi
