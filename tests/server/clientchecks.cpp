// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientchecks.h"

#include "base/error.h"

#include <QDir>
#include <QFile>

namespace hoithi::test {

namespace {

struct Invariant
{
    const char *name;
    const char *counterexamples; ///< a query for their number
};

constexpr std::array invariants{
    Invariant{"the audit chain is unbroken",
              "SELECT count(*) FROM (SELECT *, row_number() OVER w AS n, lag(hash, 1, '') OVER w AS before, "
              "lag(at, 1, 0::bigint) OVER w AS earlier, "
              "encode(sha256((SELECT string_agg(convert_to(octet_length(convert_to(part, 'UTF8')) || ':' || part || "
              "E'\\n', 'UTF8'), ''::bytea ORDER BY place) FROM unnest(ARRAY[seq::text, at::text, actor, action, "
              "subject, payload, previous_hash]) WITH ORDINALITY AS parts (part, place))), 'hex') AS again "
              "FROM audit_entry WINDOW w AS (ORDER BY seq)) e "
              "WHERE seq <> n OR previous_hash <> before OR hash <> again OR at < earlier"},
    Invariant{"no submission is stored twice",
              "SELECT count(*) FROM (SELECT FROM submission GROUP BY id >> 32, submission_id HAVING count(*) > 1) d"},
    Invariant{"every batch is whole", "SELECT count(*) FROM import_batch b WHERE accepted <> (SELECT count(*) FROM "
                                      "submission s WHERE s.batch_id = b.id) OR conflicts <> (SELECT count(*) FROM "
                                      "import_conflict c WHERE c.batch_id = b.id)"},
    Invariant{"every submission is of a batch of its round",
              "SELECT count(*) FROM submission s LEFT JOIN import_batch b ON b.id = s.batch_id "
              "WHERE b.round IS DISTINCT FROM s.id >> 32"},
    Invariant{"rows of a round are numbered without gaps",
              "SELECT count(*) FROM (SELECT id >> 32 AS r, max(id & 4294967295) AS last, count(*) AS n FROM "
              "submission GROUP BY 1) t WHERE last <> n"},
    Invariant{"the same file is one batch",
              "SELECT count(*) FROM (SELECT FROM import_batch GROUP BY round, sha256 HAVING count(*) > 1) d"},
    Invariant{
        "an account is one person, and a person one account",
        "SELECT (SELECT count(*) - count(DISTINCT id) FROM participants()) + (SELECT count(*) FROM submission s "
        "LEFT JOIN participants() p ON p.account_id = s.account_id WHERE p.id IS DISTINCT FROM s.participant_id)"},
    Invariant{"whom the roster names is excluded",
              "SELECT count(*) FROM (SELECT DISTINCT s.id >> 32 AS r, s.participant_id AS p FROM submission s JOIN "
              "roster_entry e ON e.account_id = s.account_id) named FULL JOIN (SELECT DISTINCT round AS r, "
              "participant_id AS p FROM exclusion) excluded USING (r, p) WHERE named.r IS NULL OR excluded.r IS NULL"},
    Invariant{"readings of the rules are numbered without gaps",
              "SELECT count(*) - max(version) FROM rule_book_version"},
    Invariant{"versions of a key are numbered without gaps",
              "SELECT count(*) FROM (SELECT max(version) AS last, min(version) AS first, count(*) AS n FROM answer_key "
              "GROUP BY paper_id) k WHERE last <> n OR first <> 1"},
    Invariant{"two different people changed each key",
              "SELECT count(*) FROM answer_key WHERE version > 1 AND "
              "split_part(approvers, E'\\n', 1) = split_part(approvers, E'\\n', 2)"},
    Invariant{"what was carried out is recorded once",
              "SELECT abs((SELECT count(*) FROM answer_key WHERE version > 1) - (SELECT count(*) FROM proposal_end e "
              "JOIN proposal p ON p.id = e.proposal_id WHERE outcome = 'carried' AND act = 'key.amend')) + "
              "abs((SELECT count(*) FROM judge_decision) - (SELECT count(*) FROM proposal_end e JOIN proposal p ON "
              "p.id = e.proposal_id WHERE outcome = 'carried' AND act = 'submission.invalidate'))"},
    Invariant{"nobody carries out what they proposed themselves",
              "SELECT count(*) FROM proposal_end e JOIN proposal p ON p.id = e.proposal_id "
              "WHERE (p.full_name = e.full_name) <> (outcome = 'withdrawn')"},
    Invariant{"a submission is invalidated once",
              "SELECT count(*) - count(DISTINCT submission_id) FROM judge_decision"},
    Invariant{"judges sign", "SELECT count(*) FROM signature s WHERE NOT EXISTS (SELECT FROM member m WHERE "
                             "m.full_name = s.judge AND m.role = 'judge')"},
    Invariant{"prizes come of signed results",
              "SELECT count(*) FROM award a WHERE (SELECT count(*) FROM signature s WHERE s.run_id = a.run_id) < 2"},
    Invariant{"the same result is one run",
              "SELECT count(*) FROM (SELECT FROM ranking_run GROUP BY round, manifest HAVING count(*) > 1) d"},
    Invariant{"each fact has its entry in the audit trail",
              "WITH n AS (SELECT action, count(*) AS n FROM audit_entry GROUP BY 1), facts (action, n) AS (VALUES "
              "('submissions.import', (SELECT count(*) FROM import_batch)), "
              "('rules.approve', (SELECT count(*) FROM rule_book_version)), "
              "('key.set', (SELECT count(*) FROM answer_key WHERE version = 1)), "
              "('key.amend', (SELECT count(*) FROM answer_key WHERE version > 1)), "
              "('submission.invalidate', (SELECT count(*) FROM judge_decision)), "
              "('proposal.make', (SELECT count(*) FROM proposal)), "
              "('proposal.withdraw', (SELECT count(*) FROM proposal_end WHERE outcome = 'withdrawn')), "
              "('run.compute', (SELECT count(*) FROM ranking_run)), "
              "('run.sign', (SELECT count(*) FROM signature))) "
              "SELECT count(*) FROM facts LEFT JOIN n USING (action) WHERE coalesce(n.n, 0) <> facts.n"},
    Invariant{
        "everybody does what their role may",
        "SELECT count(*) FROM audit_entry e CROSS JOIN unnest(string_to_array(actor, ', ')) AS name JOIN member m "
        "ON m.full_name = name WHERE action <> 'member.record' AND m.role <> CASE WHEN action IN "
        "('submissions.import', 'roster.import', "
        "'key.set') THEN 'organiser' WHEN action = 'rules.approve' THEN 'admin' WHEN "
        "action LIKE 'award%' OR action = 'personal.export' THEN "
        "'secretary' ELSE 'judge' END"},
    Invariant{"no edit of a form is lost",
              "SELECT count(*) FROM draft WHERE row_version <> (content::json ->> 'all')::bigint OR row_version <> "
              "(SELECT sum(value::bigint) FROM json_each_text(content::json) WHERE key <> 'all')"},
    Invariant{"nobody holds a lock, or waits for one",
              "SELECT (SELECT count(*) FROM pg_locks WHERE NOT granted OR locktype = 'advisory') + (SELECT count(*) "
              "FROM pg_stat_activity WHERE state LIKE 'idle in transaction%')"},
    Invariant{"no deadlock came about", "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"}};

std::map<QString, int> counted(const OwnServer &server, const QString &database, const QString &query)
{
    std::map<QString, int> counts;
    for (const QString &line : server.sql(QString(u"SET search_path = hoithi; " + query), database).split(u'\n'))
        counts[line.section(QLatin1Char('|'), 0, 0)] = line.section(QLatin1Char('|'), 1).toInt();
    return counts;
}

bool isImproper(ErrorCode code, const QString &detail, int waited)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::BadInput:
    case ErrorCode::Io:
    case ErrorCode::Database:
    case ErrorCode::Sealed:
    case ErrorCode::Corrupt:
    case ErrorCode::Unsupported:
    case ErrorCode::Internal:
        return true;
    default:
        break;
    }
    constexpr int patience = 4900; // milliseconds that a writer waits for others
    if (detail == QLatin1String("PostgreSQL 55P03"))
        return waited < patience;
    for (const char *state : {"40P01", "40001", "23505", "HT007", "42501", "HT003"}) {
        if (detail.endsWith(QLatin1String(state)))
            return true;
    }
    return false;
}

} // namespace

