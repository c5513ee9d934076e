// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/audit/auditentrypane.h"

#include "itemmodels/audit/audittexts.h"
#include "itemmodels/format.h"
#include "services/audit/subjecttext.h"
#include "services/contestsession.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/factlist.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hoithi {

namespace {

/// Four lines of sixteen digits.
QString hashText(const QByteArray &hash)
{
    constexpr qsizetype digits = 16;
    QStringList lines;
    for (qsizetype i = 0; i < hash.size(); i += digits)
        lines.append(QString::fromLatin1(hash.mid(i, digits)));
    return lines.isEmpty() ? unknownText() : lines.join(u'\n');
}

} // namespace

AuditEntryPane::AuditEntryPane(ContestSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_title(new QLabel(this)), m_hint(new QLabel(this)),
      m_holds(new QLabel(this)), m_facts(new FactList(this))
{
    setObjectName(QStringLiteral("auditEntry"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth - space::xxl);
    m_title->setProperty("type", QStringLiteral("section"));
    m_title->setObjectName(QStringLiteral("auditEntryTitle"));
    m_hint->setProperty("type", QStringLiteral("muted"));
    m_hint->setObjectName(QStringLiteral("auditEntryHint"));
    m_holds->setObjectName(QStringLiteral("auditEntryState"));
    QVBoxLayout *layout = scrolledColumn(this, QStringLiteral("auditEntryScroll"));
    for (QLabel *label : {m_title, m_holds, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addWidget(m_facts);
    layout->addStretch();
}

void AuditEntryPane::show(std::optional<qint64> number)
{
    const quint64 asked = ++m_asked;
    m_number = number;
    if (!number) {
        m_state.reset();
        return showTexts();
    }
    whenAnswered(m_session.auditEntryState(*number), this, [this, asked](Result<AuditEntryState> state) {
        if (asked != m_asked)
            return;
        m_state = state ? std::optional(std::move(*state)) : std::nullopt;
        showTexts();
    });
}

void AuditEntryPane::setVerified(const QString &text)
{
    m_verified = text;
    showTexts();
}

void AuditEntryPane::retranslate()
{
    m_verified.clear(); // said in the other language
    showTexts();
}

void AuditEntryPane::showTexts()
{
    m_holds->setVisible(m_state.has_value());
    m_hint->setVisible(!m_state || !m_verified.isEmpty());
    if (!m_state) {
        m_title->setText(tr("Audit entry"));
        m_hint->setText(tr("Choose an entry to see what it records."));
        return m_facts->setFacts({});
    }
    const AuditEntry &entry = m_state->entry;
    m_title->setText(auditActionText(entry.action));
    m_holds->setText(!m_state->unaltered ? tr("This entry was altered: its hash does not fit.")
                     : !m_state->follows ? tr("This entry does not follow the one before it.")
                                         : tr("Unaltered, and follows the entry before it."));
    setTone(m_holds, m_state->unaltered && m_state->follows ? Tone::Positive : Tone::Negative);
    m_hint->setText(m_verified);
    std::vector<std::pair<QString, QString>> lines{{tr("No."), formatNumber(entry.seq)},
                                                   {tr("Time"), formatInstant(entry.atUtc)},
                                                   {tr("Person"), entry.actor},
                                                   {tr("Subject"), subjectText(entry.subject)}};
    for (auto &line : auditPayload(entry))
        lines.push_back(std::move(line));
    lines.emplace_back(tr("Hash"), hashText(entry.hash));
    lines.emplace_back(tr("Hash before"), hashText(entry.previousHash));
    m_facts->setFacts(lines);
}

} // namespace hoithi
