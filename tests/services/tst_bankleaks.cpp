// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "committee.h"
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "storage/repositories/paperrepository.h"
#include "tampering.h"
#include "testregistry.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const VaultSetup questionsPassphrase{QStringLiteral("mật khẩu câu hỏi"), {1, 8192}};
const QString connection = QStringLiteral("leaks");
const DraftKey form{QStringLiteral("question"), QStringLiteral("new 0123456789abcdef0123456789abcdef")};

/// Words that are nowhere else, one for each text that is to be secret.
const QStringList secretWords{
    QStringLiteral("hỏikín"),     QStringLiteral("đápánkín"),    QStringLiteral("giảithíchkín"),
    QStringLiteral("căncứkín"),   QStringLiteral("chủđềkín"),    QStringLiteral("thẻkín"),
    QStringLiteral("tênngắnkín"), QStringLiteral("tênảnhkín"),   QStringLiteral("môtảảnhkín"),
    QStringLiteral("nhậnxétkín"), QStringLiteral("lýdothaykín"), QStringLiteral("soạndởkín"),
    QStringLiteral("nguồnkín")};

/// So many points wide, of colours that nothing shrinks.
QByteArray picture(int width)
{
    QImage image(width, 16, QImage::Format_RGB32);
    QRandomGenerator random(static_cast<quint32>(width));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, random.generate());
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

std::vector<QuestionEdit> secretQuestions(std::map<QByteArray, QByteArray> &images)
{
    std::vector<QuestionEdit> edits;
    for (int i = 0; i < 40; ++i) {
        Question question;
        question.title = secretWords[6];
        question.text = QStringLiteral("%1 riêng%2 nghĩa%2 là%2 gì%2?").arg(secretWords[0]).arg(i);
        for (int option = 0; option < 4; ++option)
            question.options.push_back({QStringLiteral("%1 án%2 số%3").arg(secretWords[1]).arg(i).arg(option),
                                        option == (i * 7 + i / 4) % 4,
                                        {}});
        question.explanation = secretWords[2];
        question.legalReference = secretWords[3];
        question.topic = secretWords[4];
        question.tags = {secretWords[5]};
        question.source = secretWords[12];
        if (i % 10 == 0) {
            const QByteArray bytes = picture(16 + i);
            const QByteArray sha256 = Sha256::hexOf(bytes);
            images[sha256] = bytes;
            question.images = {{secretWords[7], sha256, QStringLiteral("image/png"), secretWords[8]}};
        }
        edits.push_back({0, 0, question});
    }
    return edits;
}

