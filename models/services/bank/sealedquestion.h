// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft/draft.h"
#include "domain/question/question.h"
#include "services/bank/bankkeys.h"
#include "storage/bankrecords.h"

namespace hoithi {

/// A version of a question, sealed and bound to its number: the JSON of domain/question/questionjson.h, filled up so that its length
/// tells little. What is opened is Corrupt where it was altered or swapped.
[[nodiscard]] QByteArray sealedQuestion(const SecretBytes &key, qint64 questionId, qint64 version,
                                        const Question &question);
[[nodiscard]] Result<Question> openedQuestion(const BankKeys &keys, const StoredQuestionVersion &stored);

struct OpenedQuestion
{
    Question question;
    bool readable = true; ///< else it only says that it was altered
};
/// What stands in the place of a text that was altered.
[[nodiscard]] QString unreadableText();
/// The same for whoever looks at many: in the place of one that was altered, a question that says so and is none to be used, so that one
/// bad row does not close the bank.
[[nodiscard]] Result<OpenedQuestion> readableQuestion(const BankKeys &keys, const StoredQuestionVersion &stored);

/// A comment on a version; an empty one stays empty.
[[nodiscard]] QByteArray sealedComment(const SecretBytes &key, qint64 questionId, qint64 version,
                                       const QString &comment);
[[nodiscard]] Result<QString> openedComment(const BankKeys &keys, const StoredQuestionStep &stored);

/// An image, found by its digest (hex): under the newest key, and where it may lie under any of them. Filled up, since whoever guesses
/// the image would know its length.
[[nodiscard]] StoredQuestionImage sealedImage(const BankKeys &keys, const QByteArray &sha256, const QByteArray &bytes);
[[nodiscard]] QStringList imageLocators(const BankKeys &keys, const QByteArray &sha256);
[[nodiscard]] Result<QByteArray> openedImage(const BankKeys &keys, const StoredQuestionImage &stored,
                                             const QByteArray &sha256);

/// What is typed about a question, as it lies in the store: one field, "sealed". An empty form stays empty.
[[nodiscard]] DraftContent sealedDraft(const BankKeys &keys, const DraftKey &key, const DraftContent &content);
[[nodiscard]] Result<DraftContent> openedDraft(const BankKeys &keys, const DraftKey &key, const DraftContent &content);

} // namespace hoithi
