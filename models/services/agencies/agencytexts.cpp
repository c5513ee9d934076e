// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencytexts.h"

#include "domain/agency/agencyterms.h"
#include "services/store.h"

namespace hoithi {

namespace {

QString quoted(const QString &text)
{
    return text.isEmpty() ? Services::tr("none", "of an agency's fields") : QStringLiteral("“%1”").arg(text);
}

void addVersion(QStringList &texts, const AgencyVersion &was, const AgencyVersion &now, const QStringList &formerNames)
{
    const auto add = [&texts](const QString &field, const QString &before, const QString &after) {
        if (before != after)
            texts.append(
                Services::tr("%1: %2 → %3", "a change of an agency").arg(field, quoted(before), quoted(after)));
    };
    add(Services::tr("name", "of an agency"), was.name, now.name);
    add(Services::tr("kind", "of an agency"), was.kind, now.kind);
    add(Services::tr("bloc", "of an agency"), was.bloc, now.bloc);
    add(Services::tr("agency above"), was.parentCode, now.parentCode);
    for (const QString &alias : now.aliases) {
        if (!was.aliases.contains(alias))
            texts.append(Services::tr("also read: “%1”").arg(alias));
    }
    for (const QString &alias : was.aliases) {
        if (now.aliases.contains(alias))
            continue;
        const bool isName = alias == now.name || alias == was.name || formerNames.contains(alias);
        texts.append((isName ? Services::tr("no longer another name, but still read as its name or a former one: “%1”")
                             : Services::tr("no longer read: “%1”"))
                         .arg(alias));
    }
    if (was.counted != now.counted)
        texts.append(now.counted ? Services::tr("counted again") : Services::tr("no longer counted"));
}

} // namespace

QString agencyDayText(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : Services::tr("the beginning");
}

QStringList recordTexts(const AgencyHistory &before, const AgencyRecord &record)
{
    QStringList texts;
    const AgencyState *known = before.find(record.code);
    if (record.version && !known)
        texts.append(Services::tr("new: “%1”").arg(record.version->name));
    if (record.version) {
        AgencyVersion first{record.code, record.version->name, {}, {}, {}, {}};
        addVersion(texts, known ? known->now : first, *record.version, known ? known->formerNames : QStringList());
    }
    if (record.merger && !record.merger->into.isEmpty())
        texts.append(
            Services::tr("merged into %1 from %2").arg(record.merger->into, agencyDayText(record.merger->since)));
    else if (record.merger && known && known->merger)
        texts.append(Services::tr("no longer merged into %1").arg(known->merger->into));
    for (const AgencyHeadcount &headcount : record.headcounts) {
        texts.append(Services::tr("headcount %1 from %2")
                         .arg(QString::number(headcount.people), agencyDayText(headcount.since)));
    }
    return texts;
}

QString problemText(AgencyProblem problem)
{
    switch (problem) {
    case AgencyProblem::NoCode:
        return Services::tr("An agency has a code of 1 to 64 characters.");
    case AgencyProblem::UnseenCode:
        return Services::tr("The code has characters that nobody sees: type it anew.");
    case AgencyProblem::OtherCase:
        return Services::tr("An agency has this code in other capital or small letters: write it as there.");
    case AgencyProblem::NoName:
        return Services::tr("An agency has a name of 1 to 300 characters.");
    case AgencyProblem::BadText:
        return Services::tr("The kind, the bloc or the other names are too long.");
    case AgencyProblem::Repeated:
        return Services::tr("A line before it has the same code: keep one of them.");
    case AgencyProblem::NoParent:
        return Services::tr("No agency has the code of the agency above: correct it, or add that agency.");
    case AgencyProblem::NoSuccessor:
        return Services::tr("No agency has the code that it is merged into: correct it, or add that agency.");
    case AgencyProblem::NoDay:
        return Services::tr("A merger has a day from which it holds: give it.");
    case AgencyProblem::BadDay:
        return Services::tr("A day is written 2026-07-01 or 01/07/2026, from 2000 to 2099.");
    case AgencyProblem::BadPeople:
        return Services::tr("A headcount is a whole number from 0 to 10,000,000.");
    case AgencyProblem::PeopleNeedsDay:
        return Services::tr("The agency has a headcount with a day already: say from which day the new one holds.");
    case AgencyProblem::BadCounted:
        return Services::tr("“Counted” is yes or no.");
    case AgencyProblem::Itself:
        return Services::tr("An agency cannot be merged into itself: give another one.");
    case AgencyProblem::UnknownBloc:
        return Services::tr("No agency of the contest has this bloc.");
    case AgencyProblem::ExtraCells:
        return Services::tr("The line has more cells than the header: put a value that has commas in quotes.");
    case AgencyProblem::Circle:
        return Services::tr("Agencies cannot be merged into each other, or stand above each other, in a circle.");
    case AgencyProblem::Rests:
        break;
    }
    return Services::tr("A later change rests on it: take that back first.");
}

QString stagedProblemText(const AgencyStage &stage, const StagedAgencyRow &row)
{
    const AgencyProblem problem = row.problem.value_or(AgencyProblem::NoCode);
    if (const AgencyState *other = inOtherCase(stage.before, row.record.code);
        other && problem == AgencyProblem::OtherCase)
        return Services::tr("An agency has this code as “%1”: write it so.").arg(other->now.code);
    return stagedProblemText(stage, problem);
}

QString stagedProblemText(const AgencyStage &stage, AgencyProblem problem)
{
    if (problem != AgencyProblem::UnknownBloc)
        return problemText(problem);
    return Services::tr("No agency of the contest has this bloc. There are: %1.")
        .arg(blocsOf(stage.before).join(QStringLiteral(", ")));
}

} // namespace hoithi
