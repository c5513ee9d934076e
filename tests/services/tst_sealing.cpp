// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/contentkeys.h"
#include "smallcontest.h"
#include "storage/database.h"
#include "storage/repositories/keyrepository.h"
#include "storage/row.h"
#include "tampering.h"
#include "testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString secret = QStringLiteral("một mật khẩu dài");
const QString actor = QStringLiteral("Lê Thử");
const QString reason = QStringLiteral("gọi trao giải");
constexpr PassphraseCost cheap{1, 8192};
constexpr const char *header =
    "submission_id,account_id,full_name,phone,national_id,agency_code,submitted_at,answers\n";

QByteArray line(const char *id, const char *account, const char *phone, const char *nationalId = "")
{
    return QByteArray(id) + "," + account + ",Nguyễn Thử," + phone + "," + nationalId
           + ",474,2023-09-16T08:00:00,ABCDABCDABCDABC\n";
}

/// Rules and key are set.
Result<std::shared_ptr<ContestSession>> newSession(const SmallStore &store, const QString &passphrase)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session,
               wait(ContestSession::create(store.path, QStringLiteral("kh2475"), store.clock, {passphrase, cheap})));
    HOITHI_CHECK(wait(session->approveRules(*ruleBookPreset(u"all-15"), 1, actor, reason)));
    HOITHI_CHECK(wait(session->setKey(1, {}, smallKey, 4)));
    return session;
}

Result<ImportReport> importLines(ContestSession &session, const SmallStore &store, const QByteArray &lines)
{
    return importInto(session, {store.file(QStringLiteral("d.csv"), header + lines)});
}

Result<qint64> importRoster(ContestSession &session, const SmallStore &store, const QByteArray &lines)
{
    return wait(session.importRoster(
        store.file(QStringLiteral("r.csv"), "body,full_name,account_id,phone,national_id\n" + lines)));
}

QString phoneOf(ContestSession &session, const char *submission)
{
    const auto identity = wait(session.showPersonal(QString::fromLatin1(submission), actor, reason));
    return identity ? identity->phone : identity.error().message;
}

/// Makes of a contest without a passphrase one that was begun when indexes were computed by BLAKE2b; its index of phones.
Result<BlindIndex> makeOlder(const SmallStore &store)
{
    HOITHI_TRY(const std::shared_ptr<Database> database, Database::open(store.path, OpenMode::OpenExisting));
    HOITHI_TRY(const std::vector<StoredKeySlot> slotRows, KeyRepository(*database).keySlots());
    HOITHI_TRY(const std::vector<StoredContentKey> keys, KeyRepository(*database).contentKeys());
    const auto vaultKey = openedKey(slotFrom(slotRows.front()));
    const StoredContentKey &now = keys.back();
    const auto key = vaultKey ? unwrapped(*vaultKey, now) : std::nullopt;
    if (!key || now.purpose != purpose::index)
        return failure(ErrorCode::Internal, QStringLiteral("the last key is not the index's"));
    const StoredContentKey older = wrapped(*vaultKey, now.id, purpose::olderIndex, *key, now.createdAtUtc);
    const QString failed =
        tamper(store.path, QStringLiteral("UPDATE %1content_key SET purpose = '%2', wrapped = '%3' WHERE id = %4")
                               .arg(store.postgres ? QStringLiteral("hoithi.") : QString(), older.purpose,
                                    QString::fromLatin1(older.wrapped.toHex()))
                               .arg(older.id));
    if (!failed.isEmpty())
        return failure(ErrorCode::Database, failed);
    return BlindIndex(*key, "phone");
}

