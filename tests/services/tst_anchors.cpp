// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/anchors/seenheads.h"
#include "smallcontest.h"
#include "tampering.h"
#include "testregistry.h"
#include "vault/hashchain.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// A connection beside the program's, of somebody who may do anything.
class Intruder
{
public:
    explicit Intruder(const QString &store) { m_problem = openUnguarded(store, m_name, m_triggers); }
    ~Intruder()
    {
        run(m_triggers); // so that only what was done to the chain can be found
        QSqlDatabase::removeDatabase(m_name);
    }
    Intruder(const Intruder &) = delete;
    Intruder &operator=(const Intruder &) = delete;

    void run(const QStringList &statements)
    {
        for (const QString &statement : statements) {
            QSqlQuery query(QSqlDatabase::database(m_name));
            if (!query.exec(statement))
                m_problem = query.lastError().text();
        }
    }
    [[nodiscard]] std::vector<AuditEntry> entries() const
    {
        std::vector<AuditEntry> entries;
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.exec(QStringLiteral("SELECT seq, at, actor, action, subject, payload FROM audit_entry ORDER BY seq"));
        while (query.next()) {
            entries.push_back({query.value(0).toLongLong(),
                               fromMillis(query.value(1).toLongLong()),
                               query.value(2).toString(),
                               query.value(3).toString(),
                               query.value(4).toString(),
                               query.value(5).toString().toUtf8(),
                               {},
                               {}});
        }
        return entries;
    }
    /// Puts these in the place of the chain, with hashes that are right.
    void rechain(const std::vector<AuditEntry> &entries)
    {
        run({QStringLiteral("DELETE FROM audit_entry")});
        std::optional<AuditEntry> head;
        for (const AuditEntry &given : entries) {
            head = chained(given, head ? &*head : nullptr);
            QSqlQuery query(QSqlDatabase::database(m_name));
            query.prepare(QStringLiteral("INSERT INTO audit_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
            for (const QVariant &value :
                 QVariantList{head->seq, toMillis(head->atUtc), head->actor, head->action, head->subject,
                              QString::fromUtf8(head->payload),
                              QString(QLatin1String("") + QString::fromLatin1(head->previousHash)),
                              QString::fromLatin1(head->hash)})
                query.addBindValue(value);
            if (!query.exec())
                m_problem = query.lastError().text();
        }
    }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QString m_name = QStringLiteral("intruder");
    QStringList m_triggers; ///< of a file, as they are made
    QString m_problem;
};

/// The last judge's signature and its entry go; all that is left is as if it had never been.
void cutTail(Intruder &intruder)
{
    intruder.run({QStringLiteral("DELETE FROM signature WHERE judge = 'Trần Mẫu'"),
                  QStringLiteral("DELETE FROM audit_entry WHERE seq = (SELECT MAX(seq) FROM audit_entry)")});
}

/// The same, and somebody else's signature in its place.
void replaceTail(Intruder &intruder)
{
    std::vector<AuditEntry> entries = intruder.entries();
    entries.pop_back();
    intruder.run({QStringLiteral("DELETE FROM signature WHERE judge = 'Trần Mẫu'")});
    AuditEntry other = entries.back();
    other.action = QStringLiteral("note");
    other.payload = "{}";
    entries.push_back(other);
    intruder.rechain(entries);
}

/// Nobody ever signed: both signatures and their entries go, and the whole chain is made anew.
void rewriteAll(Intruder &intruder)
{
    std::vector<AuditEntry> entries = intruder.entries();
    std::erase_if(entries, [](const AuditEntry &entry) { return entry.action == QStringLiteral("run.sign"); });
    for (AuditEntry &entry : entries)
        entry.atUtc += std::chrono::milliseconds(1);
    intruder.run({QStringLiteral("DELETE FROM signature")});
    intruder.rechain(entries);
}

/// An entry of the middle now says something else, and all hashes after it are right again.
void rewriteMiddle(Intruder &intruder)
{
    std::vector<AuditEntry> entries = intruder.entries();
    entries.at(entries.size() - 2).actor = QStringLiteral("Ai Đó");
    intruder.rechain(entries);
}

void editEntry(Intruder &intruder)
{
    intruder.run({QStringLiteral("UPDATE audit_entry SET actor = 'x' WHERE seq = 3")});
}

void deleteEntry(Intruder &intruder)
{
    intruder.run({QStringLiteral("DELETE FROM audit_entry WHERE seq = 3")});
}

void reorderEntries(Intruder &intruder)
{
    intruder.run({QStringLiteral("UPDATE audit_entry SET seq = -3 WHERE seq = 3"),
                  QStringLiteral("UPDATE audit_entry SET seq = 3 WHERE seq = 4"),
                  QStringLiteral("UPDATE audit_entry SET seq = 4 WHERE seq = -3")});
}

struct Fault
{
    const char *name;
    void (*commit)(Intruder &);
    bool byAnchor; ///< only what is known outside of the store tells
};
constexpr std::array<Fault, 7> faults{{{"edit", editEntry, false},
                                       {"delete", deleteEntry, false},
                                       {"reorder", reorderEntries, false},
                                       {"cut the tail", cutTail, true},
                                       {"replace the tail", replaceTail, true},
                                       {"rewrite the middle", rewriteMiddle, false}, // a signature stands on it
                                       {"rewrite all", rewriteAll, true}}};

QStringList linesOf(const std::vector<VerifyFinding> &findings)
{
    QStringList lines;
    for (const VerifyFinding &finding : findings)
        lines.append(QString(finding.subject + QStringLiteral(": ") + finding.problem));
    return lines;
}

} // namespace

class TestAnchors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFaultOfTheChainIsFound_data() { ENGINE_ROWS(); }
    void everyFaultOfTheChainIsFound();
    void whatGoesOnIsNoFinding_data() { ENGINE_ROWS(); }
    void whatGoesOnIsNoFinding();
    void anOlderCopyElsewhereIsNoFinding();
    void anOlderCopyInPlaceIsFoundUntilItIsMeant();
    void aChainRewrittenElsewhereIsFound();
    void whatWasSeenStaysWhileItIsUnexplained();
    void printedHeadsAreCompared();
    void signaturesNameWhatTheyStandOn();
    void aDamagedMemoryBeginsAnew();
    void theMemoryIsTheOwnersAlone();
    void theMemoryIsBounded();
    void twoContestsOfOneMomentAreToldApart();
    void aPathIsOneStoreHoweverItIsWritten();

private:
    [[nodiscard]] std::shared_ptr<SeenHeads> memory(const QString &name = QStringLiteral("seen.json")) const
    {
        return std::make_shared<SeenHeads>(m_folder->filePath(QStringLiteral("own/") + name));
    }
    /// Ranked, and signed by two judges; with `seen` as that computer's memory.
    [[nodiscard]] Result<void> fill(const SmallStore &store, const std::shared_ptr<SeenHeads> &seen) const;
    [[nodiscard]] Result<VerifyReport> verified(const QString &path, const std::shared_ptr<SeenHeads> &seen,
                                                const std::vector<ChainHead> &printed = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FixedClock> m_clock;
};

void TestAnchors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<FixedClock>(fromMillis(1'695'600'000'000));
}

