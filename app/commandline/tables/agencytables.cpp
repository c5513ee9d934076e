// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/agencytables.h"

#include "base/csvtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

QString reasonName(SuggestionReason reason)
{
    switch (reason) {
    case SuggestionReason::Code:
        return QStringLiteral("code");
    case SuggestionReason::SameName:
        return QStringLiteral("same_name");
    case SuggestionReason::OtherMarks:
        return QStringLiteral("other_marks");
    case SuggestionReason::OtherKind:
        return QStringLiteral("other_kind");
    case SuggestionReason::OtherParent:
        return QStringLiteral("other_parent");
    case SuggestionReason::Misspelt:
        return QStringLiteral("misspelt");
    case SuggestionReason::SharedWords:
        break;
    }
    return QStringLiteral("shared_words");
}

QString kindName(AgencyDecided::Kind kind)
{
    switch (kind) {
    case AgencyDecided::Kind::Agency:
        return QStringLiteral("agency");
    case AgencyDecided::Kind::None:
        return QStringLiteral("none");
    case AgencyDecided::Kind::Withdrawn:
        break;
    }
    return QStringLiteral("withdrawn");
}

QJsonArray suggestionsOf(const UnresolvedAgency &cluster)
{
    QJsonArray suggestions;
    for (const SuggestedAgency &suggested : cluster.suggestions) {
        suggestions.append(QJsonObject{{QStringLiteral("code"), suggested.code},
                                       {QStringLiteral("name"), suggested.name},
                                       {QStringLiteral("parent"), suggested.parentName},
                                       {QStringLiteral("confidence"), suggested.confidence},
                                       {QStringLiteral("reason"), reasonName(suggested.reason)}});
    }
    return suggestions;
}

QJsonObject toObject(const UnresolvedAgency &cluster)
{
    QJsonArray texts;
    for (const AgencyTextCount &text : cluster.texts)
        texts.append(QJsonObject{{QStringLiteral("text"), text.text}, {QStringLiteral("submissions"), text.count}});
    return {{QStringLiteral("submissions"), cluster.submissions},
            {QStringLiteral("texts"), texts},
            {QStringLiteral("suggestions"), suggestionsOf(cluster)}};
}

} // namespace

void writeAgenciesCsv(QTextStream &out, const AgencyList &list)
{
    out << "code,name,kind,bloc,parent_code,headcount,successor_code,counted\n";
    for (const ListedAgency &agency : list.agencies) {
        const AgencyVersion &now = agency.state.now;
        out << csvField(now.code) << ',' << csvField(now.name) << ',' << csvField(now.kind) << ',' << csvField(now.bloc)
            << ',' << csvField(now.parentCode) << ',';
        if (agency.headcount)
            out << *agency.headcount;
        out << ',' << csvField(agency.successorCode == now.code ? QString() : agency.successorCode) << ','
            << (now.counted ? "yes" : "no") << '\n';
    }
}

QByteArray agenciesJson(const AgencyList &list)
{
    QJsonArray array;
    for (const ListedAgency &agency : list.agencies) {
        const AgencyVersion &now = agency.state.now;
        const bool isOwn = agency.successorCode == now.code;
        array.append(
            QJsonObject{{QStringLiteral("code"), now.code},
                        {QStringLiteral("name"), now.name},
                        {QStringLiteral("kind"), now.kind},
                        {QStringLiteral("bloc"), now.bloc},
                        {QStringLiteral("parent_code"), now.parentCode},
                        {QStringLiteral("headcount"), agency.headcount ? QJsonValue(*agency.headcount) : QJsonValue()},
                        {QStringLiteral("successor_code"), isOwn ? QString() : agency.successorCode},
                        {QStringLiteral("counted"), now.counted},
                        {QStringLiteral("other_names"), QJsonArray::fromStringList(now.aliases)},
                        {QStringLiteral("former_names"), QJsonArray::fromStringList(agency.state.formerNames)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

void writeUnresolvedCsv(QTextStream &out, const UnresolvedAgencies &unresolved)
{
    out << "group,text,submissions,suggested_code,suggested_name,confidence,reason\n";
    qint64 group = 0;
    for (const UnresolvedAgency &cluster : unresolved.clusters) {
        ++group;
        for (const AgencyTextCount &text : cluster.texts) {
            out << group << ',' << csvField(text.text) << ',' << text.count << ',';
            if (cluster.suggestions.empty()) {
                out << ",,,\n";
                continue;
            }
            const SuggestedAgency &likeliest = cluster.suggestions.front();
            out << csvField(likeliest.code) << ',' << csvField(likeliest.name) << ',' << likeliest.confidence << ','
                << reasonName(likeliest.reason) << '\n';
        }
    }
}

QByteArray unresolvedJson(const UnresolvedAgencies &unresolved)
{
    QJsonArray groups;
    for (const UnresolvedAgency &cluster : unresolved.clusters)
        groups.append(toObject(cluster));
    return QJsonDocument(QJsonObject{{QStringLiteral("submissions"), unresolved.submissions},
                                     {QStringLiteral("without_text"), unresolved.withoutText},
                                     {QStringLiteral("of_none"), unresolved.ofNone},
                                     {QStringLiteral("not_looked_at"), unresolved.beyond},
                                     {QStringLiteral("groups"), groups}})
        .toJson(QJsonDocument::Indented);
}

void writeAgencyDecisionsCsv(QTextStream &out, const std::vector<AgencyDecided> &decisions)
{
    out << "decision,kind,text,agency_code,agency_name,author,decided_at,reason,in_force\n";
    for (const AgencyDecided &decision : decisions) {
        out << decision.id << ',' << kindName(decision.kind) << ',' << csvField(decision.text) << ','
            << csvField(decision.agencyCode) << ',' << csvField(decision.agencyName) << ',' << csvField(decision.person)
            << ',' << toIsoLocal(decision.atUtc) << ',' << csvField(decision.reason) << ','
            << (decision.inForce ? "yes" : "no") << '\n';
    }
}

QByteArray agencyDecisionsJson(const std::vector<AgencyDecided> &decisions)
{
    QJsonArray array;
    for (const AgencyDecided &decision : decisions) {
        array.append(QJsonObject{{QStringLiteral("decision"), decision.id},
                                 {QStringLiteral("kind"), kindName(decision.kind)},
                                 {QStringLiteral("text"), decision.text},
                                 {QStringLiteral("agency_code"), decision.agencyCode},
                                 {QStringLiteral("agency_name"), decision.agencyName},
                                 {QStringLiteral("author"), decision.person},
                                 {QStringLiteral("decided_at"), toIsoLocal(decision.atUtc)},
                                 {QStringLiteral("reason"), decision.reason},
                                 {QStringLiteral("in_force"), decision.inForce}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace hoithi::commandline
