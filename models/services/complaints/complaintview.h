// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/pageddocument.h"
#include "domain/complaint/complaint.h"
#include "domain/complaint/complaintcourse.h"
#include "domain/complaint/complaintdeadline.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// A complaint that is to be entered in the register.
struct ComplaintRegistration
{
    int roundNumber = 0;
    ComplaintTopic about = ComplaintTopic::Score;
    ComplaintWay way = ComplaintWay::InPerson;
    std::optional<Instant> receivedAtUtc; ///< now unless told
    int answerDays = defaultAnswerDays;   ///< working days
    int complaintDays = defaultComplaintDays;
    Complainant complainant;
    QStringList submissions; ///< ids to link at once
    QString actor;
};

/// A line of the register: nobody is told by it.
struct ComplaintRow
{
    qint64 number = 0;
    int roundNumber = 0;
    Instant receivedAtUtc;
    ComplaintWay way = ComplaintWay::InPerson;
    ComplaintTopic about = ComplaintTopic::Score;
    QString complainant; ///< "N. V. An"; dots where it is sealed
    QString phone;       ///< the last digits
    int answerDays = 0;
    QDate answerDue;
    QDate complainUntil; ///< invalid where no result was signed when it came in
    bool late = false;   ///< came in after that day
    ComplaintState state = ComplaintState::Open;
    std::optional<ComplaintOutcome> outcome;
    QDate decidedOn;      ///< invalid while it is open
    int submissions = 0;  ///< linked now
    int letters = 0;      ///< issued ever, before it was opened again too
    QString letterNumber; ///< of the newest answer since it was decided
    QDate letterDate;
    QString registeredBy;
    Instant recordedAtUtc;

    friend bool operator==(const ComplaintRow &, const ComplaintRow &) = default;
};

struct ComplaintList
{
    std::vector<ComplaintRow> rows; ///< by number
    bool sealed = false;            ///< names are dots: the key is not at hand
    bool erased = false;            ///< and never will be
};

/// A submission that a complaint is about, or may be.
struct LinkedSubmission
{
    qint64 id = 0;
    int roundNumber = 0;
    QString submissionId;
    QString accountId;
    QString fullName;
    QString agencyName;
    Instant submittedAtUtc;

    friend bool operator==(const LinkedSubmission &, const LinkedSubmission &) = default;
};

/// What happened to a complaint, in the order of recording.
struct ComplaintStep
{
    qint64 id = 0;
    ComplaintStepKind kind = ComplaintStepKind::Note;
    QString submissionId; ///< linked, or no longer
    std::optional<ComplaintOutcome> outcome;
    qint64 auditEntry = 0; ///< what the outcome led to
    QString letterNumber;
    QDate letterDate;
    bool hasText = false;
    QString text;            ///< reason or note; empty unless it was asked for
    bool unreadable = false; ///< it was asked for, but what is sealed does not open
    QString person;
    Instant recordedAtUtc;

    friend bool operator==(const ComplaintStep &, const ComplaintStep &) = default;
};

/// One complaint with all that is known of it.
struct ComplaintSheet
{
    ComplaintRow row;
    bool opened = false;                    ///< what was said was asked for
    std::optional<Complainant> complainant; ///< where it was, unless what is sealed does not open
    std::vector<LinkedSubmission> submissions;
    std::vector<ComplaintStep> steps;
};

/// A link, a note, or opening again.
struct ComplaintStepRequest
{
    qint64 number = 0;
    QString submission; ///< of a link
    QString text;       ///< may be empty for a link only
    QString actor;
};

struct ComplaintDecision
{
    qint64 number = 0;
    ComplaintOutcome outcome = ComplaintOutcome::Rejected;
    QString reason;
    qint64 auditEntry = 0; ///< what it led to; 0: nothing is named
    QString judge;
};

/// An entry of the audit trail that a complaint can have led to.
struct ComplaintConsequence
{
    qint64 entry = 0;
    QString action;
    QString subject;
    Instant atUtc;
};

/// What somebody gives for the letter that answers a complaint; the rest is known.
struct ComplaintLetterRequest
{
    qint64 number = 0;    ///< of the complaint
    QString letterNumber; ///< empty: a draft
    QDate date;           ///< the same
    QString salutation;   ///< "Ông", "Bà"; empty: "Ông (Bà)"
    QString summary;      ///< what the letter repeats of the complaint; may be empty
    QString followUp;     ///< what follows; empty: a sentence for the outcome
    QString signerAuthority;
    QString signerTitle;
    QString signerName;
    QString actor;
};

/// A letter laid out, to look at, print or save.
struct ComplaintLetter
{
    qint64 number = 0; ///< of the complaint
    QString title;
    QString fileName; ///< to propose, without its end
    bool issued = false;
    std::shared_ptr<const PagedDocument> pages;
    QByteArray docx; ///< the same as a Word file
};

/// What a field takes.
inline constexpr qsizetype mostComplaintLetters = 20'000;
inline constexpr qsizetype mostNameLetters = 200;
inline constexpr qsizetype mostPhoneLetters = 50;
inline constexpr qsizetype mostAddressLetters = 500;

/// Where a search for submissions ends.
inline constexpr int mostComplaintCandidates = 50;

} // namespace hoithi
