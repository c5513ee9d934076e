// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundstest.h"
#include "memberrows.h"
#include "membersql.h"
#include "support/testregistry.h"

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString last = QStringLiteral("9223372036854775807");
const QString imported = QStringLiteral("; SET CONSTRAINTS import_pending_checked IMMEDIATE");

QString submission(const QString &id, const QString &batch)
{
    return QStringLiteral("INSERT INTO submission SELECT %1, %2, participant_id, submitted_at, started_at, prediction, "
                          "paper_id, answers, 's-9', agency_id, account_id, line, full_name, phone, national_id, "
                          "phone_index, national_id_index, agency_code, agency_name FROM submission LIMIT 1; ")
        .arg(id, batch);
}

/// The same, added to the round's part of the table, as an import does it.
QString ownRound(const QString &id, const QString &batch)
{
    return submission(id, batch).replace(QStringLiteral("INTO submission "),
                                         QStringLiteral("INTO submission_round_1 "));
}

QString issue(const QString &id, const QString &batch)
{
    return QStringLiteral("INSERT INTO import_issue VALUES (%1, %2, 9, 'malformed_row', '', ''); ").arg(id, batch);
}

QString conflict(const QString &id, const QString &batch)
{
    return QStringLiteral("INSERT INTO import_conflict VALUES (%1, %2, 9, 's-1', '{}', ''); ").arg(id, batch);
}

QString account(const QString &account, const QString &person)
{
    return QStringLiteral("INSERT INTO participant_list VALUES (%2, '[\"%1\"]'); ").arg(account, person);
}

QString accounts(qint64 firstId, const char *json)
{
    return QStringLiteral("INSERT INTO participant_list VALUES (%1, '%2'); ").arg(firstId).arg(QLatin1String(json));
}

QString batch(int accepted, int rejected, int conflicts)
{
    return QStringLiteral("INSERT INTO import_batch SELECT 2, round, 'f', repeat('a', 64), size, '{me}', {now}, %1, "
                          "unchanged, %3, "
                          "excluded, agency_unresolved, '%2 0', content_digest, content_key_id, sealing_salt, "
                          "decode(repeat(\'00\', 16 * %1), \'hex\') FROM import_batch WHERE id = 1; ")
        .arg(accepted)
        .arg(rejected)
        .arg(conflicts);
}

/// A batch 2 with a submission of each account.
QString submissionsOf(const std::vector<std::pair<const char *, int>> &people)
{
    QString rows;
    for (const auto &[account, person] : people) {
        const qint64 id = 4294967300 + rows.count(QStringLiteral("INSERT"));
        rows += submission(QString::number(id), QStringLiteral("2"))
                    .replace(QStringLiteral("account_id,"), QStringLiteral("'%1',").arg(QLatin1String(account)))
                    .replace(QStringLiteral("participant_id,"), QStringLiteral("%1,").arg(person));
    }
    return rows + batch(static_cast<int>(people.size()), 0, 0);
}

/// After a batch 2 without rows, which the sample does not have.
QString withdrawal(int number, int withdrawn, const char *who, const char *reason)
{
    return QString(batch(0, 0, 0) + imported
                   + QStringLiteral("; INSERT INTO batch_withdrawal VALUES (%1, %2, '%3', '%4', {now}); ")
                         .arg(number)
                         .arg(withdrawn)
                         .arg(QLatin1String(who), QLatin1String(reason)));
}

} // namespace