QStringList brokenInvariants(const OwnServer &server, const QString &database)
{
    QStringList broken;
    for (const Invariant &invariant : invariants) {
        const QString found =
            server.sql(QString(u"SET search_path = hoithi; " + QString::fromUtf8(invariant.counterexamples)), database);
        if (found != QLatin1String("0"))
            broken.append(QStringLiteral("%1: %2").arg(QLatin1String(invariant.name), found));
    }
    return broken;
}

ClientJournals::ClientJournals(const QString &folder)
{
    const QDir journals(folder, QStringLiteral("journal-*"));
    for (const QString &name : journals.entryList()) {
        QFile file(journals.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.count('\t') >= 3)
                take(QString::fromUtf8(line));
        }
    }
}

void ClientJournals::take(const QString &line)
{
    const QStringList parts = line.split(QLatin1Char('\t'));
    const QString &told = parts[0];
    const QString &kind = parts[1];
    const QString &key = parts[2];
    ++m_counts[{told, kind}];
    ++m_counts[{told, {}}];
    if (kind == QLatin1String("draft")) {
        auto &[saved, open] = m_edits[key];
        saved += told == QLatin1String("ok") ? 1 : 0;
        open += told == QLatin1String("begin") ? 1 : told == QLatin1String("maybe") ? 0 : -1;
    }
    Act &act = m_acts[{kind, key}];
    if (act.told != QLatin1String("ok") || told == QLatin1String("maybe") || kind == QLatin1String("propose"))
        act = {kind, key, told};
    if (parts.size() > 6 && isImproper(static_cast<ErrorCode>(parts[3].toInt()), parts[4], parts[5].toInt()))
        m_improper.append(line);
}

