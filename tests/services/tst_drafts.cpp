// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft/draftmerge.h"
#include "services/together/keptdrafts.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const DraftKey key{QStringLiteral("decision"), QStringLiteral("round 1")};
const QString number = QStringLiteral("number");
constexpr int linesOfAProcess = 60;

DraftContent content(const QString &text)
{
    return {{number, text}};
}

Result<DraftSaving> save(ContestSession &session, qint64 base, const QString &text, const QString &who)
{
    return wait(session.saveDraft(key, base, content(text), who));
}

/// Adds one line to a field that others add to as well; on top of what is there, however often others are faster. How often
/// that was, or -1 where something failed.
int addLine(ContestSession &session, const QString &line)
{
    Result<Draft> current = wait(session.draft(key));
    for (int lost = 0; current; ++lost) {
        const auto found = current->content.find(number);
        const QString before = found == current->content.end() ? QString() : found->second;
        const auto saving = save(session, current->version, QString(before + line + QLatin1Char('\n')), line);
        if (!saving)
            return -1;
        if (saving->saved)
            return lost;
        current = saving->current;
    }
    return -1;
}

/// Each of `editors` sessions adds `lines` lines; gives those that are missing afterwards.
int missingAfter(const QString &store, const std::shared_ptr<const Clock> &clock, int editors, int lines)
{
    std::atomic<int> failed = 0;
    std::vector<std::jthread> threads;
    for (int editor = 0; editor < editors; ++editor) {
        threads.emplace_back([&, editor] {
            const auto session = wait(ContestSession::open(store, clock));
            for (int line = 0; line < lines; ++line)
                failed += !session || addLine(**session, QStringLiteral("%1.%2").arg(editor).arg(line)) < 0 ? 1 : 0;
        });
    }
    threads.clear();
    const auto session = wait(ContestSession::open(store, clock));
    const QStringList found = wait((*session)->draft(key)).value().content[number].split(QLatin1Char('\n'));
    int missing = 0;
    for (int editor = 0; editor < editors; ++editor) {
        for (int line = 0; line < lines; ++line)
            missing += found.contains(QStringLiteral("%1.%2").arg(editor).arg(line)) ? 0 : 1;
    }
    return missing + failed;
}

void printFault(const char *id, int runs, int bad)
{
    std::printf("FAULT %s runs=%d bad=%d\n", id, runs, bad);
    std::fflush(stdout);
}

} // namespace

/// What another process does in twoProcessesEditingOneFormLoseNothing.
class TestEditorProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsItsLines()
    {
        const QString store = qEnvironmentVariable("HOITHI_EDITED_STORE");
        if (store.isEmpty())
            QSKIP("only within another test");
        const auto session = wait(ContestSession::open(store, std::make_shared<SystemClock>()));
        QVERIFY_RESULT(session);
        for (int line = 0; line < linesOfAProcess; ++line)
            QVERIFY(addLine(**session, QStringLiteral("%1.%2").arg(qEnvironmentVariable("HOITHI_EDITOR")).arg(line))
                    >= 0);
    }
};

