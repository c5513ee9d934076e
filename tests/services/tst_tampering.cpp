// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencyservice.h"
#include "services/complaints/complaintservice.h"
#include "services/conflicts/conflictservice.h"
#include "services/import/profiles/profileservice.h"
#include "services/roster/rosterservice.h"
#include "smallcontest.h"
#include "tampering.h"
#include "testregistry.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <map>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// Which page of the file an index begins on, and the size of pages.
std::pair<qint64, qint64> rootOf(const QString &path, const QString &index)
{
    const QString name = QStringLiteral("looking");
    std::pair<qint64, qint64> answer{0, 0};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(QStringLiteral("SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_schema "
                                      "WHERE name = '%1'")
                           .arg(index))
            && query.next())
            answer = {query.value(0).toLongLong(), query.value(1).toLongLong()};
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

Result<void> fileComplaint(ContestSession &session)
{
    ComplaintRegistration request;
    request.roundNumber = 1;
    request.complainant = {QStringLiteral("Võ Thị Mẫu"), {}, {}, QStringLiteral("điểm thấp")};
    request.submissions = {QStringLiteral("S1")};
    request.actor = QStringLiteral("Bùi Thị Ghi");
    HOITHI_CHECK(wait(session.complaints().enter(request)));
    return wait(session.complaints().decide(
        {1, ComplaintOutcome::Rejected, QStringLiteral("chấm đúng"), 0, QStringLiteral("Lê Thử")}));
}

/// A new agency, a merger and a headcount, each in a day of its own; and a second change.
Result<void> changeAgencies(ContestSession &session)
{
    AgencyEdit added{.code = QStringLiteral("N1"), .name = QStringLiteral("Trung tâm Mẫu")};
    added.mergedInto = QStringLiteral("474");
    added.mergedSince = QDate(2020, 7, 1);
    added.people = 9;
    const QString reason = QStringLiteral("theo nghị quyết");
    HOITHI_CHECK(wait(session.agencyDecisions().change({{added}, 0, reason, QStringLiteral("Lê Thử")})));
    const AgencyEdit counted{.code = QStringLiteral("N1"), .kind = QStringLiteral("trung_tam")};
    HOITHI_CHECK(wait(session.agencyDecisions().change({{counted}, 1, reason, QStringLiteral("Lê Thử")})));
    return {};
}

