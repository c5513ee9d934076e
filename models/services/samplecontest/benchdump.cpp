// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencylist.h"
#include "services/samplecontest/samplecontest.h"
#include "services/samplecontest/sampleround.h"

#include <QCoreApplication>

#include <numeric>

namespace hoithi {

namespace {

constexpr quint64 benchStream = 30ULL << 48U;

/// Person `position` of the round's 0 … rows − 1: the first 70 % are the first round's, the others appear nowhere else.
quint64 benchPerson(quint64 position, quint64 rows, int roundNumber)
{
    if (roundNumber <= 1 || position < rows * 7 / 10)
        return position;
    return rows * static_cast<quint64>(roundNumber) + position;
}

/// A step that visits every position once, in an order that is not the accounts'.
quint64 strideFor(quint64 rows)
{
    quint64 stride = rows * 5 / 8 + 1;
    while (std::gcd(stride, rows) != 1)
        ++stride;
    return stride;
}

} // namespace

Result<QString> writeBenchDump(const QString &path, qint64 rows, const Round &round, quint64 seed)
{
    if (rows < 1 || rows > 20'000'000)
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("SampleContest", "A dump for measuring has 1 to 20,000,000 rows."));
    HOITHI_TRY(SampleNames names, SampleNames::load());
    HOITHI_TRY(const std::vector<Agency> agencies, shippedAgencies(u"kh2475"));
    const SamplePeople people(std::move(names), agencies, seed);
    const SamplePaper paper{sampleKey(seed, round.number)};
    const QByteArray number = QByteArray::number(round.number);
    RandomSequence random(seed, benchStream + static_cast<quint64>(round.number));

    const auto count = static_cast<quint64>(rows);
    const quint64 stride = strideFor(count);
    const qint64 opensAt = toMillis(round.opensAtUtc);
    const qint64 length = toMillis(round.closesAtUtc) - opensAt;
    SampleRowWriter writer(path);
    HOITHI_CHECK(writer.open({}));
    for (quint64 i = 0; i < count; ++i) {
        const SamplePerson who = people.person(benchPerson(i * stride % count, count, round.number), round.number);
        const qint64 submittedAt = opensAt + static_cast<qint64>(i) * length / rows;
        SampleRow row;
        row.submissionId = "B" + number + "-" + QByteArray::number(i + 1).rightJustified(8, '0');
        row.accountId = who.accountId;
        row.fullName = who.fullName;
        row.phone = who.phone;
        row.nationalId = who.nationalId;
        row.agencyCode = who.agencyCode;
        row.agencyName = who.agencyName;
        row.round = number;
        row.startedAt = sampleTimeText(submittedAt - random.between(95'000, 900'000), SampleTimeStyle::Offset);
        row.submittedAt = sampleTimeText(submittedAt, SampleTimeStyle::Offset);
        row.answers = sampleAnswers(paper, who.skill, random);
        row.prediction = samplePrediction(rows / 4, random);
        HOITHI_CHECK(writer.write(row));
    }
    HOITHI_CHECK(writer.close());
    return QString::fromLatin1(paper.key);
}

} // namespace hoithi