int ClientJournals::times(const QString &told, const QString &kind) const
{
    const auto found = m_counts.find({told, kind});
    return found == m_counts.end() ? 0 : found->second;
}

/// `wanted` rows where it is done, none where it is not, one of both where nobody was told.
QStringList ClientJournals::unlike(const QString &kind, const Counts &stored, int (*wanted)(const QString &key)) const
{
    QStringList wrong;
    for (const auto &[name, act] : m_acts) {
        if (act.kind != kind)
            continue;
        const auto found = stored.find(act.key.section(QLatin1Char(' '), 0, 0));
        const int there = found == stored.end() ? 0 : found->second;
        const bool whole = there == wanted(act.key);
        const bool right = act.told == QLatin1String("ok")    ? whole
                           : act.told == QLatin1String("not") ? there == 0
                                                              : whole || there == 0;
        if (!right)
            wrong.append(
                QStringLiteral("%1 %2 was told “%3”, and %4 rows are there").arg(kind, act.key, act.told).arg(there));
    }
    return wrong;
}

QStringList ClientJournals::missing(const QString &kind, const Counts &stored) const
{
    QStringList wrong;
    for (const auto &[name, act] : m_acts) {
        if (act.kind == kind && act.told == QLatin1String("ok") && !stored.contains(act.key))
            wrong.append(QStringLiteral("%1 %2 was done, and is not there").arg(kind, act.key));
    }
    return wrong;
}

QStringList ClientJournals::lostEdits(const OwnServer &server, const QString &database) const
{
    const Counts stored = counted(server, database,
                                  QStringLiteral("SELECT key || ' ' || subject, value FROM draft, "
                                                 "json_each_text(content::json)"));
    QStringList wrong;
    for (const auto &[field, edits] : m_edits) {
        const auto found = stored.find(field);
        const int there = found == stored.end() ? 0 : found->second;
        if (there < edits[0] || there > edits[0] + edits[1])
            wrong.append(QStringLiteral("draft %1: %2 saved, %3 unknown, %4 there")
                             .arg(field)
                             .arg(edits[0])
                             .arg(edits[1])
                             .arg(there));
    }
    return wrong;
}

QStringList ClientJournals::contradicted(const OwnServer &server, const QString &database,
                                         const QStringList &names) const
{
    const auto counts = [&](const char *query) {
        return counted(server, database, QString::fromUtf8(query));
    };
    const auto one = [](const QString &) {
        return 1;
    };
    QStringList wrong = unlike(QStringLiteral("import"),
                               counts("SELECT regexp_replace(submission_id, '-[0-9]+$', ''), count(*) FROM submission "
                                      "GROUP BY 1"),
                               [](const QString &key) { return key.section(QLatin1Char(' '), 1).toInt(); });
    wrong += unlike(QStringLiteral("roster"), counts("SELECT body, count(*) FROM roster_entry GROUP BY 1"),
                    [](const QString &) { return 2; });
    wrong += unlike(QStringLiteral("rules"), counts("SELECT reason, count(*) FROM rule_book_version GROUP BY 1"), one);
    wrong += unlike(QStringLiteral("propose"), counts("SELECT reason, count(*) FROM proposal GROUP BY 1"), one);
    wrong += missing(QStringLiteral("shared"), counts("SELECT file_name, count(*) FROM import_batch GROUP BY 1"));
    wrong += missing(
        QStringLiteral("key"),
        counts("SELECT p.code || ' ' || replace(k.entries, ' ', ''), 1 FROM answer_key k JOIN paper p ON p.id = "
               "k.paper_id WHERE k.version = 1"));
    wrong +=
        missing(QStringLiteral("carried"), counts("SELECT proposal_id, 1 FROM proposal_end WHERE outcome = 'carried'"));
    wrong += missing(QStringLiteral("withdrawn"),
                     counts("SELECT proposal_id, 1 FROM proposal_end WHERE outcome = 'withdrawn'"));
    Counts signatures;
    for (const auto &[signature, n] :
         counts("SELECT r.run_hash || ' ' || s.judge, 1 FROM signature s JOIN ranking_run r "
                "ON r.id = s.run_id"))
        signatures[QString(signature.section(QLatin1Char(' '), 0, 0) + u' '
                           + QString::number(names.indexOf(signature.section(QLatin1Char(' '), 1))))] = n;
    wrong += missing(QStringLiteral("sign"), signatures);
    return wrong + lostEdits(server, database);
}

} // namespace hoithi::test
