// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docx/docxquestionreader.h"

#include "containers/officepackage.h"
#include "exchange/docx/wordblocks.h"
#include "exchange/exchangetexts.h"
#include "exchange/layout/layoutreader.h"

namespace hoithi {

bool looksLikeDocx(const QByteArray &bytes, const QString &name)
{
    if (isOfficeBefore2007(bytes))
        return true;
    return looksLikeZip(bytes)
           && (bytes.contains("word/document") || name.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive));
}

Result<QuestionFile> readDocxQuestions(const QByteArray &bytes, const std::stop_token &stop)
{
    HOITHI_TRY(const WordDocument document, readWordText(bytes, stop));
    GatheredQuestions gathered(ExchangeFormat::Docx);
    if (document.hasNotes)
        gathered.addIssue(QuestionIssueKind::LostOther, {}, Exchange::tr("footnotes and endnotes"));
    if (document.hasComments)
        gathered.addIssue(QuestionIssueKind::LostOther, {}, Exchange::tr("comments"));
    HOITHI_TRY(std::vector<LayoutBlock> blocks, wordBlocks(document, gathered));
    KeyConvention convention;
    for (const LayoutBlock &block : blocks) {
        for (const ItemDraft &draft : block.drafts)
            convention.learn(draft.key);
    }
    for (LayoutBlock &block : blocks) {
        for (const QuestionIssue &issue : block.issues)
            gathered.addIssue(issue.kind, issue.place, issue.detail);
        for (ItemDraft &draft : block.drafts)
            gathered.add(std::move(draft), convention);
    }
    HOITHI_CHECK(LayoutReader(gathered).read(blocks, stop));
    return gathered.take();
}

} // namespace hoithi
