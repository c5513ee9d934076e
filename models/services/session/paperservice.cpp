// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paperservice.h"

#include "services/bank/openbank.h"
#include "services/papers/paperdrawing.h"
#include "services/papers/paperexporting.h"
#include "services/papers/paperfreezing.h"
#include "services/papers/paperreading.h"
#include "services/storethread.h"

namespace hoithi {

PaperService::PaperService(StoreThread &changes, StoreThread &reads, std::shared_ptr<OpenBank> open)
    : m_changes(changes), m_reads(reads), m_open(std::move(open))
{}

PaperService::Answer<std::vector<PaperState>> PaperService::states()
{
    return m_reads.run([](Store &store) { return paperStates(store); });
}

PaperService::Answer<OpenPaper> PaperService::paper(int round)
{
    return m_reads.run([round](Store &store) { return openPaper(store, round); });
}

PaperService::Answer<QByteArray> PaperService::image(int round, const QByteArray &sha256)
{
    return m_reads.run([round, sha256](Store &store) { return paperImage(store, round, sha256); });
}

PaperService::Answer<Blueprint> PaperService::suggestedBlueprint(int round)
{
    return m_reads.run([round](Store &store) { return hoithi::suggestedBlueprint(store, round); });
}

PaperService::Answer<std::vector<BlueprintProblem>> PaperService::problems(const DrawRequest &request)
{
    return m_reads.run([request, open = m_open](Store &store) { return drawingProblems(store, *open, request); });
}

PaperService::Answer<DrawOutcome> PaperService::draw(const DrawRequest &request)
{
    return m_changes.run([request](Store &store) {
        OpenBank bank; // the other one belongs to its thread
        return drawRoundPaper(store, bank, request);
    });
}

PaperService::Answer<int> PaperService::swap(const PaperSwapRequest &request)
{
    return m_changes.run([request](Store &store) {
        OpenBank bank; // the other one belongs to its thread
        return swapPaperQuestion(store, bank, request);
    });
}

PaperService::Answer<int> PaperService::refresh(int round, const QString &actor)
{
    return m_changes.run([round, actor](Store &store) {
        OpenBank bank;
        return refreshPaper(store, bank, round, actor);
    });
}

PaperService::Answer<Decided> PaperService::freeze(int round, int version, const QStringList &people)
{
    return m_changes.run([=](Store &store) { return freezePaper(store, round, version, people); });
}

PaperService::Answer<void> PaperService::exportFile(const PaperExport &request)
{
    return m_changes.run([request](Store &store) { return exportPaper(store, request); });
}

PaperService::Answer<PaperDocument> PaperService::preview(const PaperExport &request)
{
    return m_changes.run([request](Store &store) { return previewPaper(store, request); });
}

PaperService::Answer<void> PaperService::recordShown(const PaperExport &request, const QByteArray &sha256)
{
    return m_changes.run([=](Store &store) { return recordShownPaper(store, request, sha256); });
}

} // namespace hoithi