/// Makes of the only submission, in a contest without a passphrase, one of a batch whose phones and national ids had a seal each.
Result<void> sealApart(const SmallStore &store, const std::string &id, const std::string &phone,
                       const std::string &nationalId)
{
    HOITHI_TRY(const std::shared_ptr<Database> database, Database::open(store.path, OpenMode::OpenExisting));
    HOITHI_TRY(const std::vector<StoredKeySlot> slotRows, KeyRepository(*database).keySlots());
    HOITHI_TRY(const std::vector<StoredContentKey> keys, KeyRepository(*database).contentKeys());
    const auto vaultKey = openedKey(slotFrom(slotRows.front()));
    const auto personal = std::ranges::find(keys, purpose::personal, &StoredContentKey::purpose);
    const auto key = vaultKey && personal != keys.end() ? unwrapped(*vaultKey, *personal) : std::nullopt;
    if (!key)
        return failure(ErrorCode::Internal, QStringLiteral("no key of personal data"));
    const QByteArray salt = newBatchSalt();
    const auto sealed = [&](std::string_view column, const std::string &text) {
        std::string bytes;
        constexpr quint64 firstLine = 2;
        ColumnSealer(*key, column, salt).seal(firstLine, id, text, bytes);
        const QString hex = QString::fromLatin1(QByteArray::fromStdString(bytes).toHex());
        return QString(store.postgres ? QStringLiteral("decode('%1', 'hex')") : QStringLiteral("x'%1'")).arg(hex);
    };
    const QString schema = store.postgres ? QStringLiteral("hoithi.") : QString();
    QString failed = tamper(
        store.path, QStringLiteral("UPDATE %1submission SET phone = %2, national_id = %3")
                        .arg(schema, sealed("submission.phone", phone), sealed("submission.national_id", nationalId)));
    failed += tamper(
        store.path,
        QStringLiteral("UPDATE %1import_batch SET sealing_salt = '%2'").arg(schema, QString::fromLatin1(salt.toHex())));
    return failed.isEmpty() ? Result<void>() : failure(ErrorCode::Database, failed);
}

QByteArray phoneIndexOf(const SmallStore &store, const QString &submission)
{
    QByteArray index;
    const auto database = Database::open(store.path, OpenMode::OpenExisting);
    const auto read =
        database->get()->select(QStringLiteral("SELECT phone_index FROM submission WHERE submission_id = ?"),
                                {submission}, [&](const Row &row) { index = row.bytes(0); });
    return read ? index : QByteArray();
}

bool verifies(ContestSession &session)
{
    const auto report = wait(session.verify({}));
    return report && report->findings.empty();
}

} // namespace

#define SEALED_STORE(passphrase)                                                                                       \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const SmallStore store(engine);                                                                                    \
    QVERIFY(!store.path.isEmpty());                                                                                    \
    const auto session = newSession(store, passphrase);                                                                \
    QVERIFY_RESULT(session);                                                                                           \
    ContestSession &contest = **session