Result<void> TestAnchors::fill(const SmallStore &store, const std::shared_ptr<SeenHeads> &seen) const
{
    HOITHI_CHECK(readySession(store));
    HOITHI_TRY(const auto session, wait(ContestSession::open(store.path, store.clock, seen)));
    HOITHI_CHECK(importInto(*session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    HOITHI_CHECK(wait(session->rank(1)));
    for (const QString &judge : {QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")})
        HOITHI_CHECK(wait(session->sign(1, judge)));
    return {};
}

Result<VerifyReport> TestAnchors::verified(const QString &path, const std::shared_ptr<SeenHeads> &seen,
                                           const std::vector<ChainHead> &printed) const
{
    HOITHI_TRY(const auto session, wait(ContestSession::open(path, m_clock, seen)));
    return wait(session->verify({}, printed));
}

void TestAnchors::everyFaultOfTheChainIsFound()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore original(engine);
    const auto atFirst = memory(engine);
    QVERIFY_RESULT(fill(original, atFirst));
    int bad = 0;
    for (const Fault &fault : faults) {
        SmallStore store(QStringLiteral("sqlite"));
        store.becomeCopyOf(original);
        QVERIFY(!store.path.isEmpty());
        const auto seen = memory(QString::fromLatin1(fault.name));
        const auto before = verified(store.path, seen); // which also remembers
        QVERIFY_RESULT(before);
        QCOMPARE(linesOf(before->findings), QStringList());
        {
            Intruder intruder(store.path);
            fault.commit(intruder);
            QCOMPARE(intruder.problem(), QString());
        }
        const auto without = verified(store.path, nullptr);
        QVERIFY_RESULT(without);
        const auto with = verified(store.path, seen);
        QVERIFY_RESULT(with);
        const bool found = !with->findings.empty();
        // What the store alone tells proves nothing about the anchors.
        const bool asMeant = without->findings.empty() == fault.byAnchor;
        if (!found || !asMeant) {
            ++bad;
            qInfo("%s on %s: found %d, without anchors %d", fault.name, qPrintable(engine), found,
                  int(without->findings.size()));
        }
    }
    std::printf("FAULT F17 runs=%d bad=%d\n", int(faults.size()), bad);
    std::fflush(stdout);
    QCOMPARE(bad, 0);
}

void TestAnchors::whatGoesOnIsNoFinding()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore store(engine);
    const auto mine = memory();
    const auto theirs = memory(QStringLiteral("theirs"));
    QVERIFY_RESULT(fill(store, mine));
    for (int i = 0; i < 3; ++i) { // another client's changes in between
        for (const auto &seen : {theirs, mine}) {
            const auto session = wait(ContestSession::open(store.path, m_clock, seen));
            QVERIFY_RESULT(session);
            QCOMPARE(linesOf(*wait((*session)->compareWithSeen())), QStringList());
            QVERIFY_RESULT(wait(
                (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QString::number(i))));
        }
    }
    const auto report = verified(store.path, theirs);
    QVERIFY_RESULT(report);
    QCOMPARE(linesOf(report->findings), QStringList());
    QCOMPARE(report->head.seq, report->auditEntries);
    QCOMPARE(theirs->all().size(), 1U);
    QCOMPARE(theirs->all().front().head, report->head);
    QCOMPARE(theirs->all().front().contest, report->contest);
}

void TestAnchors::anOlderCopyElsewhereIsNoFinding()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto seen = memory();
    QVERIFY_RESULT(readySession(store));
    const QString copy = m_folder->filePath(QStringLiteral("copy.hoithi"));
    QVERIFY(QFile::copy(store.path, copy));
    {
        const auto session = wait(ContestSession::open(store.path, m_clock, seen));
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(wait((*session)->setKey(2, {}, smallKey, 4)));
    }
    const auto report = verified(copy, seen);
    QVERIFY_RESULT(report);
    QCOMPARE(linesOf(report->findings), QStringList());
    QCOMPARE(seen->all().size(), 2U);
}

void TestAnchors::anOlderCopyInPlaceIsFoundUntilItIsMeant()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto seen = memory();
    QVERIFY_RESULT(readySession(store));
    const QString copy = m_folder->filePath(QStringLiteral("copy.hoithi"));
    QVERIFY(QFile::copy(store.path, copy));
    {
        const auto session = wait(ContestSession::open(store.path, m_clock, seen));
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(wait((*session)->setKey(2, {}, smallKey, 4)));
    }
    QVERIFY(QFile::remove(store.path));
    QVERIFY(QFile::copy(copy, store.path));
    const auto report = verified(store.path, seen);
    QVERIFY_RESULT(report);
    QCOMPARE(report->findings.size(), 1U);
    QVERIFY(report->findings.front().problem.contains(QStringLiteral("entries after 3 were cut off since")));
    seen->forget(store.path); // as a restore does
    const auto meant = verified(store.path, seen);
    QVERIFY_RESULT(meant);
    QCOMPARE(linesOf(meant->findings), QStringList());
    QCOMPARE(seen->all().size(), 1U);
}