/// A contest in which everything was recorded at least once.
Result<std::shared_ptr<ContestSession>> fullSession(const SmallStore &store)
{
    const QStringList two{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
    const QString reason = QStringLiteral("test");
    HOITHI_TRY(std::shared_ptr<ContestSession> session, readySession(store));
    HOITHI_CHECK(wait(session->importRoster(
        store.file(QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\njury,A,hue6,,\n"))));
    QStringList rows = sevenRows();
    rows.append(QStringLiteral("S7,hue7,Someone,474,7,soon,ABCD"));
    HOITHI_CHECK(importInto(*session, {store.dump(QStringLiteral("a.csv"), rows)}));
    rows = {row(QStringLiteral("S1"), QStringLiteral("hue1"), 99, 1),
            row(QStringLiteral("S8"), QStringLiteral("hue8"), 9, 9)};
    HOITHI_CHECK(importInto(*session, {store.dump(QStringLiteral("b.csv"), rows)}));
    rows = {row(QStringLiteral("S9"), QStringLiteral("hue8"), 9, 10)};
    HOITHI_CHECK(importInto(*session, {store.dump(QStringLiteral("c.csv"), rows)}));
    HOITHI_CHECK(wait(session->agencyDecisions().decide({{QStringLiteral("Đội Một"), QStringLiteral("Đội Hai")},
                                                         QStringLiteral("476"),
                                                         reason,
                                                         QStringLiteral("Lê Thử")})));
    HOITHI_CHECK(wait(session->profiles().save(
        {QStringLiteral("Hue-S"), "{}", store.dump(QStringLiteral("d.csv"), {}), QStringLiteral("Lê Thử")})));
    HOITHI_CHECK(wait(session->withdrawBatch(3, reason, QStringLiteral("Lê Thử"))));
    HOITHI_CHECK(wait(session->importRoster(
        store.file(QStringLiteral("more.csv"), "body,full_name,account_id,phone,national_id\njury,B,hue5,,\n"))));
    HOITHI_CHECK(wait(session->importRoster(
        store.file(QStringLiteral("other.csv"),
                   "body,full_name,account_id,phone,national_id\njury,C,hue4,,\njury,D,hue9,0912000222,\n"))));
    HOITHI_CHECK(fileComplaint(*session));
    HOITHI_CHECK(wait(session->roster().withdraw({3}, reason, QStringLiteral("Lê Thử"))));
    HOITHI_CHECK(wait(session->amendKey({1, {}, 15, false, QStringLiteral("B,C"), two, reason})));
    HOITHI_CHECK(wait(session->invalidate(QStringLiteral("S8"), two, reason)));
    for (const ConflictAct act : {ConflictAct::Keep, ConflictAct::Undo})
        HOITHI_CHECK(wait(session->conflicts().decide({1, act, {two.front()}, reason})));
    HOITHI_CHECK(wait(session->conflicts().decide({1, ConflictAct::Take, two, reason})));
    HOITHI_CHECK(changeAgencies(*session));
    HOITHI_CHECK(wait(session->rank(1)));
    for (const QString &judge : two)
        HOITHI_CHECK(wait(session->sign(1, judge)));
    HOITHI_CHECK(wait(session->award(1, {}, store.folder.filePath(QStringLiteral("out")))));
    HOITHI_CHECK(wait(session->award(0, {}, store.folder.filePath(QStringLiteral("out")))));
    return session;
}

/// Whether the first round's prizes rest on what is altered.
enum Bearing { Decides, Beside };

/// A table of cases: what is done, and what a finding must name.
void addCase(const char *name, const char *statement, const char *subject, Bearing bearing = Decides)
{
    for (const char *engine : {"sqlite", "postgresql"})
        QTest::addRow("%s on %s", name, engine) << QString::fromLatin1(engine) << QString::fromUtf8(statement)
                                                << QString::fromUtf8(subject) << (bearing == Decides);
}

/// In the lists of accounts something takes the place of something else.
void addAccountCase(const char *name, const char *text, const char *by)
{
    const QByteArray statement =
        QByteArray("UPDATE participant_list SET accounts = replace(accounts, '") + text + "', '" + by + "')";
    addCase(name, statement.constData(), "accounts");
}

void addContestCases()
{
    addCase("quorum", "UPDATE contest SET signature_quorum = 1", "the contest");
    addCase("title", "UPDATE contest SET title = 'x'", "the contest");
    addCase("window opens", "UPDATE round SET opens_at = opens_at - 1 WHERE number = 2", "the rounds");
    addCase("window closes", "UPDATE round SET closes_at = closes_at + 1 WHERE number = 2", "the rounds");
    addCase("round added", "INSERT INTO round VALUES (2147483647, 'x', 1, 2, 0)", "the rounds");
    addCase("round gone", "DELETE FROM round WHERE number = 5", "the rounds");
    addCase("milestone", "UPDATE milestone SET due = '2099-01-01' WHERE id = 1", "the milestones", Beside);
    addCase("milestone gone", "DELETE FROM milestone WHERE id = 1", "the milestones", Beside);
    addCase("agency code", "UPDATE agency SET code = 'x' WHERE id = 1", "the agencies");
    addCase("agency name", "UPDATE agency SET name = 'x' WHERE id = 1", "the agencies");
    addCase("agency bloc", "UPDATE agency SET bloc = 'x' WHERE id = 1", "the agencies");
    addCase("agency headcount", "UPDATE agency SET headcount = 7 WHERE id = 1", "the agencies");
    addCase("agency added", "INSERT INTO agency VALUES (9999, 'x', 'x', 'x', 'x', '', NULL, 0)", "the agencies");
    addCase("agencies gone", "DELETE FROM agency", "the agencies");
    addCase("alias", "UPDATE agency_alias SET alias = 'x' WHERE id = 1", "names of agencies");
    addCase("alias gone", "DELETE FROM agency_alias WHERE id = 1", "names of agencies");
    addCase("alias of nobody", "INSERT INTO agency_alias VALUES (99999, 123456, 'x')", "names of agencies");
    addCase("roster name", "UPDATE roster_entry SET full_name = 'x' WHERE id = 1", "roster");
    addCase("roster account", "UPDATE roster_entry SET account_id = 'hue0' WHERE id = 2", "roster");
    addCase("roster entry gone", "DELETE FROM roster_entry WHERE id = 2", "roster");
    addCase("roster entry added", "INSERT INTO roster_entry VALUES (5, 'jury', 'D', 'hue0', 1, '', '', '', '')",
            "roster");
    addCase("roster id", "UPDATE roster_entry SET id = 9 WHERE id = 4", "first 4 entries");
    const char *people = "UPDATE roster_entry SET body = o.body, full_name = o.full_name, account_id = o.account_id "
                         "FROM (SELECT * FROM roster_entry) AS o WHERE o.id = 7 - roster_entry.id AND "
                         "roster_entry.id IN (3, 4)";
    const char *ids = "UPDATE roster_entry SET body = o.body, full_name = o.full_name, account_id = o.account_id, "
                      "content_key_id = o.content_key_id, phone = o.phone, national_id = o.national_id, "
                      "phone_index = o.phone_index, national_id_index = o.national_id_index "
                      "FROM (SELECT * FROM roster_entry) AS o WHERE o.id = 7 - roster_entry.id AND "
                      "roster_entry.id IN (3, 4)";
    addCase("roster people swapped", people, "first 4 entries");
    addCase("roster ids swapped", ids, "first 4 entries");
    addCase("withdrawal moved with the ids", ids, "the people it tells were withdrawn are not those");
    addCase("withdrawal reason", "UPDATE roster_withdrawal SET reason = 'x'", "withdrawal 1 from the roster");
    addCase("withdrawal of another", "UPDATE roster_withdrawal SET roster_entry_id = 2",
            "withdrawal 1 from the roster");
    addCase("withdrawal gone", "DELETE FROM roster_withdrawal", "withdrawal 1 from the roster");
    addCase("withdrawal added", "INSERT INTO roster_withdrawal VALUES (2, 1, 'x', 'x', 1)",
            "withdrawal 2 from the roster");
    addCase("batch withdrawal reason", "UPDATE batch_withdrawal SET reason = 'x'", "withdrawal 1 of a batch");
    addCase("batch withdrawal of another", "UPDATE batch_withdrawal SET batch_id = 2", "withdrawal 1 of a batch");
    addCase("batch withdrawal gone", "DELETE FROM batch_withdrawal", "withdrawal 1 of a batch");
    addCase("conflict decision reason", "UPDATE conflict_decision SET reason = 'x' WHERE id = 1",
            "decision 1 about a conflicting row");
    addCase("conflict decided otherwise", "UPDATE conflict_decision SET kind = 'restore' WHERE id = 3",
            "decision 3 about a conflicting row");
    addCase("conflict decision about another",
            "UPDATE conflict_decision SET submission_id = submission_id + 1 WHERE id = 3",
            "decision 3 about a conflicting row");
    addCase("conflict decision gone", "DELETE FROM conflict_decision WHERE id = 3",
            "decision 3 about a conflicting row");
    addCase("conflict decision added",
            "INSERT INTO conflict_decision VALUES (4, 1, 'restore', 4294967297, 4, 'x', 'x', 1)",
            "decision 4 about a conflicting row");
    addCase("row that was taken", "UPDATE submission SET prediction = 100 WHERE batch_id = 4", "batch 4 of round 1");
    addCase("batch withdrawal added", "INSERT INTO batch_withdrawal VALUES (2, 2, 'x', 'x', 1)",
            "withdrawal 2 of a batch");
    addCase("agency change reason", "UPDATE agency_change SET reason = 'x' WHERE id = 1", "change 1 of the agencies");
    addCase("agency change taken back", "UPDATE agency_change SET undoes = 1 WHERE id = 2", "change 2 of the agencies");
    addCase("agency renamed", "UPDATE agency_version SET name = 'x'", "version 1 of an agency");
    addCase("agency version gone", "DELETE FROM agency_version", "version 1 of an agency");
    addCase("merged elsewhere", "UPDATE agency_merger SET into_code = '475'", "merger 1 of agencies");
    addCase("merged later", "UPDATE agency_merger SET since = '2099-01-01'", "merger 1 of agencies");
    addCase("agency headcount recorded", "UPDATE agency_headcount SET people = 1", "headcount 1 of an agency");
    addCase("headcount added", "INSERT INTO agency_headcount VALUES (2, 1, '474', 1, '2000-01-01')",
            "headcount 2 of an agency");
    addCase("added agency", "UPDATE agency SET name = 'x' WHERE change_id <> 0", "added agency");
    addCase("agency decision to another", "UPDATE agency_decision SET agency_code = '477' WHERE id = 1",
            "decision 1 about an agency");
    addCase("agency decision about another text", "UPDATE agency_decision SET text = 'x' WHERE id = 2",
            "decision 2 about an agency");
    addCase("agency decision gone", "DELETE FROM agency_decision WHERE id = 2", "decision 2 about an agency");
    addCase("agency decision added", "INSERT INTO agency_decision VALUES (3, 'agency', 'x', '474', 'x', '', 1)",
            "decision 3 about an agency");
    addCase("mapping profile altered", "UPDATE mapping_profile SET profile = 'x'", "mapping profile 1", Beside);
    addCase("mapping profile gone", "DELETE FROM mapping_profile", "mapping profile 1", Beside);
    addCase("mapping profile added", "INSERT INTO mapping_profile VALUES (2, 'x', 1, '{}', '[]', 'x', 1)",
            "mapping profile 2", Beside);
    addCase("withdrawn submission", "UPDATE submission SET answers = 'B' || answers WHERE batch_id = 3", "batch 3");
    addCase("exclusions gone", "DELETE FROM exclusion", "round 1");
    addCase("exclusion added", "INSERT INTO exclusion VALUES (1, 1, 1, 1)", "round 1");
    addCase("exclusion by another entry", "UPDATE exclusion SET roster_entry_id = 1 WHERE roster_entry_id = 2",
            "round 1");
    addCase("exclusion moved to another batch", "UPDATE exclusion SET batch_id = 2 WHERE roster_entry_id = 1",
            "round 1");
}

void addFactCases()
{
    addCase("rules",
            "UPDATE rule_book_version SET rules = replace(rules, '\"required_correct\":15', "
            "'\"required_correct\":14')",
            "rule reading 1");
    addCase("rules spoilt", "UPDATE rule_book_version SET rules = '{'", "rule reading 1");
    addCase("rules approver", "UPDATE rule_book_version SET approver = 'x'", "rule reading 1");
    addCase("rules reason", "UPDATE rule_book_version SET reason = 'x'", "rule reading 1");
    addCase("rules time", "UPDATE rule_book_version SET approved_at = approved_at + 1", "rule reading 1");
    addCase("rules in force", "UPDATE rule_book_version SET in_force_from_round = 0", "rule reading 1");
    addCase("key", "UPDATE answer_key SET entries = replace(entries, 'A', 'B') WHERE version = 2", "answer key");
    addCase("key approvers", "UPDATE answer_key SET approvers = 'x' WHERE version = 2", "answer key");
    addCase("key reason", "UPDATE answer_key SET reason = 'x' WHERE version = 2", "answer key");
    addCase("key time", "UPDATE answer_key SET approved_at = approved_at + 1 WHERE version = 1", "answer key");
    addCase("paper renumbered", "UPDATE paper SET id = 77", "answer key");
    addCase("paper added", "INSERT INTO paper VALUES (77, 2, 'x', 4)", "answer key", Beside);
    addCase("judges", "UPDATE judge_decision SET judges = 'x'", "decision 1");
    addCase("decision reason", "UPDATE judge_decision SET reason = 'x'", "decision 1");
    addCase("decision time", "UPDATE judge_decision SET decided_at = decided_at + 1", "decision 1");
    addCase("decision on another", "UPDATE judge_decision SET submission_id = 7", "decision 1");
    addCase("decision gone", "DELETE FROM judge_decision", "decision 1");
    addCase("complaint's text", "UPDATE complaint SET sealed = '00'", "complaint 1", Beside);
    addCase("complaint's day", "UPDATE complaint SET answer_due = '2099-01-01'", "complaint 1", Beside);
    addCase("complaint gone", "DELETE FROM complaint", "complaint 1", Beside);
    addCase("complaint with a gap", "UPDATE complaint SET id = 2", "complaint 2", Beside);
    addCase("complaint's outcome", "UPDATE complaint_step SET outcome = 'upheld' WHERE id = 2", "step 2 of a complaint",
            Beside);
    addCase("complaint's judge", "UPDATE complaint_step SET person = 'x' WHERE id = 2", "step 2 of a complaint",
            Beside);
    addCase("complaint's link gone", "DELETE FROM complaint_step WHERE id = 1", "step 1 of a complaint", Beside);
    addCase(
        "complaint decided twice",
        "INSERT INTO complaint_step SELECT 3, complaint_id, kind, submission_id, outcome, audit_entry, letter_number, "
        "letter_date, content_key_id, sealed, person, recorded_at FROM complaint_step WHERE id = 2",
        "complaint 1", Beside);
    addCase("award amount", "UPDATE award SET amount = 1 WHERE id = 1", "award 1", Beside);
    addCase("award basis", "UPDATE award SET basis = 'x' WHERE id = 1", "award 1", Beside);
    addCase("award name", "UPDATE award SET prize_name = 'x' WHERE id = 1", "award 1", Beside);
    addCase("award index", "UPDATE award SET prize = 4000000000 WHERE id = 1", "award 1", Beside);
    addCase("award gone", "DELETE FROM award WHERE id = 1", "award 1", Beside);
    addCase("award added",
            "INSERT INTO award SELECT 99, round, run_id, basis, place, prize, prize_name, amount, "
            "submission_id, agency_id, awarded_at FROM award WHERE id = 1",
            "award 99", Beside);
}

void addImportCases()
{
    addCase("answers", "UPDATE submission SET answers = 'BBCDABCDABCDABC' WHERE submission_id = 'S3'", "batch 1");
    addCase("time", "UPDATE submission SET submitted_at = submitted_at - 1 WHERE submission_id = 'S3'", "batch 1");
    addCase("name", "UPDATE submission SET full_name = 'Someone' WHERE submission_id = 'S3'", "batch 1");
    addCase("agency", "UPDATE submission SET agency_id = 3 WHERE submission_id = 'S3'", "batch 1");
    addCase("no agency", "UPDATE submission SET agency_id = NULL WHERE submission_id = 'S3'", "batch 1");
    addCase("person", "UPDATE submission SET participant_id = 4000000000 WHERE submission_id = 'S3'", "batch 1");
    addCase("paper", "UPDATE submission SET paper_id = 99 WHERE submission_id = 'S3'", "batch 1");
    addCase("batch", "UPDATE submission SET batch_id = 2 WHERE submission_id = 'S3'", "batch 1");
    addCase("no batch", "UPDATE submission SET batch_id = -7 WHERE submission_id = 'S3'", "round 1");
    addCase("no round", "UPDATE submission SET id = id + 4294967296000 WHERE submission_id = 'S3'", "batch 1");
    addCase("submission gone", "DELETE FROM submission WHERE submission_id = 'S6'", "batch 1");
    addAccountCase("account", "hue3", "x");
    addAccountCase("account gone", "\"hue3\",", "");
    addCase("account added",
            "INSERT INTO participant_list SELECT MAX(first_id) + 1, '[\"hue99\"]' FROM participant_list", "accounts",
            Beside);
    addCase("account twice",
            "INSERT INTO participant_list SELECT MAX(first_id) + 1, '[\"hue3\"]' FROM participant_list", "accounts",
            Beside);
    addAccountCase("account no text", "\"hue3\"", "3");
    addAccountCase("accounts no list", ",", " ");
    addCase("accounts gone", "DELETE FROM participant_list", "accounts");
    addCase("account beyond all numbers", "UPDATE participant_list SET first_id = 2147483647 WHERE first_id = 1",
            "accounts");
    addCase("account elsewhere", "UPDATE participant_list SET first_id = first_id + 1", "accounts");
    addCase("submissions elsewhere",
            "INSERT INTO submission SELECT 99999 * 4294967296, batch_id, participant_id, "
            "submitted_at, started_at, prediction, paper_id, answers, 'S99', agency_id, "
            "account_id, line, full_name, phone, national_id, phone_index, national_id_index, "
            "agency_code, agency_name "
            "FROM submission WHERE submission_id = 'S3'",
            "submissions", Beside);
    addCase("accepted", "UPDATE import_batch SET accepted = 8 WHERE id = 1", "batch 1");
    addCase("rejected", "UPDATE import_batch SET rejected_by = '' WHERE id = 1", "batch 1");
    addCase("importer", "UPDATE import_batch SET importer = 'x' WHERE id = 1", "batch 1");
    addCase("import time", "UPDATE import_batch SET imported_at = 0 WHERE id = 1", "batch 1");
    addCase("file name", "UPDATE import_batch SET file_name = 'x' WHERE id = 1", "batch 1");
    addCase("file size", "UPDATE import_batch SET size = 0 WHERE id = 1", "batch 1");
    addCase("hashes of ids", "UPDATE import_batch SET id_hashes = '' WHERE id = 1", "batch 1");
    addCase("round of a batch", "UPDATE import_batch SET round = 77 WHERE id = 1", "batch 1");
    addCase("issue", "UPDATE import_issue SET content = 'x'", "rejected rows of batch 1", Beside);
    addCase("issue gone", "DELETE FROM import_issue", "rejected rows of batch 1", Beside);
    addCase("issue added", "INSERT INTO import_issue VALUES (99, 2, 9, 'bad_time', 'x', 'x')",
            "rejected rows of batch 2", Beside);
    addCase("conflict", "UPDATE import_conflict SET payload = 'x'", "conflicting rows of batch 2", Beside);
    addCase("sealed conflict", "UPDATE import_conflict SET personal = 'x'", "conflicting rows of batch 2", Beside);
    addCase("sealed phone", "UPDATE submission SET phone = 'x' WHERE submission_id = 'S3'", "sealed of the submissions",
            Beside);
    addCase("index", "UPDATE submission SET phone_index = 'x' WHERE submission_id = 'S3'", "sealed of the submissions",
            Beside);
    addCase("salt", "UPDATE import_batch SET sealing_salt = 'x' WHERE id = 1", "batch 1");
    addCase("content key of a batch", "UPDATE import_batch SET content_key_id = 9 WHERE id = 1", "batch 1");
    addCase("sealed phone of the roster", "UPDATE roster_entry SET phone = 'x' WHERE id = 1", "sealed of the roster",
            Beside);
    addCase("key slot", "UPDATE key_slot SET wrapped = '00'", "key slot 1", Beside);
    addCase("key slot gone", "DELETE FROM key_slot", "key slot 1", Beside);
    addCase("content key", "UPDATE content_key SET wrapped = '00' WHERE id = 1", "content key 1", Beside);
    addCase("content key gone", "DELETE FROM content_key WHERE id = 2", "content key 2", Beside);
    addCase("content key added", "INSERT INTO content_key VALUES (9, 'personal', '00', 0)", "content key 9", Beside);
    addCase("conflict gone", "DELETE FROM import_conflict", "conflicting rows of batch 2", Beside);
}

void addRunCases()
{
    addCase("target", "UPDATE ranking_run SET target = target + 1", "run 1");
    addCase("participants", "UPDATE ranking_run SET participants = participants + 1", "run 1");
    addCase("eligible", "UPDATE ranking_run SET eligible = eligible - 1", "run 1");
    addCase("rank time", "UPDATE ranking_run SET computed_at = 0", "run 1");
    addCase("manifest", "UPDATE ranking_run SET manifest = '{}'", "run 1");
    addCase("standing cut", "UPDATE ranking_run SET standing = '7'", "run 1", Beside);
    addCase("run gone", "DELETE FROM ranking_run", "run 1");
    addCase("winner", "UPDATE standing SET prize = prize + 65536 WHERE ordinal = 1", "winners of run 1");
    addCase("winner's row", "UPDATE standing SET submission_position = 4000000000 WHERE ordinal = 1",
            "winners of run 1");
    addCase("winners gone", "DELETE FROM standing", "winners of run 1");
    addCase("signature gone", "DELETE FROM signature WHERE judge = 'Trần Mẫu'", "Trần Mẫu");
    addCase("signature time", "UPDATE signature SET signed_at = 0 WHERE judge = 'Trần Mẫu'", "Trần Mẫu");
    addCase("audit payload", "UPDATE audit_entry SET payload = '{}' WHERE seq = 2", "audit entry 2");
    addCase("audit entry gone", "DELETE FROM audit_entry WHERE seq = 2", "audit entry 3");
    addCase("last facts' audit entry gone",
            "DELETE FROM audit_entry WHERE seq >= (SELECT MAX(seq) FROM audit_entry WHERE action = 'awards.give')",
            "award", Beside);
}

/// Every finding as a line.
QString linesOf(const VerifyReport &report)
{
    QStringList lines;
    for (const VerifyFinding &finding : report.findings)
        lines.append(QString(finding.subject + QStringLiteral(": ") + finding.problem));
    return lines.join(QLatin1Char('\n'));
}

/// That contest, closed, altered by `statement` and opened again.
Result<std::shared_ptr<ContestSession>> alteredSession(const SmallStore &store, const QString &statement)
{
    HOITHI_CHECK(fullSession(store));
    const QString problem = tamper(store.path, statement);
    if (!problem.isEmpty())
        return failure(ErrorCode::Internal, problem);
    return wait(ContestSession::open(store.path, store.clock));
}

} // namespace

class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAlterationIsFound_data();
    void everyAlterationIsFound();
    void theOriginalsAreClean_data() { ENGINE_ROWS(); }
    void theOriginalsAreClean();
    void cleanupTestCase() { m_originals.clear(); }
    void aStructureOfSomebodyElseIsFound_data();
    void aStructureOfSomebodyElseIsFound();
    void aDamagedFileIsFound();
    void anAlteredResultIsNotShown();
    void alteredSubmissionsAreNotRankedAnew();
    void aFalseResultIsNeitherShownNorSigned();
    void aResultWithOtherFiguresIsNotShown();
    void countsBeyondReasonEndNothing();
    void anIdTooLongToBeOneIsNotRanked();
    void aHeadOfImpossibleFiguresIsHarmless();

private:
    const SmallStore &originalOf(const QString &engine);

    std::map<QString, std::unique_ptr<SmallStore>> m_originals;
};

/// A full contest that nobody has altered, made once; its path is empty where that failed.
const SmallStore &TestTampering::originalOf(const QString &engine)
{
    std::unique_ptr<SmallStore> &original = m_originals[engine];
    if (!original) {
        original = std::make_unique<SmallStore>(engine);
        if (!original->path.isEmpty() && !fullSession(*original))
            original->path.clear();
    }
    return *original;
}

void TestTampering::theOriginalsAreClean()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore &store = originalOf(engine);
    const auto session = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(session);
    const auto clean = wait((*session)->verify({}));
    QVERIFY_RESULT(clean);
    QCOMPARE(linesOf(*clean), QString());
}

void TestTampering::everyAlterationIsFound_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("decides");
    addContestCases();
    addFactCases();
    addImportCases();
    addRunCases();
}

void TestTampering::everyAlterationIsFound()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, statement);
    QFETCH(const QString, subject);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore &original = originalOf(engine);
    QVERIFY(!original.path.isEmpty());
    SmallStore store(QStringLiteral("sqlite"));
    store.becomeCopyOf(original);
    QVERIFY(!store.path.isEmpty());
    const QString problem = tamper(store.path, statement);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto session = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(session);
    const auto report = wait((*session)->verify({}));
    QVERIFY_RESULT(report);
    const QString lines = linesOf(*report);
    QVERIFY2(lines.contains(subject), qPrintable(lines));
    QFETCH(const bool, decides);
    const auto given = wait((*session)->award(1, {}, store.folder.filePath(QStringLiteral("again"))));
    QCOMPARE(static_cast<bool>(given), !decides);
    const auto twice = wait((*session)->sign(1, QStringLiteral("Võ Thị Ba")));
    QCOMPARE(static_cast<bool>(twice), !decides);
}

