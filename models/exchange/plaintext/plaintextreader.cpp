// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plaintext/plaintextreader.h"

#include "base/normalform.h"
#include "exchange/layout/layoutreader.h"
#include "exchange/textfile.h"

#include <QStringDecoder>

namespace hoithi {

bool looksLikeQuestionText(const QByteArray &bytes, const QString &name)
{
    Q_UNUSED(name)
    constexpr qsizetype looked = qsizetype{256} * 1024;
    const QByteArray start = bytes.left(looked);
    QStringDecoder decoder(QStringConverter::encodingForData(start).value_or(QStringConverter::Utf8));
    const QString text = decoder(start);
    bool hasFirst = false;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const auto label = optionLabel(normalForm(line), false);
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

Result<QuestionFile> readTextQuestions(const QByteArray &bytes, const std::stop_token &stop)
{
    HOITHI_TRY(const QString text, textOfFile(bytes));
    std::vector<LayoutBlock> blocks(1);
    int number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        TextLine made;
        made.text = normalForm(line);
        made.place = {++number, 1, {}};
        blocks.front().lines.push_back(std::move(made));
    }
    // A file of plain text has no format of its own; what it is read as is that of Word documents.
    GatheredQuestions gathered(ExchangeFormat::Docx);
    HOITHI_CHECK(LayoutReader(gathered).read(blocks, stop));
    return gathered.take();
}

} // namespace hoithi