void TestAnchors::aChainRewrittenElsewhereIsFound()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto seen = memory();
    QVERIFY_RESULT(fill(store, seen));
    const QString copy = m_folder->filePath(QStringLiteral("copy.hoithi"));
    QVERIFY(QFile::copy(store.path, copy));
    {
        Intruder intruder(copy);
        rewriteMiddle(intruder);
        QCOMPARE(intruder.problem(), QString());
    }
    const auto report = verified(copy, seen);
    QVERIFY_RESULT(report);
    QVERIFY(!report->findings.empty());
    QVERIFY(report->findings.front().problem.contains(storeKey(store.path)));
}

void TestAnchors::whatWasSeenStaysWhileItIsUnexplained()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto seen = memory();
    QVERIFY_RESULT(fill(store, seen));
    const std::vector<SeenHead> before = seen->all();
    {
        Intruder intruder(store.path);
        cutTail(intruder);
    }
    {
        const auto session = wait(ContestSession::open(store.path, m_clock, seen));
        QVERIFY_RESULT(session);
        QCOMPARE(wait((*session)->compareWithSeen())->size(), 1U);
        for (int i = 0; i < 3; ++i) // as many entries again, and more
            QVERIFY_RESULT(wait(
                (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QString::number(i))));
    }
    QCOMPARE(seen->all().front().head, before.front().head);
    const auto report = verified(store.path, seen);
    QVERIFY_RESULT(report);
    QVERIFY(!report->findings.empty());
    QVERIFY(linesOf(report->findings).join(u'\n').contains(QStringLiteral("is not the one that this computer saw")));
}

