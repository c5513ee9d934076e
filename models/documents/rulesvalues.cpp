// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rulesvalues.h"

#include "documents/endedlist.h"
#include "documents/officialtext.h"
#include "domain/award/moneywords.h"
#include "domain/ranking/rulenames.h"

namespace hoithi {

namespace {

constexpr int AmountDots = 5;

QString named(const QString &prefix, QLatin1String name)
{
    return prefix + QLatin1Char('_') + name;
}

/// One value for each name, "counted_first", "counted_last", …; only the chosen one is true.
template<std::size_t Size, typename Enum>
void addChoice(QVariantMap &values, const QString &prefix, const std::array<QLatin1String, Size> &names, Enum chosen)
{
    for (const QLatin1String name : names)
        values.insert(named(prefix, name), name == nameOf(names, chosen));
}

/// "a", "b", … with the mark that ends it, and which of the names it is.
template<std::size_t Size, typename List>
QVariantList lettered(const List &list, const QString &prefix, const std::array<QLatin1String, Size> &names)
{
    QVariantList entries;
    const auto count = static_cast<qsizetype>(list.size());
    for (const auto &element : list) {
        QVariantMap entry;
        addChoice(entry, prefix, names, element);
        entry.insert(QStringLiteral("letter"), QString(QChar(u'a' + static_cast<char16_t>(entries.size()))));
        entry.insert(QStringLiteral("end"), entries.size() + 1 == count ? QStringLiteral(".") : QStringLiteral(";"));
        entries.append(entry);
    }
    return entries;
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QVariantList prizeRows(const std::vector<Prize> &prizes)
{
    QVariantList rows;
    for (const Prize &prize : prizes) {
        rows.append(QVariantMap{
            {QStringLiteral("ordinal"), QString::number(rows.size() + 1)},
            {QStringLiteral("name"), prize.name},
            {QStringLiteral("count"), twoDigits(prize.count)},
            {QStringLiteral("amount"), prize.amount ? formatMoney(*prize.amount) : dottedBlank(AmountDots)}});
    }
    return rows;
}

QString percentText(double share)
{
    return QString::number(share * 100, 'g', 6).replace(u'.', u',') + QStringLiteral("%");
}

void addSettings(QVariantMap &values, const RuleBook &rules)
{
    values.insert(QStringLiteral("question_count"), twoDigits(rules.questionCount));
    values.insert(QStringLiteral("required_correct"), twoDigits(rules.requiredCorrect));
    values.insert(QStringLiteral("all_required"), rules.requiredCorrect >= rules.questionCount);
    addChoice(values, QStringLiteral("counted"), countedAttemptNames, rules.countedAttempt);
    addChoice(values, QStringLiteral("target"), predictionTargetNames, rules.predictionTarget);
    addChoice(values, QStringLiteral("missing"), missingPredictionNames, rules.missingPrediction);
    values.insert(QStringLiteral("criteria"), lettered(rules.order, QStringLiteral("by"), criterionNames));
    addChoice(values, QStringLiteral("repeat"), repeatWinnersNames, rules.repeatWinners);
    values.insert(QStringLiteral("prizes"), prizeRows(rules.prizes));
    values.insert(QStringLiteral("has_prizes"), !rules.prizes.empty());
}

void addCollective(QVariantMap &values, const CollectiveRules &rules)
{
    values.insert(QStringLiteral("has_collective"), rules.count > 0);
    values.insert(QStringLiteral("collective_count"), twoDigits(rules.count));
    addChoice(values, QStringLiteral("metric"), collectiveMetricNames, rules.metric);
    values.insert(QStringLiteral("has_minimum_rate"), rules.minimumRate.has_value());
    values.insert(QStringLiteral("minimum_rate"), percentText(rules.minimumRate.value_or(0)));
    values.insert(QStringLiteral("ties"), lettered(rules.ties, QStringLiteral("tie"), collectiveTieNames));
    values.insert(QStringLiteral("has_ties"), !rules.ties.empty());
    values.insert(QStringLiteral("last_article"), rules.count > 0 ? QStringLiteral("8") : QStringLiteral("7"));
}

} // namespace

QVariantMap rulesValues(const RulesContent &content)
{
    QVariantMap values{
        {QStringLiteral("parent"), content.parentAuthority},
        {QStringLiteral("has_parent"), !content.parentAuthority.isEmpty()},
        {QStringLiteral("issuer"), content.issuer},
        {QStringLiteral("number_line"), documentNumber(content.number, content.numberSuffix)},
        {QStringLiteral("place_date"), placeAndDate(content.place, content.date)},
        {QStringLiteral("contest"), content.contestTitle},
        {QStringLiteral("plan"), content.planNumber},
        {QStringLiteral("has_plan"), !content.planNumber.isEmpty()},
        {QStringLiteral("from_round"), content.fromRound},
        {QStringLiteral("draft"), content.version == 0},
        {QStringLiteral("version"), QString::number(content.version)},
        {QStringLiteral("replaced"), QString::number(content.replaced)},
        {QStringLiteral("has_replaced"), content.replaced > 0},
        {QStringLiteral("approved_date"), dateInWords(content.approvedOn)},
        {QStringLiteral("signer_authority"), content.signerAuthority},
        {QStringLiteral("has_signer_authority"), !content.signerAuthority.isEmpty()},
        {QStringLiteral("signer_title"), content.signerTitle},
        {QStringLiteral("signer_name"), content.signerName},
        {QStringLiteral("recipients"), listWithEnds(content.recipients)},
        {QStringLiteral("audit_head"), content.auditHead},
        {QStringLiteral("has_audit_head"), !content.auditHead.isEmpty()},
    };
    addSettings(values, content.rules);
    addCollective(values, content.rules.collective);
    return values;
}

QSet<QString> rulesVariables()
{
    QSet<QString> names;
    const QVariantMap values = rulesValues({});
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        names.insert(it.key());
    for (const QLatin1String name : criterionNames)
        names.insert(named(QStringLiteral("by"), name));
    for (const QLatin1String name : collectiveTieNames)
        names.insert(named(QStringLiteral("tie"), name));
    for (const char *inList : {"letter", "end", "text", "ordinal", "name", "count", "amount"})
        names.insert(QLatin1String(inList));
    return names;
}

} // namespace hoithi
