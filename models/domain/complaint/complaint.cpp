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
    QString clean = normalForm(text);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    clean.removeIf([](QChar one) {
        return one.category() == QChar::Other_Control && one != QLatin1Char('\n') && one != QLatin1Char('\t');
    });
    return clean.trimmed();
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
                                  QStringLiteral("rules.approve")};
    return acts;
}

QString maskedName(const QString &fullName)
{
    const QStringList words = fullName.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList masked;
    for (const QString &word : words.mid(0, words.size() - 1))
        masked.append(word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper() + QLatin1Char('.'));
    if (!words.isEmpty())
        masked.append(words.size() > 1 ? words.back() : words.back().left(1) + QStringLiteral("…"));
    return masked.join(QLatin1Char(' '));
}

QString maskedPhone(const QString &phone)
{
    QString digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](QChar one) { return one.isDigit(); });
    return digits.size() < 6 ? QString(digits.isEmpty() ? QString() : QStringLiteral("•••"))
                             : QStringLiteral("•••") + digits.right(3);
}

} // namespace hoithi
