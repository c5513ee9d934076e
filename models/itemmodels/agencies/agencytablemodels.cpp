// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/agencies/agencytablemodels.h"

#include "itemmodels/contesttablemodels.h"

#include <array>

namespace hoithi {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgencyWords)
};

using Open = UnresolvedAgency;

QString likeliestText(const Open &row)
{
    if (row.suggestions.empty())
        return unknownText();
    return agencyWithParent(row.suggestions.front().name, row.suggestions.front().parentName);
}

int confidenceOf(const Open &row)
{
    return row.suggestions.empty() ? 0 : row.suggestions.front().confidence;
}

QString confidenceText(const Open &row)
{
    return row.suggestions.empty() ? unknownText() : Words::tr("%1%").arg(confidenceOf(row));
}

constexpr std::array<Column<Open>, 5> openColumns{{
    {"text", QT_TRANSLATE_NOOP("UnresolvedTableModel", "Text"),
     [](const Open &row) { return row.texts.empty() ? QString() : row.texts.front().text; }, nullptr, false},
    {"submissions", QT_TRANSLATE_NOOP("UnresolvedTableModel", "Submissions"),
     [](const Open &row) { return formatNumber(static_cast<qint64>(row.submissions)); },
     [](const Open &row) { return QVariant(row.submissions); }, true},
    {"spellings", QT_TRANSLATE_NOOP("UnresolvedTableModel", "Spellings"),
     [](const Open &row) { return formatNumber(static_cast<qint64>(std::ssize(row.texts))); },
     [](const Open &row) { return QVariant(static_cast<qint64>(std::ssize(row.texts))); }, true},
    {"likeliest", QT_TRANSLATE_NOOP("UnresolvedTableModel", "May mean"), likeliestText, nullptr, false},
    {"confidence", QT_TRANSLATE_NOOP("UnresolvedTableModel", "Confidence"), confidenceText,
     [](const Open &row) { return QVariant(confidenceOf(row)); }, true},
}};

QString stateText(const AgencyDecided &row)
{
    if (row.inForce)
        return Words::tr("in force");
    return row.kind == AgencyDecided::Kind::Withdrawn ? Words::tr("open again") : Words::tr("replaced");
}

using Made = AgencyDecided;
constexpr std::array<Column<Made>, 6> decisionColumns{{
    {"text", QT_TRANSLATE_NOOP("AgencyDecisionTableModel", "Text"), [](const Made &row) { return row.text; }, nullptr,
     false},
    {"meaning", QT_TRANSLATE_NOOP("AgencyDecisionTableModel", "Decision"), agencyMeaningText, nullptr, false},
    {"state", QT_TRANSLATE_NOOP("AgencyDecisionTableModel", "State"), stateText, nullptr, false},
    {"person", QT_TRANSLATE_NOOP("AgencyDecisionTableModel", "Decided by"), [](const Made &row) { return row.person; },
     nullptr, false},
    {"decided_at", QT_TRANSLATE_NOOP("AgencyDecisionTableModel", "Time"),
     [](const Made &row) { return formatInstant(row.atUtc); }, [](const Made &row) { return QVariant(row.id); }, true},
    {"reason", QT_TRANSLATE_NOOP("AgencyDecisionTableModel", "Reason"), [](const Made &row) { return row.reason; },
     nullptr, false},
}};

std::optional<qint64> headcountOf(const ListedAgency &row)
{
    return row.headcount ? std::optional<qint64>(*row.headcount) : std::nullopt;
}

QString mergedText(const ListedAgency &row)
{
    const auto &merger = row.state.merger;
    if (!row.state.now.counted)
        return Words::tr("not counted");
    if (!merger)
        return {};
    const QString since = merger->since.toString(QStringLiteral("dd/MM/yyyy"));
    const bool isMerged = row.successorCode != row.state.now.code;
    return Words::tr("into %1, from %2").arg(isMerged ? row.successorName : merger->into, since);
}

using Listed = ListedAgency;
constexpr std::array<Column<Listed>, 7> agencyColumns{{
    {"name", QT_TRANSLATE_NOOP("AgencyTableModel", "Agency"), [](const Listed &row) { return row.state.now.name; },
     nullptr, false},
    {"code", QT_TRANSLATE_NOOP("AgencyTableModel", "Code"), [](const Listed &row) { return row.state.now.code; },
     nullptr, false},
    {"bloc", QT_TRANSLATE_NOOP("AgencyTableModel", "Bloc"),
     [](const Listed &row) { return blocText(row.state.now.bloc); }, nullptr, false},
    {"parent_code", QT_TRANSLATE_NOOP("AgencyTableModel", "Code of the agency above"),
     [](const Listed &row) { return row.state.now.parentCode; }, nullptr, false},
    {"headcount", QT_TRANSLATE_NOOP("AgencyTableModel", "Headcount"),
     [](const Listed &row) { return formatNumber(headcountOf(row)); },
     [](const Listed &row) { return row.headcount ? QVariant(*row.headcount) : QVariant(-1); }, true},
    {"merged", QT_TRANSLATE_NOOP("AgencyTableModel", "Merged"), mergedText, nullptr, false},
    {"aliases", QT_TRANSLATE_NOOP("AgencyTableModel", "Other names"),
     [](const Listed &row) { return (row.state.now.aliases + row.state.formerNames).join(QStringLiteral(", ")); },
     nullptr, false},
}};