/// Forms that several people edit.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsThereForOthers_data() { ENGINE_ROWS(); }
    void whatIsSavedIsThereForOthers()
    {
        OPEN_STORE();
        const auto empty = wait(contest.draft(key));
        QVERIFY_RESULT(empty);
        QCOMPARE(empty->version, 0);
        QVERIFY(empty->content.empty());
        const auto saved = save(contest, 0, QStringLiteral("05/QĐ"), QStringLiteral("Lê Thư Ký"));
        QVERIFY_RESULT(saved);
        QVERIFY(saved->saved);
        QCOMPARE(saved->current.version, 1);
        const auto other = wait(ContestSession::open(store.path, store.clock));
        const auto seen = wait((*other)->draft(key));
        QVERIFY_RESULT(seen);
        QCOMPARE(seen->content, content(QStringLiteral("05/QĐ")));
        QCOMPARE(seen->editedBy, QStringLiteral("Lê Thư Ký"));
        QVERIFY(wait((*other)->draft({key.area, QStringLiteral("round 2")})).value().content.empty());
    }

    void anUnknownFormIsRefused_data() { ENGINE_ROWS(); }
    void anUnknownFormIsRefused()
    {
        OPEN_STORE();
        const auto saved = wait(contest.saveDraft({QStringLiteral("x"), {}}, 0, {}, QStringLiteral("Lê Thư Ký")));
        QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    }

    void onlySecretariesFillInTheDecision()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        const QByteArray password = "mật khẩu thử";
        const auto enter = [&](const char *login, const char *name, Role role) {
            return wait(
                (*session)->recordMember({QString::fromLatin1(login), QString::fromUtf8(name), role, password}));
        };
        QVERIFY_RESULT(enter("quan", "Võ Văn Quản", Role::Administrator));
        QVERIFY_RESULT(wait((*session)->signIn(QStringLiteral("quan"), password)));
        QVERIFY_RESULT(enter("cham", "Lê Văn Chấm", Role::Judge));
        QVERIFY_RESULT(enter("thu", "Phạm Thị Thư", Role::Secretary));
        QVERIFY_RESULT(wait((*session)->signIn(QStringLiteral("cham"), password)));
        QCOMPARE(save(**session, 0, QStringLiteral("1"), {}).error().code, ErrorCode::Refused);
        QVERIFY_RESULT(wait((*session)->signIn(QStringLiteral("thu"), password)));
        const auto saved = save(**session, 0, QStringLiteral("1"), {});
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->current.editedBy, QStringLiteral("Phạm Thị Thư"));
    }

    void aDraftGoesWithTheBackup_data() { ENGINE_ROWS(); }
    void aDraftGoesWithTheBackup()
    {
        OPEN_STORE();
        QVERIFY(save(contest, 0, QStringLiteral("05"), QStringLiteral("A"))->saved);
        QVERIFY(save(contest, 1, QStringLiteral("06"), QStringLiteral("A"))->saved);
        const QString copy = store.folder.filePath(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(wait(contest.backup(copy)));
        const auto restored = wait(ContestSession::open(copy, store.clock));
        QVERIFY_RESULT(restored);
        const auto draft = wait((*restored)->draft(key));
        QCOMPARE(draft->content, content(QStringLiteral("06")));
        QCOMPARE(draft->version, 2);
    }

    /// F12: of two editors one wins, and the other is shown what they wrote.
    void ofTwoEditorsOneWinsAndTheOtherSeesTheDifference_data() { ENGINE_ROWS(); }
    void ofTwoEditorsOneWinsAndTheOtherSeesTheDifference()
    {
        OPEN_STORE();
        const auto other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(other);
        constexpr int runs = 50;
        int bad = 0;
        for (int run = 0; run < runs; ++run) {
            const auto base = wait(contest.draft(key));
            const QString mine = QStringLiteral("mine %1").arg(run);
            const QString theirs = QStringLiteral("theirs %1").arg(run);
            auto first = contest.saveDraft(key, base->version, content(mine), QStringLiteral("A"));
            auto second = (*other)->saveDraft(key, base->version, content(theirs), QStringLiteral("B"));
            const auto one = wait(std::move(first));
            const auto two = wait(std::move(second));
            const bool oneWon = one && two && one->saved != two->saved;
            const auto &loser = oneWon && one->saved ? two : one;
            const QString winning = oneWon && one->saved ? mine : theirs;
            const QString losing = oneWon && one->saved ? theirs : mine;
            const DraftMerge merge =
                oneWon ? mergeDrafts(base->content, content(losing), loser->current.content) : DraftMerge();
            const bool seen = merge.conflicts.size() == 1 && merge.conflicts.front().theirs == winning
                              && merge.conflicts.front().mine == losing && loser->current.version == base->version + 1;
            bad += seen ? 0 : 1;
        }
        printFault("F12", runs, bad);
        QCOMPARE(bad, 0);
    }

    void manyEditorsLoseNothing_data() { ENGINE_ROWS(); }
    void manyEditorsLoseNothing()
    {
        OPEN_STORE();
        QCOMPARE(missingAfter(store.path, store.clock, 6, 15), 0);
        QCOMPARE(wait(contest.draft(key))->version, 6 * 15);
    }

    /// F7, of edits: two programs on one file.
    void twoProcessesEditingOneFormLoseNothing()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        QVERIFY_RESULT(readySession(store));
        constexpr int runs = 2;
        std::vector<std::unique_ptr<QProcess>> editors;
        for (int editor = 0; editor < runs; ++editor) {
            auto process = std::make_unique<QProcess>();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HOITHI_TEST_CLASS"), QStringLiteral("TestEditorProcess"));
            environment.insert(QStringLiteral("HOITHI_EDITED_STORE"), store.path);
            environment.insert(QStringLiteral("HOITHI_EDITOR"), QString::number(editor));
            process->setProcessEnvironment(environment);
            process->start(QCoreApplication::applicationFilePath(), QStringList());
            editors.push_back(std::move(process));
        }
        int bad = 0;
        for (const auto &process : editors) {
            const bool ended = process->waitForFinished(60'000) && process->exitCode() == 0;
            bad += ended ? 0 : 1;
        }
        const auto session = wait(ContestSession::open(store.path, store.clock));
        const QStringList lines = wait((*session)->draft(key)).value().content[number].split(QLatin1Char('\n'));
        for (int editor = 0; editor < runs; ++editor) {
            for (int line = 0; line < linesOfAProcess; ++line)
                bad += lines.contains(QStringLiteral("%1.%2").arg(editor).arg(line)) ? 0 : 1;
        }
        printFault("F7-edit", runs * linesOfAProcess, bad);
        QCOMPARE(bad, 0);
    }

    void draftsAreKeptOnThisComputerUntilTheyAreSaved()
    {
        const QTemporaryDir folder;
        const KeptDraft kept{key, 3, content(QStringLiteral("1")), content(QStringLiteral("2"))};
        KeptDrafts(folder.path(), "contest").keep(kept);
        KeptDrafts again(folder.path(), "contest");
        const auto found = again.find(key);
        QVERIFY(found);
        QCOMPARE(found->baseVersion, 3);
        QCOMPARE(found->base, kept.base);
        QCOMPARE(found->mine, kept.mine);
        QVERIFY(!KeptDrafts(folder.path(), "another contest").find(key));
        QVERIFY(!again.find({key.area, QStringLiteral("round 2")}));
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        constexpr auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(files.front().permissions() & others));
        again.forget(key);
        QVERIFY(!KeptDrafts(folder.path(), "contest").find(key));
    }

    void aKeptDraftThatIsDamagedIsNone()
    {
        const QTemporaryDir folder;
        KeptDrafts drafts(folder.path(), "contest");
        drafts.keep({key, 1, {}, content(QStringLiteral("2"))});
        QFile file(QDir(folder.path()).entryInfoList(QDir::Files).front().filePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"mine\": [1");
        file.close();
        QVERIFY(!KeptDrafts(folder.path(), "contest").find(key));
    }
};

HOITHI_TEST(TestDrafts)
HOITHI_TEST(TestEditorProcess)
#include "tst_drafts.moc"