void TestTampering::aStructureOfSomebodyElseIsFound_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("subject");
    const auto add = [](const char *row, const char *engine, const QStringList &statements, const char *subject) {
        QTest::newRow(row) << QString::fromLatin1(engine) << statements << QString::fromLatin1(subject);
    };
    add("a trigger more", "sqlite",
        {QStringLiteral("CREATE TRIGGER zz AFTER INSERT ON audit_entry BEGIN UPDATE agency SET name = 'x'; END")},
        "trigger zz");
    add("a trigger less", "sqlite", {QStringLiteral("DROP TRIGGER submission_no_update")},
        "trigger submission_no_update");
    add("a view in the place of a table", "sqlite",
        {QStringLiteral("ALTER TABLE milestone RENAME TO elsewhere"),
         QStringLiteral("CREATE VIEW milestone AS SELECT * FROM elsewhere")},
        "view milestone");
    add("a table more", "sqlite", {QStringLiteral("CREATE TABLE zz (x)")}, "table zz");
    add("a trigger switched off", "postgresql",
        {QStringLiteral("ALTER TABLE hoithi.award DISABLE TRIGGER award_append_only")}, "trigger award_append_only");
    add("a view in the place of a table on a server", "postgresql",
        {QStringLiteral("ALTER TABLE hoithi.milestone RENAME TO elsewhere2"),
         QStringLiteral("CREATE VIEW hoithi.milestone AS SELECT * FROM hoithi.elsewhere2")},
        "view milestone");
}

