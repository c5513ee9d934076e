// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/opencomplaints.h"

#include "services/complaints/complaintrecord.h"
#include "storage/repositories/keyrepository.h"

#include <algorithm>

namespace hoithi {

Result<std::vector<OpenComplaint>> complaintsToDecide(Store &store)
{
    HOITHI_TRY(const std::vector<ComplaintRecord> records, loadComplaints(store));
    HOITHI_TRY(const std::vector<StoredContentKey> keys, KeyRepository(*store.database).contentKeys());
    HOITHI_TRY(const Instant now, nowOf(store));
    const auto canBeRead = [&keys](const StoredComplaint &stored) {
        return std::ranges::find(keys, stored.contentKey, &StoredContentKey::id) != keys.end();
    };
    std::vector<OpenComplaint> open;
    for (const ComplaintRecord &record : records) {
        const StoredComplaint &stored = record.stored;
        if (record.course.isOpen() && canBeRead(stored))
            open.push_back({stored.id, stored.roundNumber, stateOf(record, now) == ComplaintState::Overdue});
    }
    return open;
}

Result<std::vector<qint64>> openComplaints(Store &store, std::optional<int> roundNumber)
{
    HOITHI_TRY(const std::vector<OpenComplaint> open, complaintsToDecide(store));
    std::vector<qint64> numbers;
    for (const OpenComplaint &complaint : open) {
        if (!roundNumber || complaint.roundNumber == *roundNumber)
            numbers.push_back(complaint.number);
    }
    return numbers;
}

QString numbersText(const std::vector<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(QStringLiteral(", "));
}

} // namespace hoithi
