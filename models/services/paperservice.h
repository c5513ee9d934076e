// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/decided.h"
#include "services/paperview.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace hoithi {

class OpenBank;
class StoreThread;

/// The papers of an open contest's rounds, from the draw to the day. Part of a ContestSession, which must live as long; called and
/// answered as that. What needs the key of the bank and has none fails as ErrorCode::Sealed; a frozen paper of a round that is open
/// needs none.
class PaperService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's, and `open` is the bank as the thread `reads` has it.
    PaperService(StoreThread &changes, StoreThread &reads, std::shared_ptr<OpenBank> open);

    [[nodiscard]] Answer<std::vector<PaperState>> states(); ///< one a round
    /// NotFound where nothing was drawn.
    [[nodiscard]] Answer<OpenPaper> paper(int round);
    /// An image of the round's paper, by its digest (hex): for whoever may read the paper. NotFound where it has none such.
    [[nodiscard]] Answer<QByteArray> image(int round, const QByteArray &sha256);
    /// What the round's last draft was drawn by, or that of a round before; else as many questions as the rules say.
    [[nodiscard]] Answer<Blueprint> suggestedBlueprint(int round);
    /// Why the blueprint gives no paper with the bank as it is; empty where it gives one.
    [[nodiscard]] Answer<std::vector<BlueprintProblem>> problems(const DrawRequest &request);

    /// A new draft of the round's paper in the place of the one before. Refused once it is frozen or the round has keys.
    [[nodiscard]] Answer<DrawOutcome> draw(const DrawRequest &request);
    /// Replaces one question. Stale where the draft is not the newest; gives the new version.
    [[nodiscard]] Answer<int> swap(const PaperSwapRequest &request);
    /// The same questions in their newest wordings; gives the version, which is the old one where nothing has changed.
    [[nodiscard]] Answer<int> refresh(int round, const QString &actor);
    /// Fixes wording and key for good: `version` is the draft that somebody has looked at. Two people: names in a contest without
    /// members, where none may be given too; members propose, and a second one carries it out.
    [[nodiscard]] Answer<Decided> freeze(int round, int version, const QStringList &people);

    /// Records the export with its purpose, then writes the file.
    [[nodiscard]] Answer<void> exportFile(const PaperExport &request);
    /// Records the purpose, where the round is not over, then lays the paper out.
    [[nodiscard]] Answer<PaperDocument> preview(const PaperExport &request);
    /// Records that what was laid out leaves: printed, or saved as a PDF of that SHA-256 (hex).
    [[nodiscard]] Answer<void> recordShown(const PaperExport &request, const QByteArray &sha256);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
    std::shared_ptr<OpenBank> m_open;
};

} // namespace hoithi
