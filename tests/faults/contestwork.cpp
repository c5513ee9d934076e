// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestwork.h"

namespace hoithi::test {

namespace {

QStringList dumpRows(int first, qint64 count)
{
    QStringList rows;
    for (int i = first; i < first + static_cast<int>(count); ++i)
        rows.append(row(QStringLiteral("S%1").arg(i, 5, 10, QLatin1Char('0')), QStringLiteral("hue%1").arg(i), 7 + i,
                        i % 60, i % 4));
    rows.append(QStringLiteral("X%1,no,columns").arg(first));
    return rows;
}

template<typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

} // namespace

std::vector<WorkStep> contestWork(const SmallStore &store)
{
    const QString first = store.dump(QStringLiteral("first.csv"), dumpRows(0, firstDumpRows));
    const QString second = store.dump(QStringLiteral("second.csv"), dumpRows(5000, secondDumpRows));
    const QStringList judges{QStringLiteral("Trần Thử"), QStringLiteral("Phạm Thử")};
    const auto import = [](const QString &file) {
        return [file](ContestSession &contest) {
            return done(importInto(contest, {file}));
        };
    };
    const auto rank = [](ContestSession &contest) {
        return done(wait(contest.rank(1)));
    };
    return {
        {"rules",
         [](ContestSession &contest) {
             return done(wait(contest.approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"),
                                                   QStringLiteral("test"))));
         }},
        {"key",
         [](ContestSession &contest) {
             return wait(contest.setKey(1, {}, smallKey, 4));
         }},
        {"import", import(first)},
        {"ranking", rank},
        {"sign",
         [judges](ContestSession &contest) {
             return done(wait(contest.sign(1, judges[0])));
         }},
        {"import more", import(second)},
        {"amend",
         [judges](ContestSession &contest) {
             return done(wait(contest.amendKey({1, {}, 2, true, {}, judges, QStringLiteral("test")})));
         }},
        {"rank again", rank},
    };
}

Result<StoreState> stateOf(ContestSession &session)
{
    StoreState state;
    HOITHI_TRY(const ContestOverview overview, wait(session.overview()));
    state.submissions = overview.rounds.front().submissions;
    HOITHI_TRY(const VerifyReport report, wait(session.verify({})));
    state.auditEntries = report.auditEntries;
    if (!report.findings.empty())
        state.problem =
            QString(report.findings.front().subject + QStringLiteral(": ") + report.findings.front().problem);
    return state;
}

} // namespace hoithi::test
