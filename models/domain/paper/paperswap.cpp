// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/drawpool.h"
#include "domain/paper/paperdraw.h"
#include "domain/paper/papervariants.h"
#include "domain/paper/strictjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PaperDraw)
};

auto refused(const QString &why)
{
    return failure(ErrorCode::Refused, why);
}

/// What a replacement has to agree with.
class Swapping
{
public:
    Swapping(const DrawnPaper &paper, std::span<const DrawCandidate> drawn, const Blueprint &blueprint,
             const DrawPool &pool, int question)
        : m_paper(paper), m_drawn(drawn), m_blueprint(blueprint), m_pool(pool),
          m_question(static_cast<std::size_t>(question))
    {}

    [[nodiscard]] bool isInPaper(QuestionId id) const
    {
        return std::ranges::find(m_paper.questions, id, &DrawnQuestion::id) != m_paper.questions.end();
    }
    [[nodiscard]] bool isLikeAnother(QuestionId id) const
    {
        for (std::size_t i = 0; i < m_paper.questions.size(); ++i) {
            if (i != m_question && m_pool.areAlike(id, m_paper.questions[i].id))
                return true;
        }
        return false;
    }
    /// The first row that the paper would no longer meet; -1 where it meets all.
    [[nodiscard]] int rowMissedBy(const DrawCandidate &replacement) const
    {
        Demands left = demandsOf(m_blueprint);
        for (std::size_t i = 0; i < m_drawn.size(); ++i) {
            const std::uint64_t rows = rowsOf(i == m_question ? replacement : m_drawn[i], m_blueprint);
            for (std::size_t row = 0; row < left.wanted.size(); ++row)
                left.wanted[row] -= static_cast<int>(rows >> row & 1U);
        }
        const auto missed = std::ranges::find_if(left.wanted, [](int wanted) { return wanted != 0; });
        return missed == left.wanted.end() ? -1 : static_cast<int>(missed - left.wanted.begin());
    }
    [[nodiscard]] bool wasRemoved(QuestionId id) const
    {
        return std::ranges::any_of(m_paper.swaps, [id](const PaperSwap &swap) { return swap.removed.id == id; });
    }

    [[nodiscard]] Result<DrawCandidate> named(QuestionId id) const
    {
        const DrawCandidate *found = m_pool.find(id);
        if (m_pool.isUsed(id))
            return refused(Texts::tr("Question %1 is in the paper of another round.").arg(id.value()));
        if (found == nullptr)
            return failure(ErrorCode::NotFound, Texts::tr("Question %1 is not one that may be drawn.").arg(id.value()));
        if (isInPaper(id))
            return refused(Texts::tr("Question %1 is in this paper already.").arg(id.value()));
        if (isLikeAnother(id))
            return refused(Texts::tr("Question %1 is a near-duplicate of another in this paper.").arg(id.value()));
        if (const int row = rowMissedBy(*found); row >= 0)
            return refused(
                Texts::tr("With question %1, row %2 of the blueprint is no longer met.").arg(id.value()).arg(row + 1));
        return *found;
    }

    [[nodiscard]] Result<DrawCandidate> next(PaperRandom random) const
    {
        std::vector<DrawCandidate> possible;
        for (const DrawCandidate &each : m_pool.candidates()) {
            if (!isInPaper(each.id) && !wasRemoved(each.id) && !isLikeAnother(each.id) && rowMissedBy(each) < 0)
                possible.push_back(each);
        }
        const auto isFresh = [this](const DrawCandidate &each) {
            return !m_pool.isLikeUsed(each.id);
        };
        if (std::ranges::any_of(possible, isFresh))
            std::erase_if(possible, [&](const DrawCandidate &each) { return !isFresh(each); });
        if (possible.empty())
            return refused(Texts::tr("The bank has no other question that meets the same rows."));
        return possible[static_cast<std::size_t>(random.below(possible.size()))];
    }

private:
    const DrawnPaper &m_paper;
    std::span<const DrawCandidate> m_drawn;
    const Blueprint &m_blueprint;
    const DrawPool &m_pool;
    std::size_t m_question;
};

Result<void> checkRequest(const DrawnPaper &paper, std::span<const DrawCandidate> drawn, const SwapRequest &request)
{
    const auto isThatQuestion = [](const DrawCandidate &candidate, const DrawnQuestion &question) {
        return candidate.id == question.id && candidate.version == question.version;
    };
    if (!std::ranges::equal(drawn, paper.questions, isThatQuestion) || request.question < 0
        || static_cast<std::size_t>(request.question) >= drawn.size())
        return failure(ErrorCode::InvalidArgument, Texts::tr("The paper has no such question."));
    const auto isText = [](const QString &text) {
        return !text.trimmed().isEmpty() && isPlainText(text, swapReasonLimit);
    };
    if (!isText(request.reason) || !isText(request.by))
        return failure(ErrorCode::InvalidArgument, Texts::tr("Say who replaces the question, and why."));
    if (paper.swaps.size() >= static_cast<std::size_t>(maximumPaperSwaps))
        return refused(Texts::tr("So many questions were replaced that the paper should be drawn again."));
    return {};
}

} // namespace

Result<DrawnPaper> swapQuestion(const DrawnPaper &paper, std::span<const DrawCandidate> drawn,
                                const Blueprint &blueprint, const DrawBank &bank, quint64 seed,
                                const SwapRequest &request)
{
    HOITHI_CHECK(checkBank(bank));
    const DrawPool pool(bank);
    HOITHI_CHECK(checkRequest(paper, drawn, request));
    const Swapping swapping(paper, drawn, blueprint, pool, request.question);
    PaperRandom random = randomFor(seed, DrawPurpose::Swap, paper.swaps.size());
    HOITHI_TRY(const DrawCandidate added,
               request.replacement ? swapping.named(*request.replacement) : swapping.next(PaperRandom(random.next())));
    DrawnPaper swapped = paper;
    DrawnQuestion &place = swapped.questions[static_cast<std::size_t>(request.question)];
    swapped.swaps.push_back({request.question, place, {added.id, added.version}, request.reason, request.by});
    place = swapped.swaps.back().added;
    std::vector<DrawCandidate> candidates(drawn.begin(), drawn.end());
    candidates[static_cast<std::size_t>(request.question)] = added;
    for (PaperVariant &variant : swapped.variants)
        shuffleOptionsAgain(variant, candidates, request.question, PaperRandom(random.next()));
    return swapped;
}

} // namespace hoithi
