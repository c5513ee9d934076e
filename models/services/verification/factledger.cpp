// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/factledger.h"

#include "services/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

const QString rosterTable = QStringLiteral("roster_entry");
const QString slotTable = QStringLiteral("key_slot");
const QString questionSlotTable = QStringLiteral("question_slot");
const QString contentKeyTable = QStringLiteral("content_key");

/// What a person calls a fact. The numbers are those of its id.
QString nameOf(const QString &table, const QStringList &id)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("contest"), QT_TRANSLATE_NOOP("Services", "the contest")},
        {QStringLiteral("round"), QT_TRANSLATE_NOOP("Services", "the rounds")},
        {QStringLiteral("milestone"), QT_TRANSLATE_NOOP("Services", "the milestones")},
        {QStringLiteral("milestone_plan"), QT_TRANSLATE_NOOP("Services", "the milestones’ partners and beginnings")},
        {QStringLiteral("schedule_change"), QT_TRANSLATE_NOOP("Services", "change %1 of the schedule")},
        {QStringLiteral("round_version"), QT_TRANSLATE_NOOP("Services", "version %1 of a round’s time")},
        {QStringLiteral("milestone_version"), QT_TRANSLATE_NOOP("Services", "version %1 of a milestone")},
        {QStringLiteral("agency"), QT_TRANSLATE_NOOP("Services", "the agencies")},
        {QStringLiteral("agency_alias"), QT_TRANSLATE_NOOP("Services", "the other names of agencies")},
        {QStringLiteral("agency_decision"), QT_TRANSLATE_NOOP("Services", "decision %1 about an agency")},
        {QStringLiteral("agency_change"), QT_TRANSLATE_NOOP("Services", "change %1 of the agencies")},
        {QStringLiteral("agency_version"), QT_TRANSLATE_NOOP("Services", "version %1 of an agency")},
        {QStringLiteral("agency_merger"), QT_TRANSLATE_NOOP("Services", "merger %1 of agencies")},
        {QStringLiteral("agency_headcount"), QT_TRANSLATE_NOOP("Services", "headcount %1 of an agency")},
        {QStringLiteral("mapping_profile"), QT_TRANSLATE_NOOP("Services", "mapping profile %1")},
        {rosterTable, QT_TRANSLATE_NOOP("Services", "the roster’s first %1 entries")},
        {QStringLiteral("roster_sealed"),
         QT_TRANSLATE_NOOP("Services", "what is sealed of the roster’s first %1 entries")},
        {QStringLiteral("roster_withdrawal"), QT_TRANSLATE_NOOP("Services", "withdrawal %1 from the roster")},
        {slotTable, QT_TRANSLATE_NOOP("Services", "key slot %1")},
        {contentKeyTable, QT_TRANSLATE_NOOP("Services", "content key %1")},
        {questionSlotTable, QT_TRANSLATE_NOOP("Services", "question key slot %1")},
        {QStringLiteral("round_key"), QT_TRANSLATE_NOOP("Services", "key of the question set of round %1")},
        {QStringLiteral("question_set"), QT_TRANSLATE_NOOP("Services", "question set of round %1, paper “%2”")},
        {QStringLiteral("round_opening"), QT_TRANSLATE_NOOP("Services", "opening of round %1")},
        {QStringLiteral("released_key"), QT_TRANSLATE_NOOP("Services", "released key of round %1")},
        {QStringLiteral("rule_book_version"), QT_TRANSLATE_NOOP("Services", "rule reading %1")},
        {QStringLiteral("answer_key"), QT_TRANSLATE_NOOP("Services", "answer key of round %1, paper “%2”, version %3")},
        {QStringLiteral("import_batch"), QT_TRANSLATE_NOOP("Services", "batch %1 of round %2")},
        {QStringLiteral("batch_withdrawal"), QT_TRANSLATE_NOOP("Services", "withdrawal %1 of a batch")},
        {QStringLiteral("submission"), QT_TRANSLATE_NOOP("Services", "numbers of the submissions of batch %1")},
        {QStringLiteral("submission_sealed"),
         QT_TRANSLATE_NOOP("Services", "what is sealed of the submissions of batch %1")},
        {QStringLiteral("id_hashes"), QT_TRANSLATE_NOOP("Services", "list of the submission ids of batch %1")},
        {QStringLiteral("import_issue"), QT_TRANSLATE_NOOP("Services", "rejected rows of batch %1")},
        {QStringLiteral("import_conflict"), QT_TRANSLATE_NOOP("Services", "conflicting rows of batch %1")},
        {QStringLiteral("conflict_decision"), QT_TRANSLATE_NOOP("Services", "decision %1 about a conflicting row")},
        {QStringLiteral("judge_decision"), QT_TRANSLATE_NOOP("Services", "decision %1")},
        {QStringLiteral("account_decision"), QT_TRANSLATE_NOOP("Services", "decision %1 about accounts")},
        {QStringLiteral("tie_decision"), QT_TRANSLATE_NOOP("Services", "decision %1 about a tie")},
        {QStringLiteral("flag_verdict"), QT_TRANSLATE_NOOP("Services", "verdict %1 about a review flag")},
        {QStringLiteral("run_finalisation"), QT_TRANSLATE_NOOP("Services", "finalisation of run %1")},
        {QStringLiteral("complaint"), QT_TRANSLATE_NOOP("Services", "complaint %1")},
        {QStringLiteral("complaint_step"), QT_TRANSLATE_NOOP("Services", "step %1 of a complaint")},
        {QStringLiteral("ranking_run"), QT_TRANSLATE_NOOP("Services", "run %1 of round %2")},
        {QStringLiteral("standing"), QT_TRANSLATE_NOOP("Services", "winners of run %1")},
        {QStringLiteral("signature"), QT_TRANSLATE_NOOP("Services", "signature under run %1 of %2")},
        {QStringLiteral("member"), QT_TRANSLATE_NOOP("Services", "entry %1 of the members (%2)")},
        {QStringLiteral("proposal"), QT_TRANSLATE_NOOP("Services", "proposal %1")},
        {QStringLiteral("proposal_end"), QT_TRANSLATE_NOOP("Services", "end %1 of a proposal")},
        {QStringLiteral("retention_policy"), QT_TRANSLATE_NOOP("Services", "retention period %1")},
        {QStringLiteral("question_change"), QT_TRANSLATE_NOOP("Services", "change %1 of the question bank")},
        {QStringLiteral("question_version"), QT_TRANSLATE_NOOP("Services", "questions of change %1 of the bank")},
        {QStringLiteral("question_step"), QT_TRANSLATE_NOOP("Services", "reviews of change %1 of the bank")},
        {QStringLiteral("question_image"), QT_TRANSLATE_NOOP("Services", "images of change %1 of the bank")},
        {QStringLiteral("paper_draft"), QT_TRANSLATE_NOOP("Services", "drawn paper of round %1, version %2")},
        {QStringLiteral("frozen_paper"), QT_TRANSLATE_NOOP("Services", "frozen paper of round %1")},
        {QStringLiteral("award"), QT_TRANSLATE_NOOP("Services", "award %1")}};
    const auto known = names.find(table);
    if (known == names.end())
        return table.left(64);
    if (table == QStringLiteral("round") && !id.isEmpty())
        return Services::tr("added round %1").arg(id.front().left(64));
    if (table == QStringLiteral("agency") && !id.isEmpty())
        return Services::tr("added agency %1").arg(id.front().left(64));
    QString name = Services::tr(known->second);
    for (int i = 0; i < 3 && name.contains(QStringLiteral("%%1").arg(i + 1)); ++i)
        name.replace(QStringLiteral("%%1").arg(i + 1), id.value(i).left(64));
    return name;
}

