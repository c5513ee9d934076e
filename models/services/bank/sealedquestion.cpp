// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/sealedquestion.h"

#include "base/sha256.h"
#include "domain/question/questionjson.h"
#include "services/vault/contentkeys.h"
#include "vault/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

const QString sealedDraftField = QStringLiteral("sealed");

/// Filled up with blanks to a multiple of this.
QByteArray filledUp(const QByteArray &text)
{
    constexpr qsizetype block = 256;
    return text.leftJustified((text.size() + block - 1) / block * block, ' ');
}

/// The same of bytes that may end in anything: the last 1 is followed by what was added.
QByteArray filledUpBytes(const QByteArray &bytes)
{
    constexpr qsizetype block = qsizetype{16} * 1024;
    const QByteArray ended = bytes + '\1';
    return ended.leftJustified((ended.size() + block - 1) / block * block, '\0');
}

QByteArray withoutFilling(const QByteArray &bytes)
{
    return bytes.left(bytes.lastIndexOf('\1'));
}

QByteArray contextOf(const char *what, qint64 id, qint64 version)
{
    return sealingContext({what, QByteArray::number(id), QByteArray::number(version)});
}

QByteArray draftContext(const DraftKey &key, qint64 keyId)
{
    return sealingContext({"draft", key.area.toUtf8(), key.subject.toUtf8(), QByteArray::number(keyId)});
}

QString locator(const SecretBytes &key, const QByteArray &sha256)
{
    const BlindIndex index(key, "question_image.sha256");
    const std::string found = index.of(std::string_view(sha256.constData(), static_cast<std::size_t>(sha256.size())));
    return QString::fromLatin1(QByteArray::fromStdString(found).toHex());
}

Result<QByteArray> opened(const BankKeys &keys, qint64 keyId, const QByteArray &context, const QByteArray &sealed)
{
    HOITHI_TRY(const SecretPtr key, keys.key(keyId));
    auto plain = unsealText(*key, context, sealed);
    if (!plain)
        return failure(alteredSeal());
    return *std::move(plain);
}

QByteArray jsonOf(const DraftContent &content)
{
    QJsonObject object;
    for (const auto &[field, text] : content)
        object.insert(field, text);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray sealedQuestion(const SecretBytes &key, qint64 questionId, qint64 version, const Question &question)
{
    QByteArray text = filledUp(toJsonBytes(question));
    QByteArray sealed = seal(key, contextOf("question_version", questionId, version), text);
    wipe(text);
    return sealed;
}

Result<Question> openedQuestion(const BankKeys &keys, const StoredQuestionVersion &stored)
{
    HOITHI_TRY(
        QByteArray text,
        opened(keys, stored.keyId, contextOf("question_version", stored.questionId, stored.version), stored.sealed));
    Result<Question> question = questionFromJson(text);
    wipe(text);
    return question;
}

QString unreadableText()
{
    return Services::tr("This question cannot be opened: it was altered, or stored by another program.");
}

Result<OpenedQuestion> readableQuestion(const BankKeys &keys, const StoredQuestionVersion &stored)
{
    Result<Question> question = openedQuestion(keys, stored);
    if (question)
        return OpenedQuestion{*std::move(question), true};
    if (!isAltered(question.error()))
        return failure(question.error());
    OpenedQuestion unreadable{{}, false};
    unreadable.question.text = unreadableText();
    return unreadable;
}

QByteArray sealedComment(const SecretBytes &key, qint64 questionId, qint64 version, const QString &comment)
{
    if (comment.isEmpty())
        return QByteArray(""); // not NULL
    return seal(key, contextOf("question_step", questionId, version), filledUp(comment.toUtf8()));
}

Result<QString> openedComment(const BankKeys &keys, const StoredQuestionStep &stored)
{
    if (stored.comment.isEmpty())
        return QString();
    HOITHI_TRY(
        const QByteArray text,
        opened(keys, stored.keyId, contextOf("question_step", stored.questionId, stored.version), stored.comment));
    return QString::fromUtf8(text).trimmed();
}

StoredQuestionImage sealedImage(const BankKeys &keys, const QByteArray &sha256, const QByteArray &bytes)
{
    StoredQuestionImage image;
    image.keyId = keys.newest();
    image.locator = locator(keys.newestKey(), sha256);
    image.sealed =
        seal(keys.newestKey(), sealingContext({"question_image", image.locator.toLatin1()}), filledUpBytes(bytes));
    return image;
}

QStringList imageLocators(const BankKeys &keys, const QByteArray &sha256)
{
    QStringList locators;
    for (const auto &[number, key] : keys.all())
        locators.prepend(locator(*key, sha256));
    return locators;
}

Result<QByteArray> openedImage(const BankKeys &keys, const StoredQuestionImage &stored, const QByteArray &sha256)
{
    HOITHI_TRY(
        const QByteArray text,
        opened(keys, stored.keyId, sealingContext({"question_image", stored.locator.toLatin1()}), stored.sealed));
    QByteArray bytes = withoutFilling(text);
    if (Sha256::hexOf(bytes) != sha256)
        return failure(alteredSeal());
    return bytes;
}

DraftContent sealedDraft(const BankKeys &keys, const DraftKey &key, const DraftContent &content)
{
    if (content.empty())
        return {};
    QByteArray text = filledUp(jsonOf(content));
    const QByteArray sealed = seal(keys.newestKey(), draftContext(key, keys.newest()), text);
    wipe(text);
    return {{sealedDraftField,
             QString::fromLatin1(QByteArray::number(keys.newest()).rightJustified(8, '0') + sealed.toHex())}};
}

Result<DraftContent> openedDraft(const BankKeys &keys, const DraftKey &key, const DraftContent &content)
{
    const auto field = content.find(sealedDraftField);
    if (field == content.end())
        return DraftContent{};
    const QByteArray stored = field->second.toLatin1();
    const qint64 keyId = stored.left(8).toLongLong();
    HOITHI_TRY(QByteArray text, opened(keys, keyId, draftContext(key, keyId), QByteArray::fromHex(stored.mid(8))));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    wipe(text);
    DraftContent plain;
    for (auto it = object.begin(); it != object.end(); ++it)
        plain.emplace(it.key(), it.value().toString());
    return plain;
}

} // namespace hoithi