/// Rows that COPY brings in are those of a batch of the same transaction, whatever tools an organiser has.
class TestImportBounds : public BoundsTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfADumpAreThoseOfItsBatch_data()
    {
        const QString next = QStringLiteral("4294967300");
        const QString untold = QStringLiteral("HT011");
        addMemberRows({
            {"a batch with a submission",
             "organiser",
             submission(next, QStringLiteral("2")) + batch(1, 0, 0) + imported,
             {}},
            {"a batch with a rejected row and one that differs",
             "organiser",
             issue(QStringLiteral("3"), QStringLiteral("2")) + conflict(QStringLiteral("2"), QStringLiteral("2"))
                 + batch(0, 1, 1) + imported,
             {}},
            {"a batch with less than it counts", "organiser",
             submission(next, QStringLiteral("2")) + batch(2, 0, 0) + imported, untold},
            {"a submission beside all batches", "organiser", submission(next, QStringLiteral("1")) + imported, untold},
            {"a batch with a submission of its round",
             "organiser",
             ownRound(next, QStringLiteral("2")) + batch(1, 0, 0) + imported,
             {}},
            {"a submission of its round beside all batches", "organiser",
             ownRound(next, QStringLiteral("1")) + imported, untold},
            {"a batch with less than it counts, of its round", "organiser",
             ownRound(next, QStringLiteral("2")) + batch(2, 0, 0) + imported, untold},
            {"checked before the last row of its round comes", "organiser",
             QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE; ") + ownRound(next, QStringLiteral("1")), untold},
            {"a submission far from the others", "organiser",
             submission(QStringLiteral("4294999999"), QStringLiteral("2")) + batch(1, 0, 0) + imported, untold},
            {"a submission in another round", "organiser",
             submission(QStringLiteral("8589934593"), QStringLiteral("2")) + batch(1, 0, 0) + imported, untold},
            {"a rejected row beside all batches", "organiser",
             issue(QStringLiteral("3"), QStringLiteral("1")) + imported, untold},
            {"the last number of all rejected rows", "organiser",
             issue(last, QStringLiteral("2")) + batch(0, 1, 0) + imported, untold},
            {"a difference beside all batches", "organiser",
             conflict(QStringLiteral("2"), QStringLiteral("1")) + imported, untold},
            {"the last number of all differences", "organiser",
             conflict(last, QStringLiteral("2")) + batch(0, 0, 1) + imported, untold},
            {"a batch that counts rows which are not there", "organiser", batch(7, 0, 0) + imported, untold},
            {"a batch that counts less than nothing", "organiser",
             batch(0, 0, 0).replace(QStringLiteral("unchanged, 0"), QStringLiteral("unchanged, -5")), boundsRefused},
            {"a batch that counts in words", "organiser",
             batch(0, 0, 0).replace(QStringLiteral("'0 0'"), QStringLiteral("'x'")), boundsRefused},
            {"a batch of a file whose name has no end", "organiser",
             batch(0, 0, 0).replace(QStringLiteral("'f'"), QStringLiteral("repeat('f', 5000)")), boundsRefused},
            {"a rejected row in a colleague's batch", "organiser",
             issue(QStringLiteral("3"), QStringLiteral("1")) + batch(0, 1, 0) + imported, untold},
            {"a submission before the round", "organiser",
             submission(next, QStringLiteral("2")).replace(QStringLiteral("submitted_at,"), QStringLiteral("-7,"))
                 + batch(1, 0, 0) + imported,
             untold},
            {"a submission of another person's account", "organiser",
             submission(next, QStringLiteral("2")).replace(QStringLiteral("participant_id,"), QStringLiteral("2,"))
                 + batch(1, 0, 0) + imported,
             untold},
            {"two accounts as one person", "organiser",
             account(QStringLiteral("acc-9"), QStringLiteral("1"))
                 + submission(next, QStringLiteral("2"))
                       .replace(QStringLiteral("account_id,"), QStringLiteral("'acc-9',"))
                 + batch(1, 0, 0) + imported,
             QStringLiteral("23505")},
            {"a new account",
             "organiser",
             account(QStringLiteral("acc-9"), QStringLiteral("4"))
                 + submission(next, QStringLiteral("2"))
                       .replace(QStringLiteral("account_id,"), QStringLiteral("'acc-9',"))
                       .replace(QStringLiteral("participant_id,"), QStringLiteral("4,"))
                 + batch(1, 0, 0) + imported,
             {}},
            {"a second number of an account", "organiser",
             account(QStringLiteral("acc-1"), QStringLiteral("4"))
                 + submission(next, QStringLiteral("2"))
                       .replace(QStringLiteral("account_id,"), QStringLiteral("'acc-1',"))
                       .replace(QStringLiteral("participant_id,"), QStringLiteral("4,"))
                 + batch(1, 0, 0) + imported,
             untold},
            {"a second number of an account without a submission", "organiser",
             account(QStringLiteral("acc-1"), QStringLiteral("4")) + batch(0, 0, 0) + imported, untold},
            {"a new account that leaves a gap", "organiser",
             account(QStringLiteral("acc-9"), QStringLiteral("6"))
                 + submission(next, QStringLiteral("2"))
                       .replace(QStringLiteral("account_id,"), QStringLiteral("'acc-9',"))
                       .replace(QStringLiteral("participant_id,"), QStringLiteral("6,"))
                 + batch(1, 0, 0) + imported,
             untold},
            {"an account without a submission", "organiser",
             account(QStringLiteral("acc-9"), QStringLiteral("4")) + batch(0, 0, 0) + imported, untold},
            {"the last number of all accounts", "organiser", account(QStringLiteral("hue77"), last) + imported,
             QStringLiteral("23514")},
            {"checked before the last row comes", "organiser",
             QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE; ") + submission(next, QStringLiteral("1")), untold},
            {"and once more", "organiser",
             QString(submission(next, QStringLiteral("2")) + batch(1, 0, 0) + imported + QStringLiteral("; ")
                     + submission(QStringLiteral("4294967301"), QStringLiteral("2"))),
             untold},
            {"the notes themselves", "organiser", QStringLiteral("DELETE FROM import_pending"),
             QStringLiteral("42501")},
        });
    }
    void rowsOfADumpAreThoseOfItsBatch() { tryMemberRow(*m_logins); }

    /// The sample has accounts 1 to 3.
    void listsOfAccountsAreThoseOfTheRows_data()
    {
        const QString untold = QStringLiteral("HT011");
        const QString noList = QStringLiteral("23514");
        const QString none = batch(0, 0, 0) + imported;
        addMemberRows({
            {"two lists, one after the other",
             "organiser",
             accounts(4, "[\"x\"]") + accounts(5, "[\"y\"]") + submissionsOf({{"x", 4}, {"y", 5}}) + imported,
             {}},
            {"the same in one",
             "organiser",
             accounts(4, "[\"x\", \"y\"]") + submissionsOf({{"x", 4}, {"y", 5}}) + imported,
             {}},
            {"two lists with a number in both", "organiser",
             accounts(4, "[\"x\",\"y\"]") + accounts(5, "[\"z\"]") + submissionsOf({{"x", 4}, {"y", 5}}) + imported,
             untold},
            {"a number of another account", "organiser", accounts(2, "[\"x\"]") + submissionsOf({{"x", 2}}) + imported,
             untold},
            {"an account twice", "organiser",
             accounts(4, "[\"x\",\"x\"]") + submissionsOf({{"x", 4}, {"x", 5}}) + imported, untold},
            {"a number among the accounts", "organiser",
             accounts(4, "[\"x\",7,\"y\"]") + submissionsOf({{"x", 4}, {"7", 5}, {"y", 6}}) + imported, untold},
            {"a list among the accounts", "organiser",
             accounts(4, "[\"x\",[],\"y\"]") + submissionsOf({{"x", 4}, {"[]", 5}, {"y", 6}}) + imported, untold},
            {"nothing among the accounts", "organiser", accounts(4, "[\"x\",null,\"y\"]") + none, untold},
            {"no account", "organiser", accounts(4, "[]") + none, noList},
            {"no account at the end of all numbers", "organiser", accounts(2147483647, "[]") + none, noList},
            {"a number that is none", "organiser", accounts(2147483648, "[\"x\"]") + none, noList},
            {"one number", "organiser", accounts(4, "[7]") + none, noList},
            {"an object", "organiser", accounts(4, "{\"x\":\"y\"}") + none, noList},
            {"no JSON", "organiser", accounts(4, "[\"x\" \"y\"]") + none, QStringLiteral("22P02")},
            {"a character that is none", "organiser", accounts(4, "[\"\\u0000\"]") + none, QStringLiteral("22P05")},
            {"half a character", "organiser", accounts(4, "[\"\\ud800\"]") + none, QStringLiteral("22P02")},
        });
    }
    void listsOfAccountsAreThoseOfTheRows() { tryMemberRow(*m_logins); }

    void aBatchIsTakenBackByAnOrganiserAndItsEntry_data()
    {
        const QString told = entryOf(QStringLiteral("'{me}'"), "submissions.withdraw",
                                     {fact("batch_withdrawal", QStringLiteral("[\"1\"]"))});
        const QString atOnce = QStringLiteral("SET CONSTRAINTS batch_withdrawal_told IMMEDIATE");
        const QString ofAll = told + QStringLiteral("; ") + atOnce;
        addMemberRows({
            {"a batch taken back", "organiser", withdrawal(1, 2, "{me}", "r") + ofAll, {}},
            {"without an entry", "organiser", withdrawal(1, 2, "{me}", "r") + atOnce, QStringLiteral("HT011")},
            {"in another's name", "organiser", withdrawal(1, 2, "{other}", "r") + ofAll, QStringLiteral("HT003")},
            {"without a reason", "organiser", withdrawal(1, 2, "{me}", "") + ofAll, QStringLiteral("23514")},
            {"with a number left out", "organiser", withdrawal(2, 2, "{me}", "r") + ofAll, QStringLiteral("HT007")},
            {"while judges keep a submission of it out", "organiser", withdrawal(1, 1, "{me}", "r") + ofAll,
             boundsRefused},
            {"by a judge", "judge", QStringLiteral("INSERT INTO batch_withdrawal VALUES (1, 1, '{me}', 'r', {now})"),
             QStringLiteral("42501")},
        });
    }
    void aBatchIsTakenBackByAnOrganiserAndItsEntry() { tryMemberRow(*m_logins); }

    void agenciesAreDecidedByAnOrganiserAndItsEntry_data()
    {
        const auto decision = [](int number, const char *kind, const char *code, const char *who) {
            return QStringLiteral("INSERT INTO agency_decision VALUES (%1, '%2', 'đội một', '%3', '%4', '', {now}); ")
                .arg(QString::number(number), QLatin1String(kind), QLatin1String(code), QLatin1String(who));
        };
        const auto told = [](const char *action) {
            return QString(
                entryOf(QStringLiteral("'{me}'"), action, {fact("agency_decision", QStringLiteral("[\"1\"]"))})
                + QStringLiteral("; SET CONSTRAINTS agency_decision_told IMMEDIATE"));
        };
        const QString entry = told("agencies.decide");
        addMemberRows({
            {"an agency", "organiser", decision(1, "agency", "A1", "{me}") + entry, {}},
            {"none of the list", "organiser", decision(1, "none", "", "{me}") + entry, {}},
            {"taken back", "organiser", decision(1, "withdraw", "", "{me}") + told("agencies.undo"), {}},
            {"without an entry", "organiser",
             decision(1, "none", "", "{me}") + QStringLiteral("SET CONSTRAINTS agency_decision_told IMMEDIATE"),
             QStringLiteral("HT011")},
            {"in another's name", "organiser", decision(1, "none", "", "{other}") + entry, QStringLiteral("HT003")},
            {"an agency that there is not", "organiser", decision(1, "agency", "x", "{me}") + entry, boundsRefused},
            {"no agency", "organiser", decision(1, "agency", "", "{me}") + entry, boundsRefused},
            {"with a number left out", "organiser", decision(2, "none", "", "{me}") + entry, QStringLiteral("HT007")},
            {"by a judge", "judge", decision(1, "none", "", "{me}"), QStringLiteral("42501")},
        });
    }
    void agenciesAreDecidedByAnOrganiserAndItsEntry() { tryMemberRow(*m_logins); }

    /// The sample's one conflict is kept.
    void conflictsAreDecidedByJudgesAndTheirEntry_data()
    {
        const auto decision = [](int number, const char *kind, const char *place, const char *who) {
            return QStringLiteral("INSERT INTO conflict_decision VALUES (%1, 1, '%2', %3, E'%4', 'r', {now}); ")
                .arg(QString::number(number), QLatin1String(kind), QLatin1String(place), QLatin1String(who));
        };
        const QString atOnce = QStringLiteral("SET CONSTRAINTS conflict_decision_told IMMEDIATE");
        const QString entry = QString(
            entryOf(QStringLiteral("'{me}'"), "conflict.reopen", {fact("conflict_decision", QStringLiteral("[\"2\"]"))})
            + QStringLiteral("; ") + atOnce);
        addMemberRows({
            {"opened again", "judge", decision(2, "reopen", "0, 0", "{me}") + entry, {}},
            {"without an entry", "judge", decision(2, "reopen", "0, 0", "{me}") + atOnce, QStringLiteral("HT011")},
            {"in another's name", "judge", decision(2, "reopen", "0, 0", "{other}") + entry, QStringLiteral("HT003")},
            {"kept once more", "judge", decision(2, "keep", "0, 0", "{me}") + entry, boundsRefused},
            {"with a number left out", "judge", decision(3, "reopen", "0, 0", "{me}") + entry, QStringLiteral("HT007")},
            {"a row that one judge takes", "judge", decision(2, "take", "4294967297, 1", "{me}\\n{other}") + entry,
             QStringLiteral("HT005")},
            {"by an organiser", "organiser", decision(2, "reopen", "0, 0", "{me}"), QStringLiteral("42501")},
            {"a file that a judge brings in", "judge",
             batch(0, 0, 0) + QStringLiteral("SET CONSTRAINTS import_batch_taken IMMEDIATE"), QStringLiteral("HT006")},
        });
    }
    void conflictsAreDecidedByJudgesAndTheirEntry() { tryMemberRow(*m_logins); }

    void profilesAreSavedByAnOrganiserAndItsEntry_data()
    {
        const auto profile = [](int number, int version, const char *who) {
            return QStringLiteral("INSERT INTO mapping_profile VALUES (%1, 'tuần', %2, '{}', '[]', '%3', {now}); ")
                .arg(QString::number(number), QString::number(version), QLatin1String(who));
        };
        const QString entry = QString(
            entryOf(QStringLiteral("'{me}'"), "profile.save", {fact("mapping_profile", QStringLiteral("[\"1\"]"))})
            + QStringLiteral("; SET CONSTRAINTS mapping_profile_told IMMEDIATE"));
        addMemberRows({
            {"a profile", "organiser", profile(1, 1, "{me}") + entry, {}},
            {"without an entry", "organiser",
             profile(1, 1, "{me}") + QStringLiteral("SET CONSTRAINTS mapping_profile_told IMMEDIATE"),
             QStringLiteral("HT011")},
            {"in another's name", "organiser", profile(1, 1, "{other}") + entry, QStringLiteral("HT003")},
            {"with a version left out", "organiser", profile(1, 2, "{me}") + entry, QStringLiteral("HT007")},
            {"with a number left out", "organiser", profile(2, 1, "{me}") + entry, QStringLiteral("HT007")},
            {"by a judge", "judge", profile(1, 1, "{me}"), QStringLiteral("42501")},
        });
    }
    void profilesAreSavedByAnOrganiserAndItsEntry() { tryMemberRow(*m_logins); }
};

HOITHI_TEST(TestImportBounds)
#include "tst_importbounds.moc"