/// Such a store may show this now and that later: it is told for what it is, and nothing is awarded from it.
void TestTampering::aStructureOfSomebodyElseIsFound()
{
    QFETCH(const QString, engine);
    QFETCH(const QStringList, statements);
    QFETCH(const QString, subject);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore store(engine);
    const auto session = fullSession(store);
    QVERIFY_RESULT(session);
    const QString problem = execute(store.path, statements);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto report = wait((*session)->verify({}));
    QVERIFY_RESULT(report);
    QVERIFY2(linesOf(*report).contains(subject), qPrintable(linesOf(*report)));
    QCOMPARE(wait((*session)->award(1, {}, store.folder.filePath(QStringLiteral("again")))).error().code,
             ErrorCode::Corrupt);
}

void TestTampering::aDamagedFileIsFound()
{
    const SmallStore store(QStringLiteral("sqlite"));
    QVERIFY_RESULT(fullSession(store));
    const auto [page, size] = rootOf(store.path, QStringLiteral("import_batch_sha256"));
    QVERIFY(page > 0);
    QFile file(store.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * size));
    QByteArray bytes = file.read(size);
    bytes[size - 1] = bytes[size - 1] == '0' ? '1' : '0'; // the last letter of the first entry, which the table has too
    QVERIFY(file.seek((page - 1) * size));
    QCOMPARE(file.write(bytes), size);
    file.close();
    const auto session = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(session);
    const auto report = wait((*session)->verify({}));
    QVERIFY_RESULT(report);
    QVERIFY2(linesOf(*report).contains(QStringLiteral("damaged")), qPrintable(linesOf(*report)));
}

