// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contestpreset.h"

namespace hoithi {

namespace {

Instant localMidnight(std::chrono::year_month_day day)
{
    return std::chrono::sys_days(day) - contestUtcOffset;
}

std::vector<Round> weeklyRounds()
{
    using namespace std::chrono_literals;
    constexpr int roundCount = 5;
    constexpr std::chrono::days length{7};
    Instant opensAtUtc = localMidnight(2023y / std::chrono::September / 15);
    std::vector<Round> rounds;
    for (int number = 1; number <= roundCount; ++number) {
        rounds.push_back({.id = {},
                          .number = number,
                          .title = QStringLiteral("Tuần %1").arg(number),
                          .opensAtUtc = opensAtUtc,
                          .closesAtUtc = opensAtUtc + length});
        opensAtUtc += length;
    }
    return rounds;
}

std::vector<Milestone> planMilestones()
{
    const QString department = QStringLiteral("Sở Thông tin và Truyền thông");
    const QString centre = QStringLiteral("Trung tâm Giám sát, điều hành đô thị thông minh");
    const QString jury = QStringLiteral("Ban Giám khảo");
    const QString organisers = QStringLiteral("Ban Tổ chức Hội thi");
    const QString agencies = QStringLiteral("Các cơ quan, đơn vị, địa phương");
    return {
        {QStringLiteral("1.1"), QStringLiteral("Xây dựng, ban hành Thể lệ Hội thi"), department, QDate(2023, 8, 31),
         jury, QDate(2023, 8, 21)},
        {QStringLiteral("1.2"), QStringLiteral("Xây dựng ngân hàng câu hỏi và đáp án"), jury, QDate(2023, 9, 8), centre,
         QDate(2023, 8, 21)},
        {QStringLiteral("1.3"), QStringLiteral("Xây dựng chức năng thi trực tuyến trên ứng dụng Hue-S"), centre,
         QDate(2023, 9, 12), department, QDate(2023, 8, 21)},
        {QStringLiteral("1.4"), QStringLiteral("Tuyên truyền, phổ biến về Hội thi"), department, QDate(2023, 9, 14),
         agencies, QDate(2023, 9, 5)},
        {QStringLiteral("2"), QStringLiteral("Tổ chức thi trực tuyến 05 tuần"), organisers, QDate(2023, 10, 19), centre,
         QDate(2023, 9, 15)},
        {QStringLiteral("3"), QStringLiteral("Chấm thi, xét chọn và công nhận kết quả"), jury, QDate(2023, 10, 25),
         organisers, QDate(2023, 9, 22)},
        {QStringLiteral("4"), QStringLiteral("Tổng kết, trao giải Hội thi"), department, QDate(2023, 10, 31), agencies,
         QDate(2023, 10, 26)},
    };
}

} // namespace

std::optional<ContestPreset> contestPreset(QStringView id)
{
    if (id != QLatin1String("kh2475"))
        return std::nullopt;
    ContestPreset preset;
    preset.contest.title = QStringLiteral("Hội thi trực tuyến “Tìm hiểu về chuyển đổi số và Hue-S” năm 2023");
    preset.contest.planNumber = QStringLiteral("2475/KH-STTTT");
    preset.contest.parentAuthority = QStringLiteral("ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ");
    preset.contest.issuingAuthority = QStringLiteral("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
    preset.contest.place = QStringLiteral("Thừa Thiên Huế");
    preset.contest.presetId = id.toString();
    preset.rounds = weeklyRounds();
    preset.milestones = planMilestones();
    return preset;
}

} // namespace hoithi
