// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencyclusters.h"
#include "domain/agency/agencyresolver.h"
#include "domain/agency/agencysuggestions.h"
#include "domain/agency/agencytext.h"
#include "fuzzing.h"

#include <algorithm>

namespace hoithi::fuzz {

namespace {

/// Two of one name, two that differ by diacritics, a district and a township of one name, and what is above them.
std::vector<Agency> someAgencies()
{
    const std::array<std::array<const char *, 4>, 9> rows{{{"46", "Tỉnh Thừa Thiên Huế", "", "TT Huế|UBND tỉnh"},
                                                           {"474", "Thành phố Huế", "46", "TP Huế|Huế"},
                                                           {"481", "Huyện A Lưới", "46", "A Lưới"},
                                                           {"480", "Thị xã Hương Trà", "46", ""},
                                                           {"1", "Xã Hương Phong", "474", "Hương Phong"},
                                                           {"2", "Xã Hương Phong", "481", "Hương Phong"},
                                                           {"3", "Phường Hương Vân", "480", ""},
                                                           {"4", "Phường Hương Văn", "480", ""},
                                                           {"5", "Thị trấn A Lưới", "481", "-"}}};
    std::vector<Agency> agencies;
    for (const auto &[code, name, parent, aliases] : rows) {
        Agency agency;
        agency.id = AgencyId(static_cast<qint64>(agencies.size()) + 1);
        agency.code = QString::fromUtf8(code);
        agency.name = QString::fromUtf8(name);
        agency.parentCode = QString::fromUtf8(parent);
        agency.aliases = QString::fromUtf8(aliases).split(u'|', Qt::SkipEmptyParts);
        agencies.push_back(agency);
    }
    return agencies;
}

void checkText(const QString &text, const AgencyResolver &resolver, const AgencySuggester &suggester)
{
    const std::string utf8 = text.toStdString();
    const std::string key = agencyTextKey(utf8);
    require(key.size() > longestAgencyText || agencyTextKey(key) == key,
            "what a text is decided by is decided by itself");
    const AgencyId id = resolver.resolve({}, utf8);
    require(resolver.resolve({}, utf8) == id, "a text that is remembered means the same");
    const std::string spaced = "  " + utf8 + " .";
    if (spaced.size() <= longestAgencyText && !key.empty())
        require(resolver.resolve({}, spaced) == id, "blanks and stops mean nothing");
    const std::string unseen = utf8 + "\xe2\x80\x8b";
    if (unseen.size() <= longestAgencyText)
        require(agencyTextKey(unseen) == key, "what takes no room means nothing");
    const std::string decomposed = text.normalized(QString::NormalizationForm_D).toStdString();
    if (std::max(decomposed.size(), utf8.size()) <= longestAgencyText)
        require(agencyTextKey(decomposed) == key, "either form of Unicode means the same");
    const auto suggestions = suggester.suggest(utf8);
    require(suggestions.size() <= AgencySuggester::mostSuggestions, "few agencies are suggested");
    for (const AgencySuggestion &suggestion : suggestions)
        require(suggestion.id.isValid() && suggestion.confidence > 0
                    && (suggestion.confidence < 100 || suggestion.reason == SuggestionReason::Code),
                "a suggestion is sure only of a code");
}

} // namespace

void takeInput(std::string_view bytes)
{
    static const std::vector<Agency> agencies = someAgencies();
    static const AgencyResolver resolver(agencies);
    static const AgencySuggester suggester(agencies);
    const QStringList lines = QString::fromUtf8(toByteArray(bytes)).split(u'\n');
    std::vector<AgencyTextCount> texts;
    qint64 count = 0;
    for (const QString &line : lines) {
        checkText(line, resolver, suggester);
        texts.push_back({line, 1 + line.size() % 3});
        count += texts.back().count;
    }
    std::size_t placed = 0;
    for (const AgencyCluster &cluster : clustered(texts)) {
        placed += cluster.texts.size();
        count -= cluster.count;
    }
    require(placed == texts.size() && count == 0, "every text is in one cluster");
}

} // namespace hoithi::fuzz
