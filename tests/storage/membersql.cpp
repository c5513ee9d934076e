// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersql.h"

namespace hoithi::test {

QString auditEntry(const QString &actor, const QString &action, const QString &at)
{
    return QStringLiteral(
               "INSERT INTO audit_entry SELECT (e).seq, (e).at, (e).actor, (e).action, (e).subject, (e).payload, "
               "(e).previous_hash, chain_hash(e) FROM (SELECT ROW(seq + 1, %3, %1, %2, 's', '{}', hash, "
               "'')::audit_entry AS e FROM audit_entry ORDER BY seq DESC LIMIT 1) AS next")
        .arg(actor, action, at);
}

QString signature(const QString &judge, const QString &at)
{
    return QStringLiteral("INSERT INTO signature VALUES (1, folded_name('%1'), '%1', '{login}', %2)").arg(judge, at);
}

QString fact(const char *table, const QString &id, const QString &digest)
{
    const QString stored = QStringLiteral("stored_digest('%1', '%2')").arg(QLatin1String(table), id);
    return QStringLiteral("jsonb_build_object('table', '%1', 'id', '%2'::jsonb, 'sha256', %3)")
        .arg(QLatin1String(table), id, digest.isEmpty() ? stored : digest);
}

QString entryOf(const QString &actor, const char *action, const QStringList &facts, const QString &more)
{
    QString entry = auditEntry(actor, QStringLiteral("'%1'").arg(QLatin1String(action)));
    return entry.replace(QStringLiteral("'{}'"),
                         QStringLiteral("jsonb_build_object(%1'facts', jsonb_build_array(%2))::text")
                             .arg(more, facts.join(QStringLiteral(", "))));
}

QString signatureEntry(const QString &head)
{
    const QString more =
        QStringLiteral("'run', 1, 'run_hash', (SELECT run_hash FROM ranking_run WHERE id = 1), 'head', "
                       "jsonb_build_object('seq', %1), ")
            .arg(head);
    const QStringList facts{fact("signature", QStringLiteral("[\"1\", \"{me}\"]"))};
    return QString(QStringLiteral("; ") + entryOf(QStringLiteral("'{me}'"), "run.sign", facts, more) + atOnce);
}

QString rules(const QString &version, const QString &approver)
{
    return QStringLiteral("INSERT INTO rule_book_version SELECT %1, 1, rules, '%2', 'r', {now} FROM rule_book_version "
                          "WHERE version = 1")
        .arg(version, approver);
}

QString amendedKey(const QString &approvers, const QString &version)
{
    return QStringLiteral("INSERT INTO answer_key VALUES (9, 1, %2, '%3', E'%1', 'r', {now}, '')")
        .arg(approvers, version, amendment.section(QLatin1Char(':'), 2));
}

QString invalidation(const QString &judges)
{
    return QStringLiteral("INSERT INTO judge_decision VALUES (9, 'invalidate', 4294967297, E'%1', 'r', {now})")
        .arg(judges);
}

QString proposal(const QString &act, const QString &content, int id)
{
    QString subject = QStringLiteral("'round 1, question 1'");
    if (act == erasing)
        subject = QStringLiteral("'vault'");
    else if (act == QStringLiteral("submission.invalidate"))
        subject = QStringLiteral("(SELECT submission_id FROM submission WHERE id = %1)").arg(content);
    return QStringLiteral("INSERT INTO proposal VALUES (%1, '%2', %3, '%4', 'r', '{login}', '{me}', {now}, '')")
        .arg(QString::number(id), act, subject, content);
}

QString proposalWithEntry(const QString &act, const QString &content, int id)
{
    const QStringList facts{fact("proposal", QStringLiteral("[\"%1\"]").arg(id))};
    return QString(proposal(act, content, id) + QStringLiteral("; ")
                   + entryOf(QStringLiteral("'{me}'"), "proposal.make", facts));
}

QString proposalEnd(int proposal, const char *outcome)
{
    return QStringLiteral("INSERT INTO proposal_end VALUES (1, %1, '%2', '{me}', {now})")
        .arg(proposal)
        .arg(QLatin1String(outcome));
}

QString memberRow(const QString &login, const QString &name, int active)
{
    const QString row = QStringLiteral("INSERT INTO member VALUES (99, '%1', '%2', 'judge', %3, {now}); ");
    const QStringList facts{fact("member", QStringLiteral("[\"99\", \"%1\"]").arg(login))};
    return QString(row.arg(login, name).arg(active) + entryOf(QStringLiteral("'{me}'"), "member.record", facts));
}

QString endFact()
{
    return fact("proposal_end", QStringLiteral("[\"1\"]"));
}

QString keyRemoval(const QString &actor, const QString &action, bool another)
{
    const QString removed = QStringLiteral("'removed', '[\"content_key:1\"]'::jsonb, ");
    const QString removal = QStringLiteral("; SELECT remove_key('content_key', 1)");
    if (action == erasing)
        return QString(entryOf(actor, qPrintable(action), {endFact()}, removed) + removal + atOnce);
    QStringList facts{
        fact("key_slot", QStringLiteral("[\"77\"]"),
             QStringLiteral("row_digest(ARRAY['77', 'passphrase', '', '1', '1', '', transaction_ms()::text])"))};
    QString rows = QStringLiteral("; INSERT INTO key_slot VALUES (77, 'passphrase', '', 1, 1, '', transaction_ms())");
    if (another) {
        facts.append(fact("content_key", QStringLiteral("[\"1\"]"),
                          QStringLiteral("row_digest(ARRAY['1', 'personal', 'w', transaction_ms()::text])")));
        rows.append(QStringLiteral("; INSERT INTO content_key VALUES (1, 'personal', 'w', transaction_ms())"));
    }
    return QString(entryOf(actor, qPrintable(action), facts, removed) + removal + rows + atOnce);
}

} // namespace hoithi::test
