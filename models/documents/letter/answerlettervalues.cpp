// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letter/answerlettervalues.h"

#include "documents/endedlist.h"
#include "documents/officialtext.h"
#include "domain/complaint/complaint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr int nameDots = 12; ///< room to write a name by hand

// As stored and printed by the register of complaints.
constexpr std::array wayNames{QLatin1String("in_person"), QLatin1String("letter"), QLatin1String("phone"),
                              QLatin1String("email"), QLatin1String("app")};
constexpr std::array topicNames{QLatin1String("score"),       QLatin1String("place"),      QLatin1String("prize"),
                                QLatin1String("agency"),      QLatin1String("prediction"), QLatin1String("key"),
                                QLatin1String("eligibility"), QLatin1String("other")};
constexpr std::array outcomeNames{QLatin1String("upheld"), QLatin1String("partly_upheld"), QLatin1String("rejected"),
                                  QLatin1String("withdrawn"), QLatin1String("out_of_time")};
constexpr std::array unplacedNames{QLatin1String("invalidated"),  QLatin1String("excluded"),
                                   QLatin1String("first_counts"), QLatin1String("last_counts"),
                                   QLatin1String("best_counts"),  QLatin1String("too_few_correct"),
                                   QLatin1String("no_prediction")};

/// One value for each name, "topic_score", "topic_place", …; only the chosen one is true.
template<typename Names>
Result<void> addChoice(QVariantMap &values, const QString &prefix, const Names &names, const QString &chosen)
{
    if (!chosen.isEmpty() && std::ranges::find(names, chosen) == names.end()) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate(
                           "AnswerLetter", "The letter cannot be made: the register of complaints has no word \"%1\".")
                           .arg(chosen));
    }
    for (const auto &name : names)
        values.insert(prefix + QLatin1Char('_') + QString(name).replace(QLatin1Char('.'), QLatin1Char('_')),
                      name == chosen);
    return {};
}

/// The paragraphs of a text that somebody typed or pasted, whatever breaks its lines.
QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\n\\r\\x{000B}\\x{000C}\\x{0085}\\x{2028}\\x{2029}]+"));
    QStringList paragraphs;
    for (const QString &part : text.split(breaks)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            paragraphs.append(trimmed);
    }
    return paragraphs;
}

QVariantList paragraphList(const QStringList &paragraphs)
{
    QVariantList list;
    for (const QString &paragraph : paragraphs) {
        QVariantMap entry = textAndEnd(paragraph, {});
        entry.insert(QStringLiteral("first"), list.isEmpty());
        list.append(entry);
    }
    return list;
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text.replace(0, 1, text.left(1).toUpper());
    return text;
}

/// "08:05:12,345 ngày 15/9/2023": to the millisecond, since that can decide a place.
QString momentText(Instant atUtc)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(atUtc), contestTimeZone());
    return local.toString(QStringLiteral("HH:mm:ss,zzz")) + QStringLiteral(" ngày ") + dateInFigures(local.date());
}

Result<QVariantList> submissionList(const std::vector<CheckedSubmission> &submissions)
{
    QVariantList list;
    for (const CheckedSubmission &each : submissions) {
        const bool placed = each.standing == CheckedSubmission::Standing::Placed;
        const bool unplaced = each.standing == CheckedSubmission::Standing::Unplaced;
        QVariantMap entry{
            {QStringLiteral("id"), each.id},
            {QStringLiteral("moment"), momentText(each.submittedAtUtc)},
            {QStringLiteral("of_round"), each.roundTitle},
            {QStringLiteral("has_of_round"), !each.roundTitle.isEmpty()},
            {QStringLiteral("correct"), QString::number(each.correct.value_or(0))},
            {QStringLiteral("has_correct"), each.correct.has_value()},
            {QStringLiteral("questions"), QString::number(each.questions)},
            {QStringLiteral("placed"), placed},
            {QStringLiteral("unplaced"), unplaced},
            {QStringLiteral("unplaced_somehow"), unplaced && each.unplacedBecause.isEmpty()},
            {QStringLiteral("rank"), QString::number(each.place)},
            {QStringLiteral("prize"), each.prize},
            {QStringLiteral("has_prize"), placed && !each.prize.isEmpty()},
        };
        HOITHI_CHECK(addChoice(entry, QStringLiteral("unplaced"), unplacedNames, each.unplacedBecause));
        list.append(entry);
    }
    return list;
}

