// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundstest.h"
#include "memberrows.h"
#include "membersql.h"
#include "storage/database.h"
#include "storage/repositories/keyrepository.h"
#include "support/testregistry.h"

#include <QThread>

#include <thread>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString untold = QStringLiteral("HT011");
const QString notNext = QStringLiteral("HT007");
const QString twoPeople = QStringLiteral("HT005");
const QString ofOthers = QStringLiteral("HT006");
const QString anotherName = QStringLiteral("HT003");
const QString organiser = QStringLiteral("organiser");
const QString organiser2 = QStringLiteral("organiser2");
const QString hash(64, u'f');
/// For other databases of the server, whose transactions hold back what may be forgotten.
constexpr int patience = 20'000;

/// What the bank of the tests holds: question 1 by the organiser, question 2 by the other one, and drafts of papers of the rounds 5,
/// which is sealed, and 6, which is not.
const QString bank =
    QStringLiteral("INSERT INTO content_key VALUES (4, 'sealed-bank', 'aa', 0), (5, 'sealed-bank', 'ab', 0); "
                   "INSERT INTO question_change VALUES (1, '%1', 0, 1, 0, 0), (2, '%2', 0, 1, 0, 0); "
                   "INSERT INTO question_version VALUES (1, 1, 1, 1, 5, decode(repeat('ab', 60), 'hex')), "
                   "(2, 2, 2, 1, 5, decode(repeat('ab', 60), 'hex')); "
                   "INSERT INTO round VALUES (5, '', 4000000000000, 4000001000000), (6, '', 4000000000000, "
                   "4000001000000); "
                   "INSERT INTO round_key VALUES (5, 'ab', repeat('a', 64), 0); "
                   "INSERT INTO paper_draft VALUES (1, 5, 1, 5, repeat('ab', 60), '%1', 0), "
                   "(2, 6, 1, 5, repeat('ab', 60), '%1', 0)")
        .arg(MemberLogins::fullName(organiser), MemberLogins::fullName(organiser2));

/// Change `id`, of so many versions, steps and images.
QString change(int versions, int steps, int images, const QString &id = QStringLiteral("3"))
{
    return QStringLiteral("INSERT INTO question_change VALUES (%1, '{me}', {now}, %2, %3, %4); ")
        .arg(id)
        .arg(versions)
        .arg(steps)
        .arg(images);
}

/// Its fields up to the key, as SQL.
QString version(const char *fields, const char *bytes = "repeat('ab', 60)")
{
    return QStringLiteral("INSERT INTO question_version VALUES (%1, decode(%2, 'hex')); ")
        .arg(QLatin1String(fields), QLatin1String(bytes));
}

QString step(const char *fields, const char *comment = "''")
{
    return QStringLiteral("INSERT INTO question_step VALUES (%1, decode(%2, 'hex')); ")
        .arg(QLatin1String(fields), QLatin1String(comment));
}

QString image(const char *fields, const char *bytes = "repeat('ab', 60)")
{
    return QStringLiteral("INSERT INTO question_image VALUES (%1, decode(%2, 'hex')); ")
        .arg(QLatin1String(fields), QLatin1String(bytes));
}

QString groupFact(const char *table, const char *change, const QString &digest = {})
{
    const QString stored =
        QStringLiteral("bank_rows_digest('%1', %2)").arg(QLatin1String(table), QLatin1String(change));
    return fact(table, QStringLiteral("[\"%1\"]").arg(QLatin1String(change)), digest.isEmpty() ? stored : digest);
}

/// The entry of change 3, which has rows in these tables.
QString written(const QList<const char *> &tables)
{
    QStringList facts{fact("question_change", QStringLiteral("[\"3\"]"))};
    for (const char *table : tables)
        facts.append(groupFact(table, "3"));
    return QString(entryOf(QStringLiteral("'{me}'"), "questions.write", facts) + atOnce);
}

const QString oneVersion = change(1, 0, 0) + version("3, 3, 3, 1, 5");
const QString oneVersionWritten = oneVersion + written({"question_version"});

QString draft(const char *fields, const char *sealed = "repeat('ab', 60)")
{
    return QStringLiteral("INSERT INTO paper_draft VALUES (%1, %2, '{me}', {now})")
        .arg(QLatin1String(fields), QLatin1String(sealed));
}

QString frozen(const QString &round, const QString &keyId = QStringLiteral("0"), const QString &sha256 = hash,
               const QString &people = QStringLiteral("{organiser2}\\n{me}"))
{
    return QStringLiteral("INSERT INTO frozen_paper VALUES (%1, %2, repeat('ab', 60), '%3', E'%4', {now}); ")
        .arg(round, keyId, sha256, people)
        .replace(QStringLiteral("{organiser2}"), MemberLogins::fullName(organiser2));
}

QString questionSet(const QString &round, int id = 9, const QString &code = {})
{
    return QStringLiteral("INSERT INTO question_set VALUES (%1, %2, '%3', repeat('ab', 40), repeat('c', 64), {now}); ")
        .arg(id)
        .arg(round, code);
}

const QString setFact = fact("question_set", QStringLiteral("[\"5\", \"\", \"9\"]"));

