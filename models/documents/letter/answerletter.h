// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "documents/documenttemplate.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace hoithi {

/// A submission that was looked into for a complaint, and what the signed result says of it.
struct CheckedSubmission
{
    enum class Standing {
        Unsaid, ///< no signed result, or that of another round
        Placed,
        Unplaced ///< has no place in it
    };

    QString id;
    Instant submittedAtUtc;
    QString roundTitle;         ///< of another round than the complaint's; else empty
    std::optional<int> correct; ///< right answers
    int questions = 0;
    Standing standing = Standing::Unsaid;
    int place = 0; ///< where it is placed
    QString prize; ///< "Giải Nhất"; empty: placed without a prize
    /// Why it has no place: "invalidated", "excluded", "first_counts", "last_counts", "best_counts" (another one of theirs does),
    /// "too_few_correct", "no_prediction"; empty where that is not known.
    QString unplacedBecause;
};

/// Everything that the letter answering a complaint (công văn trả lời đơn phúc tra) says. Texts of several paragraphs have line breaks.
struct AnswerLetter
{
    bool draft = false;      ///< not issued: every page says so
    QString parentAuthority; ///< may be empty
    QString issuer;
    QString number;       ///< may be empty: room to write it by hand
    QString numberSuffix; ///< "BTC-TTK"
    QString place;
    QDate date; ///< may be null: dots

    QString salutation; ///< "Ông", "Bà"; empty: "Ông (Bà)"
    QString complainant;
    QString address; ///< may be empty

    int complaintNumber = 0; ///< in the register; 0: dots
    QDate receivedOn;        ///< may be null: dots
    QString way;             ///< "in_person", "letter", "phone", "email", "app"; may be empty
    QString topic;           ///< "score", "place", "prize", "agency", "prediction", "key", "eligibility", "other"
    QString contestTitle;
    QString roundTitle; ///< "Tuần 1"
    QString summary;    ///< what the letter repeats of the complaint; may be empty

    std::vector<CheckedSubmission> submissions;
    std::vector<QString> findings; ///< what else was looked into, a sentence each
    QString runHash;               ///< of the signed run that places and prizes are from, printed small; may be empty
    QDate runSignedOn;             ///< may be null

    QString outcome; ///< "upheld", "partly_upheld", "rejected", "withdrawn", "out_of_time"
    QDate decidedOn; ///< may be null
    QDate lastDay;   ///< on which the result could be complained about; may be null
    QString reason;  ///< may be empty
    QString
        ledTo; ///< what the audit trail calls the change that the outcome names: "key.amend", …; empty: it names none
    QDate ledToOn;     ///< may be null
    QString followUp;  ///< what follows; empty: the template's sentence for the outcome
    QString auditHead; ///< up to where the audit chain stands for it; may be empty

    QString signerAuthority; ///< "TM. Ban Tổ chức", may be empty
    QString signerTitle;
    QString signerName;
    std::vector<QString> recipients; ///< empty: "Như trên", "Lưu: VT"
};

/// "Công văn trả lời đơn phúc tra số 05": a title that names nobody.
[[nodiscard]] QString answerLetterTitle(const AnswerLetter &letter);

/// The letter's text, whole and with its layout, for layoutMarkup() and markupDocx(); its template is "letter.vi". What was looked into is
/// told where the complaint was decided on its merits. InvalidArgument for another template, or a word that is not among those above.
[[nodiscard]] Result<QString> answerLetterText(const AnswerLetter &letter, const DocumentTemplate &letterTemplate);

} // namespace hoithi
