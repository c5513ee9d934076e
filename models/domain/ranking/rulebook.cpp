// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/rulebook.h"

#include "domain/ranking/rulenames.h"

#include <charconv>

namespace hoithi {

namespace {

/// JSON text of a string, escaping only what must be.
QByteArray quoted(const QString &text)
{
    QByteArray json("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json.append("\\u00").append(QByteArray(1, c).toHex());
        } else {
            json.append(c);
        }
    }
    return json.append('"');
}

QByteArray quoted(QLatin1String name)
{
    return quoted(QString(name));
}

/// The shortest text that reads back as the same number.
QByteArray numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return QByteArray(buffer.data(), end - buffer.data());
}

template<typename List, typename ToJson>
QByteArray jsonArray(const List &list, ToJson elementToJson)
{
    QByteArray json("[");
    for (const auto &element : list) {
        if (json.size() > 1)
            json.append(',');
        json.append(elementToJson(element));
    }
    return json.append(']');
}

QByteArray prizeJson(const Prize &prize)
{
    QByteArray json("{\"name\":");
    json.append(quoted(prize.name)).append(",\"count\":").append(QByteArray::number(prize.count));
    json.append(",\"amount\":").append(prize.amount ? QByteArray::number(*prize.amount) : QByteArray("null"));
    return json.append('}');
}

QByteArray collectiveJson(const CollectiveRules &rules)
{
    QByteArray json("{\"count\":");
    json.append(QByteArray::number(rules.count));
    json.append(",\"metric\":").append(quoted(nameOf(collectiveMetricNames, rules.metric)));
    json.append(",\"minimum_rate\":").append(rules.minimumRate ? numberText(*rules.minimumRate) : QByteArray("null"));
    json.append(",\"ties\":").append(jsonArray(rules.ties, [](CollectiveTie tie) {
        return quoted(nameOf(collectiveTieNames, tie));
    }));
    return json.append('}');
}

} // namespace

std::optional<RuleBook> ruleBookPreset(QStringView name)
{
    RuleBook rules;
    rules.prizes = {{QStringLiteral("Giải Nhất"), 1, std::nullopt},
                    {QStringLiteral("Giải Nhì"), 2, std::nullopt},
                    {QStringLiteral("Giải Ba"), 2, std::nullopt}};
    if (name == QLatin1String("all-15"))
        return rules;
    if (name != QLatin1String("literal-10"))
        return std::nullopt;
    rules.requiredCorrect = 10;
    rules.order = {Criterion::Correct, Criterion::Submitted, Criterion::Prediction, Criterion::Duration};
    return rules;
}

QByteArray toJson(const RuleBook &rules)
{
    QByteArray json("{\"question_count\":");
    json.append(QByteArray::number(rules.questionCount));
    json.append(",\"required_correct\":").append(QByteArray::number(rules.requiredCorrect));
    json.append(",\"counted_attempt\":").append(quoted(nameOf(countedAttemptNames, rules.countedAttempt)));
    json.append(",\"prediction_target\":").append(quoted(nameOf(predictionTargetNames, rules.predictionTarget)));
    json.append(",\"missing_prediction\":").append(quoted(nameOf(missingPredictionNames, rules.missingPrediction)));
    json.append(",\"order\":").append(jsonArray(rules.order, [](Criterion criterion) {
        return quoted(nameOf(criterionNames, criterion));
    }));
    json.append(",\"repeat_winners\":").append(quoted(nameOf(repeatWinnersNames, rules.repeatWinners)));
    json.append(",\"prizes\":").append(jsonArray(rules.prizes, prizeJson));
    json.append(",\"collective\":").append(collectiveJson(rules.collective));
    return json.append('}');
}

QString criterionName(Criterion criterion)
{
    return nameOf(criterionNames, criterion);
}

} // namespace hoithi