/// All rows of all tables, bytes as hex.
QByteArray rowsOf(const QString &url)
{
    QStringList triggers;
    QByteArray all = openUnguarded(url, connection, triggers).toUtf8();
    {
        QSqlQuery tables(QSqlDatabase::database(connection));
        tables.exec(QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = 'hoithi'"));
        while (tables.next()) {
            QSqlQuery rows(QSqlDatabase::database(connection));
            rows.exec(QStringLiteral("SELECT t::text FROM hoithi.%1 AS t").arg(tables.value(0).toString()));
            while (rows.next())
                all += rows.value(0).toString().toUtf8() + '\n';
        }
    }
    QSqlDatabase::database(connection).close();
    QSqlDatabase::removeDatabase(connection);
    return all;
}

/// Everything that lies in a store: the tables of a server, or a file with its log.
QByteArray everythingIn(const SmallStore &store)
{
    if (store.postgres)
        return rowsOf(store.path);
    QByteArray all;
    QDirIterator files(store.folder.path(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool ofStore = file.fileName().startsWith(store.path);
        if (ofStore && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2}; // NOLINT(*-reinterpret-cast): its bytes
}

/// Which of these texts are found, in whatever way they are written there.
QStringList found(const QByteArray &all, const QStringList &texts)
{
    QStringList names;
    for (const QString &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        const bool there = all.contains(utf8) || all.contains(utf8.toHex()) || all.contains(utf16(text))
                           || all.contains(utf8.toBase64().left(static_cast<int>(utf8.size())));
        if (there)
            names.append(text);
    }
    return names;
}

/// Somebody who has the questions would try all keys, and whoever guesses a text would know: against any of these digests.
QStringList digestsOf(const QByteArray &guess)
{
    const QByteArray hex = Sha256::hexOf(guess);
    return {QString::fromLatin1(hex), QString::fromLatin1(Sha256::hexOf(hex))};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList keyTexts(const Paper &paper)
{
    QStringList texts;
    for (int i = 0; i < static_cast<int>(paper.drawn.variants.size()); ++i) {
        const AnswerKey key = keyOf(paper, i);
        const QString entries = PaperRepository::entriesText(key.entries);
        const QString letters = QString(entries).remove(u' ');
        const QString text =
            QStringLiteral("%1:%2:%3:%4").arg(paper.round).arg(key.optionCount).arg(entries, key.paperCode);
        texts << entries << letters;
        for (const QString &guess : {entries, letters, text})
            texts += digestsOf(guess.toUtf8());
    }
    return texts;
}

/// The digests of what leaves in each form, with the key and without.
QStringList digestsOfExports(ContestSession &session, const SmallStore &store, int round)
{
    QStringList digests;
    for (const PaperKey key : {PaperKey::With, PaperKey::Without}) {
        for (const PaperFormat format : {PaperFormat::Json, PaperFormat::Docx, PaperFormat::Pdf}) {
            PaperExport paper{round, key, format, {}, store.folder.filePath(QStringLiteral("out")), {}, {}};
            paper.purpose = QStringLiteral("thử");
            if (!wait(session.papers().exportFile(paper)))
                return {};
            const QByteArray bytes = contentOf(paper.file);
            const QByteArray shown = bytes + "shown";
            digests += digestsOf(bytes) + digestsOf(shown);
            if (!wait(session.papers().preview(paper))
                || !wait(session.papers().recordShown(paper, Sha256::hexOf(shown))))
                return {};
        }
    }
    return digests;
}

bool isThere(const std::vector<VerifyFinding> &findings, const char *problem)
{
    return std::ranges::any_of(
        findings, [&](const VerifyFinding &finding) { return finding.problem.contains(QLatin1String(problem)); });
}

} // namespace

/// What lies in a store of the question bank and its papers: nothing by which a question or a key is read, or a guess confirmed.
class TestBankLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheBankIsRead_data() { ENGINE_ROWS(); }
    void nothingOfTheBankIsRead()
    {
        COMMITTEE(1, 2);
        ContestSession &one = committee.organiser();
        ContestSession &two = committee.secondOrganiser();
        QVERIFY_RESULT(wait(one.protectQuestions(questionsPassphrase, committee.people[1].name)));
        QVERIFY_RESULT(wait(two.bank().unlock(questionsPassphrase.passphrase)));
        committee.store().clock->set(taken(one.overview()).rounds.front().round.opensAtUtc - std::chrono::hours(1));
        QStringList secrets = secretWords;
        QVERIFY(fill(one, two, secrets));
        QVERIFY(wait(one.saveDraft(form, 0, {{QStringLiteral("text"), secretWords[11]}}, {})));
        QCOMPARE(taken(one.papers().draw({1, {15, 2, {}}, 7, true, {}})).version, 1);
        QCOMPARE(taken(one.papers().swap({1, 1, 0, {}, secretWords[10], {}})), 2);
        secrets += keyTexts(*taken(one.papers().paper(1)).paper);
        const QStringList ofDraft = digestsOfExports(one, committee.store(), 1);
        QCOMPARE(ofDraft.size(), 24);
        QCOMPARE(taken(one.papers().freeze(1, 2, {})), Decided::Proposed);
        QCOMPARE(taken(two.papers().freeze(1, 2, {})), Decided::Carried);
        QCOMPARE(taken(one.papers().draw({2, {15, 2, {}}, 8, true, {}})).version, 1);
        secrets += keyTexts(*taken(one.papers().paper(2)).paper);
        secrets += ofDraft + digestsOfExports(one, committee.store(), 1) + digestsOfExports(one, committee.store(), 2);
        secrets += digestsOfQuestionExports(one, committee.store());
        const QByteArray all = everythingIn(committee.store());
        QVERIFY(all.contains(committee.people[1].name.toUtf8())); // the search finds what is there
        QCOMPARE(found(all, secrets), QStringList());
        const QByteArray part = picture(16).mid(200, 32);
        QCOMPARE(part.size(), 32);
        QVERIFY(!all.contains(part) && !all.contains(part.toHex()) && !all.contains(part.toBase64().left(40)));
    }

    void theLengthOfAnImageIsNotToTheByte_data() { ENGINE_ROWS(); }
    void theLengthOfAnImageIsNotToTheByte()
    {
        OPEN_STORE();
        std::map<QByteArray, QByteArray> images;
        const std::vector<QuestionEdit> edits = secretQuestions(images);
        QVERIFY_RESULT(wait(contest.bank().save(edits, images, {})));
        for (const auto &[sha256, bytes] : images)
            QCOMPARE(taken(contest.bank().image(sha256)), bytes);
        QCOMPARE(answer(store, QStringLiteral("SELECT count(DISTINCT length(sealed)) FROM question_image")), 1);
        QCOMPARE(answer(store, QStringLiteral("SELECT count(*) FROM question_image")), 4);
    }

    /// A key that the vault opens would give away what the questions' passphrase is to keep.
    void nothingIsWrittenUnderAKeyOfTheOtherKind_data() { ENGINE_ROWS(); }
    void nothingIsWrittenUnderAKeyOfTheOtherKind()
    {
        OPEN_STORE();
        QVERIFY(saveAll(contest));
        const QString slot = QStringLiteral("INSERT INTO question_slot VALUES (1, 'passphrase', '', 1, 8192, '', 0)");
        QCOMPARE(tampered(store.path, {slot}), QString());
        const auto saved = wait(contest.saveDraft(form, 0, {{QStringLiteral("text"), secretWords[11]}}, {}));
        QCOMPARE(refusal(saved), ErrorCode::Refused);
        QVERIFY2(saved.error().message.contains(QStringLiteral("newest key")), qPrintable(saved.error().message));
        QCOMPARE(refusal(wait(contest.bank().review({{1, 1, ReviewStep::Submit, {}}}, {}))), ErrorCode::Refused);
        QCOMPARE(answer(store, QStringLiteral("SELECT count(*) FROM draft")), 0);
        QCOMPARE(answer(store, QStringLiteral("SELECT count(*) FROM question_step")), 0);
    }

    void aRowThatDoesNotOpenClosesNothingElse_data() { ENGINE_ROWS(); }
    void aRowThatDoesNotOpenClosesNothingElse()
    {
        OPEN_STORE();
        QVERIFY(saveAll(contest));
        const BankPtr before = taken(contest.bank().bank());
        const QString rubbish =
            store.postgres ? QStringLiteral("decode(repeat('ab', 60), 'hex')") : QStringLiteral("zeroblob(60)");
        const QString key = QStringLiteral("(SELECT MAX(id) FROM content_key WHERE purpose = 'bank')");
        QCOMPARE(
            tampered(
                store.path,
                {QStringLiteral("INSERT INTO question_change VALUES (2, 'x', 0, 1, 1, 0)"),
                 QStringLiteral("INSERT INTO question_version VALUES (41, 2, 1, 2, %1, %2)").arg(key, rubbish),
                 QStringLiteral("INSERT INTO question_step VALUES (1, 2, 1, 2, 'comment', %1, %2)").arg(key, rubbish),
                 QStringLiteral("INSERT INTO paper_draft VALUES (1, 2, 1, %1, '%2', 'x', 0)")
                     .arg(key, QString(120, u'a'))}),
            QString());
        const BankPtr bank = taken(contest.bank().bank());
        QCOMPARE(bank->questions.size(), before->questions.size());
        QCOMPARE(bank->find(2)->question, before->find(2)->question);
        QVERIFY(bank->find(1)->question.text.contains(QStringLiteral("cannot be opened")));
        QCOMPARE(taken(contest.bank().history(1)).size(), std::size_t{3});
        QCOMPARE(refusal(wait(contest.bank().review({{1, 2, ReviewStep::Submit, {}}}, {}))), ErrorCode::Corrupt);
        Question retagged = bank->find(1)->question; // as whoever changes many at once would save it
        retagged.topic = QStringLiteral("Hue-S");
        QCOMPARE(refusal(wait(contest.bank().save({{1, 2, retagged}}, {}, {}))), ErrorCode::Refused);
        const QString file = store.folder.filePath(QStringLiteral("all.gift"));
        const auto exported = contest.bank().exportFile({{}, ExchangeFormat::Gift, file, QStringLiteral("lưu"), {}});
        QCOMPARE(refusal(wait(exported)), ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(refusal(wait(contest.papers().draw({3, {15, 2, {}}, 7, false, {}}))), ErrorCode::Corrupt);
        QVERIFY_RESULT(wait(contest.papers().suggestedBlueprint(3)));
        QCOMPARE(taken(contest.bank().save({{1, 2, before->find(1)->question}}, {}, {})).front().version, 3);
        QCOMPARE(taken(contest.bank().bank())->find(1)->question, before->find(1)->question);
        QCOMPARE(refusal(wait(contest.papers().paper(2))), ErrorCode::Corrupt);
        QCOMPARE(taken(contest.papers().draw({2, {15, 2, {}}, 7, false, {}})).version, 2);
        QCOMPARE(taken(contest.papers().paper(2)).paper->wordings.size(), std::size_t{15});
        QCOMPARE(taken(contest.papers().draw({3, {15, 2, {}}, 7, false, {}})).version, 1);
    }

    void keysBesideAFrozenPaperAreFound_data() { ENGINE_ROWS(); }
    void keysBesideAFrozenPaperAreFound()
    {
        OPEN_STORE();
        QVERIFY(saveAll(contest));
        QCOMPARE(taken(contest.papers().draw({2, {15, 2, {}}, 7, false, {}})).version, 1);
        QCOMPARE(taken(contest.papers().freeze(2, 1, {})), Decided::Carried);
        QVERIFY(taken(contest.verify({})).findings.empty());
        QCOMPARE(refusal(wait(contest.setKey(2, QStringLiteral("zz"), smallKey, 4))), ErrorCode::Refused);
        QCOMPARE(
            tampered(store.path, {QStringLiteral("INSERT INTO paper VALUES (99, 2, 'zz', 4)"),
                                  QStringLiteral("INSERT INTO answer_key SELECT 99, 99, 1, entries, '', '', 0, '' FROM "
                                                 "answer_key LIMIT 1")}),
            QString());
        QVERIFY(isThere(taken(contest.verify({})).findings, "it is not the key of the frozen paper"));
    }

    /// Whoever freezes a paper with tools of their own may seal other keys with it: an organiser finds them before the round opens.
    void sealedKeysThatAreNotThePapersAreFound_data() { ENGINE_ROWS(); }
    void sealedKeysThatAreNotThePapersAreFound()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.protectQuestions(questionsPassphrase, QStringLiteral("Lê Thử"))));
        QVERIFY(saveAll(contest));
        QCOMPARE(taken(contest.papers().draw({2, {15, 2, {}}, 7, false, {}})).version, 1);
        QCOMPARE(taken(contest.papers().freeze(2, 1, {})), Decided::Carried);
        QVERIFY(taken(contest.verify({})).findings.empty());
        QCOMPARE(refusal(wait(contest.setKey(2, QStringLiteral("zz"), smallKey, 4, questionsPassphrase.passphrase))),
                 ErrorCode::Refused);
        QCOMPARE(tampered(store.path,
                          {QStringLiteral("DELETE FROM question_set WHERE paper_code = (SELECT MAX(paper_code) FROM "
                                          "question_set)")}),
                 QString());
        QVERIFY(isThere(taken(contest.verify({})).findings, "the frozen paper has it, but it is not stored"));
        contest.bank().lock();
        QVERIFY(!isThere(taken(contest.verify({})).findings, "the frozen paper has it")); // nobody sees into it
    }

private:
    static QString tampered(const QString &path, const QStringList &statements)
    {
        QString problems;
        for (const QString &statement : statements)
            problems += tamper(path, statement);
        return problems;
    }

    static bool saveAll(ContestSession &session)
    {
        std::map<QByteArray, QByteArray> images;
        const std::vector<QuestionEdit> edits = secretQuestions(images);
        return wait(session.bank().save(edits, images, {})).has_value();
    }

    /// A bank that two organisers have filled, with everything that one of them says in words.
    static bool fill(ContestSession &one, ContestSession &two, QStringList &secrets)
    {
        std::map<QByteArray, QByteArray> images;
        const std::vector<QuestionEdit> edits = secretQuestions(images);
        for (const QuestionEdit &edit : edits)
            secrets += digestsOf(edit.question.text.toUtf8());
        for (const auto &[sha256, bytes] : images)
            secrets += digestsOf(bytes);
        const auto saved = wait(one.bank().save(edits, images, {}));
        std::vector<QuestionReview> submitted;
        std::vector<QuestionReview> approved;
        for (const SavedQuestion &question : saved ? *saved : std::vector<SavedQuestion>()) {
            submitted.push_back({question.id, question.version, ReviewStep::Submit, {}});
            approved.push_back({question.id, question.version, ReviewStep::Approve, secretWords[9]});
        }
        return saved && wait(one.bank().review(submitted, {})) && wait(two.bank().review(approved, {}));
    }

    static QStringList digestsOfQuestionExports(ContestSession &session, const SmallStore &store)
    {
        QStringList digests;
        for (const ExchangeFormat format : {ExchangeFormat::Gift, ExchangeFormat::MoodleXml, ExchangeFormat::Aiken}) {
            QuestionExport request;
            request.format = format;
            request.ids = {3};
            request.file = store.folder.filePath(QStringLiteral("out"));
            request.purpose = QStringLiteral("thử");
            if (wait(session.bank().exportFile(request)))
                digests += digestsOf(contentOf(request.file));
        }
        return digests.size() == 6 ? digests : QStringList{QStringLiteral("hỏikín was not exported")};
    }

    static int answer(const SmallStore &store, const QString &question)
    {
        QStringList triggers;
        int number = -1;
        if (openUnguarded(store.path, connection, triggers).isEmpty()) {
            QSqlQuery query(QSqlDatabase::database(connection));
            if (query.exec(question) && query.next())
                number = query.value(0).toInt();
        }
        QSqlDatabase::database(connection).close();
        QSqlDatabase::removeDatabase(connection);
        return number;
    }
};

HOITHI_TEST(TestBankLeaks)
#include "tst_bankleaks.moc"
