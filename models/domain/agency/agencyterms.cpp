// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencyterms.h"

#include "base/text.h"

#include <QRegularExpression>

#include <array>
#include <set>

namespace hoithi {

namespace {

struct BlocName
{
    const char *name; ///< as plainTerm() leaves it
    const char *code;
};
constexpr std::array<BlocName, 14> blocNames{{
    {"cap xa", "commune"},
    {"commune", "commune"},
    {"cap huyen", "district"},
    {"district", "district"},
    {"cap tinh", "provincial"},
    {"provincial", "provincial"},
    {"trung uong", "central"},
    {"central", "central"},
    {"dang doan the", "party_mass"},
    {"party and unions", "party_mass"},
    {"su nghiep cong lap", "public_unit"},
    {"public service", "public_unit"},
    {"khac", "other"},
    {"other", "other"},
}};

/// "Cơ quan chuyên môn" and "co_quan_chuyen_mon" are the same term.
QString plainTerm(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[^a-z0-9]+"));
    return searchFolded(text).replace(separators, QStringLiteral(" ")).trimmed();
}

QStringList distinct(const AgencyHistory &history, QString AgencyVersion::*field)
{
    std::set<QString> values;
    for (const AgencyState &agency : history.agencies())
        values.insert(agency.now.*field);
    values.erase(QString());
    return {values.begin(), values.end()};
}

/// The code that the text is but for its case, marks and blanks; null where there is none.
QString codeOf(const QStringList &codes, const QString &text)
{
    if (codes.contains(text))
        return text;
    const QString plain = plainTerm(text);
    for (const QString &code : codes) {
        if (!plain.isEmpty() && plainTerm(code) == plain)
            return code;
    }
    return {};
}

} // namespace

AgencyTerms::AgencyTerms(const AgencyHistory &history)
    : m_blocs(blocsOf(history)), m_kinds(distinct(history, &AgencyVersion::kind))
{}

QString AgencyTerms::bloc(const QString &text) const
{
    if (const QString code = codeOf(m_blocs, text); !code.isEmpty())
        return code;
    const QString plain = plainTerm(text);
    for (const BlocName &each : blocNames) {
        if (plain == QLatin1String(each.name))
            return QString::fromLatin1(each.code);
    }
    return text;
}

QString AgencyTerms::kind(const QString &text) const
{
    const QString code = codeOf(m_kinds, text);
    return code.isEmpty() ? text : code;
}

bool AgencyTerms::isKnownBloc(const QString &code) const
{
    return m_blocs.isEmpty() || m_blocs.contains(code);
}

QStringList blocsOf(const AgencyHistory &history)
{
    return distinct(history, &AgencyVersion::bloc);
}

} // namespace hoithi
