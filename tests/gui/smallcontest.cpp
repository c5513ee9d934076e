// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "answer.h"

#include <QFile>

#include <tuple>

namespace hoithi::test {

namespace {

// 2023-10-25T00:00:00Z: after the last round.
constexpr qint64 afterTheContestMs = 1'698'192'000'000;

const char *const dump = "submission_id,account_id,full_name,agency_name,started_at,submitted_at,answers,prediction\n"
                         "s1,a1,Tôn Nữ Hoài Thương,,2023-09-15T08:00:00,2023-09-15T08:05:12.250,ABCDABCDABCDABC,4\n"
                         "s2,a2,Hồ Đắc Minh Quân,,2023-09-15T08:00:00,2023-09-15T08:06:00,ABCDABCDABCDABC,4\n"
                         "s3,a3,Lê Viết Đông Hải,,2023-09-16T08:00:00,2023-09-16T08:05:00,ABCDABCDABCDABC,10\n"
                         "s4,a4,Nguyễn Phước Bảo Ân,,2023-09-16T09:00:00,2023-09-16T09:05:00,ABCDABCDABCDABC,1\n"
                         "s5,a5,Trần Thị Mộng Cầm,,,2023-09-17T08:05:00,ABCDABCDABCDABC,\n"
                         "s6,a6,Phan Gia Khiêm,,2023-09-17T08:00:00,2023-09-17T08:05:00,ABCDABCDABCDABD,5\n"
                         "s7,a7,Võ Thị Như Ý,,2023-09-18T08:00:00,2023-09-18T08:05:00,AAAAAAAAAAAAAAA,5\n"
                         "s8,a8,Mai Công Lý,,2023-09-18T08:00:00,2023-09-18T08:05:00,ABCDABCDABCDABX,5\n"
                         "s9,a9,Đoàn Thế Vinh,,2023-09-18T08:00:00,2023-10-30T08:05:00,ABCDABCDABCDABC,5\n";

} // namespace

SmallContest::SmallContest()
    : settings(std::make_shared<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)),
      m_clock(std::make_shared<FixedClock>(fromMillis(afterTheContestMs)))
{
    settings->setValue(QStringLiteral("language"), QStringLiteral("en"));
    settings->setValue(QStringLiteral("appearance"), QStringLiteral("light"));
}

AppContext SmallContest::context() const
{
    return {m_clock, messages, files, settings, {}, {}};
}

std::shared_ptr<ContestSession> SmallContest::create(const QString &name)
{
    return taken(
        ContestSession::create(path(QString(name + QStringLiteral(".hoithi"))), QStringLiteral("kh2475"), m_clock));
}

std::shared_ptr<ContestSession> SmallContest::createImported()
{
    auto session = create();
    (void)taken(
        session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Ban Tổ chức"), QStringLiteral("test")));
    auto keySet = session->setKey(1, QString(), key(), 4);
    keySet.waitForFinished();
    (void)taken(session->import({1, {writeDump()}, QString(), QStringLiteral("test")}, {}, {}));
    return session;
}

std::shared_ptr<ContestSession> SmallContest::createSigned()
{
    auto session = createImported();
    (void)taken(session->rank(1));
    (void)taken(session->sign(1, QStringLiteral("Lê Thị Giám Khảo")));
    (void)taken(session->sign(1, QStringLiteral("Trần Văn Giám Khảo")));
    return session;
}

std::shared_ptr<ContestSession> SmallContest::createWithMembers()
{
    auto session = createImported();
    const std::tuple<QString, QString, Role> people[] = {
        {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator},
        {QStringLiteral("cham"), QStringLiteral("Lê Văn Chấm"), Role::Judge},
        {QStringLiteral("xet"), QStringLiteral("Phạm Thị Xét"), Role::Judge}};
    for (const auto &[login, fullName, role] : people) {
        (void)taken(session->recordMember({login, fullName, role, password}));
        if (role == Role::Administrator)
            (void)taken(session->signIn(login, password));
    }
    session->signOut().waitForFinished();
    return session;
}

QString SmallContest::writeDump() const
{
    QString name = path(QStringLiteral("round1.csv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(dump) < 0)
        qFatal("cannot write the dump");
    return name;
}

} // namespace hoithi::test
