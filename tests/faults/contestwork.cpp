// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestwork.h"

#include "services/agencies/agencyservice.h"
#include "services/conflicts/conflictservice.h"
#include "services/import/profiles/profileservice.h"

#include <algorithm>

namespace hoithi::test {

namespace {

QStringList dumpRows(int first, int count)
{
    QStringList rows;
    for (int i = first; i < first + count; ++i)
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

using Work = std::function<Result<void>(ContestSession &)>;

Work importing(const QString &file)
{
    return [file](ContestSession &contest) {
        return done(importInto(contest, {file}));
    };
}

Result<void> approveAll15(ContestSession &contest)
{
    return done(
        wait(contest.approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
}

Result<void> giveKey(ContestSession &contest)
{
    return wait(contest.setKey(1, {}, smallKey, 4));
}

const QString clerk = QStringLiteral("Đỗ Thị Tổ Chức");
const QString reason = QStringLiteral("test");
const QString team = QStringLiteral("Đội thanh niên Tây Lộc");
constexpr qint64 laterBatch = 2; ///< of correctionWork, with two rows that differ
constexpr qint64 lastBatch = 3;

/// The seven, of a text that names no agency by itself.
QString textDump(const SmallStore &store)
{
    const QStringList rows = sevenRows().replaceInStrings(QStringLiteral(",474,"), u',' + team + u',');
    return store.file(
        QStringLiteral("texts.csv"),
        QString(QStringLiteral("submission_id,account_id,full_name,agency_name,prediction,submitted_at,answers\n")
                + rows.join(u'\n') + u'\n')
            .toUtf8());
}

Work decidingRow(quint64 line, ConflictAct act, const QStringList &judges)
{
    return [=](ContestSession &contest) -> Result<void> {
        HOITHI_TRY(const qint64 conflict, wait(contest.conflicts().find(laterBatch, line)));
        return done(wait(contest.conflicts().decide({conflict, act, judges, reason})));
    };
}

/// Mergers, headcounts and names by one file.
Work changingAgencies(const SmallStore &store)
{
    const QString file = store.file(QStringLiteral("agencies.csv"),
                                    "code,name,merged_into,merged_from,headcount,aliases\n"
                                    "19750,,474,2020-07-01,12,Tây Lộc cũ\n474,,,,120,\nN1,Trung tâm Mẫu,,,7,\n");
    return [file](ContestSession &contest) -> Result<void> {
        HOITHI_TRY(const AgencyStage stage, wait(contest.agencyDecisions().stage(file)));
        return done(wait(contest.agencyDecisions().change({stage.edits(), stage.version, reason, clerk})));
    };
}

Work savingProfile(const SmallStore &store)
{
    const QString file =
        store.file(QStringLiteral("foreign.csv"), "STT;Mã bài;Tên đăng nhập;Họ tên;Nộp lúc;Bài làm;Dự đoán\n"
                                                  "1;M1;hue1;Nguyễn Thử;16/09/2023 08:01:12;ABCDABCDABCDABC;7\n"
                                                  "2;M2;hue2;Nguyễn Thử;16/09/2023 08:02:12;ABCDABCDABCDABD;7\n");
    return [file](ContestSession &contest) {
        return done(wait(contest.profiles().save({QStringLiteral("Hue-S"), {}, file, clerk})));
    };
}

} // namespace

std::vector<WorkStep> contestWork(const SmallStore &store)
{
    const QString first = store.dump(QStringLiteral("first.csv"), dumpRows(0, 700));
    const QString second = store.dump(QStringLiteral("second.csv"), dumpRows(5000, 60));
    const QStringList judges{QStringLiteral("Trần Thử"), QStringLiteral("Phạm Thử")};
    const auto rank = [](ContestSession &contest) {
        return done(wait(contest.rank(1)));
    };
    return {
        {"rules", approveAll15},
        {"key", giveKey},
        {"import", importing(first)},
        {"ranking", rank},
        {"sign",
         [judges](ContestSession &contest) {
             return done(wait(contest.sign(1, judges[0])));
         }},
        {"import more", importing(second)},
        {"amend",
         [judges](ContestSession &contest) {
             return done(wait(contest.amendKey({1, {}, 2, true, {}, judges, QStringLiteral("test")})));
         }},
        {"rank again", rank},
    };
}

std::vector<WorkStep> correctionWork(const SmallStore &store)
{
    const QString later =
        store.dump(QStringLiteral("later.csv"), {row(QStringLiteral("S1"), QStringLiteral("hue21"), 99, 1),
                                                 row(QStringLiteral("S2"), QStringLiteral("hue2"), 98, 2)});
    const QString last =
        store.dump(QStringLiteral("last.csv"), {row(QStringLiteral("T1"), QStringLiteral("hue31"), 5, 3)});
    const QStringList judges{QStringLiteral("Trần Thử"), QStringLiteral("Phạm Thử")};
    return {
        {"rules", approveAll15},
        {"key", giveKey},
        {"texts", importing(textDump(store))},
        {"later file", importing(later)},
        {"last file", importing(last)},
        {"taking a row", decidingRow(2, ConflictAct::Take, judges)},
        {"keeping a row", decidingRow(3, ConflictAct::Keep, {judges[0]})},
        {"giving a row back", decidingRow(2, ConflictAct::Undo, judges)},
        {"telling a text",
         [](ContestSession &contest) {
             return done(wait(contest.agencyDecisions().decide({{team}, QStringLiteral("19750"), reason, clerk})));
         }},
        {"untelling a text",
         [](ContestSession &contest) {
             return wait(contest.agencyDecisions().undo({team}, reason, clerk));
         }},
        {"changing agencies", changingAgencies(store)},
        {"reverting agencies",
         [](ContestSession &contest) {
             return done(wait(contest.agencyDecisions().revert(1, reason, clerk)));
         }},
        {"saving a profile", savingProfile(store)},
        {"withdrawing a file",
         [](ContestSession &contest) {
             return wait(contest.withdrawBatch(lastBatch, reason, clerk));
         }},
    };
}

std::vector<WorkStep> workWith(const SmallStore &store, const QString &step)
{
    const auto isMeant = [&step](const WorkStep &each) {
        return QLatin1String(each.name) == step;
    };
    std::vector<WorkStep> work = contestWork(store);
    std::vector<WorkStep> other = correctionWork(store);
    const bool isOther = std::ranges::none_of(work, isMeant) && std::ranges::any_of(other, isMeant);
    return isOther ? other : work;
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
