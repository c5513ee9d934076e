// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rosterbody.h"

#include "base/text.h"

#include <QRegularExpression>

namespace hoithi {

namespace {

struct BodyWord
{
    const char *word; ///< folded
    RosterBody body;
};

/// What says more comes first: the secretaries of the committee are secretaries.
constexpr BodyWord words[]{
    {"ky thuat", RosterBody::TechnicalStaff},
    {"technical", RosterBody::TechnicalStaff},
    {"giup viec", RosterBody::Helpers},
    {"ho tro", RosterBody::Helpers},
    {"phuc vu", RosterBody::Helpers},
    {"tinh nguyen vien", RosterBody::Helpers},
    {"cong tac vien", RosterBody::Helpers},
    {"helper", RosterBody::Helpers},
    {"thu ky", RosterBody::Secretariat},
    {"secretar", RosterBody::Secretariat},
    {"giam khao", RosterBody::Jury},
    {"bgk", RosterBody::Jury},
    {"jury", RosterBody::Jury},
    {"judge", RosterBody::Jury},
    {"ban to chuc", RosterBody::Committee},
    {"btc", RosterBody::Committee},
    {"ban chi dao", RosterBody::Committee},
    {"committee", RosterBody::Committee},
    {"organiser", RosterBody::Committee},
    {"organizer", RosterBody::Committee},
};

} // namespace

QString rosterBodyName(RosterBody body)
{
    switch (body) {
    case RosterBody::Committee:
        return QStringLiteral("committee");
    case RosterBody::Jury:
        return QStringLiteral("jury");
    case RosterBody::Secretariat:
        return QStringLiteral("secretariat");
    case RosterBody::Helpers:
        return QStringLiteral("helpers");
    case RosterBody::TechnicalStaff:
        break;
    }
    return QStringLiteral("technical");
}

std::optional<RosterBody> recognisedBody(QStringView text)
{
    constexpr qsizetype longest = 200; // a sentence that mentions a body is not its name
    if (text.size() > longest)
        return {};
    static const QRegularExpression separators(QStringLiteral("[^a-z0-9]+"));
    const QString folded = QLatin1Char(' ') + searchFolded(text).replace(separators, QStringLiteral(" "));
    for (const BodyWord &entry : words) {
        if (folded.contains(QLatin1Char(' ') + QLatin1String(entry.word)))
            return entry.body;
    }
    return {};
}

} // namespace hoithi
