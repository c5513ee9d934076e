// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/stagetexts.h"

#include "domain/question/questioncheck.h"
#include "itemmodels/format.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StageTexts)
};

QString number(qint64 value)
{
    return formatNumber(value);
}

} // namespace

QString stageOutcomeText(const QuestionStage &stage, int row)
{
    switch (stage.leftOut(row)) {
    case LeftOutReason::Errors:
        return Texts::tr("Left out: has errors");
    case LeftOutReason::InBank:
        return Texts::tr("Left out: already in the bank");
    case LeftOutReason::InFile:
        return Texts::tr("Left out: equal to question %1 of the file").arg(number(stage.row(row).like.equalInFile + 1));
    case LeftOutReason::ByHand:
        return Texts::tr("Left out by you");
    case LeftOutReason::None:
        break;
    }
    return Texts::tr("Is taken");
}

QStringList likenessTexts(const StagedLikeness &like)
{
    QStringList texts;
    if (like.equalInBank != 0)
        texts << Texts::tr("Equal to question %1 of the bank").arg(number(like.equalInBank));
    if (like.equalInFile >= 0)
        texts << Texts::tr("Equal to question %1 of the file").arg(number(like.equalInFile + 1));
    for (const Likeness &near : like.near) {
        if (near.bankId == like.equalInBank && near.bankId != 0)
            continue;
        if (near.row >= 0 && near.row == like.equalInFile)
            continue;
        const QString share = formatPercent(near.similarity);
        texts << (near.bankId != 0 ? Texts::tr("Like question %1 of the bank (%2)").arg(number(near.bankId), share)
                                   : Texts::tr("Like question %1 of the file (%2)").arg(number(near.row + 1), share));
    }
    return texts;
}

QString keyText(const Question &question)
{
    QStringList letters;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].right)
            letters << optionLetter(static_cast<int>(i));
    }
    return letters.isEmpty() ? unknownText() : letters.join(QStringLiteral(", "));
}

QString exchangeFormatText(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Gift:
        return QStringLiteral("GIFT");
    case ExchangeFormat::MoodleXml:
        return QStringLiteral("Moodle XML");
    case ExchangeFormat::Aiken:
        return QStringLiteral("Aiken");
    case ExchangeFormat::Qti:
        return QStringLiteral("QTI");
    case ExchangeFormat::Xlsx:
        return QStringLiteral("Excel");
    case ExchangeFormat::Docx:
        return QStringLiteral("Word");
    }
    return {};
}

QString exchangeFormatLimits(ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Aiken:
        return Texts::tr(
            "Aiken holds a text, the options and one right answer. Explanations, sources, topics, tags and "
            "images stay behind, and questions with several right answers are left out.");
    case ExchangeFormat::Gift:
        return Texts::tr("GIFT holds everything but images. What it has no place for stands in comments, which other "
                         "programs pass over.");
    case ExchangeFormat::Xlsx:
        return Texts::tr(
            "Excel holds one question in each row, to be read and changed by anybody. Images stay behind.");
    case ExchangeFormat::MoodleXml:
        return Texts::tr("Moodle XML holds everything that the bank has, images too.");
    case ExchangeFormat::Qti:
        return Texts::tr("QTI holds everything that the bank has, images too, in one package (.zip).");
    case ExchangeFormat::Docx:
        break;
    }
    return {};
}

QStringList leftOutTexts(const StageCounts &counts)
{
    QStringList texts;
    const auto say = [&texts](int count, const QString &text) {
        if (count > 0)
            texts << text.arg(number(count));
    };
    say(counts.withErrors, Texts::tr("with errors: %1"));
    say(counts.unreadable, Texts::tr("could not be read as questions: %1"));
    say(counts.inBank, Texts::tr("already in the bank: %1"));
    say(counts.inFile, Texts::tr("twice in the file: %1"));
    say(counts.byHand, Texts::tr("by you: %1"));
    return texts;
}

} // namespace hoithi