std::vector<QString> recipientsOf(const AnswerLetter &letter)
{
    return letter.recipients.empty() ? std::vector{QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")}
                                     : letter.recipients;
}

void addHead(QVariantMap &values, const AnswerLetter &letter)
{
    values.insert(QStringLiteral("draft"), letter.draft);
    values.insert(QStringLiteral("parent"), letter.parentAuthority);
    values.insert(QStringLiteral("has_parent"), !letter.parentAuthority.isEmpty());
    values.insert(QStringLiteral("issuer"), textOrDots(letter.issuer, nameDots));
    values.insert(QStringLiteral("office"), letter.issuer.isEmpty() ? QStringLiteral("Ban Tổ chức") : letter.issuer);
    values.insert(QStringLiteral("number_line"), documentNumber(letter.number, letter.numberSuffix));
    values.insert(QStringLiteral("place_date"), placeAndDate(letter.place, letter.date));
    values.insert(QStringLiteral("you"), letter.salutation.isEmpty() ? QStringLiteral("Ông (Bà)") : letter.salutation);
    values.insert(QStringLiteral("complainant"), textOrDots(letter.complainant, nameDots));
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("has_address"), !letter.address.isEmpty());
}

void addComplaint(QVariantMap &values, const AnswerLetter &letter)
{
    values.insert(QStringLiteral("complaint_number"), registerNumber(letter.complaintNumber));
    values.insert(QStringLiteral("received"), dateInFigures(letter.receivedOn));
    values.insert(QStringLiteral("has_received"), letter.receivedOn.isValid());
    values.insert(QStringLiteral("received_day"), capitalized(dateInWords(letter.receivedOn)));
    values.insert(QStringLiteral("has_topic"), !letter.topic.isEmpty());
    values.insert(QStringLiteral("contest"), letter.contestTitle);
    values.insert(QStringLiteral("has_contest"), !letter.contestTitle.isEmpty());
    values.insert(QStringLiteral("round"), letter.roundTitle);
    values.insert(QStringLiteral("has_round"), !letter.roundTitle.isEmpty());
    values.insert(QStringLiteral("summary"), paragraphList(paragraphsOf(letter.summary)));
}

Result<void> addChecks(QVariantMap &values, const AnswerLetter &letter)
{
    QStringList findings;
    for (const QString &finding : letter.findings)
        findings += paragraphsOf(finding);
    const bool isOnMerits =
        letter.outcome != QLatin1String("withdrawn") && letter.outcome != QLatin1String("out_of_time");
    const bool hasSubmissions = !letter.submissions.empty();
    values.insert(QStringLiteral("on_merits"), isOnMerits);
    values.insert(QStringLiteral("has_checks"), isOnMerits && (hasSubmissions || !findings.isEmpty()));
    HOITHI_TRY(const QVariantList submissions, submissionList(letter.submissions));
    values.insert(QStringLiteral("submissions"), submissions);
    values.insert(QStringLiteral("has_submissions"), hasSubmissions);
    values.insert(QStringLiteral("findings"), paragraphList(findings));
    const bool isRanked = std::ranges::any_of(letter.submissions, [](const CheckedSubmission &each) {
        return each.standing != CheckedSubmission::Standing::Unsaid;
    });
    values.insert(QStringLiteral("has_run"), isRanked && !letter.runHash.isEmpty());
    values.insert(QStringLiteral("run_hash"), letter.runHash);
    values.insert(QStringLiteral("signed_day"), dateInWords(letter.runSignedOn));
    values.insert(QStringLiteral("has_signed_day"), letter.runSignedOn.isValid());
    return {};
}