Fact factFrom(const QJsonObject &object)
{
    Fact fact;
    fact.table = object.value(QStringLiteral("table")).toString();
    const QJsonArray id = object.value(QStringLiteral("id")).toArray();
    for (const QJsonValue part : id)
        fact.id.append(part.toString());
    fact.digest = object.value(QStringLiteral("sha256")).toString().toLatin1();
    return fact;
}

/// What entries of a kind always name a fact of. On a server the same is asked of members: audit_rules in access.sql.
QString factOfEvery(const QString &action)
{
    static const std::map<QString, QString> tables{
        {QStringLiteral("contest.create"), QStringLiteral("contest")},
        {QStringLiteral("rules.approve"), QStringLiteral("rule_book_version")},
        {QStringLiteral("key.set"), QStringLiteral("answer_key")},
        {QStringLiteral("key.amend"), QStringLiteral("answer_key")},
        {QStringLiteral("submission.invalidate"), QStringLiteral("judge_decision")},
        {QStringLiteral("submission.reinstate"), QStringLiteral("judge_decision")},
        {QStringLiteral("conflict.take"), QStringLiteral("conflict_decision")},
        {QStringLiteral("conflict.restore"), QStringLiteral("conflict_decision")},
        {QStringLiteral("conflict.keep"), QStringLiteral("conflict_decision")},
        {QStringLiteral("conflict.reopen"), QStringLiteral("conflict_decision")},
        {QStringLiteral("accounts.merge"), QStringLiteral("account_decision")},
        {QStringLiteral("accounts.separate"), QStringLiteral("account_decision")},
        {QStringLiteral("tie.resolve"), QStringLiteral("tie_decision")},
        {QStringLiteral("flag.judge"), QStringLiteral("flag_verdict")},
        {QStringLiteral("run.finalise"), QStringLiteral("run_finalisation")},
        {QStringLiteral("complaint.register"), QStringLiteral("complaint")},
        {QStringLiteral("complaint.link"), QStringLiteral("complaint_step")},
        {QStringLiteral("complaint.unlink"), QStringLiteral("complaint_step")},
        {QStringLiteral("complaint.note"), QStringLiteral("complaint_step")},
        {QStringLiteral("complaint.decide"), QStringLiteral("complaint_step")},
        {QStringLiteral("complaint.reopen"), QStringLiteral("complaint_step")},
        {QStringLiteral("complaint.letter"), QStringLiteral("complaint_step")},
        {QStringLiteral("submissions.import"), QStringLiteral("import_batch")},
        {QStringLiteral("submissions.withdraw"), QStringLiteral("batch_withdrawal")},
        {QStringLiteral("agencies.decide"), QStringLiteral("agency_decision")},
        {QStringLiteral("agencies.undo"), QStringLiteral("agency_decision")},
        {QStringLiteral("agencies.change"), QStringLiteral("agency_change")},
        {QStringLiteral("agencies.revert"), QStringLiteral("agency_change")},
        {QStringLiteral("profile.save"), QStringLiteral("mapping_profile")},
        {QStringLiteral("roster.import"), QStringLiteral("roster_sealed")},
        {QStringLiteral("roster.withdraw"), QStringLiteral("roster_withdrawal")},
        {QStringLiteral("run.compute"), QStringLiteral("ranking_run")},
        {QStringLiteral("run.sign"), QStringLiteral("signature")},
        {QStringLiteral("awards.give"), QStringLiteral("award")},
        {QStringLiteral("member.record"), QStringLiteral("member")},
        {QStringLiteral("member.remove"), QStringLiteral("member")},
        {QStringLiteral("proposal.make"), QStringLiteral("proposal")},
        {QStringLiteral("proposal.withdraw"), QStringLiteral("proposal_end")},
        {QStringLiteral("personal.policy"), QStringLiteral("retention_policy")},
        {QStringLiteral("vault.protect"), slotTable},
        {QStringLiteral("vault.passphrase"), slotTable},
        {QStringLiteral("vault.recover"), slotTable},
        {QStringLiteral("questions.protect"), questionSlotTable},
        {QStringLiteral("questions.passphrase"), questionSlotTable},
        {QStringLiteral("questions.recover"), questionSlotTable},
        {QStringLiteral("questions.seal"), QStringLiteral("question_set")},
        {QStringLiteral("questions.key"), contentKeyTable},
        {QStringLiteral("questions.write"), QStringLiteral("question_change")},
        {QStringLiteral("paper.draft"), QStringLiteral("paper_draft")},
        {QStringLiteral("paper.freeze"), QStringLiteral("frozen_paper")},
        {QStringLiteral("schedule.change"), QStringLiteral("schedule_change")},
        {QStringLiteral("round.open"), QStringLiteral("round_opening")}};
    const auto known = tables.find(action);
    return known == tables.end() ? QString() : known->second;
}