void TestAnchors::printedHeadsAreCompared()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto seen = memory();
    QVERIFY_RESULT(fill(store, seen));
    const ChainHead newest = seen->all().front().head;
    const auto printed = parsePrintedHead(printedHead(newest));
    QVERIFY(printed);
    QVERIFY(!parsePrintedHead(QStringLiteral("7:0123456789a"))); // eleven digits
    QVERIFY(!parsePrintedHead(QStringLiteral("7:0123456789ag")));
    QVERIFY(!parsePrintedHead(QStringLiteral("0:0123456789ab")));
    QVERIFY(!parsePrintedHead(QStringLiteral("0123456789ab")));
    const auto good = verified(store.path, nullptr, {*printed});
    QVERIFY_RESULT(good);
    QCOMPARE(linesOf(good->findings), QStringList());
    QVERIFY(std::ranges::any_of(
        good->anchors, [](const Anchor &anchor) { return anchor.kind == AnchorKind::Printed && anchor.agrees; }));
    {
        Intruder intruder(store.path);
        rewriteAll(intruder);
        QCOMPARE(intruder.problem(), QString());
    }
    const auto bad = verified(store.path, nullptr, {*printed}); // a computer that never saw the contest
    QVERIFY_RESULT(bad);
    QCOMPARE(bad->findings.size(), 1U);
    QVERIFY(bad->findings.front().problem.contains(printedHead(newest)));
}

