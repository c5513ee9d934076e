// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/rulebook.h"
#include "domain/ranking/rulelimits.h"
#include "domain/ranking/rulenames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace hoithi {

namespace {

constexpr qsizetype longestNameTold = 64;

/// What a setting takes, in words.
struct Wanted
{
    Q_DECLARE_TR_FUNCTIONS(RuleBook)

public:
    [[nodiscard]] static QString wholeNumber(qint64 least, qint64 greatest)
    {
        return tr("a whole number from %1 to %2").arg(least).arg(greatest);
    }
    template<typename Names>
    [[nodiscard]] static QString joined(const Names &names)
    {
        QStringList list;
        std::ranges::copy(names, std::back_inserter(list));
        return list.join(QLatin1String(", "));
    }
    [[nodiscard]] static QString list() { return tr("a list"); }
    [[nodiscard]] static QString object() { return tr("an object with settings"); }
};

auto badValue(const QString &name, const QString &wanted)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("RuleBook",
                                               "The rules file has an impossible value for \"%1\", which takes %2. "
                                               "Correct it and try again.")
                       .arg(name, wanted));
}

auto unknownSetting(const QString &name)
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate(
                       "RuleBook", "The rules file has the unknown setting \"%1\". Remove it or correct its name.")
                       .arg(name.left(longestNameTold)));
}

/// The name of a member as it is meant: what is escaped is the same name.
QString nameMeant(const QByteArray &written)
{
    return QJsonDocument::fromJson("[\"" + written + "\"]").array().at(0).toString();
}

/// What an object names twice, of which QJsonDocument keeps one; null where none does. Of text that is JSON.
QString namedTwice(const QByteArray &json)
{
    std::vector<std::set<QString>> objects;
    QByteArray text; // the last one: before a colon it is a name
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"') {
            const qsizetype begin = i + 1;
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\' ? 1 : 0; // what is escaped ends no text
            text = json.mid(begin, i - begin);
        } else if (json[i] == '{') {
            objects.emplace_back();
        } else if (json[i] == '}') {
            objects.pop_back();
        } else if (json[i] == ':') {
            const QString name = nameMeant(text);
            if (!objects.back().insert(name).second)
                return name.isNull() ? QLatin1String("") : name;
        }
    }
    return {};
}

/// Why this is no JSON, by the line.
tl::unexpected<Error> noJson(const QByteArray &json, qsizetype at)
{
    if (json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF")) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("RuleBook", "The rules file is in UTF-16. Save it as UTF-8."));
    }
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("RuleBook",
                                               "The rules file is not JSON: line %1 cannot be read. Correct it and try "
                                               "again.")
                       .arg(json.left(at).count('\n') + 1));
}

Result<QJsonObject> parseObject(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("RuleBook", "The rules file is empty. Choose another file."));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return noJson(json, parsing.offset);
    if (!document.isObject())
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate("RuleBook", "The rules file is not a JSON object. Choose another file."));
    const QString twice = namedTwice(json);
    if (twice.isNull())
        return document.object();
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("RuleBook",
                                               "The rules file gives the setting \"%1\" twice. Remove one of them and "
                                               "try again.")
                       .arg(twice.left(longestNameTold)));
}