bool namesFactOf(const QJsonArray &facts, const QString &table)
{
    return std::ranges::any_of(facts, [&table](const QJsonValue &fact) {
        return fact.toObject().value(QStringLiteral("table")).toString() == table;
    });
}

} // namespace

void FactLedger::addAudited(const std::vector<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries) {
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        const QJsonArray removed = payload.value(QStringLiteral("removed")).toArray();
        for (const QJsonValue name : removed)
            forget(name.toString());
        const QJsonArray facts = payload.value(QStringLiteral("facts")).toArray();
        for (const QJsonValue fact : facts)
            m_audited.push_back(factFrom(fact.toObject()));
        if (const QString table = factOfEvery(entry.action); !table.isEmpty() && !namesFactOf(facts, table))
            m_empty.push_back(entry.seq);
        if (entry.action == QStringLiteral("roster.import")) {
            const qint64 size = payload.value(QStringLiteral("entries")).toInteger();
            const QByteArray digest = payload.value(QStringLiteral("sha256")).toString().toLatin1();
            m_audited.push_back({rosterTable, {QString::number(size)}, digest});
        }
    }
}

/// What an entry says was removed is to be stored no more, unless a later fact has its name.
void FactLedger::forget(const QString &name)
{
    const qsizetype colon = name.indexOf(QLatin1Char(':'));
    const QString table = name.left(colon);
    const QStringList id{name.mid(colon + 1)};
    if (table != slotTable && table != contentKeyTable && table != questionSlotTable)
        return; // everything else is there for good
    std::erase_if(m_audited, [&](const Fact &fact) { return fact.table == table && fact.id == id; });
}

