// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace hoithi {

/// How a complaint came in.
enum class ComplaintWay { InPerson, Letter, Phone, Email, App };

/// What it is about.
enum class ComplaintTopic { Score, Place, Prize, Agency, Prediction, Key, Eligibility, Other };

/// What a judge found.
enum class ComplaintOutcome { Upheld, PartlyUpheld, Rejected, Withdrawn, OutOfTime };

/// What happens to a complaint after it was registered. Nothing is taken back: a later step corrects an earlier one.
enum class ComplaintStepKind { Link, Unlink, Note, Decide, Reopen, Letter };

inline constexpr std::array allComplaintWays{ComplaintWay::InPerson, ComplaintWay::Letter, ComplaintWay::Phone,
                                             ComplaintWay::Email, ComplaintWay::App};
inline constexpr std::array allComplaintTopics{
    ComplaintTopic::Score,      ComplaintTopic::Place, ComplaintTopic::Prize,       ComplaintTopic::Agency,
    ComplaintTopic::Prediction, ComplaintTopic::Key,   ComplaintTopic::Eligibility, ComplaintTopic::Other};
inline constexpr std::array allComplaintOutcomes{ComplaintOutcome::Upheld, ComplaintOutcome::PartlyUpheld,
                                                 ComplaintOutcome::Rejected, ComplaintOutcome::Withdrawn,
                                                 ComplaintOutcome::OutOfTime};
inline constexpr std::array allComplaintSteps{ComplaintStepKind::Link,   ComplaintStepKind::Unlink,
                                              ComplaintStepKind::Note,   ComplaintStepKind::Decide,
                                              ComplaintStepKind::Reopen, ComplaintStepKind::Letter};

/// As stored and printed: "in_person", "partly_upheld", …
[[nodiscard]] QString complaintWayName(ComplaintWay way);
[[nodiscard]] QString complaintTopicName(ComplaintTopic topic);
[[nodiscard]] QString complaintOutcomeName(ComplaintOutcome outcome);
[[nodiscard]] QString complaintStepName(ComplaintStepKind kind);
[[nodiscard]] std::optional<ComplaintWay> complaintWayFrom(QStringView name);
[[nodiscard]] std::optional<ComplaintTopic> complaintTopicFrom(QStringView name);
[[nodiscard]] std::optional<ComplaintOutcome> complaintOutcomeFrom(QStringView name);
[[nodiscard]] std::optional<ComplaintStepKind> complaintStepFrom(QStringView name);

/// Who complains and what they say. Sealed wherever it is stored.
struct Complainant
{
    QString fullName;
    QString phone;
    QString address;
    QString text; ///< of the complaint

    friend bool operator==(const Complainant &, const Complainant &) = default;
};

/// A text as it is kept: NFC, line breaks as "\n", no control characters, nothing around it.
[[nodiscard]] QString sayable(const QString &text);

/// The acts of the audit trail that a complaint can lead to, whoever decides them.
[[nodiscard]] const QStringList &complaintConsequences();

/// "N. V. An", never with a digit: enough to tell one row of a list from another, too little to say who it is.
[[nodiscard]] QString maskedName(const QString &fullName);
/// "•••678": the last three digits, as in announcements.
[[nodiscard]] QString maskedPhone(const QString &phone);

} // namespace hoithi
