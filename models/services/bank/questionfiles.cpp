// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/questionfiles.h"

#include "base/inputfile.h"
#include "base/personname.h"
#include "base/sha256.h"
#include "base/text.h"
#include "domain/question/questionjson.h"
#include "domain/question/questionsource.h"
#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"
#include "services/bank/bankkeys.h"
#include "services/bank/bankreading.h"
#include "services/bank/banksaving.h"
#include "services/exports/exportedfile.h"
#include "services/people/acting.h"
#include "storage/transaction.h"
#include "vault/sealing.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace hoithi {

namespace {

Result<std::vector<Question>> wantedQuestions(const QuestionBank &bank, const QuestionExport &request)
{
    std::vector<const BankQuestion *> wanted;
    if (request.ids.empty()) {
        for (const BankQuestion &question : bank.questions) {
            if (question.state != QuestionState::Retired)
                wanted.push_back(&question);
        }
    }
    for (const qint64 id : request.ids) {
        wanted.push_back(bank.find(id));
        if (wanted.back() == nullptr)
            return failure(ErrorCode::NotFound, Services::tr("There is no question %1.").arg(id));
    }
    std::vector<Question> questions;
    for (const BankQuestion *question : wanted) {
        if (!question->readable)
            return failure(ErrorCode::Corrupt,
                           Services::tr("Question %1 cannot be opened. Take it out of use, and export the others.")
                               .arg(question->id));
        questions.push_back(question->question);
    }
    if (questions.empty())
        return failure(ErrorCode::NotFound, Services::tr("There is no question to export."));
    return questions;
}

Result<std::map<QByteArray, QByteArray>> imagesOf(Store &store, const std::vector<Question> &questions)
{
    std::map<QByteArray, QByteArray> images;
    for (const Question &question : questions) {
        for (const QuestionImage &image : question.images) {
            if (images.contains(image.sha256))
                continue;
            HOITHI_TRY(images[image.sha256], questionImage(store, image.sha256));
        }
    }
    return images;
}

/// The same for two questions that are equal in every field.
QByteArray identityOf(const Question &question)
{
    return Sha256::hexOf(toJsonBytes(question));
}

/// What the audit trail keeps of a file: only who has the key of the bank finds it from the file. Everybody reads the trail, and a
/// plain digest would tell whoever guesses a question that they are right.
Result<QString> digestOf(Store &store, const QByteArray &bytes)
{
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    const QByteArray sha256 = Sha256::hexOf(bytes);
    const BlindIndex index(keys.newestKey(), "questions.export.sha256");
    const std::string digest = index.of(std::string_view(sha256.constData(), static_cast<std::size_t>(sha256.size())));
    return QString::fromLatin1(QByteArray::fromStdString(digest).toHex());
}

Result<void> recordQuestionExport(Store &store, const QuestionExport &request, qint64 count, const QByteArray &bytes)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("export-questions")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::WriteQuestions, normalized(request.actor)));
    HOITHI_TRY(const QString digest, digestOf(store, bytes));
    HOITHI_CHECK(recordAudit(store, person, QStringLiteral("questions.export"), QStringLiteral("questions"),
                             {{QStringLiteral("purpose"), request.purpose.trimmed()},
                              {QStringLiteral("format"), exchangeFormatName(request.format)},
                              {QStringLiteral("rows"), count},
                              {QStringLiteral("digest"), digest}}));
    return transaction.commit();
}

} // namespace

Result<QuestionFile> readQuestionFile(const QString &file, std::optional<ExchangeFormat> format,
                                      const std::stop_token &stop)
{
    InputFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, Services::tr("The file %1 cannot be read: %2").arg(file, source.errorString()));
    }
    const QByteArray bytes = source.read(questionFileLimit + 1); // the reader says what is too large
    if (source.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Io, Services::tr("The file %1 cannot be read: %2").arg(file, source.errorString()));
    }
    return readQuestions(bytes, QFileInfo(file).fileName(), format, stop);
}

Result<QuestionImport> importQuestions(Store &store, std::vector<Question> questions,
                                       const std::map<QByteArray, QByteArray> &images, const QString &actor)
{
    HOITHI_CHECK(requireAllowed(store, Operation::WriteQuestions, normalized(actor)));
    BankCache cache; // the session's belongs to another thread
    HOITHI_TRY(const BankPtr bank, cache.read(store));
    QHash<QString, QString> codes; // of the few texts that sources are named by
    const auto withCode = [&](Question question) {
        const auto known = codes.constFind(question.source);
        const QString code = known != codes.cend() ? *known : sourceCodeOf(bank->sources, question.source);
        codes.insert(question.source, code);
        question.source = code;
        normalize(question);
        return question;
    };
    QSet<QByteArray> known;
    for (const BankQuestion &question : bank->questions)
        known.insert(identityOf(withCode(question.question)));
    QuestionImport outcome;
    std::vector<QuestionEdit> edits;
    for (Question &read : questions) {
        Question question = withCode(std::move(read));
        if (known.contains(identityOf(question)))
            ++outcome.alreadyThere;
        else
            edits.push_back({0, 0, std::move(question)});
    }
    if (edits.empty())
        return outcome;
    HOITHI_TRY(outcome.added, saveQuestions(store, std::move(edits), images, actor));
    return outcome;
}

Result<QuestionExportOutcome> exportQuestions(Store &store, const QuestionBank &bank, const QuestionExport &request)
{
    if (saysNothing(request.purpose)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("Questions leave the contest only for a purpose: give one."));
    }
    HOITHI_CHECK(requireAllowed(store, Operation::WriteQuestions, normalized(request.actor)));
    HOITHI_TRY(const std::vector<Question> questions, wantedQuestions(bank, request));
    HOITHI_TRY(const auto images, imagesOf(store, questions));
    HOITHI_TRY(const WrittenQuestions written, writeQuestions(questions, images, request.format));
    HOITHI_CHECK(saveExported(request.file, written.bytes, [&] {
        return recordQuestionExport(store, request, static_cast<qint64>(questions.size()), written.bytes);
    }));
    const auto leftOut = std::ranges::count(written.losses, QuestionIssueKind::UnsupportedType, &QuestionIssue::kind);
    return QuestionExportOutcome{static_cast<int>(questions.size()) - static_cast<int>(leftOut), written.losses};
}

} // namespace hoithi