void FactLedger::addStored(const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts)
        m_stored[{fact.table, fact.id}].append(fact.digest);
}

std::vector<qint64> FactLedger::rosterSizes() const
{
    std::vector<qint64> sizes;
    for (const Fact &fact : m_audited) {
        if (fact.table == rosterTable)
            sizes.push_back(fact.id.value(0).toLongLong());
    }
    return sizes;
}

std::map<QString, int> FactLedger::roundsOfRuns() const
{
    std::map<QString, int> rounds;
    for (const Fact &fact : m_audited) {
        if (fact.table == QStringLiteral("ranking_run"))
            rounds.try_emplace(fact.id.value(0), fact.id.value(1).toInt());
    }
    return rounds;
}

std::vector<VerifyFinding> FactLedger::differences(const std::function<bool(const Fact &)> &concerns) const
{
    std::vector<VerifyFinding> findings;
    for (const qint64 seq : m_empty) {
        findings.push_back({Services::tr("audit entry %1").arg(seq),
                            Services::tr("it tells of something, but names no record of it")});
    }
    std::set<Name> told;
    for (const Fact &fact : m_audited) {
        told.insert({fact.table, fact.id});
        if (!concerns(fact))
            continue;
        const auto stored = m_stored.find({fact.table, fact.id});
        if (stored == m_stored.end())
            findings.push_back(
                {nameOf(fact.table, fact.id), Services::tr("the audit trail tells of it, but it is not stored")});
        else if (stored->second != fact.digest)
            findings.push_back({nameOf(fact.table, fact.id), Services::tr("it is not what the audit trail tells of")});
    }
    for (const auto &[name, digest] : m_stored) {
        if (!told.contains(name) && concerns({name.first, name.second, digest}))
            findings.push_back({nameOf(name.first, name.second), Services::tr("it has no audit entry")});
    }
    return findings;
}

} // namespace hoithi