void TestTampering::anAlteredResultIsNotShown()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = alteredSession(store, QStringLiteral("UPDATE submission SET submitted_at = submitted_at - 1"));
    QVERIFY_RESULT(session);
    QCOMPARE(wait((*session)->standing(1)).error().code, ErrorCode::Corrupt);
    QCOMPARE(wait((*session)->winners(1)).error().code, ErrorCode::Corrupt);
}

void TestTampering::alteredSubmissionsAreNotRankedAnew()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session =
        alteredSession(store, QStringLiteral("UPDATE submission SET prediction = 9999 WHERE submission_id = 'S3'"));
    QVERIFY_RESULT(session);
    QCOMPARE(wait((*session)->rank(1)).error().code, ErrorCode::Corrupt);
}

void TestTampering::aFalseResultIsNeitherShownNorSigned()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = alteredSession(
        store,
        QStringLiteral("INSERT INTO ranking_run SELECT 99, round, 'x', manifest, rules_version, target, participants, "
                       "eligible, all_correct, counted, computed_at, standing FROM ranking_run"));
    QVERIFY_RESULT(session);
    const auto standing = wait((*session)->standing(1));
    QVERIFY_RESULT(standing);
    QCOMPARE((*standing)->run.runId, qint64{1}); // the one that was signed
    QCOMPARE(wait((*session)->rank(1)).error().code, ErrorCode::Corrupt);
    QCOMPARE(wait((*session)->sign(1, QStringLiteral("Võ Thị Ba"))).error().code, ErrorCode::Corrupt);
}