/// Phones and national ids of a contest, sealed under its passphrase.
class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsTheKeyIsRefusedUntilThePassphraseIsGiven_data() { ENGINE_ROWS(); }
    void whatNeedsTheKeyIsRefusedUntilThePassphraseIsGiven()
    {
        SEALED_STORE(secret);
        QVERIFY_RESULT(importLines(contest, store, line("s1", "a1", "0900000001", "046000000001")));
        const auto again = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(again);
        QCOMPARE(wait((*again)->vaultState()).value(), VaultState::Locked);
        QCOMPARE(importLines(**again, store, line("s2", "a2", "")).error().code, ErrorCode::Sealed);
        QCOMPARE(importRoster(**again, store, "Ban,A,a9,,\n").error().code, ErrorCode::Sealed);
        QCOMPARE(wait((*again)->showPersonal(QStringLiteral("s1"), actor, reason)).error().code, ErrorCode::Sealed);
        QVERIFY_RESULT(wait((*again)->rank(1)));
        const qint64 entries = wait((*again)->verify({})).value().auditEntries;
        QCOMPARE(wait((*again)->unlock(QStringLiteral("falsch"))).error().code, ErrorCode::Refused);
        QCOMPARE(wait((*again)->vaultState()).value(), VaultState::Locked);
        QCOMPARE(wait((*again)->verify({})).value().auditEntries, entries);
        QVERIFY_RESULT(wait((*again)->unlock(secret)));
        QCOMPARE(wait((*again)->vaultState()).value(), VaultState::Unlocked);
        QCOMPARE(phoneOf(**again, "s1"), QStringLiteral("0900000001"));
        QCOMPARE(wait((*again)->verify({})).value().auditEntries, entries + 1);
        (*again)->lock();
        QCOMPARE(wait((*again)->vaultState()).value(), VaultState::Locked);
    }

    void phonesThatOlderBatchesSealedAreOpenedAndCompared_data() { ENGINE_ROWS(); }
    void phonesThatOlderBatchesSealedAreOpenedAndCompared()
    {
        SEALED_STORE(QString());
        const QByteArray row = line("s1", "a1", "0900000001", "046000000001");
        QVERIFY_RESULT(importLines(contest, store, row));
        QVERIFY_RESULT(sealApart(store, "s1", "0900000001", "046000000001"));
        const auto again = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(again);
        const auto identity = wait((*again)->showPersonal(QStringLiteral("s1"), actor, reason));
        QVERIFY_RESULT(identity);
        QCOMPARE(identity->phone, QStringLiteral("0900000001"));
        QCOMPARE(identity->nationalId, QStringLiteral("046000000001"));
        const auto same = importLines(**again, store, row + line("s2", "a2", ""));
        QVERIFY_RESULT(same);
        QCOMPARE(same->counts.unchanged, 1);
        const auto other =
            importLines(**again, store, line("s1", "a1", "0900000001", "046000000002") + line("s3", "a3", "", "0460"));
        QVERIFY_RESULT(other);
        QCOMPARE(other->counts.conflicts, 1);
        QCOMPARE(phoneOf(**again, "s3"), QString());
        QCOMPARE(wait((*again)->showPersonal(QStringLiteral("s3"), actor, reason))->nationalId, QStringLiteral("0460"));
    }

    void aPersonIsShownOnlyWithANameAndAReason()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = newSession(store, {});
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(importLines(**session, store, line("s1", "a1", "0900000001")));
        QVERIFY(!wait((*session)->showPersonal(QStringLiteral("s1"), actor, QStringLiteral("  "))));
        QVERIFY(!wait((*session)->showPersonal(QStringLiteral("s1"), {}, reason)));
        QCOMPARE(wait((*session)->showPersonal(QStringLiteral("s9"), actor, reason)).error().code, ErrorCode::NotFound);
    }

    void theRosterFindsSealedPeopleBeforeAndAfterTheirSubmissions_data() { ENGINE_ROWS(); }
    void theRosterFindsSealedPeopleBeforeAndAfterTheirSubmissions()
    {
        SEALED_STORE(secret);
        QVERIFY_RESULT(importRoster(contest, store, "Ban,A,,+84 900 000 001,\nBan,B,,,046000000002\n"));
        const auto report = importLines(contest, store,
                                        line("s1", "a1", "0900000001") + line("s2", "a2", "", "046000000002")
                                            + line("s3", "a3", "84-900-000-003") + line("s4", "a4", "0900000004"));
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.excluded, 2);
        QCOMPARE(importRoster(contest, store, "Ban,A,,0900000001,\nBan,C,,0900000003,\n").value(), 1);
        QCOMPARE(wait(contest.rank(1)).value()->run.eligible, 1);
        QVERIFY(verifies(contest));
    }

    void aContestGoesOnWithTheIndexThatItWasBegunWith_data() { ENGINE_ROWS(); }
    void aContestGoesOnWithTheIndexThatItWasBegunWith()
    {
        SEALED_STORE({});
        const auto older = makeOlder(store);
        QVERIFY_RESULT(older);
        QVERIFY_RESULT(importRoster(contest, store, "Ban,A,,+84 900 000 001,\n"));
        const auto report =
            importLines(contest, store, line("s1", "a1", "0900000001") + line("s2", "a2", "0900000002"));
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.excluded, 1);
        QCOMPARE(phoneIndexOf(store, QStringLiteral("s2")), QByteArray::fromStdString(older->of("0900000002")));
        QCOMPARE(phoneOf(contest, "s1"), QStringLiteral("0900000001"));
    }

    void importingAgainComparesSealedTexts_data() { ENGINE_ROWS(); }
    void importingAgainComparesSealedTexts()
    {
        SEALED_STORE(secret);
        QVERIFY_RESULT(importLines(contest, store, line("s1", "a1", "0900000001") + line("s2", "a2", "", "046")));
        const auto report = importLines(
            contest, store, line("s3", "a3", "") + line("s1", "a1", "0900000001") + line("s2", "a2", "", "047"));
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.unchanged, 1);
        QCOMPARE(report->counts.conflicts, 1);
        // The same phone written otherwise is other content, as it was before anything was sealed.
        QCOMPARE(importLines(contest, store, line("s1", "a1", "+84900000001")).value().counts.conflicts, 1);
        QVERIFY(verifies(contest));
    }

    void theSameDumpGivesTheSameRunInAnyStore_data() { ENGINE_ROWS(); }
    void theSameDumpGivesTheSameRunInAnyStore()
    {
        SEALED_STORE(secret);
        const SmallStore plainStore(QStringLiteral("sqlite"));
        const auto plain = newSession(plainStore, {});
        QVERIFY_RESULT(plain);
        QByteArray hashes[2];
        ContestSession *sessions[] = {&contest, plain->get()};
        for (int i = 0; i < 2; ++i) {
            QVERIFY_RESULT(importRoster(*sessions[i], store, "Ban,A,,0900000001,\n"));
            QVERIFY_RESULT(importLines(*sessions[i], store, line("s1", "a1", "0900000001") + line("s2", "a2", "1")));
            hashes[i] = wait(sessions[i]->rank(1)).value()->run.runHash;
        }
        QCOMPARE(hashes[0], hashes[1]);
    }

    void protectingKeepsWhatIsSealedAndChangesTheKeys_data() { ENGINE_ROWS(); }
    void protectingKeepsWhatIsSealedAndChangesTheKeys()
    {
        SEALED_STORE(QString());
        QCOMPARE(wait(contest.vaultState()).value(), VaultState::Open);
        QVERIFY(contest.takeRecoveryCode().isEmpty());
        QVERIFY_RESULT(importRoster(contest, store, "Ban,A,,0900000002,\n"));
        QVERIFY_RESULT(importLines(contest, store, line("s1", "a1", "0900000001")));
        const auto other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(other);
        QCOMPARE(phoneOf(**other, "s1"), QStringLiteral("0900000001"));
        const auto protection = wait(contest.protect({secret, cheap}, actor));
        QVERIFY_RESULT(protection);
        QVERIFY(protection->olderContent);
        QCOMPARE(wait(contest.vaultState()).value(), VaultState::Unlocked);
        QCOMPARE(wait((*other)->vaultState()).value(), VaultState::Locked);
        QCOMPARE(wait(contest.protect({secret, cheap}, actor)).error().code, ErrorCode::AlreadyExists);
        QVERIFY_RESULT(importLines(contest, store, line("s2", "a2", "0900000002")));
        QCOMPARE(phoneOf(contest, "s1"), QStringLiteral("0900000001"));
        QCOMPARE(phoneOf(contest, "s2"), QStringLiteral("0900000002"));
        QCOMPARE(wait(contest.rank(1)).value()->run.eligible, 1);
        QVERIFY(verifies(contest));
        // The code works where the passphrase is lost, however it is typed.
        QVERIFY_RESULT(wait(
            (*other)->recover(protection->recoveryCode.toLower(), {QStringLiteral("một cụm mới dài"), cheap}, actor)));
        QCOMPARE(phoneOf(**other, "s1"), QStringLiteral("0900000001"));
        QCOMPARE(wait(contest.unlock(secret)).error().code, ErrorCode::Refused);
        QVERIFY_RESULT(wait(contest.unlock(QStringLiteral("một cụm mới dài"))));
        QVERIFY(verifies(contest));
    }

    void theOpenKeyIsGoneFromTheFileOnceProtected()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        auto session = newSession(store, {});
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(importLines(**session, store, line("s1", "a1", "0900000001")));
        session->reset();
        const auto bytes = [&store] {
            QFile file(store.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const qsizetype at = before.indexOf("open", before.indexOf("key_slot"));
        QVERIFY(at >= 0);
        static const QRegularExpression slot(QStringLiteral("open[^0-9a-f]*([0-9a-f]{64})"));
        const QString key = slot.match(QString::fromLatin1(before)).captured(1);
        QCOMPARE(key.size(), 64);
        const auto again = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(wait((*again)->protect({secret, cheap}, actor)));
        QVERIFY(!bytes().contains(key.toLatin1()));
    }

    void aChangedPassphraseReplacesTheOld_data() { ENGINE_ROWS(); }
    void aChangedPassphraseReplacesTheOld()
    {
        SEALED_STORE(secret);
        QCOMPARE(contest.takeRecoveryCode().size(), 41);
        QVERIFY(contest.takeRecoveryCode().isEmpty());
        const QString next = QStringLiteral("một cụm khác dài");
        QCOMPARE(wait(contest.changePassphrase(next, {next, cheap}, actor)).error().code, ErrorCode::Refused);
        QVERIFY(!wait(contest.changePassphrase(secret, {QStringLiteral(" "), cheap}, actor)));
        QVERIFY_RESULT(wait(contest.changePassphrase(secret, {next, cheap}, actor)));
        QVERIFY(!wait(contest.unlock(secret)));
        QVERIFY_RESULT(wait(contest.unlock(next)));
        QVERIFY(!wait(contest.recover(QStringLiteral("7KQ2"), {next, cheap}, actor)));
        QVERIFY(verifies(contest));
    }

    void passphrasesHaveTwelveCharacters()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const QString preset = QStringLiteral("kh2475");
        const VaultSetup none;
        const VaultSetup brief{QStringLiteral("mười một ch"), cheap};
        const VaultSetup padded{QStringLiteral("  mười một ch  "), cheap};
        for (const VaultSetup &setup : {brief, padded}) {
            QCOMPARE(wait(ContestSession::create(store.path, preset, store.clock, setup)).error().code,
                     ErrorCode::InvalidArgument);
            QCOMPARE(wait(ContestSession::create(store.path, preset, store.clock, none, {}, setup)).error().code,
                     ErrorCode::InvalidArgument);
            QVERIFY(!QFileInfo::exists(store.path)); // refused before anything is made
        }
        const auto session = wait(ContestSession::create(store.path, preset, store.clock));
        QVERIFY_RESULT(session);
        QCOMPARE(wait((*session)->protect(brief, actor)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(wait((*session)->protectQuestions(brief, actor)).error().code, ErrorCode::InvalidArgument);
        QVERIFY_RESULT(wait((*session)->protect({QStringLiteral("mười hai chữ"), cheap}, actor)));
        QCOMPARE(wait((*session)->changePassphrase(QStringLiteral("mười hai chữ"), brief, actor)).error().code,
                 ErrorCode::InvalidArgument);
    }

    void erasedPeopleCannotBeReadAndResultsStillVerify_data() { ENGINE_ROWS(); }
    void erasedPeopleCannotBeReadAndResultsStillVerify()
    {
        SEALED_STORE(secret);
        QVERIFY_RESULT(importRoster(contest, store, "Ban,A,,0900000001,\n"));
        QVERIFY_RESULT(importLines(
            contest, store, line("s1", "a1", "0900000001") + line("s2", "a2", "0900000002") + "s3,0900000009\n"));
        QCOMPARE(wait(contest.issuesOf(1)).value().size(), std::size_t{1});
        QVERIFY_RESULT(wait(contest.rank(1)));
        QVERIFY(!wait(contest.erasePersonal({actor, {}, true})));
        QVERIFY_RESULT(wait(contest.erasePersonal({actor, reason, true})));
        QCOMPARE(wait(contest.vaultState()).value(), VaultState::Erased);
        QVERIFY(!wait(contest.showPersonal(QStringLiteral("s1"), actor, reason)));
        QCOMPARE(importLines(contest, store, line("s4", "a4", "")).error().code, ErrorCode::Refused);
        QCOMPARE(wait(contest.erasePersonal({actor, reason, true})).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(wait(contest.rank(1)).value()->run.eligible, 1);
        QVERIFY(verifies(contest));
    }

    void aBackupKeepsSealsAndSlots_data() { ENGINE_ROWS(); }
    void aBackupKeepsSealsAndSlots()
    {
        SEALED_STORE(secret);
        QVERIFY_RESULT(importLines(contest, store, line("s1", "a1", "0900000001")));
        const QString copy = store.folder.filePath(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(wait(contest.backup(copy)));
        const auto restored = wait(ContestSession::open(copy, store.clock));
        QVERIFY_RESULT(restored);
        QCOMPARE(wait((*restored)->vaultState()).value(), VaultState::Locked);
        QVERIFY_RESULT(wait((*restored)->unlock(secret)));
        QCOMPARE(phoneOf(**restored, "s1"), QStringLiteral("0900000001"));
        QVERIFY(verifies(**restored));
    }
};

HOITHI_TEST(TestSealing)
#include "tst_sealing.moc"
