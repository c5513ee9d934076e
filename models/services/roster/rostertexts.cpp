// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roster/rostertexts.h"

#include "domain/participant/rosterbody.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RosterTexts)
};

using Kind = RosterProblemKind;

constexpr std::array problemTexts{
    std::pair{Kind::Unreadable, QT_TRANSLATE_NOOP("RosterTexts", "The line cannot be read: it has more or fewer fields "
                                                                 "than the header, or a quote that is not closed.")},
    std::pair{Kind::BadCell, QT_TRANSLATE_NOOP("RosterTexts", "The cell holds a formula that failed.")},
    std::pair{Kind::NotUtf8,
              QT_TRANSLATE_NOOP("RosterTexts", "Column %1 has bytes that are not text in UTF-8: save the "
                                               "file as UTF-8.")},
    std::pair{Kind::TooLong, QT_TRANSLATE_NOOP("RosterTexts", "The text is too long.")},
    std::pair{Kind::AccountTooLong,
              QT_TRANSLATE_NOOP("RosterTexts", "An account has at most 64 characters: nobody has this one.")},
    std::pair{Kind::NoBody,
              QT_TRANSLATE_NOOP("RosterTexts", "Neither the cell nor a heading says which body the person "
                                               "belongs to.")},
    std::pair{Kind::IdentifiesNobody,
              QT_TRANSLATE_NOOP("RosterTexts", "There is no account, no phone and no national id: a name alone "
                                               "identifies nobody.")},
    std::pair{Kind::NoName, QT_TRANSLATE_NOOP("RosterTexts", "There is no name.")},
    std::pair{Kind::BodyFromTitle, QT_TRANSLATE_NOOP("RosterTexts", "The body is taken from the heading above.")},
    std::pair{
        Kind::PhoneZeroRestored,
        QT_TRANSLATE_NOOP("RosterTexts", "The sheet holds the phone as a number: the lost 0 in front is put back.")},
    std::pair{Kind::PhoneLooksWrong,
              QT_TRANSLATE_NOOP("RosterTexts", "This does not look like a phone number of 10 or 11 digits that begins "
                                               "with 0. It is taken as it is.")},
    std::pair{Kind::IdZeroRestored, QT_TRANSLATE_NOOP("RosterTexts", "The sheet holds the national id as a number: the "
                                                                     "lost zeros in front are put back.")},
    std::pair{Kind::IdLooksWrong,
              QT_TRANSLATE_NOOP("RosterTexts", "A national id has 9 or 12 digits. This one is taken "
                                               "as it is.")},
    std::pair{Kind::SheetWithoutHeader,
              QT_TRANSLATE_NOOP("RosterTexts", "The sheet has no header of a roster and is left out.")},
    std::pair{Kind::SameAccount, QT_TRANSLATE_NOOP("RosterTexts", "%1 has the same account.")},
    std::pair{Kind::SamePhone, QT_TRANSLATE_NOOP("RosterTexts", "%1 has the same phone.")},
    std::pair{Kind::SameNationalId, QT_TRANSLATE_NOOP("RosterTexts", "%1 has the same national id.")},
};

/// Which column, line or entry the problem is about besides.
QString concernedBy(const RosterProblem &problem)
{
    if (problem.column > 0)
        return QString::number(problem.column);
    return problem.otherEntry > 0 ? Texts::tr("Entry %1 of the roster").arg(problem.otherEntry)
                                  : rosterPlaceText(problem.otherPlace);
}

} // namespace

QString rosterBodyText(const QString &body)
{
    const auto known = recognisedBody(body);
    if (!known)
        return body;
    switch (*known) {
    case RosterBody::Committee:
        return Texts::tr("Organising committee");
    case RosterBody::Jury:
        return Texts::tr("Jury");
    case RosterBody::Secretariat:
        return Texts::tr("Secretariat");
    case RosterBody::Helpers:
        return Texts::tr("Helpers");
    case RosterBody::TechnicalStaff:
        break;
    }
    return Texts::tr("Technical staff");
}

QString rosterPlaceText(const RosterPlace &place)
{
    if (place.sheet.isEmpty())
        return Texts::tr("Line %1").arg(place.line);
    if (place.line == 0)
        return Texts::tr("Sheet “%1”").arg(place.sheet);
    return place.cell.isEmpty() ? Texts::tr("Sheet “%1”, row %2").arg(place.sheet).arg(place.line)
                                : Texts::tr("Sheet “%1”, cell %2").arg(place.sheet, place.cell);
}

QString rosterProblemText(const RosterProblem &problem)
{
    for (const auto &[kind, text] : problemTexts) {
        if (kind == problem.kind) {
            const QString translated = Texts::tr(text);
            return translated.contains(QLatin1String("%1")) ? translated.arg(concernedBy(problem)) : translated;
        }
    }
    return {};
}

QString rosterAddingText(const RosterAdding &added)
{
    constexpr qsizetype mostPrizes = 5;
    QStringList prizes;
    for (const PrizeHeld &held : added.prizes)
        prizes.append(Texts::tr("round %1: %2").arg(held.roundNumber).arg(held.prize));
    const QString more = prizes.size() > mostPrizes ? QStringLiteral("; …") : QString();
    QStringList rounds;
    for (const int round : added.rankedRounds)
        rounds.append(QString::number(round));
    QStringList texts;
    if (!prizes.isEmpty())
        texts.append(Texts::tr("Prizes that people of the list have now: %1.")
                         .arg(prizes.mid(0, mostPrizes).join(QStringLiteral("; ")) + more));
    if (!rounds.isEmpty())
        texts.append(Texts::tr("Rankings that no longer hold and must be made and signed again: round %1.")
                         .arg(rounds.join(QStringLiteral(", "))));
    return texts.join(u' ');
}

QString matchedByText(const MatchedBy &by)
{
    QStringList parts;
    if (by.account)
        parts.append(Texts::tr("account"));
    if (by.phone)
        parts.append(Texts::tr("phone"));
    if (by.nationalId)
        parts.append(Texts::tr("national id"));
    return parts.join(QStringLiteral(", "));
}

} // namespace hoithi
