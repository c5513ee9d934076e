// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint/complaint.h"

#include "base/normalform.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

constexpr std::array wayNames{"in_person", "letter", "phone", "email", "app"};
constexpr std::array topicNames{"score", "place", "prize", "agency", "prediction", "key", "eligibility", "other"};
constexpr std::array outcomeNames{"upheld", "partly_upheld", "rejected", "withdrawn", "out_of_time"};
constexpr std::array stepNames{"link", "unlink", "note", "decide", "reopen", "letter"};

template<typename Enum, std::size_t N>
QString nameIn(const std::array<const char *, N> &names, Enum value)
{
    return QLatin1String(names.at(static_cast<std::size_t>(value)));
}

template<typename Enum, std::size_t N>
std::optional<Enum> valueIn(const std::array<const char *, N> &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const char *known) { return name == QLatin1String(known); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

/// Never half of one.
QString firstLetter(const QString &word)
{
    return word.left(word.front().isHighSurrogate() ? 2 : 1);
}

} // namespace

QString complaintWayName(ComplaintWay way)
{
    return nameIn(wayNames, way);
}

QString complaintTopicName(ComplaintTopic topic)
{
    return nameIn(topicNames, topic);
}

QString complaintOutcomeName(ComplaintOutcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

QString complaintStepName(ComplaintStepKind kind)
{
    return nameIn(stepNames, kind);
}

std::optional<ComplaintWay> complaintWayFrom(QStringView name)
{
    return valueIn<ComplaintWay>(wayNames, name);
}

std::optional<ComplaintTopic> complaintTopicFrom(QStringView name)
{
    return valueIn<ComplaintTopic>(topicNames, name);
}

std::optional<ComplaintOutcome> complaintOutcomeFrom(QStringView name)
{
    return valueIn<ComplaintOutcome>(outcomeNames, name);
}

std::optional<ComplaintStepKind> complaintStepFrom(QStringView name)
{
    return valueIn<ComplaintStepKind>(stepNames, name);
}

QString sayable(const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    clean.removeIf([](QChar one) {
        return one.category() == QChar::Other_Control && one != QLatin1Char('\n') && one != QLatin1Char('\t');
    });
    return normalForm(clean).trimmed(); // afterwards: a control character may have kept a letter and its mark apart
}

const QStringList &complaintConsequences()
{
    static const QStringList acts{QStringLiteral("key.amend"),
                                  QStringLiteral("submission.invalidate"),
                                  QStringLiteral("submission.reinstate"),
                                  QStringLiteral("accounts.merge"),
                                  QStringLiteral("accounts.separate"),
                                  QStringLiteral("tie.resolve"),
                                  QStringLiteral("roster.withdraw"),
                                  QStringLiteral("roster.import"),
                                  QStringLiteral("rules.approve"),
                                  QStringLiteral("conflict.take"),
                                  QStringLiteral("conflict.restore"),
                                  QStringLiteral("agencies.decide"),
                                  QStringLiteral("agencies.undo"),
                                  QStringLiteral("agencies.change"),
                                  QStringLiteral("agencies.revert")};
    return acts;
}

QString maskedName(const QString &fullName)
{
    // A number that was typed behind the name is no name: what has digits goes.
    QStringList words = fullName.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return std::ranges::any_of(word.toUcs4(), [](uint code) { return QChar::isNumber(code); });
    });
    QStringList masked;
    for (const QString &word : words.mid(0, words.size() - 1))
        masked.append(firstLetter(word).toUpper() + QLatin1Char('.'));
    if (!words.isEmpty())
        masked.append(words.size() > 1 ? words.back() : firstLetter(words.back()) + QStringLiteral("…"));
    return words.isEmpty() && !fullName.isEmpty() ? QStringLiteral("•••") : masked.join(QLatin1Char(' '));
}

QString maskedPhone(const QString &phone)
{
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar one) { return one.isDigit(); });
    return digits.size() < 6 ? QString(digits.isEmpty() ? QString() : QStringLiteral("•••"))
                             : QStringLiteral("•••") + digits.right(3);
}

} // namespace hoithi
