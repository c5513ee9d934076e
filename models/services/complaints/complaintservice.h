// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"
#include "services/complaints/complaintview.h"

#include <QFuture>

#include <vector>

namespace hoithi {

class StoreThread;

/// The register of complaints (phúc tra) of an open contest. Part of a ContestSession, which must live as long; called and answered
/// as that. Who complains and what they say is sealed: what takes the key and has none fails as Sealed.
class ComplaintService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    ComplaintService(StoreThread &changes, StoreThread &reads) : m_changes(changes), m_reads(reads) {}

    /// Needs no key; without one the names are dots.
    [[nodiscard]] Answer<ComplaintList> list();
    [[nodiscard]] Answer<ComplaintSheet> sheet(qint64 number);
    /// The same with everything that was said. Who looked at it and why is recorded before.
    [[nodiscard]] Answer<ComplaintSheet> show(qint64 number, const QString &actor, const QString &reason);

    /// The same of all complaints, for an export: whoever asks records that (recordExport) before it leaves the contest.
    [[nodiscard]] Answer<std::vector<ComplaintSheet>> opened();

    /// The submissions of a round with this id, or of this account.
    [[nodiscard]] Answer<std::vector<LinkedSubmission>> candidates(int roundNumber, const QString &wanted);
    /// What judges have decided since the complaint came in, newest first.
    [[nodiscard]] Answer<std::vector<ComplaintConsequence>> consequences(qint64 number);

    /// Gives its number.
    [[nodiscard]] Answer<qint64> enter(const ComplaintRegistration &request);
    [[nodiscard]] Answer<void> link(const ComplaintStepRequest &request);
    [[nodiscard]] Answer<void> unlink(const ComplaintStepRequest &request);
    [[nodiscard]] Answer<void> note(const ComplaintStepRequest &request);
    [[nodiscard]] Answer<void> reopen(const ComplaintStepRequest &request);
    [[nodiscard]] Answer<void> decide(const ComplaintDecision &decision);

    /// The letter as it would be, of a decided complaint; on record as everything that opens one is.
    [[nodiscard]] Answer<ComplaintLetter> draftLetter(const ComplaintLetterRequest &request);
    /// Enters the letter in the register under its number, which no other one of that year has, and gives it.
    [[nodiscard]] Answer<ComplaintLetter> issueLetter(const ComplaintLetterRequest &request);
    /// Why a letter could tell no result of the linked submissions; empty where it can. To be said before it is issued.
    [[nodiscard]] Answer<QString> missingResult(qint64 number);
    /// The newest letter of a complaint, or the one of that number (and date), exactly as it was issued; NotFound without one.
    [[nodiscard]] Answer<ComplaintLetter> issuedLetter(qint64 number, const QString &actor,
                                                       const QString &letterNumber = {}, QDate date = {});
    /// As a file that only its owner reads, a Word file where its name ends so, else a PDF; on record as every export of people is.
    [[nodiscard]] Answer<void> saveLetter(const ComplaintLetter &letter, const QString &file, const QString &actor);

    /// What is typed into a form, as this computer may keep it until it is recorded: sealed, and back.
    [[nodiscard]] Answer<DraftContent> sealForKeeping(const DraftKey &key, const DraftContent &content);
    [[nodiscard]] Answer<DraftContent> openFromKeeping(const DraftKey &key, const DraftContent &sealed);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
};

} // namespace hoithi
