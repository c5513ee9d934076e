// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analysis/answersheet.h"
#include "domain/paper/paper.h"
#include "services/analysisview.h"
#include "services/store.h"
#include "storage/records.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// Takes the submissions of a round, whichever variant they answer.
class AnalysedPapers
{
public:
    /// Put together where the round has a frozen paper whose variants these keys are of; else apart.
    [[nodiscard]] static Result<AnalysedPapers> of(Store &store, int roundNumber, const std::vector<StoredKey> &keys);

    /// Variants put together by their paper; nullopt where the keys are not those of its variants.
    [[nodiscard]] static std::optional<AnalysedPapers> joined(const Paper &paper, const std::vector<StoredKey> &keys);
    /// Each paper by itself.
    [[nodiscard]] static AnalysedPapers apart(const std::vector<StoredKey> &keys);

    /// False for a paper that is none of them.
    [[nodiscard]] bool add(qint64 paperId, std::string_view answers);

    [[nodiscard]] bool areJoined() const { return m_joined; }
    /// Where a variant's question stands in all variants that it is put together with, that one first; empty where there is none.
    [[nodiscard]] std::vector<PrintedPlace> placesOf(const QString &paperCode, int number) const;
    /// By number, without figures.
    [[nodiscard]] std::vector<AnalysedPaper> questions() const;
    [[nodiscard]] std::vector<AnalysedPaper> result() const;

private:
    struct Variant
    {
        AnswerSheet sheet;
        std::size_t paper = 0; ///< index of m_papers
    };

    void addVariant(const StoredKey &key, const std::vector<AnalysedItem> &items,
                    const std::vector<PaperPosition> &positions);
    void startPaper(AnalysedPaper paper);

    std::vector<AnalysedPaper> m_papers;
    std::vector<ItemAnalyser> m_analysers; ///< in parallel
    std::map<qint64, Variant> m_variants;  ///< by paper id
    bool m_joined = false;
};

/// The options of a key in the author's order, where `optionOrder` is how they are printed.
[[nodiscard]] KeyEntry inAuthorsOrder(const KeyEntry &printed, const std::vector<std::uint8_t> &optionOrder);
/// And back.
[[nodiscard]] KeyEntry asPrinted(const KeyEntry &authored, const std::vector<std::uint8_t> &optionOrder);

} // namespace hoithi
