// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/docx/docxquestionreader.h"

#include "containers/officepackage.h"
#include "exchange/docx/wordblocks.h"
#include "exchange/exchangetexts.h"
#include "exchange/layout/layoutreader.h"

#include <QStringDecoder>

namespace hoithi {

bool looksLikeDocx(const QByteArray &bytes, const QString &name)
{
    if (isOfficeBefore2007(bytes))
        return true;
    return looksLikeZip(bytes)
           && (bytes.contains("word/document") || name.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive));
}

bool looksLikeQuestionText(const QByteArray &bytes, const QString &name)
{
    Q_UNUSED(name)
    constexpr qsizetype looked = qsizetype{256} * 1024;
    const QByteArray start = bytes.left(looked);
    QStringDecoder decoder(QStringConverter::encodingForData(start).value_or(QStringConverter::Utf8));
    const QString text = decoder(start);
    bool hasFirst = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const auto label = optionLabel(line.normalized(QString::NormalizationForm_C), false);
        if (!label)
            continue;
        if (hasFirst && label->number == 1)
            return true;
        hasFirst = label->number == 0;
        if (hasFirst && !inlineOptions(line, label->size, 1, true).empty())
            return true;
    }
    return false;
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

Result<QuestionFile> readTextQuestions(const QByteArray &bytes, const std::stop_token &stop)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(ErrorCode::BadInput, Exchange::tr("The file is not in UTF-8. Save it as UTF-8 text."));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    LayoutBlock block;
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        TextLine made;
        made.text = line.normalized(QString::NormalizationForm_C);
        made.place = {++number, 1, {}};
        block.lines.push_back(made);
    }
    // A file of plain text has no format of its own; what it is read as is that of Word documents.
    GatheredQuestions gathered(ExchangeFormat::Docx);
    HOITHI_CHECK(LayoutReader(gathered).read({block}, stop));
    return gathered.take();
}

} // namespace hoithi