/// Reads an object's settings one by one and remembers their names; the first fault stays, and later reads do nothing.
class SettingsReader
{
public:
    SettingsReader(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

    /// Where the setting is there: passes its value to `take`, which says whether it is possible; `wanted` says what is.
    template<typename Take>
    void read(QLatin1String name, const QString &wanted, Take take)
    {
        m_known.append(QString(name));
        const auto found = m_object.constFind(name);
        if (found != m_object.constEnd() && m_fault.isEmpty() && !take(QJsonValue(found.value())))
            refuse(name, wanted);
    }
    template<typename Integer>
    void integer(QLatin1String name, qint64 least, qint64 greatest, Integer &target)
    {
        read(name, Wanted::wholeNumber(least, greatest), [&](const QJsonValue &value) {
            const double number = value.toDouble();
            if (!value.isDouble() || std::floor(number) < number || number < static_cast<double>(least)
                || number > static_cast<double>(greatest))
                return false;
            target = static_cast<Integer>(value.toInteger());
            return true;
        });
    }
    template<std::size_t Size, typename Enum>
    void choice(QLatin1String name, const std::array<QLatin1String, Size> &names, Enum &target)
    {
        read(name, Wanted::tr("one of these: %1").arg(Wanted::joined(names)),
             [&](const QJsonValue &value) { return parseChoice(value, names, target); });
    }
    template<std::size_t Size, typename Enum>
    static bool parseChoice(const QJsonValue &value, const std::array<QLatin1String, Size> &names, Enum &target)
    {
        const auto found = std::ranges::find(names, value.toString());
        if (!value.isString() || found == names.end())
            return false;
        target = static_cast<Enum>(found - names.begin());
        return true;
    }
    /// A list of names without repetition.
    template<std::size_t Size, typename Enum>
    void choices(QLatin1String name, const std::array<QLatin1String, Size> &names, std::vector<Enum> &target)
    {
        read(name, Wanted::tr("a list of these, none of them twice: %1").arg(Wanted::joined(names)),
             [&](const QJsonValue &value) {
                 std::vector<Enum> chosen;
                 for (const QJsonValue element : value.toArray()) {
                     Enum parsed{};
                     if (!parseChoice(element, names, parsed) || std::ranges::find(chosen, parsed) != chosen.end())
                         return false;
                     chosen.push_back(parsed);
                 }
                 target = std::move(chosen);
                 return value.isArray();
             });
    }
    void refuse(QLatin1String name, const QString &wanted)
    {
        if (!m_fault.isEmpty())
            return;
        m_fault = m_path + name;
        m_wanted = wanted;
    }

    /// After all reads: the fault, or a setting that is not known.
    [[nodiscard]] Result<void> finish() const
    {
        for (const QString &name : m_object.keys()) {
            if (!m_known.contains(name))
                return unknownSetting(m_path + name);
        }
        if (!m_fault.isEmpty())
            return badValue(m_fault, m_wanted);
        return {};
    }

private:
    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    QString m_fault;
    QString m_wanted; ///< instead of it
};

Result<Prize> parsePrize(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return badValue(path, Wanted::object());
    Prize prize;
    SettingsReader reader(value.toObject(), path + QLatin1Char('.'));
    const QString aText = Wanted::tr("a text that is not empty");
    reader.read(QLatin1String("name"), aText, [&](const QJsonValue &name) {
        prize.name = name.toString().trimmed();
        // Half a character or a NUL cannot be stored.
        return name.isString() && prize.name.isValidUtf16() && !prize.name.contains(QChar(QChar::Null));
    });
    reader.integer(QLatin1String("count"), 1, largestCount, prize.count);
    qint64 amount = -1;
    if (!value.toObject().value(QLatin1String("amount")).isNull())
        reader.integer(QLatin1String("amount"), 0, largestAmount, amount);
    else
        reader.read(QLatin1String("amount"), {}, [](const QJsonValue &) { return true; });
    if (prize.name.isEmpty())
        reader.refuse(QLatin1String("name"), aText);
    HOITHI_CHECK(reader.finish());
    if (amount >= 0)
        prize.amount = amount;
    return prize;
}

Result<std::vector<Prize>> parsePrizes(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray())
        return badValue(QStringLiteral("prizes"), Wanted::list());
    if (list.size() > largestCount) {
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate(
                           "RuleBook", "The rules file has %1 prizes under \"prizes\", and at most %2 are possible.")
                           .arg(list.size())
                           .arg(largestCount));
    }
    std::vector<Prize> prizes;
    for (qsizetype i = 0; i < list.size(); ++i) {
        HOITHI_TRY(Prize prize, parsePrize(list.at(i), QStringLiteral("prizes[%1]").arg(i)));
        prizes.push_back(std::move(prize));
    }
    return prizes;
}

