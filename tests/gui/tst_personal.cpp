// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "base/sha256.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/widgets/exportfile.h"
#include "windowparts.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace hoithi;
using namespace hoithi::test;

namespace {

AuditEntry newestEntry(ContestSession &session)
{
    const AuditListing listing = taken(session.auditListing({}));
    return taken(session.auditEntries({listing.numbers.front()})).front();
}

QDialog &shown(const QObject &page, const char *name)
{
    return *found<QDialog>(page, name);
}

bool accepts(const QDialog &dialog)
{
    return found<QPushButton>(dialog, "accept")->isEnabled();
}

void fill(const QDialog &dialog, const char *name, const QString &text)
{
    found<QLineEdit>(dialog, name)->setText(text);
}

void giveName(const QDialog &dialog)
{
    fill(dialog, "name", QStringLiteral("Võ Văn Quản"));
    fill(dialog, "reason", QStringLiteral("Kế hoạch lưu trữ"));
}

/// The time was over when the contest's own clock stood at its end.
std::shared_ptr<ContestSession> overdue(SmallContest &contest)
{
    auto session = contest.createSigned();
    const RoundState last = taken(session->overview()).rounds.back();
    (void)taken(session->setRetention(
        {0, localDay(last.round.closesAtUtc), QStringLiteral("Võ Văn Quản"), QStringLiteral("Kế hoạch")}));
    return session;
}

} // namespace