/// The entry of a paper of round 5 that is frozen, with so many papers.
QString freezing(const QStringList &facts, const QString &papers = QStringLiteral("1"), const QString &sha256 = hash,
                 const QString &round = QStringLiteral("5"))
{
    const QString more = QStringLiteral("'version', 1, 'papers', %1, 'sha256', '%2', ").arg(papers, sha256);
    QStringList all{fact("frozen_paper", QStringLiteral("[\"%1\"]").arg(round)), endFact()};
    all += facts;
    QString entry =
        entryOf(QStringLiteral("'%1, {me}'").arg(MemberLogins::fullName(organiser2)), "paper.freeze", all, more);
    return entry.replace(QStringLiteral("'s', "), QStringLiteral("'round %1', ").arg(round)) + atOnce;
}

QString freezingProposed(int id, const QString &content)
{
    return QStringLiteral("INSERT INTO proposal VALUES (%1, 'paper.freeze', 'round %2', '%3', '', '{login}', '{me}', "
                          "{now}, ''); ")
               .arg(id)
               .arg(content.section(u':', 0, 0), content)
           + entryOf(QStringLiteral("'{me}'"), "proposal.make", {fact("proposal", QStringLiteral("[\"%1\"]").arg(id))});
}

const QString later = QStringLiteral("; SET CONSTRAINTS ALL DEFERRED; ");
/// What the others hold is not waited for.
const QString impatient = QStringLiteral("SET LOCAL lock_timeout = '100ms'; ");
const QString held = QStringLiteral("55P03");

const QString ended = proposalEnd(1, "carried") + QStringLiteral("; ");

} // namespace

/// The question bank and its papers on a server: what organisers record with tools of their own is what the program would record, and
/// nobody else records anything.
class TestBankBounds : public BoundsTest
{
    Q_OBJECT

public:
    TestBankBounds() : BoundsTest(bank) {}

private:
    void fill(MemberLogins &logins)
    {
        QVERIFY(logins.isReady());
        QCOMPARE(logins.run(QStringLiteral("owner"), bank, nullptr, true), QString());
    }

    static QString removed(MemberLogins &logins, int key)
    {
        const QString row =
            QStringLiteral("SET LOCAL session_replication_role = replica; DELETE FROM content_key WHERE id = %1")
                .arg(key);
        return logins.run(QStringLiteral("owner"), row, nullptr, true);
    }

private Q_SLOTS:
    void aChangeIsWhole_data()
    {
        const QString fields = QStringLiteral("3, 3, 3, 1, 5");
        addMemberRows({
            {"a question", "organiser", oneVersionWritten, {}},
            {"another version of a colleague's question",
             "organiser",
             change(1, 0, 0) + version("3, 3, 2, 2, 5") + written({"question_version"}),
             {}},
            {"a question with an image and a comment",
             "organiser",
             change(1, 1, 1) + version("3, 3, 3, 1, 5") + step("1, 3, 3, 1, 'comment', 5", "repeat('ab', 60)")
                 + image("1, 3, 5, repeat('a', 32)") + written({"question_version", "question_step", "question_image"}),
             {}},
            {"by a judge", "judge", oneVersion, QStringLiteral("42501")},
            {"by a secretary", "secretary", oneVersion, QStringLiteral("42501")},
            {"by an administrator", "admin", oneVersion, QStringLiteral("42501")},
            {"by a member of another contest", "elsewhere", oneVersion, anotherName},
            {"by a former member", "former", oneVersion, QStringLiteral("42501")},
            {"by nobody", "stranger", oneVersion, QStringLiteral("42P01")},
            {"under a colleague's name", "organiser",
             QString(oneVersionWritten)
                 .replace(QStringLiteral("'{me}', {now}, 1"),
                          QStringLiteral("'%1', {now}, 1").arg(MemberLogins::fullName(organiser2))),
             anotherName},
            {"dated back", "organiser",
             QString(oneVersionWritten)
                 .replace(QStringLiteral("'{me}', {now}, 1"), QStringLiteral("'{me}', {now} - 5000, 1")),
             QStringLiteral("HT004")},
            {"dated ahead", "organiser",
             QString(oneVersionWritten)
                 .replace(QStringLiteral("'{me}', {now}, 1"), QStringLiteral("'{me}', {now} + 5000, 1")),
             QStringLiteral("HT004")},
            {"without its entry", "organiser", oneVersion + QStringLiteral("SELECT 1") + atOnce, untold},
            {"with an entry that tells of the change alone", "organiser", oneVersion + written({}), untold},
            {"with an entry that has another digest of the questions", "organiser",
             oneVersion
                 + entryOf(QStringLiteral("'{me}'"), "questions.write",
                           {fact("question_change", QStringLiteral("[\"3\"]")),
                            groupFact("question_version", "3", QStringLiteral("repeat('0', 64)"))})
                 + atOnce,
             untold},
            {"with an entry that tells of reviews that there are not", "organiser",
             oneVersion
                 + entryOf(QStringLiteral("'{me}'"), "questions.write",
                           {fact("question_change", QStringLiteral("[\"3\"]")), groupFact("question_version", "3"),
                            groupFact("question_step", "3", QStringLiteral("repeat('0', 64)"))})
                 + atOnce,
             untold},
            {"of more than it says", "organiser", oneVersion + version("4, 3, 4, 1, 5") + written({"question_version"}),
             untold},
            {"of less than it says", "organiser",
             change(2, 0, 0) + version("3, 3, 3, 1, 5") + written({"question_version"}), untold},
            {"of nothing", "organiser", change(0, 0, 0) + written({}), untold},
            {"of an image that no question shows", "organiser",
             change(0, 0, 1) + image("1, 3, 5, repeat('a', 32)") + written({"question_image"}), untold},
            {"to which something is added after it was looked at", "organiser",
             oneVersionWritten + QStringLiteral("; ") + version("4, 3, 4, 1, 5"), untold},
            {"a question beside a colleague's change", "organiser", version("3, 2, 3, 1, 5"), untold},
            {"a question without a change", "organiser", version("3, 9, 3, 1, 5"), QStringLiteral("23503")},
            {"a review beside a colleague's change", "organiser", step("1, 2, 2, 1, 'approve', 5"), untold},
            {"an image beside a colleague's change", "organiser", image("1, 2, 5, repeat('a', 32)"), untold},
            {"with a number left free before it", "organiser", change(1, 0, 0, QStringLiteral("4")), notNext},
            {"with a number below the first", "organiser", change(1, 0, 0, QStringLiteral("0")), notNext},
        });
    }
    void aChangeIsWhole() { tryMemberRow(*m_logins); }