QString whatText(const AgencyChangeTold &row)
{
    if (row.undoes != 0)
        return Words::tr("change %1 taken back").arg(row.undoes);
    QStringList lines;
    for (const AgencyLineTold &line : row.lines) {
        constexpr int most = 5;
        if (lines.size() < most)
            lines.append(QStringLiteral("%1: %2").arg(line.name, line.texts.join(QStringLiteral("; "))));
    }
    const auto more = std::ssize(row.lines) - lines.size();
    if (more > 0)
        lines.append(Words::tr("and %1 more").arg(formatNumber(static_cast<qint64>(more))));
    return lines.join(QStringLiteral(" · "));
}

QString changeStateText(const AgencyChangeTold &row)
{
    if (row.undoes != 0)
        return {};
    return row.inForce ? Words::tr("in force") : Words::tr("taken back");
}

using Told = AgencyChangeTold;
constexpr std::array<Column<Told>, 6> changeColumns{{
    {"what", QT_TRANSLATE_NOOP("AgencyChangeTableModel", "Change"), whatText, nullptr, false},
    {"number", QT_TRANSLATE_NOOP("AgencyChangeTableModel", "Number"),
     [](const Told &row) { return QString::number(row.id); }, [](const Told &row) { return QVariant(row.id); }, true},
    {"state", QT_TRANSLATE_NOOP("AgencyChangeTableModel", "State"), changeStateText, nullptr, false},
    {"person", QT_TRANSLATE_NOOP("AgencyChangeTableModel", "Recorded by"), [](const Told &row) { return row.person; },
     nullptr, false},
    {"changed_at", QT_TRANSLATE_NOOP("AgencyChangeTableModel", "Time"),
     [](const Told &row) { return formatInstant(row.atUtc); }, [](const Told &row) { return QVariant(row.id); }, true},
    {"reason", QT_TRANSLATE_NOOP("AgencyChangeTableModel", "Reason"), [](const Told &row) { return row.reason; },
     nullptr, false},
}};

} // namespace

UnresolvedTableModel::UnresolvedTableModel(QObject *parent) : RowTableModel("UnresolvedTableModel", openColumns, parent)
{}

QVariant UnresolvedTableModel::data(const QModelIndex &index, int role) const
{
    if (role != FilterRole || index.column() != Text)
        return RowTableModel::data(index, role);
    QStringList texts;
    for (const AgencyTextCount &text : row(index.row()).texts)
        texts.append(text.text);
    return texts.join(u'\n');
}

AgencyDecisionTableModel::AgencyDecisionTableModel(QObject *parent)
    : RowTableModel("AgencyDecisionTableModel", decisionColumns, parent)
{}

AgencyTableModel::AgencyTableModel(QObject *parent) : RowTableModel("AgencyTableModel", agencyColumns, parent) {}

AgencyChangeTableModel::AgencyChangeTableModel(QObject *parent)
    : RowTableModel("AgencyChangeTableModel", changeColumns, parent)
{}

QString agencyMeaningText(const AgencyDecided &decided)
{
    switch (decided.kind) {
    case AgencyDecided::Kind::Agency:
        return decided.agencyName.isEmpty() ? decided.agencyCode : decided.agencyName;
    case AgencyDecided::Kind::None:
        return Words::tr("none of the list");
    case AgencyDecided::Kind::Withdrawn:
        break;
    }
    return Words::tr("taken back");
}

QString suggestionReasonText(SuggestionReason reason)
{
    switch (reason) {
    case SuggestionReason::Code:
        return Words::tr("is the code of the agency");
    case SuggestionReason::SameName:
        return Words::tr("other agencies have this name, too");
    case SuggestionReason::OtherMarks:
        return Words::tr("only diacritics differ");
    case SuggestionReason::OtherKind:
        return Words::tr("another word for the unit, or none");
    case SuggestionReason::OtherParent:
        return Words::tr("the agency above is another one, or unclear");
    case SuggestionReason::Misspelt:
        return Words::tr("nearly the same letters");
    case SuggestionReason::SharedWords:
        break;
    }
    return Words::tr("words in common");
}

QString agencyWithParent(const QString &name, const QString &parentName)
{
    return parentName.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, parentName);
}

} // namespace hoithi
