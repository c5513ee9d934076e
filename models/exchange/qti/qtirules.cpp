// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtirules.h"

#include "exchange/qti/qtinames.h"

#include <algorithm>
#include <cmath>

namespace hoithi {

namespace {

using Response = QtiRules::Response;
/// Choices are none for null; nothing stands for what cannot be told.
using Value = std::variant<std::monostate, double, bool, Response>;
using Truth = std::optional<bool>;

template<typename Wanted>
std::optional<Wanted> as(const Value &value)
{
    const auto *const found = std::get_if<Wanted>(&value);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

Value valueOf(const Truth &truth)
{
    return truth ? Value(*truth) : Value();
}

std::optional<double> numberIn(const QString &text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isNumeric(const QString &baseType)
{
    return baseType == QLatin1String("float") || baseType == QLatin1String("integer");
}

Value baseValue(const XmlElement &element)
{
    const QString type = element.attribute(u"baseType").trimmed();
    const QString text = element.text().trimmed();
    if (type == QLatin1String("boolean"))
        return text == QLatin1String("true") || text == QLatin1String("1");
    if (!isNumeric(type))
        return Response{text};
    const auto number = numberIn(text);
    return number ? Value(*number) : Value();
}

/// The points that the declaration maps to the choices of a response, together.
Value mapped(const XmlElement &declaration, const Response &response)
{
    const XmlElement *const mapping = declaration.child(u"mapping");
    if (mapping == nullptr)
        return {};
    std::map<QString, double> points;
    for (const XmlElement *entry : mapping->elements(u"mapEntry")) {
        const auto value = numberIn(entry->attribute(u"mappedValue"));
        if (!value)
            return {};
        points[entry->attribute(u"mapKey").trimmed()] = *value;
    }
    const double otherwise = numberIn(mapping->attribute(u"defaultValue")).value_or(0);
    double sum = 0;
    for (const QString &choice : response) {
        const auto found = points.find(choice);
        sum += found == points.end() ? otherwise : found->second;
    }
    sum = std::max(sum, numberIn(mapping->attribute(u"lowerBound")).value_or(sum));
    return std::min(sum, numberIn(mapping->attribute(u"upperBound")).value_or(sum));
}

/// Far more than any question has; what rules compare over and over stays small.
constexpr std::size_t mostChoices = 100;

Value choicesOf(Response choices)
{
    return choices.size() > mostChoices ? Value() : Value(std::move(choices));
}

Value correctResponse(const XmlElement &declaration)
{
    Response correct;
    if (const XmlElement *const declared = declaration.child(u"correctResponse")) {
        for (const XmlElement *value : declared->elements(u"value"))
            correct.insert(value->text().trimmed());
    }
    return choicesOf(std::move(correct));
}

/// Follows the rules for one response.
class RuleRun
{
public:
    RuleRun(const XmlElement &declaration, const Response &response, const std::set<QString> &outcomes)
        : m_identifier(declaration.attribute(u"identifier").trimmed()), m_response(response),
          m_correct(correctResponse(declaration)), m_mapped(mapped(declaration, response))
    {
        for (const QString &outcome : outcomes)
            m_outcomes[outcome] = 0.0;
    }

    void follow(const std::vector<const XmlElement *> &statements)
    {
        for (const XmlElement *statement : statements) {
            if (m_isOver)
                return;
            follow(*statement);
        }
    }

    [[nodiscard]] std::optional<double> number(const QString &outcome) const
    {
        const auto found = m_outcomes.find(outcome);
        return found == m_outcomes.end() || m_isLost ? std::nullopt : as<double>(found->second);
    }

private:
    void follow(const XmlElement &statement)
    {
        if (statement.name == QLatin1String("setOutcomeValue")) {
            const auto values = statement.elements();
            m_outcomes[statement.attribute(u"identifier")] = values.size() == 1 ? evaluate(*values.front()) : Value();
        } else if (statement.name == QLatin1String("responseCondition")) {
            followCondition(statement);
        } else if (statement.name == QLatin1String("responseProcessingFragment")) {
            follow(statement.elements());
        } else if (statement.name == QLatin1String("exitResponse")) {
            m_isOver = true;
        } else {
            forget(statement);
        }
    }

    void followCondition(const XmlElement &condition)
    {
        bool isOpen = false;
        for (const XmlElement *branch : condition.elements()) {
            std::vector<const XmlElement *> parts = branch->elements();
            Truth holds = true;
            if (branch->name != QLatin1String("responseElse")) {
                holds = parts.empty() ? Truth() : as<bool>(evaluate(*parts.front()));
                if (!parts.empty())
                    parts.erase(parts.begin());
            }
            isOpen = isOpen || !holds;
            if (isOpen) {
                forget(*branch);
            } else if (*holds) {
                follow(parts);
                return;
            }
        }
    }

    /// What may or may not happen: nothing can be told of the outcomes that it sets.
    void forget(const XmlElement &statement)
    {
        const auto isSetting = [](const QString &name) {
            return name == QLatin1String("setOutcomeValue") || name == QLatin1String("lookupOutcomeValue")
                   || name == QLatin1String("exitResponse");
        };
        if (isSetting(statement.name))
            m_outcomes[statement.attribute(u"identifier")] = Value();
        for (const XmlElement *setting : descendants(statement, isSetting)) {
            m_outcomes[setting->attribute(u"identifier")] = Value();
            m_isLost = m_isLost || setting->name == QLatin1String("exitResponse");
        }
    }

    [[nodiscard]] Value evaluate(const XmlElement &expression) const
    {
        const QString &name = expression.name;
        const bool isOfResponse = expression.attribute(u"identifier").trimmed() == m_identifier;
        if (name == QLatin1String("baseValue"))
            return baseValue(expression);
        if (name == QLatin1String("variable"))
            return isOfResponse ? Value(m_response) : outcome(expression.attribute(u"identifier"));
        if (name == QLatin1String("correct"))
            return isOfResponse ? m_correct : Value();
        if (name == QLatin1String("mapResponse"))
            return isOfResponse ? m_mapped : Value();
        std::vector<Value> values;
        for (const XmlElement *operand : expression.elements())
            values.push_back(evaluate(*operand));
        return values.empty() ? Value() : combine(name, values);
    }

    [[nodiscard]] Value outcome(const QString &identifier) const
    {
        const auto found = m_outcomes.find(identifier);
        return found == m_outcomes.end() ? Value() : found->second;
    }

    static Value combine(const QString &name, const std::vector<Value> &values)
    {
        if (name == QLatin1String("and") || name == QLatin1String("or"))
            return valueOf(joined(values, name == QLatin1String("or")));
        if (name == QLatin1String("sum") || name == QLatin1String("product"))
            return total(values, name == QLatin1String("product"));
        if (name == QLatin1String("multiple") || name == QLatin1String("ordered"))
            return gathered(values);
        if (values.size() == 1)
            return combineOne(name, values.front());
        return values.size() == 2 ? valueOf(compared(name, values[0], values[1])) : Value();
    }

    static Value combineOne(const QString &name, const Value &value)
    {
        if (name == QLatin1String("not")) {
            const Truth truth = as<bool>(value);
            return truth ? Value(!*truth) : Value();
        }
        const auto choices = as<Response>(value);
        return name == QLatin1String("isNull") && choices ? Value(choices->empty()) : Value();
    }

    /// One that decides does so beside others that nobody knows.
    static Truth joined(const std::vector<Value> &values, bool deciding)
    {
        Truth result = !deciding;
        for (const Value &value : values) {
            const Truth truth = as<bool>(value);
            if (truth == deciding)
                return deciding;
            if (!truth)
                result = std::nullopt;
        }
        return result;
    }

    static Value total(const std::vector<Value> &values, bool isProduct)
    {
        double all = isProduct ? 1 : 0;
        for (const Value &value : values) {
            const auto number = as<double>(value);
            if (!number)
                return {};
            all = isProduct ? all * *number : all + *number;
        }
        return all;
    }

    static Value gathered(const std::vector<Value> &values)
    {
        Response all;
        for (const Value &value : values) {
            const auto choices = as<Response>(value);
            if (!choices)
                return {};
            all.insert(choices->begin(), choices->end());
        }
        return choicesOf(std::move(all));
    }

    static Truth compared(const QString &name, const Value &left, const Value &right)
    {
        const auto choices = as<Response>(left);
        const auto others = as<Response>(right);
        if (choices && others) {
            const auto holds = [](const Response &container, const Response &part) {
                return !part.empty() && std::ranges::includes(container, part);
            };
            if (name == QLatin1String("member"))
                return holds(*others, *choices);
            if (name == QLatin1String("contains"))
                return holds(*choices, *others);
            return name == QLatin1String("match") ? Truth(*choices == *others) : Truth();
        }
        const auto number = as<double>(left);
        const auto other = as<double>(right);
        if (!number || !other)
            return std::nullopt;
        if (name == QLatin1String("match") || name == QLatin1String("equal"))
            return *number == *other;
        if (name == QLatin1String("gt") || name == QLatin1String("gte"))
            return *number > *other || (name == QLatin1String("gte") && *number == *other);
        if (name == QLatin1String("lt") || name == QLatin1String("lte"))
            return *number < *other || (name == QLatin1String("lte") && *number == *other);
        return std::nullopt;
    }

    QString m_identifier; ///< of the response
    const Response &m_response;
    Value m_correct;
    Value m_mapped;
    std::map<QString, Value> m_outcomes;
    bool m_isOver = false;
    bool m_isLost = false; ///< the rules may have ended somewhere
};

/// Feedback is set by identifiers, and the best score that there is tells nothing of a response.
bool mayBeScore(const XmlElement &setting)
{
    if (setting.name == QLatin1String("lookupOutcomeValue"))
        return false;
    const XmlElement *const value = setting.child(u"baseValue");
    return setting.attribute(u"identifier") != QLatin1String("MAXSCORE")
           && (value == nullptr || isNumeric(value->attribute(u"baseType").trimmed()));
}

} // namespace

QtiRules::QtiRules(const XmlElement &processing, const XmlElement &declaration)
    : m_processing(processing), m_declaration(declaration)
{
    const auto isSetting = [](const QString &name) {
        return name == QLatin1String("setOutcomeValue") || name == QLatin1String("lookupOutcomeValue");
    };
    for (const XmlElement *setting : descendants(processing, isSetting)) {
        m_outcomes.insert(setting->attribute(u"identifier"));
        if (mayBeScore(*setting))
            m_scores.insert(setting->attribute(u"identifier"));
    }
    if (const QString usual = QStringLiteral("SCORE"); m_outcomes.contains(usual))
        m_scores = {usual};
    const auto isValue = [](const QString &name) {
        return name == QLatin1String("baseValue");
    };
    for (const XmlElement *value : descendants(processing, isValue)) {
        if (!isNumeric(value->attribute(u"baseType").trimmed()))
            m_named.insert(value->text().trimmed());
    }
}

std::optional<double> QtiRules::scoreOf(const Response &response) const
{
    if (m_scores.size() != 1)
        return std::nullopt;
    RuleRun run(m_declaration, response, m_outcomes);
    run.follow(m_processing.elements());
    return run.number(*m_scores.begin());
}

} // namespace hoithi