    void rowsFollowEachOther_data()
    {
        const QString two = change(2, 0, 0);
        addMemberRows({
            {"a question with a version to come", "organiser", change(1, 0, 0) + version("3, 3, 3, 2, 5"),
             boundsRefused},
            {"a version left out", "organiser", change(1, 0, 0) + version("3, 3, 2, 3, 5"), boundsRefused},
            {"a version again", "organiser", change(1, 0, 0) + version("3, 3, 2, 1, 5"), QStringLiteral("23505")},
            {"two versions in the wrong order", "organiser",
             two
                 + QStringLiteral(
                     "INSERT INTO question_version VALUES (3, 3, 3, 2, 5, decode(repeat('ab', 60), 'hex')), "
                     "(4, 3, 3, 1, 5, decode(repeat('ab', 60), 'hex'))"),
             boundsRefused},
            {"a number of a question left out", "organiser", change(1, 0, 0) + version("3, 3, 4, 1, 5"), boundsRefused},
            {"the last number of all questions", "organiser",
             change(1, 0, 0) + version("3, 3, 9223372036854775807, 1, 5"), boundsRefused},
            {"a question below the first", "organiser", change(1, 0, 0) + version("3, 3, 0, 1, 5"), boundsRefused},
            {"a row before all others, whose authors would be others", "organiser",
             change(1, 0, 0) + version("-1, 3, 3, 1, 5"), boundsRefused},
            {"a row with a number left out", "organiser", change(1, 0, 0) + version("4, 3, 3, 1, 5"), notNext},
            {"a review before all others", "organiser", change(0, 1, 0) + step("0, 3, 1, 1, 'submit', 5"), notNext},
            {"a row of the change before the last", "organiser",
             change(2, 0, 0) + version("3, 3, 3, 1, 5") + change(1, 0, 0, QStringLiteral("4"))
                 + version("4, 4, 4, 1, 5") + version("5, 3, 5, 1, 5"),
             notNext},
            {"what is sealed under the key of before", "organiser", change(1, 0, 0) + version("3, 3, 3, 1, 4"),
             boundsRefused},
            {"what is sealed under a key of people", "organiser", change(1, 0, 0) + version("3, 3, 3, 1, 1"),
             boundsRefused},
            {"what is sealed under no key", "organiser", change(1, 0, 0) + version("3, 3, 3, 1, 99"), boundsRefused},
            {"nothing sealed", "organiser", change(1, 0, 0) + version("3, 3, 3, 1, 5", "repeat('ab', 39)"),
             boundsRefused},
            {"a question of megabytes", "organiser",
             change(1, 0, 0) + version("3, 3, 3, 1, 5", "repeat('ab', 1048577)"), boundsRefused},
            {"an image of ten megabytes", "organiser",
             change(1, 0, 1) + version("3, 3, 3, 1, 5") + image("1, 3, 5, repeat('a', 32)", "repeat('ab', 10485760)"),
             boundsRefused},
            {"an image that nobody finds", "organiser",
             change(1, 0, 1) + version("3, 3, 3, 1, 5") + image("1, 3, 5, 'x'"), boundsRefused},
            {"an image under no key", "organiser",
             change(1, 0, 1) + version("3, 3, 3, 1, 5") + image("1, 3, 1, repeat('a', 32)"), boundsRefused},
            {"the last number of all images", "organiser",
             change(1, 0, 1) + version("3, 3, 3, 1, 5") + image("9223372036854775807, 3, 5, repeat('a', 32)"), notNext},
        });
    }
    void rowsFollowEachOther() { tryMemberRow(*m_logins); }