void TestAnchors::signaturesNameWhatTheyStandOn()
{
    const SmallStore store(QStringLiteral("sqlite"));
    QVERIFY_RESULT(fill(store, nullptr));
    const auto good = verified(store.path, nullptr);
    QVERIFY_RESULT(good);
    QCOMPARE(good->anchors.size(), 2U);
    QCOMPARE(good->anchors.back().kind, AnchorKind::Signature);
    QCOMPARE(good->anchors.back().from, QStringLiteral("Trần Mẫu"));
    QCOMPARE(good->anchors.back().head.seq, good->head.seq - 1);
    {
        Intruder intruder(store.path);
        std::vector<AuditEntry> entries = intruder.entries();
        entries.at(entries.size() - 3).actor = QStringLiteral("Ai Đó"); // before both
        intruder.rechain(entries);
    }
    const auto bad = verified(store.path, nullptr);
    QVERIFY_RESULT(bad);
    QCOMPARE(bad->findings.size(), 2U);
    QVERIFY(bad->findings.back().problem.contains(QStringLiteral("Trần Mẫu")));
}

void TestAnchors::aDamagedMemoryBeginsAnew()
{
    const QString path = m_folder->filePath(QStringLiteral("seen.json"));
    for (const QByteArray &damage : {QByteArray("{\"seen\": [{\"contest\""), QByteArray(2'000'000, 'x'),
                                     QByteArray("{\"seen\": [7, {\"seq\": -1}, {}]}"), QByteArray()}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damage);
        file.close();
        SeenHeads seen(path);
        QCOMPARE(seen.all().size(), 0U);
        const SeenHead head{QByteArray(64, 'a'), QStringLiteral("/x"), {7, QByteArray(64, 'b')}, m_clock->nowUtc()};
        seen.remember(head);
        QCOMPARE(SeenHeads(path).all().size(), 1U);
        QCOMPARE(SeenHeads(path).all().front().head, head.head);
    }
}

void TestAnchors::theMemoryIsTheOwnersAlone()
{
    const auto seen = memory();
    seen->remember({QByteArray(64, 'a'), QStringLiteral("/x"), {7, QByteArray(64, 'b')}, m_clock->nowUtc()});
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    const QFileInfo file(m_folder->filePath(QStringLiteral("own/seen.json")));
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & others));
}

void TestAnchors::theMemoryIsBounded()
{
    const auto seen = memory();
    for (int i = 0; i < 510; ++i) {
        m_clock->set(m_clock->nowUtc() + std::chrono::milliseconds(1));
        seen->remember({QByteArray(64, 'a'), QString::number(i), {7, QByteArray(64, 'b')}, m_clock->nowUtc()});
    }
    QCOMPARE(seen->all().size(), SeenHeads::limit);
    QCOMPARE(seen->all().back().store, QStringLiteral("509"));
}

void TestAnchors::twoContestsOfOneMomentAreToldApart()
{
    const SmallStore one(QStringLiteral("sqlite"));
    const SmallStore two(QStringLiteral("sqlite"));
    QVERIFY_RESULT(one.create());
    QVERIFY_RESULT(two.create());
    const auto first = verified(one.path, nullptr);
    const auto second = verified(two.path, nullptr);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QCOMPARE(first->contest.size(), 64);
    QVERIFY(first->contest != second->contest);
}

void TestAnchors::aPathIsOneStoreHoweverItIsWritten()
{
    const QString path = m_folder->filePath(QStringLiteral("a.hoithi"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(storeKey(m_folder->path() + QStringLiteral("/../") + QFileInfo(m_folder->path()).fileName()
                      + QStringLiteral("/a.hoithi")),
             storeKey(path));
    QCOMPARE(storeKey(QStringLiteral("postgresql://a@Server/contest?sslmode=require")),
             storeKey(QStringLiteral("postgresql://b@server:5432/contest")));
    QVERIFY(storeKey(QStringLiteral("postgresql://a@server/one"))
            != storeKey(QStringLiteral("postgresql://a@server/two")));
}

HOITHI_TEST(TestAnchors)
#include "tst_anchors.moc"
