// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corrections.h"

#include "services/agencies/agencyservice.h"
#include "services/conflicts/conflictservice.h"
#include "services/import/profiles/profileservice.h"

namespace hoithi::test {

namespace {

constexpr int ownRound = 4;
constexpr int conflictsATime = 3;
const QString clerk = QStringLiteral("Đỗ Thị Tổ Chức");
const QString judge = QStringLiteral("Trần Thử");

QString dumpOf(const SmallStore &files, const QString &name, QStringList rows)
{
    return files.dump(name, rows.replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-10-07")));
}

QStringList numberedRows(int count, int prediction)
{
    QStringList rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(QStringLiteral("K%1").arg(i), QStringLiteral("kon%1").arg(i), prediction + i, i % 60));
    return rows;
}

Result<ImportReport> imported(ContestSession &session, const QString &file)
{
    return answered(session.import({ownRound, {file}, {}, clerk}, {}, {}));
}

Result<qint64> counted(ContestSession &session, const QString &code, int people, const QString &reason)
{
    HOITHI_TRY(const AgencyList list, answered(session.agencyDecisions().list()));
    AgencyEdit edit{.code = code};
    edit.people = people;
    return answered(session.agencyDecisions().change({{edit}, list.version, reason, clerk}));
}

QString reasonIn(const char *table, const QString &name)
{
    return QStringLiteral("%1 WHERE reason = '%2'").arg(QLatin1String(table), name);
}

} // namespace

Result<void> Corrections::prepare(ContestSession &session, const SmallStore &files, int times)
{
    const int count = times * conflictsATime;
    HOITHI_CHECK(answered(session.setKey(ownRound, {}, smallKey, 4)));
    HOITHI_CHECK(imported(session, dumpOf(files, QStringLiteral("k1.csv"), numberedRows(count, 1000))));
    HOITHI_TRY(const ImportReport later,
               imported(session, dumpOf(files, QStringLiteral("k2.csv"), numberedRows(count, 5000))));
    m_foreign =
        files.file(QStringLiteral("foreign.csv"), "STT;Mã bài;Tên đăng nhập;Họ tên;Nộp lúc;Bài làm;Dự đoán\n"
                                                  "1;M1;hue1;Nguyễn Thử;16/09/2023 08:01:12;ABCDABCDABCDABC;7\n"
                                                  "2;M2;hue2;Nguyễn Thử;16/09/2023 08:02:12;ABCDABCDABCDABD;7\n");
    for (int i = 0; i < count; ++i) {
        HOITHI_TRY(const qint64 id,
                   answered(session.conflicts().find(later.dumps.front().batch, static_cast<quint64>(i) + 2)));
        m_conflicts.push_back(id);
        if (i % conflictsATime == 1)
            HOITHI_CHECK(answered(session.conflicts().decide(
                {id, ConflictAct::Take, {judge, QStringLiteral("Phạm Thử")}, QStringLiteral("test")})));
    }
    return {};
}

Result<void> Corrections::ready(ContestSession &session, const SmallStore &files)
{
    ++m_time;
    const QString name = QStringLiteral("w%1.csv").arg(m_time);
    const QString id = QStringLiteral("W%1").arg(m_time);
    HOITHI_TRY(const ImportReport report, imported(session, dumpOf(files, name, {row(id, id, 3, 3)})));
    m_batch = report.dumps.front().batch;
    HOITHI_TRY(m_change, counted(session, QStringLiteral("476"), 100 + m_time, QStringLiteral("test")));
    m_text = QStringLiteral("Đội thanh niên %1").arg(id);
    return answered(session.agencyDecisions().decide({{m_text}, QStringLiteral("474"), QStringLiteral("test"), clerk}))
        .map([](qint64) {});
}

Corrections::Starting Corrections::decidingRow(int row, ConflictAct what, bool alone) const
{
    const qint64 conflict = m_conflicts.at(static_cast<std::size_t>(m_time * conflictsATime + row));
    return [=](ContestSession &session, const QString &name) {
        Act act{name, reasonIn("conflict_decision", name)};
        const QStringList judges = alone ? QStringList{judge} : QStringList{judge, QStringLiteral("Phạm Thử")};
        act.expect(session.conflicts().decide({conflict, what, judges, name}));
        return act;
    };
}

/// A change or one taken back, by turns: of both at once the second would be over a list that nobody has seen.
Corrections::Starting Corrections::changingAgencies() const
{
    return [change = m_change, time = m_time](ContestSession &session, const QString &name) {
        Act act{name, reasonIn("agency_change", name)};
        AgencyEdit edit{.code = QStringLiteral("474")};
        edit.people = 500 + time;
        if (time % 2 == 0)
            act.expect(session.agencyDecisions().change({{edit}, change, name, clerk}));
        else
            act.expect(session.agencyDecisions().revert(change, name, clerk));
        return act;
    };
}

std::vector<Corrections::Starting> Corrections::acts() const
{
    return {decidingRow(0, ConflictAct::Take, false),
            decidingRow(1, ConflictAct::Undo, false),
            decidingRow(2, ConflictAct::Keep, true),
            changingAgencies(),
            [](ContestSession &session, const QString &name) {
                Act act{name, reasonIn("agency_decision", name)};
                act.expect(session.agencyDecisions().decide({{name}, QStringLiteral("474"), name, clerk}));
                return act;
            },
            [text = m_text](ContestSession &session, const QString &name) {
                Act act{name, reasonIn("agency_decision", name)};
                act.expect(session.agencyDecisions().undo({text}, name, clerk));
                return act;
            },
            [file = m_foreign](ContestSession &session, const QString &name) {
                Act act{name, QStringLiteral("mapping_profile WHERE name = '%1'").arg(name)};
                act.expect(session.profiles().save({name, {}, file, clerk}));
                return act;
            },
            [batch = m_batch](ContestSession &session, const QString &name) {
                Act act{name, reasonIn("batch_withdrawal", name)};
                act.expect(session.withdrawBatch(batch, name, clerk));
                return act;
            }};
}

} // namespace hoithi::test
