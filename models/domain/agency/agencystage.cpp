// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencystage.h"

#include "base/text.h"
#include "domain/agency/agencyterms.h"

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

constexpr qsizetype longestCode = 64;
constexpr qsizetype longestName = 300;
constexpr qsizetype longestAliases = 16'000;
constexpr int mostPeople = 10'000'000;

/// In one line, without what nobody sees.
QString tidied(const QString &text)
{
    QString seen = normalized(text);
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return seen;
}

/// What looks like another text than it is: nothing is to be seen of a character, or it turns the order.
bool hasUnseen(const QString &text)
{
    return std::ranges::any_of(normalized(text).toUcs4(), [](uint c) {
        const QChar::Category category = QChar::category(c);
        const bool isFiller = c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0
                              || (c >= 0xFE00 && c <= 0xFE0F);
        return isFiller || category == QChar::Other_Control || category == QChar::Other_Format
               || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

QStringList tidied(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts.join(u'|').split(u'|')) { // a file divides them by it
        if (const QString name = tidied(text); !name.isEmpty() && !all.contains(name))
            all.append(name);
    }
    return all;
}

/// The same names, in whatever order and normal form.
bool areSame(const QStringList &one, const QStringList &other)
{
    const QStringList a = tidied(one);
    const QStringList b = tidied(other);
    return std::set<QString>(a.begin(), a.end()) == std::set<QString>(b.begin(), b.end());
}

/// As the edit has it, whether that is different or not.
AgencyVersion versionOf(const AgencyState *known, const AgencyEdit &edit)
{
    AgencyVersion version = known ? known->now : AgencyVersion{};
    version.code = known ? version.code : tidied(edit.code);
    const auto set = [](QString &field, const std::optional<QString> &wanted) {
        if (wanted)
            field = tidied(*wanted);
    };
    set(version.name, edit.name);
    set(version.kind, edit.kind);
    set(version.bloc, edit.bloc);
    set(version.parentCode, edit.parentCode);
    if (edit.aliases && !areSame(version.aliases, *edit.aliases)) // else as the contest was made with them
        version.aliases = tidied(*edit.aliases);
    version.counted = edit.counted.value_or(version.counted);
    return version;
}

std::optional<AgencyHeadcount> headcountOf(const AgencyState *known, const AgencyEdit &edit, const QString &code)
{
    if (!edit.people)
        return {};
    if (known) {
        const auto same = known->headcounts.find(edit.peopleSince);
        if (same != known->headcounts.end() && same->second == *edit.people)
            return {};
        const bool isNewest = !known->headcounts.empty() && known->headcounts.rbegin()->second == *edit.people;
        if (!edit.peopleSince.isValid() && isNewest)
            return {}; // without a day the newest is meant
    }
    return AgencyHeadcount{code, *edit.people, edit.peopleSince};
}

std::optional<AgencyMerger> mergerOf(const AgencyState *known, const AgencyEdit &edit, const QString &code)
{
    if (!edit.mergedInto)
        return {};
    const QString into = tidied(*edit.mergedInto);
    const AgencyMerger wanted{code, into, into.isEmpty() ? QDate() : edit.mergedSince};
    const AgencyMerger now = known && known->merger ? *known->merger : AgencyMerger{code, QString(), {}};
    if (now.into == wanted.into && (now.since == wanted.since || !wanted.since.isValid()))
        return {};
    return wanted;
}

bool hasDay(const AgencyState *known)
{
    return known && !known->headcounts.empty() && known->headcounts.rbegin()->first.isValid();
}

} // namespace

AgencyRecord recordOf(const AgencyHistory &history, const AgencyEdit &edit)
{
    AgencyRecord record;
    record.code = tidied(edit.code);
    const AgencyState *known = history.find(record.code);
    record.isNew = known == nullptr;
    if (const AgencyVersion version = versionOf(known, edit); !known || known->now != version)
        record.version = version;
    record.merger = mergerOf(known, edit, record.code);
    if (const auto headcount = headcountOf(known, edit, record.code))
        record.headcounts.push_back(*headcount);
    return record;
}

const AgencyState *inOtherCase(const AgencyHistory &history, const QString &code)
{
    const auto &agencies = history.agencies();
    const auto found = std::ranges::find_if(agencies, [&code](const AgencyState &agency) {
        return agency.now.code != code && agency.now.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == agencies.end() ? nullptr : &*found;
}

std::optional<AgencyProblem> problemOf(const AgencyHistory &history, const AgencyEdit &edit)
{
    const QString code = tidied(edit.code);
    if (code.isEmpty() || code.size() > longestCode)
        return AgencyProblem::NoCode;
    const AgencyState *known = history.find(code);
    if (hasUnseen(edit.code) && !history.find(edit.code)) // a contest may have been made with one
        return AgencyProblem::UnseenCode;
    if (!known && inOtherCase(history, code))
        return AgencyProblem::OtherCase;
    const AgencyVersion version = versionOf(known, edit);
    if (version.name.isEmpty() || version.name.size() > longestName)
        return AgencyProblem::NoName;
    if (version.kind.size() > longestCode || version.bloc.size() > longestCode
        || version.aliases.join(u'\n').size() > longestAliases)
        return AgencyProblem::BadText;
    if (version.parentCode == code)
        return AgencyProblem::Circle;
    if (edit.people && (*edit.people < 0 || *edit.people > mostPeople))
        return AgencyProblem::BadPeople;
    if (headcountOf(known, edit, code) && !edit.peopleSince.isValid() && hasDay(known))
        return AgencyProblem::PeopleNeedsDay;
    const auto merger = mergerOf(known, edit, code);
    if (merger && merger->into == code)
        return AgencyProblem::Itself;
    if (merger && !merger->into.isEmpty() && !merger->since.isValid())
        return AgencyProblem::NoDay;
    return {};
}

AgencyHistory with(AgencyHistory history, std::span<const AgencyRecord> records)
{
    for (const AgencyRecord &record : records) {
        const AgencyState *known = history.find(record.code);
        if (record.version)
            history.add(known ? known->id : AgencyId(), *record.version);
    }
    for (const AgencyRecord &record : records) {
        if (record.merger)
            history.add(*record.merger);
        for (const AgencyHeadcount &headcount : record.headcounts)
            history.add(headcount);
    }
    return history;
}

std::optional<AgencyFault> newFault(const AgencyHistory &before, const AgencyHistory &after)
{
    for (const AgencyState &agency : after.agencies()) {
        const AgencyState *old = before.find(agency.now.code);
        const QString parent = agency.now.parentCode;
        const bool hadParent = old && old->now.parentCode == parent && !before.find(parent);
        if (!parent.isEmpty() && !after.find(parent) && !hadParent)
            return AgencyFault{AgencyProblem::NoParent, {agency.now.code, parent}};
        if (agency.merger && !after.find(agency.merger->into))
            return AgencyFault{AgencyProblem::NoSuccessor, {agency.now.code, agency.merger->into}};
    }
    if (const QStringList circle = after.circle(); !circle.isEmpty() && before.circle().isEmpty())
        return AgencyFault{AgencyProblem::Circle, circle};
    return {};
}

qsizetype AgencyStage::count(AgencyRowState state) const
{
    return std::ranges::count(rows, state, &StagedAgencyRow::state);
}

std::vector<AgencyEdit> AgencyStage::edits() const
{
    std::vector<AgencyEdit> edits;
    for (const StagedAgencyRow &row : rows) {
        if (row.state == AgencyRowState::Added || row.state == AgencyRowState::Changed)
            edits.push_back(row.edit);
    }
    return edits;
}

namespace {

/// A file has the names that people see; what is recorded are the codes.
std::optional<AgencyProblem> readTerms(const AgencyTerms &terms, AgencyEdit &edit)
{
    if (edit.kind)
        edit.kind = terms.kind(tidied(*edit.kind));
    if (!edit.bloc)
        return {};
    edit.bloc = terms.bloc(tidied(*edit.bloc));
    return edit.bloc->isEmpty() || terms.isKnownBloc(*edit.bloc) ? std::nullopt
                                                                 : std::optional(AgencyProblem::UnknownBloc);
}

} // namespace

AgencyStage stageAgencies(const AgencyHistory &history, std::vector<AgencyFileRow> rows)
{
    AgencyStage stage;
    stage.before = history;
    const AgencyTerms terms(history);
    std::set<QString> codes;
    std::set<QString> newCodes; // without regard to case
    std::set<QString> inCircle;
    std::vector<AgencyRecord> records;
    for (AgencyFileRow &row : rows) {
        StagedAgencyRow staged{row.line, std::move(row.edit), {}, AgencyRowState::Invalid, row.problem};
        staged.record.code = tidied(staged.edit.code);
        if (!staged.problem)
            staged.problem = readTerms(terms, staged.edit);
        if (!staged.problem)
            staged.problem = problemOf(history, staged.edit);
        const QString &code = staged.record.code;
        const bool isNew = !history.find(code);
        const bool isOther = codes.insert(code).second && (!isNew || newCodes.insert(code.toCaseFolded()).second);
        if (!isOther && !staged.problem)
            staged.problem = AgencyProblem::Repeated;
        if (!staged.problem) {
            staged.record = recordOf(history, staged.edit);
            staged.state = staged.record.isNew       ? AgencyRowState::Added
                           : staged.record.isEmpty() ? AgencyRowState::Unchanged
                                                     : AgencyRowState::Changed;
            records.push_back(staged.record);
        }
        stage.rows.push_back(std::move(staged));
    }
    // A line that leads nowhere or in a circle is not taken; without it, others may lead nowhere.
    for (auto fault = newFault(history, with(history, records)); fault;
         fault = newFault(history, with(history, records))) {
        bool isFound = false;
        if (fault->problem == AgencyProblem::Circle)
            inCircle.insert(fault->codes.begin(), fault->codes.end());
        for (StagedAgencyRow &row : stage.rows) {
            if (isFound || row.problem || row.record.isEmpty() || !fault->codes.contains(row.record.code)
                || (fault->problem != AgencyProblem::Circle && row.record.code != fault->codes.front()))
                continue;
            row.state = AgencyRowState::Invalid;
            row.problem = inCircle.contains(row.record.code) ? AgencyProblem::Circle : fault->problem;
            std::erase_if(records, [&](const AgencyRecord &record) { return record.code == row.record.code; });
            isFound = true;
        }
        if (!isFound)
            break;
    }
    for (const AgencyState &agency : history.agencies()) {
        if (!codes.contains(agency.now.code))
            stage.missing.append(agency.now.code);
    }
    return stage;
}

} // namespace hoithi
