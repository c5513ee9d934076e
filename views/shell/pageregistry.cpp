// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pageregistry.h"

#include "views/pages/agencies/agenciespage.h"
#include "views/pages/audit/auditpage.h"
#include "views/pages/awards/awardspage.h"
#include "views/pages/complaints/complaintspage.h"
#include "views/pages/import/importpage.h"
#include "views/pages/overview/overviewpage.h"
#include "views/pages/participation/participationpage.h"
#include "views/pages/questions/analysis/analysispage.h"
#include "views/pages/questions/papers/paperspage.h"
#include "views/pages/questions/questionspage.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/review/reviewpage.h"
#include "views/pages/roster/rosterpage.h"
#include "views/pages/rules/rulespage.h"
#include "views/pages/schedule/schedulepage.h"

#include <QCoreApplication>

#include <array>

namespace hoithi {

namespace {

template<typename P>
std::unique_ptr<Page> make(const PageContext &context)
{
    return std::make_unique<P>(context);
}

/// Everything about the questions, under tabs. Adding one is adding a line.
constexpr std::array<TabEntry, 3> questionTabs{{
    {"bank", QT_TRANSLATE_NOOP("TabbedPage", "Question bank"), &make<QuestionsPage>},
    {"papers", QT_TRANSLATE_NOOP("TabbedPage", "Papers"), &make<PapersPage>},
    {"analysis", QT_TRANSLATE_NOOP("TabbedPage", "Item analysis"), &make<AnalysisPage>},
}};

std::unique_ptr<Page> makeQuestions(const PageContext &context)
{
    return std::make_unique<TabbedPage>(context, questionTabs);
}

/// Whatever comes in from outside.
constexpr std::array<TabEntry, 3> importTabs{{
    {"submissions", QT_TRANSLATE_NOOP("TabbedPage", "Submissions"), &make<ImportPage>},
    {"roster", QT_TRANSLATE_NOOP("TabbedPage", "Roster (no prizes)"), &make<RosterPage>},
    {"agencies", QT_TRANSLATE_NOOP("TabbedPage", "Agencies"), &make<AgenciesPage>},
}};

std::unique_ptr<Page> makeImport(const PageContext &context)
{
    return std::make_unique<TabbedPage>(context, importTabs);
}

/// From the rules to the winners.
constexpr std::array<TabEntry, 4> rankingTabs{{
    {"results", QT_TRANSLATE_NOOP("TabbedPage", "Results"), &make<RankingPage>},
    {"review", QT_TRANSLATE_NOOP("TabbedPage", "Review"), &make<ReviewPage>},
    {"rules", QT_TRANSLATE_NOOP("TabbedPage", "Rules"), &make<RulesPage>},
    {"complaints", QT_TRANSLATE_NOOP("TabbedPage", "Complaints"), &make<ComplaintsPage>},
}};

std::unique_ptr<Page> makeRanking(const PageContext &context)
{
    return std::make_unique<TabbedPage>(context, rankingTabs);
}

constexpr std::array<PageEntry, 8> entries{{
    {"overview", QT_TRANSLATE_NOOP("PageRegistry", "Overview"), "overview", &make<OverviewPage>},
    {"questions", QT_TRANSLATE_NOOP("PageRegistry", "Questions"), "questions", &makeQuestions, questionTabs},
    {"schedule", QT_TRANSLATE_NOOP("PageRegistry", "Schedule"), "schedule", &make<SchedulePage>},
    {"import", QT_TRANSLATE_NOOP("PageRegistry", "Import"), "import", &makeImport, importTabs},
    {"ranking", QT_TRANSLATE_NOOP("PageRegistry", "Ranking"), "ranking", &makeRanking, rankingTabs},
    {"participation", QT_TRANSLATE_NOOP("PageRegistry", "Participation"), "participation", &make<ParticipationPage>},
    {"awards", QT_TRANSLATE_NOOP("PageRegistry", "Awards"), "awards", &make<AwardsPage>},
    {"audit", QT_TRANSLATE_NOOP("PageRegistry", "Audit trail"), "audit", &make<AuditPage>},
}};

} // namespace

std::span<const PageEntry> pageEntries()
{
    return entries;
}

QString pageTitle(const PageEntry &entry)
{
    return QCoreApplication::translate("PageRegistry", entry.title);
}

} // namespace hoithi