void addConclusion(QVariantMap &values, const AnswerLetter &letter)
{
    const QStringList followUp = paragraphsOf(letter.followUp);
    values.insert(QStringLiteral("decided_day"), dateInWords(letter.decidedOn));
    values.insert(QStringLiteral("has_decided_day"), letter.decidedOn.isValid());
    values.insert(QStringLiteral("last_day"), dateInWords(letter.lastDay));
    values.insert(QStringLiteral("has_last_day"), letter.lastDay.isValid());
    values.insert(QStringLiteral("reason"), paragraphList(paragraphsOf(letter.reason)));
    const bool isUpheld =
        letter.outcome == QStringLiteral("upheld") || letter.outcome == QStringLiteral("partly_upheld");
    values.insert(QStringLiteral("has_led_to"), isUpheld && !letter.ledTo.isEmpty());
    values.insert(QStringLiteral("led_day"), dateInWords(letter.ledToOn));
    values.insert(QStringLiteral("has_led_day"), letter.ledToOn.isValid());
    values.insert(QStringLiteral("follow_up"), paragraphList(followUp));
    values.insert(QStringLiteral("has_follow_up"), !followUp.isEmpty());
    values.insert(QStringLiteral("audit_head"), letter.auditHead);
    values.insert(QStringLiteral("has_audit_head"), !letter.auditHead.isEmpty());
}

void addEnd(QVariantMap &values, const AnswerLetter &letter)
{
    values.insert(QStringLiteral("signer_authority"), letter.signerAuthority);
    values.insert(QStringLiteral("has_signer_authority"), !letter.signerAuthority.isEmpty());
    values.insert(QStringLiteral("signer_title"), textOrDots(letter.signerTitle, nameDots));
    values.insert(QStringLiteral("signer_name"), textOrDots(letter.signerName, nameDots));
    values.insert(QStringLiteral("recipients"), listWithEnds(recipientsOf(letter)));
    // The headings count on: the first of them is left out where nothing was looked into.
    const int before = values.value(QStringLiteral("has_checks")).toBool() ? 1 : 0;
    values.insert(QStringLiteral("conclusion_number"), QString::number(before + 1));
    values.insert(QStringLiteral("follow_up_number"), QString::number(before + 2));
    values.insert(QStringLiteral("has_codes"), values.value(QStringLiteral("has_audit_head")).toBool()
                                                   || (values.value(QStringLiteral("has_checks")).toBool()
                                                       && values.value(QStringLiteral("has_run")).toBool()));
}

} // namespace

Result<QVariantMap> answerLetterValues(const AnswerLetter &letter)
{
    QVariantMap values;
    HOITHI_CHECK(addChoice(values, QStringLiteral("way"), wayNames, letter.way));
    HOITHI_CHECK(addChoice(values, QStringLiteral("topic"), topicNames, letter.topic));
    HOITHI_CHECK(addChoice(values, QStringLiteral("outcome"), outcomeNames, letter.outcome));
    HOITHI_CHECK(addChoice(values, QStringLiteral("led"), complaintConsequences(), letter.ledTo));
    addHead(values, letter);
    addComplaint(values, letter);
    HOITHI_CHECK(addChecks(values, letter));
    addConclusion(values, letter);
    addEnd(values, letter);
    return values;
}

QSet<QString> answerLetterVariables()
{
    QSet<QString> names;
    const auto values = answerLetterValues({});
    for (auto it = values->cbegin(); it != values->cend(); ++it)
        names.insert(it.key());
    const auto list = submissionList({CheckedSubmission{}});
    const QVariantMap submission = list->constFirst().toMap();
    for (auto it = submission.cbegin(); it != submission.cend(); ++it)
        names.insert(it.key());
    for (const char *inList : {"text", "end", "first"})
        names.insert(QLatin1String(inList));
    return names;
}

} // namespace hoithi
