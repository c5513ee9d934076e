// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/optionwording.h"

#include "base/text.h"
#include "services/analysis/frozenpaper.h"

#include <algorithm>

namespace hoithi {

namespace {

std::shared_ptr<const OptionTexts> wordingOf(const Paper &paper, int variant)
{
    std::vector<std::vector<std::string>> texts;
    for (const ShownQuestion &question : shownQuestions(paper, variant)) {
        auto &options = texts.emplace_back();
        for (const ShownOption &option : question.options)
            options.push_back(option.option->text.toStdString());
    }
    return std::make_shared<const OptionTexts>(texts);
}

} // namespace

Result<void> addOptionWording(Store &store, int roundNumber, std::vector<PaperSpec> &papers)
{
    HOITHI_TRY(const auto frozen, frozenPaperOf(store, roundNumber));
    bool any = false;
    for (std::size_t i = 0; frozen && i < frozen->drawn.variants.size(); ++i) {
        const std::string code = canonicalId(frozen->drawn.variants[i].code).toStdString();
        const auto paper = std::ranges::find(papers, code, &PaperSpec::code);
        if (paper == papers.end())
            continue;
        paper->texts = wordingOf(*frozen, static_cast<int>(i));
        any = true;
    }
    if (any)
        return {};
    return failure(
        ErrorCode::Refused,
        Services::tr("The mapping profile reads answers by the wording of options, but round %1 has no paper of "
                     "this contest. Have letters or numbers exported.")
            .arg(roundNumber));
}

} // namespace hoithi