Result<CollectiveRules> parseCollective(const QJsonValue &value)
{
    if (!value.isObject())
        return badValue(QStringLiteral("collective"), Wanted::object());
    CollectiveRules rules;
    SettingsReader reader(value.toObject(), QStringLiteral("collective."));
    reader.integer(QLatin1String("count"), 0, largestCount, rules.count);
    reader.choice(QLatin1String("metric"), collectiveMetricNames, rules.metric);
    reader.read(QLatin1String("minimum_rate"), Wanted::tr("a number from 0 to 1, or null"),
                [&](const QJsonValue &rate) {
                    if (rate.isDouble())
                        rules.minimumRate = rate.toDouble();
                    return rate.isNull() || (rate.isDouble() && rate.toDouble() >= 0 && rate.toDouble() <= 1);
                });
    reader.choices(QLatin1String("ties"), collectiveTieNames, rules.ties);
    HOITHI_CHECK(reader.finish());
    return rules;
}

void readOrder(SettingsReader &reader, RuleBook &rules)
{
    std::vector<Criterion> order(rules.order.begin(), rules.order.end());
    reader.choices(QLatin1String("order"), criterionNames, order);
    if (order.size() == rules.order.size())
        std::ranges::copy(order, rules.order.begin());
    else
        reader.refuse(QLatin1String("order"),
                      Wanted::tr("a list of these, each of them once: %1").arg(Wanted::joined(criterionNames)));
}

} // namespace

Result<RulesFile> parseRulesFile(const QByteArray &bytes)
{
    if (bytes.size() <= mostRulesFileBytes)
        return parseRules(bytes);
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("RuleBook",
                                               "The file is too large for a rules file, which has at most %1 KB. "
                                               "Choose another file.")
                       .arg(mostRulesFileBytes / 1024));
}

Result<RulesFile> parseRules(const QByteArray &json)
{
    HOITHI_TRY(const QJsonObject object, parseObject(json));
    RulesFile file;
    RuleBook &rules = file.rules;
    rules = *ruleBookPreset(u"all-15");

    SettingsReader reader(object, {});
    reader.integer(QLatin1String("question_count"), 1, largestCount, rules.questionCount);
    reader.integer(QLatin1String("required_correct"), 1, rules.questionCount, rules.requiredCorrect);
    if (rules.requiredCorrect > rules.questionCount)
        reader.refuse(QLatin1String("required_correct"), Wanted::wholeNumber(1, rules.questionCount));
    reader.choice(QLatin1String("counted_attempt"), countedAttemptNames, rules.countedAttempt);
    reader.choice(QLatin1String("prediction_target"), predictionTargetNames, rules.predictionTarget);
    reader.choice(QLatin1String("missing_prediction"), missingPredictionNames, rules.missingPrediction);
    readOrder(reader, rules);
    reader.choice(QLatin1String("repeat_winners"), repeatWinnersNames, rules.repeatWinners);
    reader.integer(QLatin1String("in_force_from_round"), 1, largestCount, file.inForceFromRound);
    reader.read(QLatin1String("prizes"), Wanted::list(), [](const QJsonValue &value) { return value.isArray(); });
    reader.read(QLatin1String("collective"), Wanted::object(),
                [](const QJsonValue &value) { return value.isObject(); });
    HOITHI_CHECK(reader.finish());
    if (object.contains(QLatin1String("prizes"))) {
        HOITHI_TRY(rules.prizes, parsePrizes(object.value(QLatin1String("prizes"))));
    }
    if (object.contains(QLatin1String("collective"))) {
        HOITHI_TRY(rules.collective, parseCollective(object.value(QLatin1String("collective"))));
    }
    return file;
}

} // namespace hoithi