/// Personal data in the window: how long it is kept, erasing it, and what for it leaves.
class TestPersonal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void whoeverHasNoPeriodIsAskedForOne()
    {
        SmallContest contest;
        const auto session = contest.create();
        MainWindow window(contest.context());
        window.openSession(session);
        window.show();
        QWidget &page = opened(window, "overview");
        QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Nobody has set how long")));
        found<QPushButton>(page, "messageLink")->click();
        const QDialog &dialog = shown(page, "retentionDialog");
        QVERIFY(!accepts(dialog));
        giveName(dialog);
        found<QPushButton>(dialog, "accept")->click();
        QTRY_COMPARE(text(page, "messageText"), QStringLiteral("The period is on record."));
        const RetentionState state = taken(session->retention());
        QCOMPARE(state.policy->months, suggestedRetentionMonths);
        QCOMPARE(state.policy->setBy, QStringLiteral("Võ Văn Quản"));
    }

    void whatIsSaidOfPersonalDataStaysInTheOtherLanguage()
    {
        SmallContest contest;
        const auto session = contest.create();
        MainWindow window(contest.context());
        window.openSession(session);
        window.show();
        const QWidget &page = opened(window, "overview");
        QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Nobody has set how long")));
        trigger(window, "language.vi");
        QVERIFY(text(page, "messageText").startsWith(QStringLiteral("Chưa có")));
        QVERIFY(found<QWidget>(page, "messageBar")->isVisible());
        found<QPushButton>(page, "messageLink")->click();
        shown(page, "retentionDialog");
        found<QToolButton>(page, "messageClose")->click();
        trigger(window, "language.en");
        QVERIFY(!found<QWidget>(page, "messageBar")->isVisible()); // who has closed it has read it
    }

    void aPeriodThatOthersSetReplacesTheQuestionForOne()
    {
        SmallContest contest;
        const auto session = contest.create();
        MainWindow window(contest.context());
        window.openSession(session);
        window.show();
        const QWidget &page = opened(window, "overview");
        QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Nobody has set how long")));
        const auto other = *wait(ContestSession::open(session->store(), contest.context().clock));
        const Instant closes = taken(session->overview()).rounds.back().round.closesAtUtc;
        (void)taken(
            other->setRetention({0, localDay(closes), QStringLiteral("Võ Văn Quản"), QStringLiteral("Kế hoạch")}));
        QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("is still there")));
    }

    void erasingIsRemindedOfAndWantsTheWord()
    {
        SmallContest contest;
        const auto session = overdue(contest);
        MainWindow window(contest.context());
        window.openSession(session);
        window.show();
        QWidget &page = opened(window, "overview");
        QTRY_VERIFY(text(page, "messageText").contains(QStringLiteral("is still there")));
        found<QPushButton>(page, "messageLink")->click();
        const QDialog &dialog = shown(page, "eraseDialog");
        QVERIFY(text(dialog, "consequence").contains(QStringLiteral("nobody can bring them back")));
        giveName(dialog);
        QVERIFY(!accepts(dialog));
        fill(dialog, "typedWord", QStringLiteral("ERAS"));
        QVERIFY(!accepts(dialog));
        fill(dialog, "typedWord", QStringLiteral("erase"));
        QVERIFY(accepts(dialog));
        found<QPushButton>(dialog, "accept")->click();
        QTRY_VERIFY(text(page, "messageText").startsWith(QStringLiteral("Personal data is erased.")));
        QCOMPARE(taken(session->vaultState()), VaultState::Erased);
        QTRY_VERIFY(!enabled(page, "overview.erase"));
        QVERIFY(taken(session->verify({})).findings.empty());
    }

    void erasingBeforeItsTimeWantsMore()
    {
        SmallContest contest;
        const auto session = contest.create();
        MainWindow window(contest.context());
        window.openSession(session);
        window.show();
        QWidget &page = opened(window, "overview");
        QTRY_VERIFY(!text(page, "messageText").isEmpty());
        trigger(page, "overview.erase");
        const QDialog &dialog = shown(page, "eraseDialog");
        giveName(dialog);
        fill(dialog, "typedWord", QStringLiteral("ERASE"));
        QVERIFY(!accepts(dialog));
        found<QAbstractButton>(dialog, "early")->click();
        QVERIFY(accepts(dialog));
    }

    void anExportIsOnRecordWithItsPurpose()
    {
        SmallContest contest;
        const auto session = contest.createSigned();
        MainWindow window(contest.context());
        window.openSession(session);
        window.show();
        QWidget &page = opened(window, "ranking");
        QTRY_VERIFY(enabled(page, "ranking.export"));
        contest.files->toSave = contest.path(QStringLiteral("ranking.csv"));
        trigger(page, "ranking.export");
        const QDialog &dialog = shown(page, "purposeDialog");
        QVERIFY(!accepts(dialog));
        found<QComboBox>(dialog, "purpose")->setEditText(QStringLiteral("Báo cáo Tỉnh ủy"));
        found<QPushButton>(dialog, "accept")->click();
        QTRY_VERIFY(QFile::exists(contest.files->toSave));
        QFile file(contest.files->toSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const AuditEntry entry = newestEntry(*session);
        QCOMPARE(entry.action, QStringLiteral("personal.export"));
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        QCOMPARE(payload.value(QStringLiteral("purpose")).toString(), QStringLiteral("Báo cáo Tỉnh ủy"));
        QCOMPARE(payload.value(QStringLiteral("rows")).toInt(), SmallContest::acceptedRows);
        QCOMPARE(payload.value(QStringLiteral("sha256")).toString().toLatin1(), Sha256::hexOf(file.readAll()));
        trigger(page, "ranking.export"); // remembered
        QTRY_COMPARE(found<QComboBox>(*page.findChildren<QDialog *>().last(), "purpose")->currentText(),
                     QStringLiteral("Báo cáo Tỉnh ủy"));
    }

    void whatCannotBeRecordedIsNotExported()
    {
        SmallContest contest;
        const QString store = contest.createSigned()->store();
        const auto session = taken(ContestSession::openDamaged(store, contest.context().clock));
        MainWindow window(contest.context());
        window.openSession(session);
        window.show();
        QWidget &page = opened(window, "ranking");
        QTRY_COMPARE(table(page, "rankingTable").rowCount(), SmallContest::acceptedRows);
        QVERIFY(!enabled(page, "ranking.export"));
        const QString path = contest.path(QStringLiteral("ranking.csv"));
        ExportFile file(*session, path, {QStringLiteral("ranking"), {}, QStringLiteral("Báo cáo"), {}, 0, {}, {}});
        QVERIFY(file.open() && file.write("place\r\n"));
        std::optional<Result<void>> outcome;
        file.finish(1, this, [&outcome](const Result<void> &finished) { outcome = finished; });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->error().code, ErrorCode::Refused);
        file.cancel();
        QVERIFY(!QFile::exists(path));
    }
};

HOITHI_TEST(TestPersonal)
#include "tst_personal.moc"