    void nobodyApprovesTheirOwn_data()
    {
        const auto approved = [](const char *fields) {
            return QString(change(0, 1, 0) + step(fields) + written({"question_step"}));
        };
        addMemberRows({
            {"a colleague's question", "organiser", approved("1, 3, 2, 1, 'approve', 5"), {}},
            {"one's own", "organiser", approved("1, 3, 1, 1, 'approve', 5"), twoPeople},
            {"one's own, returned", "organiser", approved("1, 3, 1, 1, 'return', 5"), {}},
            {"one's own second version of a colleague's question", "organiser",
             change(1, 1, 0) + version("3, 3, 2, 2, 5") + step("1, 3, 2, 2, 'approve', 5"), twoPeople},
            {"the version before one's own", "organiser",
             change(1, 1, 0) + version("3, 3, 2, 2, 5") + step("1, 3, 2, 1, 'approve', 5"), boundsRefused},
            {"a version that is not", "organiser", change(0, 1, 0) + step("1, 3, 2, 7, 'approve', 5"),
             QStringLiteral("23503")},
            {"by a judge", "judge", change(0, 1, 0) + step("1, 3, 2, 1, 'approve', 5"), QStringLiteral("42501")},
            {"by a secretary", "secretary", step("1, 2, 2, 1, 'approve', 5"), QStringLiteral("42501")},
            {"by a member of another contest", "elsewhere", step("1, 2, 2, 1, 'approve', 5"), anotherName},
            {"with a step that is none", "organiser", change(0, 1, 0) + step("1, 3, 2, 1, 'bless', 5"),
             QStringLiteral("23514")},
            {"with a comment that nobody opens", "organiser",
             change(0, 1, 0) + step("1, 3, 2, 1, 'approve', 5", "'abab'"), boundsRefused},
            {"with a comment under no key", "organiser",
             change(0, 1, 0) + step("1, 3, 2, 1, 'approve', 99", "repeat('ab', 60)"), boundsRefused},
            {"with a comment of nothing", "organiser", change(0, 1, 0) + step("1, 3, 2, 1, 'comment', 5"),
             boundsRefused},
            {"with a comment of great length", "organiser",
             change(0, 1, 0) + step("1, 3, 2, 1, 'approve', 5", "repeat('ab', 65537)"), boundsRefused},
        });
    }
    void nobodyApprovesTheirOwn() { tryMemberRow(*m_logins); }

