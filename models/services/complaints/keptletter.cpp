// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/lettercontent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hoithi {

namespace {

const QString textName = QStringLiteral("text");

/// What a letter is made from, each under its name.
constexpr std::array texts{std::pair{"parent", &AnswerLetter::parentAuthority},
                           std::pair{"issuer", &AnswerLetter::issuer},
                           std::pair{"number", &AnswerLetter::number},
                           std::pair{"suffix", &AnswerLetter::numberSuffix},
                           std::pair{"place", &AnswerLetter::place},
                           std::pair{"salutation", &AnswerLetter::salutation},
                           std::pair{"complainant", &AnswerLetter::complainant},
                           std::pair{"address", &AnswerLetter::address},
                           std::pair{"way", &AnswerLetter::way},
                           std::pair{"topic", &AnswerLetter::topic},
                           std::pair{"contest", &AnswerLetter::contestTitle},
                           std::pair{"round", &AnswerLetter::roundTitle},
                           std::pair{"summary", &AnswerLetter::summary},
                           std::pair{"run_hash", &AnswerLetter::runHash},
                           std::pair{"outcome", &AnswerLetter::outcome},
                           std::pair{"reason", &AnswerLetter::reason},
                           std::pair{"led_to", &AnswerLetter::ledTo},
                           std::pair{"follow_up", &AnswerLetter::followUp},
                           std::pair{"audit_head", &AnswerLetter::auditHead},
                           std::pair{"signer_authority", &AnswerLetter::signerAuthority},
                           std::pair{"signer_title", &AnswerLetter::signerTitle},
                           std::pair{"signer_name", &AnswerLetter::signerName}};

constexpr std::array days{std::pair{"date", &AnswerLetter::date},
                          std::pair{"received", &AnswerLetter::receivedOn},
                          std::pair{"run_signed", &AnswerLetter::runSignedOn},
                          std::pair{"decided", &AnswerLetter::decidedOn},
                          std::pair{"led_to_on", &AnswerLetter::ledToOn},
                          std::pair{"last_day", &AnswerLetter::lastDay}};

QJsonObject submissionObject(const CheckedSubmission &checked)
{
    return {{QStringLiteral("id"), checked.id},
            {QStringLiteral("at"), toMillis(checked.submittedAtUtc)},
            {QStringLiteral("round"), checked.roundTitle},
            {QStringLiteral("correct"), checked.correct ? QJsonValue(*checked.correct) : QJsonValue()},
            {QStringLiteral("questions"), checked.questions},
            {QStringLiteral("standing"), static_cast<int>(checked.standing)},
            {QStringLiteral("place"), checked.place},
            {QStringLiteral("prize"), checked.prize},
            {QStringLiteral("unplaced_because"), checked.unplacedBecause}};
}

CheckedSubmission submissionFrom(const QJsonObject &object)
{
    CheckedSubmission checked;
    checked.id = object.value(QStringLiteral("id")).toString();
    checked.submittedAtUtc = fromMillis(object.value(QStringLiteral("at")).toInteger());
    checked.roundTitle = object.value(QStringLiteral("round")).toString();
    if (const QJsonValue correct = object.value(QStringLiteral("correct")); correct.isDouble())
        checked.correct = correct.toInt();
    checked.questions = object.value(QStringLiteral("questions")).toInt();
    checked.standing = static_cast<CheckedSubmission::Standing>(object.value(QStringLiteral("standing")).toInt());
    checked.place = object.value(QStringLiteral("place")).toInt();
    checked.prize = object.value(QStringLiteral("prize")).toString();
    checked.unplacedBecause = object.value(QStringLiteral("unplaced_because")).toString();
    return checked;
}

} // namespace

QString keptLetter(const KeptLetter &letter)
{
    const AnswerLetter &content = letter.content;
    QJsonObject kept{{QStringLiteral("complaint"), content.complaintNumber}, {textName, letter.text}};
    for (const auto &[name, field] : texts)
        kept.insert(QLatin1String(name), content.*field);
    for (const auto &[name, field] : days)
        kept.insert(QLatin1String(name), (content.*field).toString(Qt::ISODate));
    QJsonArray submissions;
    for (const CheckedSubmission &checked : content.submissions)
        submissions.append(submissionObject(checked));
    kept.insert(QStringLiteral("submissions"), submissions);
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Result<KeptLetter> letterFromKept(const QString &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    KeptLetter letter;
    AnswerLetter &content = letter.content;
    content.complaintNumber = object.value(QStringLiteral("complaint")).toInt();
    for (const auto &[name, field] : texts)
        content.*field = object.value(QLatin1String(name)).toString();
    for (const auto &[name, field] : days)
        content.*field = QDate::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODate);
    for (const QJsonValue checked : object.value(QStringLiteral("submissions")).toArray())
        content.submissions.push_back(submissionFrom(checked.toObject()));
    letter.text = object.value(textName).toString();
    if (content.complaintNumber == 0 || content.outcome.isEmpty())
        return failure(ErrorCode::Corrupt, Services::tr("What is kept of the letter is no letter."));
    return letter;
}

Result<QString> textOf(const KeptLetter &letter)
{
    return letter.text.isEmpty() ? composedLetter(letter.content) : Result<QString>(letter.text);
}

} // namespace hoithi