void TestTampering::aResultWithOtherFiguresIsNotShown()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = alteredSession(store, QStringLiteral("UPDATE ranking_run SET eligible = eligible + 5"));
    QVERIFY_RESULT(session);
    QCOMPARE(wait((*session)->standing(1)).error().code, ErrorCode::Corrupt);
    QCOMPARE(wait((*session)->rank(1)).error().code, ErrorCode::Corrupt);
}

void TestTampering::countsBeyondReasonEndNothing()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = alteredSession(store, QStringLiteral("UPDATE import_batch SET accepted = 1000000000000000"));
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(wait((*session)->rank(1))); // no rank depends on them
    QCOMPARE(wait((*session)->sign(1, QStringLiteral("Võ Thị Ba"))).error().code, ErrorCode::Corrupt);
    const auto report = wait((*session)->verify({}));
    QVERIFY_RESULT(report);
    QVERIFY2(linesOf(*report).contains(QStringLiteral("batch 1")), qPrintable(linesOf(*report)));
    QVERIFY_RESULT(importInto(
        **session, {store.dump(QStringLiteral("c.csv"), {row(QStringLiteral("N1"), QStringLiteral("new"), 3, 3)})}));
}

void TestTampering::anIdTooLongToBeOneIsNotRanked()
{
    for (const int length : {257, 70'000}) { // the second does not fit where lengths are kept
        const SmallStore store(QStringLiteral("sqlite"));
        const auto ready = readySession(store);
        QVERIFY_RESULT(ready);
        QVERIFY_RESULT(importInto(**ready, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
        const QString longId(length, u'x');
        QCOMPARE(
            tamper(store.path, QStringLiteral("UPDATE submission SET submission_id = '%1' WHERE line = 3").arg(longId)),
            QString());
        const auto session = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(session);
        const auto ranked = wait((*session)->rank(1));
        QVERIFY(!ranked);
        QCOMPARE(ranked.error().code, ErrorCode::Corrupt);
    }
}

void TestTampering::aHeadOfImpossibleFiguresIsHarmless()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session =
        alteredSession(store, QStringLiteral("UPDATE ranking_run SET standing = replace(hex(standing), '0', 'F')"));
    QVERIFY_RESULT(session);
    QVERIFY(!wait((*session)->standingHead(1)));
}

HOITHI_TEST(TestTampering)
#include "tst_tampering.moc"