    /// An administrator gives them another name; the login stays.
    void nobodyApprovesTheirOwnUnderAnotherName()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const auto named = [&logins](const char *name) {
            const QString row =
                QStringLiteral("INSERT INTO member SELECT max(id) + 1, '%1', '%2', 'organiser', 1, 0 FROM "
                               "member")
                    .arg(logins.login(organiser), QString::fromUtf8(name));
            return logins.run(QStringLiteral("owner"), row, nullptr, true);
        };
        const QString own = change(0, 1, 0) + step("1, 3, 1, 1, 'approve', 5");
        const auto tried = [&](const char *name) {
            return logins.run(organiser, QString(own).replace(QStringLiteral("{me}"), QString::fromUtf8(name)));
        };
        QCOMPARE(named("Đỗ Thị Khác"), QString());
        QCOMPARE(tried("Đỗ Thị Khác"), twoPeople);
        QCOMPARE(named("ĐỖ THỊ TỔ CHỨC"), QString());
        QCOMPARE(tried("ĐỖ THỊ TỔ CHỨC"), twoPeople);
    }

    void whatIsStoredStays_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("sql");
        for (const char *who : {"organiser", "judge", "secretary", "admin", "former", "elsewhere"}) {
            for (const char *table : {"question_change", "question_version", "question_step", "question_image",
                                      "paper_draft", "frozen_paper", "content_key", "question_slot"}) {
                const QString name = QLatin1String(table);
                const QString key =
                    name == QStringLiteral("frozen_paper") ? QStringLiteral("round") : QStringLiteral("id");
                QTest::addRow("%s changes %s", who, table)
                    << QString::fromLatin1(who) << QStringLiteral("UPDATE %1 SET %2 = %2").arg(name, key);
                QTest::addRow("%s deletes %s", who, table)
                    << QString::fromLatin1(who) << QStringLiteral("DELETE FROM %1").arg(name);
                QTest::addRow("%s empties %s", who, table)
                    << QString::fromLatin1(who) << QStringLiteral("TRUNCATE %1 CASCADE").arg(name);
            }
        }
    }
    void whatIsStoredStays()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, sql);
        QCOMPARE(m_logins->run(who, sql), QStringLiteral("42501"));
    }

    void draftsOfPapersFollowEachOther_data()
    {
        const auto told = [](const QString &row, const char *round, const char *number) {
            const QString id = QStringLiteral("[\"%1\", \"%2\"]").arg(QLatin1String(round), QLatin1String(number));
            return QString(row + QStringLiteral("; ")
                           + entryOf(QStringLiteral("'{me}'"), "paper.draft", {fact("paper_draft", id)}) + atOnce);
        };
        addMemberRows({
            {"the next", "organiser2", told(draft("9, 5, 2, 5"), "5", "2"), {}},
            {"without its entry", "organiser", draft("9, 5, 2, 5") + atOnce, untold},
            {"under a colleague's name", "organiser",
             QString(draft("9, 5, 2, 5")).replace(QStringLiteral("{me}"), MemberLogins::fullName(organiser2)),
             anotherName},
            {"dated back", "organiser",
             QString(draft("9, 5, 2, 5")).replace(QStringLiteral("{now}"), QStringLiteral("{now} - 5000")),
             QStringLiteral("HT004")},
            {"by a judge", "judge", draft("9, 5, 2, 5"), QStringLiteral("42501")},
            {"by a member of another contest", "elsewhere", draft("9, 5, 2, 5"), anotherName},
            {"one over the last", "organiser", draft("9, 5, 1, 5"), boundsRefused},
            {"one left out", "organiser", draft("9, 5, 3, 5"), boundsRefused},
            {"of a round that there is not", "organiser", draft("9, 77, 1, 5") + atOnce, QStringLiteral("23503")},
            {"of a round that has a set from elsewhere", "organiser", draft("9, 3, 1, 5"), boundsRefused},
            {"of a round that has a key in clear", "organiser", draft("9, 1, 1, 5"), boundsRefused},
            {"of a round that is open", "organiser", draft("9, 2, 1, 5"), boundsRefused},
            {"in clear", "organiser", draft("9, 5, 2, 5", "repeat('Sông Hương', 20)"), boundsRefused},
            {"too short to be sealed", "organiser", draft("9, 5, 2, 5", "'abab'"), boundsRefused},
            {"under the key of before", "organiser", draft("9, 5, 2, 4"), boundsRefused},
            {"under no key", "organiser", draft("9, 5, 2, 99"), boundsRefused},
            {"frozen by oneself", "organiser",
             frozen(QStringLiteral("5"), QStringLiteral("0"), hash, QStringLiteral("{me}")), twoPeople},
            {"frozen with nobody's proposal", "organiser", frozen(QStringLiteral("5")), twoPeople},
            {"frozen as a judge", "judge", frozen(QStringLiteral("5")), QStringLiteral("42501")},
            {"frozen as a member of another contest", "elsewhere", frozen(QStringLiteral("5")), anotherName},
        });
    }
    void draftsOfPapersFollowEachOther() { tryMemberRow(*m_logins); }

    void twoOrganisersFreezeAPaperWhole()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const QString other(64, u'e');
        const auto proposed = [&](const QString &who, int id, const QString &content) {
            return logins.run(who, freezingProposed(id, content), nullptr, true);
        };
        QCOMPARE(proposed(organiser, 1, QStringLiteral("5:2:") + hash), boundsRefused); // no such draft
        QCOMPARE(proposed(QStringLiteral("judge"), 1, QStringLiteral("5:1:") + hash), ofOthers);
        QCOMPARE(proposed(organiser2, 1, QStringLiteral("5:1:") + hash), QString());
        QCOMPARE(proposed(organiser2, 2, QStringLiteral("6:1:") + hash), QString());
        const auto tried = [&logins](const QString &sql, const QString &who = organiser) {
            return logins.run(who, sql);
        };
        const QString five = QStringLiteral("5");
        const QString set = questionSet(five);
        const QString all = set + frozen(five) + ended + freezing({setFact});
        QCOMPARE(tried(all), QString());
        QCOMPARE(tried(all, organiser2), twoPeople); // by who proposed it
        QCOMPARE(tried(set + frozen(five, QStringLiteral("0"), other) + ended + freezing({setFact})), twoPeople);
        QCOMPARE(tried(set + frozen(five, QStringLiteral("5"))), boundsRefused); // it would open before the round
        QCOMPARE(tried(set + frozen(QStringLiteral("6"))), boundsRefused); // that round has no key to seal it under
        QCOMPARE(tried(frozen(five) + ended + freezing({}, QStringLiteral("0"))), untold); // without a key
        QCOMPARE(tried(set + frozen(five) + ended + freezing({setFact}, QStringLiteral("2"))), untold);
        QCOMPARE(tried(set + frozen(five) + ended + freezing({setFact}, QStringLiteral("1"), other)), untold);
        QCOMPARE(tried(set + frozen(five) + proposalEnd(2, "carried") + QStringLiteral("; ") + freezing({setFact})),
                 twoPeople); // what was proposed of another round
        QCOMPARE(tried(set + frozen(five) + QStringLiteral("SELECT 1") + atOnce), untold);
        QCOMPARE(tried(QString(all).replace(QStringLiteral("5, 0, repeat('ab', 60)"), QStringLiteral("5, 0, 'ab'"))),
                 boundsRefused);
        QCOMPARE(tried(proposalEnd(1, "carried") + QStringLiteral("; ")
                       + entryOf(QStringLiteral("'{me}'"), "proposal.withdraw", {endFact()}) + atOnce),
                 twoPeople); // carried out, though nothing was
        // A draft more, and what was proposed is no more what would be frozen.
        QCOMPARE(tried(draft("9, 5, 2, 5") + QStringLiteral("; ") + all), twoPeople);

        QCOMPARE(logins.run(organiser, all, nullptr, true), QString());
        QCOMPARE(tried(frozen(five)), twoPeople); // the proposal is spent
        QCOMPARE(tried(draft("9, 5, 2, 5")), boundsRefused);
        QCOMPARE(tried(questionSet(five, 10, QStringLiteral("101"))), boundsRefused); // a key more
        QCOMPARE(proposed(organiser2, 3, QStringLiteral("5:1:") + other), boundsRefused);
    }

    /// Neither by the transaction that freezes it, once its keys are counted, nor by one that was open meanwhile.
    void noKeyComesBesideAPaperThatIsFrozen()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const QString five = QStringLiteral("5");
        QCOMPARE(logins.run(organiser2, freezingProposed(1, QStringLiteral("5:1:") + hash), nullptr, true), QString());
        const QString all = questionSet(five) + frozen(five) + ended + freezing({setFact});
        const QString another = questionSet(five, 10, QStringLiteral("101"));
        const QString sealEntry = entryOf(QStringLiteral("'{me}'"), "questions.seal",
                                          {fact("question_set", QStringLiteral("[\"5\", \"101\", \"10\"]"))})
                                  + atOnce;
        QCOMPARE(logins.run(organiser2, another + sealEntry), QString());
        QCOMPARE(logins.run(organiser, all + later + another + sealEntry), boundsRefused);

        QCOMPARE(logins.hold(organiser2, another), QString());
        QCOMPARE(logins.run(organiser, impatient + all), held);
        QCOMPARE(logins.goOn(organiser2, sealEntry), QString());
        QCOMPARE(logins.hold(organiser, all), QString());
        QCOMPARE(logins.run(organiser2, impatient + another), held);
        QCOMPARE(logins.goOn(organiser, QStringLiteral("SELECT 1")), QString());
        QCOMPARE(logins.run(organiser, all, nullptr, true), QString());
    }

    void aPaperInClearHasItsKeysWithIt()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const QString six = QStringLiteral("6");
        QCOMPARE(logins.run(organiser2, freezingProposed(1, QStringLiteral("6:1:") + hash), nullptr, true), QString());
        const QString key = QStringLiteral("INSERT INTO paper VALUES (9, 6, 'x', 4); INSERT INTO answer_key VALUES (9, "
                                           "9, 1, 'A B C D', '', '', {now}, ''); ");
        const QString keyFact = fact("answer_key", QStringLiteral("[\"6\", \"x\", \"1\"]"));
        const auto with = [&](const QString &keyId) {
            return QString(key + frozen(six, keyId) + ended + freezing({keyFact}, QStringLiteral("1"), hash, six));
        };
        QCOMPARE(logins.run(organiser, with(QStringLiteral("4"))), boundsRefused); // an older key
        QCOMPARE(logins.run(organiser, with(QStringLiteral("0"))), boundsRefused); // no key of a round
        QString another = key;
        another.replace(QStringLiteral("(9, 6, 'x'"), QStringLiteral("(10, 6, 'y'"))
            .replace(QStringLiteral("(9, 9, 1"), QStringLiteral("(10, 10, 1"));
        const QString anotherSet =
            entryOf(QStringLiteral("'{me}'"), "key.set", {fact("answer_key", QStringLiteral("[\"6\", \"y\", \"1\"]"))})
            + atOnce;
        const QString counted = with(QStringLiteral("5"));
        QCOMPARE(logins.run(organiser, counted + later + another + anotherSet), boundsRefused);
        // A paper that waits for its key while the others are counted.
        const QString paper = another.section(u';', 0, 0) + QStringLiteral("; ");
        QString early = counted;
        early.replace(atOnce, QStringLiteral("; SET CONSTRAINTS frozen_paper_whole IMMEDIATE"));
        QCOMPARE(logins.run(organiser, paper + early + later + another.section(u';', 1) + anotherSet), boundsRefused);
        QCOMPARE(logins.run(organiser, counted, nullptr, true), QString());
        QCOMPARE(logins.run(organiser, another), boundsRefused);
    }

    void keysOfTheBankStay_data()
    {
        const auto key = [](const char *purpose) {
            return QStringLiteral("INSERT INTO content_key VALUES (9, '%1', 'ab', {now})").arg(QLatin1String(purpose));
        };
        const auto removal = [](const char *action, int number, const char *how) {
            return QString(entryOf(QStringLiteral("'{me}'"), action, {},
                                   QStringLiteral("'removed', '[\"content_key:%1\"]'::jsonb, ").arg(number))
                           + QStringLiteral("; ") + QLatin1String(how) + atOnce);
        };
        addMemberRows({
            {"one that nobody opens", "organiser", key("sealed-bank"), ofOthers},
            {"one under the vault's key", "organiser", key("bank"), ofOthers},
            {"one for people", "organiser", key("personal"), ofOthers},
            {"one under the organisers' key", "admin", key("sealed-bank"), ofOthers},
            {"one that the vault opens, beside the questions' passphrase", "admin", key("bank"), ofOthers},
            {"as a judge", "judge", key("sealed-bank"), QStringLiteral("42501")},
            {"taken away", "organiser", removal("questions.protect", 5, "SELECT remove_bank_key(5)"), boundsRefused},
            {"taken away by an entry of another act", "organiser",
             removal("questions.passphrase", 5, "SELECT remove_bank_key(5)"), untold},
            {"taken away by the administrator", "admin",
             removal("vault.passphrase", 5, "SELECT remove_key('content_key', 5)"), untold},
            {"a slot taken away by nobody's word", "organiser", QStringLiteral("SELECT remove_question_slot(1)"),
             QStringLiteral("HT001")},
            {"a slot taken away as a judge", "judge", QStringLiteral("SELECT remove_question_slot(1)"),
             QStringLiteral("42501")},
            {"a slot as a secretary", "secretary",
             QStringLiteral("INSERT INTO question_slot VALUES (9, 'passphrase', '', 1, 1, '', {now})"),
             QStringLiteral("42501")},
        });
    }
    void keysOfTheBankStay() { tryMemberRow(*m_logins); }

    /// Neither before an organiser gives the questions a passphrase, nor while they do.
    void keysOfTheBankWaitForEachOther()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        QVERIFY(logins.isReady());
        const QString unprotected =
            QStringLiteral("SET LOCAL session_replication_role = replica; DELETE FROM question_slot");
        QCOMPARE(logins.run(QStringLiteral("owner"), unprotected, nullptr, true), QString());
        const QString admin = QStringLiteral("admin");
        const QString key = QStringLiteral("INSERT INTO content_key VALUES (9, 'bank', 'ab', {now}); ");
        const QString slot =
            QStringLiteral("INSERT INTO question_slot VALUES (9, 'passphrase', '', 1, 1, '', {now}); ");
        QCOMPARE(logins.hold(admin, key), QString());
        QCOMPARE(logins.run(organiser, impatient + slot), held);
        QCOMPARE(logins.run(organiser, impatient + key), held); // two that are each the first
        QCOMPARE(logins.goOn(admin, QStringLiteral("SELECT 1")), QString());
        QCOMPARE(logins.hold(organiser, slot), QString());
        QCOMPARE(logins.run(admin, impatient + key), held);
        QCOMPARE(logins.goOn(organiser, QStringLiteral("SELECT 1")), QString());
    }

    /// The tables of keys are written anew, and each row stays what it was: else it were one that this transaction has recorded.
    void forgettingRecordsNothing()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const QString key =
            QStringLiteral("INSERT INTO content_key VALUES (9, 'sealed-bank', repeat('00', 72), {now}); ");
        const QString keyEntry =
            entryOf(QStringLiteral("'{me}'"), "questions.key", {fact("content_key", QStringLiteral("[\"9\"]"))})
            + atOnce;
        const QString slotsForgotten = QStringLiteral("SELECT forget_removed_question_slots(); ");
        QTRY_COMPARE_WITH_TIMEOUT(logins.run(organiser, slotsForgotten), QString(), patience);
        QCOMPARE(logins.run(organiser, slotsForgotten + key + keyEntry), ofOthers);

        const QString writers =
            QStringLiteral("SELECT (SELECT string_agg(xmin::text, ' ' ORDER BY id) FROM key_slot) || "
                           "(SELECT string_agg(xmin::text, ' ' ORDER BY id) FROM content_key) || "
                           "(SELECT string_agg(xmin::text, ' ' ORDER BY id) FROM question_slot)");
        QString before;
        QCOMPARE(logins.run(organiser, writers, &before), QString());
        QVERIFY(!before.isEmpty());
        const QString forgotten = slotsForgotten + QStringLiteral("SELECT forget_removed_keys()");
        QTRY_COMPARE_WITH_TIMEOUT(logins.run(organiser, forgotten, nullptr, true), QString(), patience);
        QString after;
        QCOMPARE(logins.run(organiser, writers, &after), QString());
        QCOMPARE(after, before);
    }

    /// What was there when somebody began to read stays for them, and is forgotten once they end.
    void whoReadsSeesTheKeysThatThereWere()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const QString judge = QStringLiteral("judge");
        const QString forgotten = QStringLiteral("SELECT forget_removed_keys()");
        const QString there = QStringLiteral("SELECT 1 / count(*) FROM content_key WHERE id = 4");
        QCOMPARE(logins.beginSnapshot(judge), QString());
        QTRY_COMPARE_WITH_TIMEOUT(logins.run(organiser, forgotten, nullptr, true), QString(), patience);
        QCOMPARE(logins.goOn(judge, there), QString());

        QCOMPARE(logins.beginSnapshot(judge), QString());
        QCOMPARE(removed(logins, 4), QString());
        QCOMPARE(logins.run(organiser, forgotten, nullptr, true), held);
        QCOMPARE(logins.goOn(judge, there), QString());
        QTRY_COMPARE_WITH_TIMEOUT(logins.run(organiser, forgotten, nullptr, true), QString(), patience);
    }

    void forgettingWaitsForThoseWhoRead()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const auto database = Database::open(logins.url(), OpenMode::OpenExisting);
        QVERIFY_RESULT(database);
        const QString fileNow = QStringLiteral("SELECT pg_relation_filenode('content_key')");
        QString before;
        QString after;
        QCOMPARE(logins.run(organiser, fileNow, &before), QString());
        QCOMPARE(logins.beginSnapshot(QStringLiteral("judge")), QString());
        QCOMPARE(removed(logins, 4), QString());
        std::jthread reader([&logins] {
            QThread::msleep(500);
            logins.goOn(QStringLiteral("judge"), QStringLiteral("SELECT 1"));
        });
        KeyRepository(**database).forgetRemoved();
        reader.join();
        QCOMPARE(logins.run(organiser, fileNow, &after), QString());
        QVERIFY(after != before);
    }

    /// Two administrators erase personal data, and nothing else.
    void erasingLeavesTheBank()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        fill(logins);
        const QString both = QStringLiteral("'%1, {me}'").arg(MemberLogins::fullName(QStringLiteral("admin")));
        const auto erased = [&](const char *number) {
            const QString removed =
                QStringLiteral("'removed', '[\"content_key:%1\"]'::jsonb, ").arg(QLatin1String(number));
            return QString(
                proposalEnd(1, "carried") + QStringLiteral("; ") + entryOf(both, "personal.erase", {endFact()}, removed)
                + QStringLiteral("; SELECT remove_key('content_key', %1)").arg(QLatin1String(number)) + atOnce);
        };
        const auto proposed = [&](const char *content, int id) {
            return logins.run(QStringLiteral("admin"), proposalWithEntry(erasing, QLatin1String(content), id), nullptr,
                              true);
        };
        QCOMPARE(proposed("content_key:5", 1), QString());
        QCOMPARE(logins.run(QStringLiteral("admin2"), erased("5")), twoPeople);
        QCOMPARE(proposed("content_key:1", 2), QString());
        QString personal = erased("1");
        personal.replace(proposalEnd(1, "carried"), proposalEnd(2, "carried"));
        QCOMPARE(logins.run(QStringLiteral("admin2"), personal), QString());
    }

    /// With the questions' passphrase every key of the bank goes over to it, and another one seals what comes next.
    void protectingTakesTheWholeBankAlong()
    {
        SKIP_WITHOUT_POSTGRES();
        MemberLogins logins;
        QVERIFY(logins.isReady());
        const QString unprotected =
            QStringLiteral("SET LOCAL session_replication_role = replica; DELETE FROM "
                           "question_slot; INSERT INTO content_key VALUES (4, 'bank', 'aa', 0)");
        QCOMPARE(logins.run(QStringLiteral("owner"), unprotected, nullptr, true), QString());
        const QString slot = QStringLiteral("INSERT INTO question_slot VALUES (%1, '%2', '', 1, 1, '', {now}); ");
        const QString keySlots =
            slot.arg(1).arg(QStringLiteral("passphrase")) + slot.arg(2).arg(QStringLiteral("recovery"));
        const auto added = [](int number, const QString &at) {
            return QStringLiteral("INSERT INTO content_key VALUES (%1, 'sealed-bank', 'ab', %2); ").arg(number).arg(at);
        };
        const auto keyFact = [](int number, const QString &at) {
            return fact("content_key", QStringLiteral("[\"%1\"]").arg(number),
                        QStringLiteral("row_digest(ARRAY['%1', 'sealed-bank', 'ab', %2::text])").arg(number).arg(at));
        };
        const QString now = QStringLiteral("transaction_ms()");
        const QString before = QStringLiteral("0");
        const QStringList slotFacts{fact("question_slot", QStringLiteral("[\"1\"]")),
                                    fact("question_slot", QStringLiteral("[\"2\"]"))};
        const auto protecting = [&](const QString &removed, const QStringList &facts, const QString &rows) {
            return QString(keySlots
                           + entryOf(QStringLiteral("'{me}'"), "questions.protect", slotFacts + facts,
                                     QStringLiteral("'removed', '[%1]'::jsonb, ").arg(removed))
                           + QStringLiteral("; ") + rows + QStringLiteral("SELECT 1") + atOnce);
        };
        const QString four = QStringLiteral("\"content_key:4\"");
        const QString gone = QStringLiteral("SELECT remove_bank_key(4); ");
        const auto tried = [&logins](const QString &sql) {
            return logins.run(organiser, sql);
        };
        QCOMPARE(
            tried(protecting(four, {keyFact(4, before), keyFact(5, now)}, gone + added(4, before) + added(5, now))),
            QString());
        QCOMPARE(tried(protecting({}, {}, {})), boundsRefused); // it would stay under the vault's key
        QCOMPARE(tried(protecting(four, {keyFact(4, before)}, gone + added(4, before))), boundsRefused); // no new one
        QCOMPARE(tried(protecting(four, {keyFact(5, now)}, gone + added(5, now))), twoPeople); // what was is lost
    }

    void formsOfQuestions_data()
    {
        const QString form = QStringLiteral("INSERT INTO draft VALUES ('question', '%1', 1, '%2', '{me}', 0)");
        const QString sealed = QStringLiteral("{\"sealed\":\"00000005abab\"}");
        addMemberRows({
            {"of a question", "organiser", form.arg(QStringLiteral("question 2"), sealed), {}},
            {"of a new one", "organiser", form.arg(QStringLiteral("new ") + QString(32, u'a'), sealed), {}},
            {"of a question that there is not", "organiser", form.arg(QStringLiteral("question 77"), sealed),
             boundsRefused},
            {"in clear", "organiser", form.arg(QStringLiteral("question 2"), QStringLiteral("{\"text\":\"Sông\"}")),
             boundsRefused},
            {"as a secretary", "secretary", form.arg(QStringLiteral("question 2"), sealed), ofOthers},
            {"as a judge", "judge", form.arg(QStringLiteral("question 2"), sealed), QStringLiteral("42501")},
            {"as a member of another contest", "elsewhere", form.arg(QStringLiteral("question 2"), sealed), ofOthers},
        });
    }
    void formsOfQuestions() { tryMemberRow(*m_logins); }
};

HOITHI_TEST(TestBankBounds)
#include "tst_bankbounds.moc"
