// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewround.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hoithi::test {

namespace {

template<typename Row>
void keepId(ReviewInput &input, const std::string &id, Row &row)
{
    row.idOffset = static_cast<std::uint32_t>(input.idBytes.size());
    row.idLength = static_cast<std::uint16_t>(id.size());
    input.idBytes += id;
}

} // namespace

ReviewInput reviewInput(const std::vector<Entry> &entries, const std::vector<Earlier> &earlier)
{
    ReviewInput input;
    input.roundNumber = 3;
    for (const Entry &entry : entries) {
        ReviewEntry row;
        row.position = static_cast<std::uint32_t>(input.entries.size() + 1);
        row.account = entry.account;
        row.submittedAtMs = entry.atMs;
        row.durationMs = entry.durationMs;
        row.prediction = entry.prediction;
        row.name = entry.name;
        row.phone = entry.phone;
        row.nationalId = entry.nationalId;
        row.answers = entry.answers;
        row.wrong = entry.wrong;
        row.paper = entry.paper;
        row.agency = entry.agency;
        keepId(input, entry.id, row);
        input.entries.push_back(row);
    }
    for (const Earlier &entry : earlier) {
        EarlierEntry row;
        row.account = entry.account;
        row.round = entry.round;
        row.position = static_cast<std::uint32_t>(input.earlier.size() + 1);
        row.submittedAtMs = entry.atMs;
        row.name = entry.name;
        row.agency = entry.agency;
        keepId(input, entry.id, row);
        input.earlier.push_back(row);
    }
    return input;
}

QString positions(const FlagsOfKind &found)
{
    QStringList flags;
    for (const ReviewFlag &flag : found.flags) {
        QStringList numbers;
        for (const std::uint32_t position : flag.submissions)
            numbers.append(QString::number(position));
        flags.append(numbers.join(QLatin1Char(' ')));
    }
    return flags.join(QLatin1Char('|'));
}

std::vector<QByteArray> idsOf(const std::vector<ReviewFlag> &flags)
{
    std::vector<QByteArray> ids;
    for (const ReviewFlag &flag : flags)
        ids.push_back(flag.id);
    std::ranges::sort(ids);
    return ids;
}

std::vector<Entry> independentEntries(std::mt19937_64 &random, int count)
{
    constexpr qint64 week = 7 * 86'400'000LL;
    const auto below = [&random](std::uint64_t n) {
        return random() % n;
    };
    std::vector<Entry> entries;
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = "s" + std::to_string(i);
        entry.account = static_cast<std::uint32_t>(i + 1);
        entry.atMs = static_cast<qint64>(below(week));
        // Around one number, some at round hundreds, some anywhere, some not at all.
        const double near = std::normal_distribution<double>(count / 4.0, count / 20.0)(random);
        const auto guess = static_cast<qint64>(std::max(near, 0.0));
        switch (below(10)) {
        case 0:
            break;
        case 1:
        case 2:
            entry.prediction = (guess + 50) / 100 * 100;
            break;
        case 3:
            entry.prediction = static_cast<qint64>(below(static_cast<std::uint64_t>(count)));
            break;
        default:
            entry.prediction = guess;
        }
        // Fifteen questions, some harder, each with a wrong answer that is liked: patterns repeat.
        entry.answers = 1;
        for (std::uint64_t question = 0; question < 15; ++question) {
            const bool right = below(100) < 95 - 3 * question;
            entry.answers = entry.answers * 4 + (right ? 0 : 1 + below(5) / 3 + below(2));
            entry.wrong = static_cast<std::uint16_t>(entry.wrong + (right ? 0 : 1));
        }
        entry.durationMs = static_cast<qint64>(std::exp(std::normal_distribution<double>(12.5, 0.5)(random)));
        entries.push_back(entry);
    }
    return entries;
}

} // namespace hoithi::test
