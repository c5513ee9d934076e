// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/windowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

/// A command of the command line, as the services' messages name it, and where the window does the same.
struct WindowPlace
{
    const char *command; ///< "round open"
    const char *area;    ///< page or menu, a source in `areaContext`
    const char *areaContext;
    const char *action; ///< its tab, button or menu entry, a source in `actionContext`; null: the page itself
    const char *actionContext;
};

// Sources that pages and menus have for themselves: no texts of their own to translate.
constexpr std::array<WindowPlace, 32> windowPlaces{{
    {"round open", "Overview", "PageRegistry", "&Open the round's questions…", "OverviewPage"},
    {"paper set-key", "Overview", "PageRegistry", "Set answer &key…", "OverviewPage"},
    {"paper draw", "Questions", "PageRegistry", "&Draw the paper", "PapersPage"},
    {"paper freeze", "Questions", "PageRegistry", "&Freeze…", "PapersPage"},
    {"review finalise", "Ranking", "PageRegistry", "Declare &final…", "RankingPage"},
    {"schedule restore-round", "Schedule", "PageRegistry", "&Cancel, or take that back", "SchedulePage"},
    {"rules approve", "Overview", "PageRegistry", "Record &rule reading…", "OverviewPage"},
    {"personal policy", "Overview", "PageRegistry", "How &long personal data is kept…", "OverviewPage"},
    {"verify", "Overview", "PageRegistry", "&Verify all records", "OverviewPage"},
    {"runs list", "Ranking", "PageRegistry", "Ear&lier rankings…", "RankingPage"},
    {"key amend", "Ranking", "PageRegistry", "&Amend answer key…", "RankingPage"},
    {"rank", "Ranking", "PageRegistry", "&Rank", "RankingPage"},
    {"profile guess", "Import", "PageRegistry", "Use a &mapping profile…", "ImportPage"},
    {"profile save", "Import", "PageRegistry", "Use a &mapping profile…", "ImportPage"},
    {"profile list", "Import", "PageRegistry", "Use a &mapping profile…", "ImportPage"},
    {"sign", "Ranking", "PageRegistry", "&Sign…", "RankingPage"},
    {"review ties", "Ranking", "PageRegistry", "Decide a &tie…", "RankingPage"},
    {"review flags --open", "Ranking", "PageRegistry", "Review", "TabbedPage"},
    {"review invalidate", "Ranking", "PageRegistry", "Review", "TabbedPage"},
    {"review reinstate", "Ranking", "PageRegistry", "Review", "TabbedPage"},
    {"conflicts list", "Ranking", "PageRegistry", "&Conflicts with later files…", "ReviewPage"},
    {"conflicts decide", "Ranking", "PageRegistry", "&Conflicts with later files…", "ReviewPage"},
    {"conflicts decide --keep", "Ranking", "PageRegistry", "&Conflicts with later files…", "ReviewPage"},
    {"conflicts undo", "Ranking", "PageRegistry", "&Conflicts with later files…", "ReviewPage"},
    {"complaints unlink", "Ranking", "PageRegistry", "Complaints", "TabbedPage"},
    {"complaints list", "Ranking", "PageRegistry", "Complaints", "TabbedPage"},
    {"schedule show", "Schedule", "PageRegistry", nullptr, nullptr},
    {"people pending", "&Contest", "WindowMenus", "Waiting for a second &person…", "WindowMenus"},
    {"vault protect", "S&ealing", "hoithi::WindowMenus", "&Protect with a passphrase…", "WindowMenus"},
    {"vault change-passphrase", "S&ealing", "hoithi::WindowMenus", "&Change the passphrase…", "WindowMenus"},
    {"questions protect", "S&ealing", "hoithi::WindowMenus", "Seal the &question sets…", "WindowMenus"},
    {"questions change-passphrase", "S&ealing", "hoithi::WindowMenus", "Change the p&assphrase of question sets…",
     "WindowMenus"},
}};

QString plainTranslation(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source).remove(u'&').remove(u'…');
}

QString textOf(const WindowPlace &place)
{
    const QString area = plainTranslation(place.areaContext, place.area);
    if (!place.action)
        return area;
    return QStringLiteral("%1 › %2").arg(area, plainTranslation(place.actionContext, place.action));
}

} // namespace

QString windowPlaceOf(QLatin1String command)
{
    const auto *const found = std::ranges::find_if(
        windowPlaces, [command](const WindowPlace &place) { return command == QLatin1String(place.command); });
    return found == windowPlaces.end() ? QString() : textOf(*found);
}

QString inWindowWords(QString message)
{
    for (const WindowPlace &place : windowPlaces) {
        const QString command = QString::fromLatin1(place.command);
        const QString there = textOf(place);
        message.replace(QStringLiteral("(%1)").arg(command), QStringLiteral("(%1)").arg(there));
        message.replace(QStringLiteral("“%1”").arg(command), QStringLiteral("“%1”").arg(there));
    }
    static const QRegularExpression option(QStringLiteral("\\s*\\((?:--[a-z]|HOITHI_)[^)]*\\)"));
    return message.remove(option);
}

} // namespace hoithi
