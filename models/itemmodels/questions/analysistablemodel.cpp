// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/analysistablemodel.h"

#include <array>

namespace hoithi {

namespace {

constexpr double unknownFirst = -1000; ///< sorts before every figure

struct AnalysisTexts
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisTexts)
};

QVariant sortable(const std::optional<double> &value)
{
    return value.value_or(unknownFirst);
}

QString questionText(const AnalysisRow &row)
{
    return row.question.wording ? QString(row.question.wording->text).replace(u'\n', u' ') : unknownText();
}

/// "A 12 % · B* 61 %": the star is the key's.
QString optionsText(const AnalysisRow &row)
{
    const OptionCounts &counts = row.question.figures.options;
    QStringList texts;
    for (const std::size_t option : row.question.printedOptions()) {
        texts.append(QStringLiteral("%1%2 %3").arg(row.question.letterOf(option),
                                                   row.question.isRight(option) ? QStringLiteral("*") : QString(),
                                                   formatShare(counts.chosen[option], counts.people)));
    }
    if (counts.blank > 0)
        texts.append(AnalysisTexts::tr("blank %1").arg(formatShare(counts.blank, counts.people)));
    return texts.join(QStringLiteral(" · "));
}

QString keyOf(const AnalysisRow &row)
{
    if (row.question.item.key.neutralised)
        return AnalysisTexts::tr("neutralised");
    return row.question.places.empty() ? unknownText() : row.question.places.front().keyText();
}

constexpr std::array<Column<AnalysisRow>, 9> columns{{
    {"number", QT_TRANSLATE_NOOP("AnalysisTableModel", "No."),
     [](const AnalysisRow &row) { return formatNumber(static_cast<qint64>(row.question.number)); },
     [](const AnalysisRow &row) { return QVariant(row.question.number); }, true},
    {"text", QT_TRANSLATE_NOOP("AnalysisTableModel", "Question"), questionText, nullptr, false},
    {"facility", QT_TRANSLATE_NOOP("AnalysisTableModel", "Facility (%)"),
     [](const AnalysisRow &row) { return formatPercent(row.question.figures.facility); },
     [](const AnalysisRow &row) { return sortable(row.question.figures.facility); }, true},
    {"discrimination_index", QT_TRANSLATE_NOOP("AnalysisTableModel", "Discrimination (%)"),
     [](const AnalysisRow &row) { return formatPercentage(row.question.figures.discriminationIndex); },
     [](const AnalysisRow &row) { return sortable(row.question.figures.discriminationIndex); }, true},
    {"discriminative_efficiency", QT_TRANSLATE_NOOP("AnalysisTableModel", "Efficiency (%)"),
     [](const AnalysisRow &row) { return formatPercentage(row.question.figures.discriminativeEfficiency); },
     [](const AnalysisRow &row) { return sortable(row.question.figures.discriminativeEfficiency); }, true},
    {"flag", QT_TRANSLATE_NOOP("AnalysisTableModel", "Look at the key"),
     [](const AnalysisRow &row) { return suspicionText(row.question); }, nullptr, false},
    {"options", QT_TRANSLATE_NOOP("AnalysisTableModel", "Options chosen"), optionsText, nullptr, false},
    {"key", QT_TRANSLATE_NOOP("AnalysisTableModel", "Key"), keyOf, nullptr, false},
    {"people", QT_TRANSLATE_NOOP("AnalysisTableModel", "People"),
     [](const AnalysisRow &row) { return formatNumber(row.question.figures.people); },
     [](const AnalysisRow &row) { return QVariant(row.question.figures.people); }, true},
}};

QString explanationOf(int column)
{
    switch (column) {
    case AnalysisTableModel::Facility:
        return AnalysisTexts::tr("What part of the people had it right: their mean mark, as a part of the full mark.");
    case AnalysisTableModel::Discrimination:
        return AnalysisTexts::tr(
            "How well it tells the able from the others: the correlation of its mark with the rest of the total. "
            "Below 0, the able had it wrong.");
    case AnalysisTableModel::Efficiency:
        return AnalysisTexts::tr("The same, as a part of the best that a question so easy or so hard could reach.");
    case AnalysisTableModel::Options:
        return AnalysisTexts::tr(
            "What part of the people chose each option. A star marks the key; letters are those of the first "
            "variant.");
    case AnalysisTableModel::Flag:
        return AnalysisTexts::tr(
            "Why its key should be looked at again: the discrimination is below 0 by more than chance, or more of "
            "the best 27 % chose a wrong option than the right one. At least 10 people are needed to say so.");
    default:
        return {};
    }
}

} // namespace

QString formatFigure(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 2) : unknownText();
}

QString formatPercentage(const std::optional<double> &percent)
{
    return formatPercent(percent ? std::optional(*percent / 100) : std::nullopt);
}

QString formatShare(qint64 part, qint64 whole)
{
    if (whole == 0)
        return unknownText();
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return QString(QLocale().toString(percent, 'f', 1) + QStringLiteral(" %"));
}

QString suspicionText(const AnalysedQuestion &question)
{
    const KeySuspicion &suspicion = question.figures.suspicion;
    QStringList reasons;
    if (suspicion.preferredWrong != 0) {
        QStringList letters;
        for (const std::size_t option : question.printedOptions()) {
            if ((suspicion.preferredWrong >> option & 1U) != 0)
                letters.append(question.letterOf(option));
        }
        reasons.append(AnalysisTexts::tr("the best chose %1").arg(letters.join(QStringLiteral(", "))));
    }
    if (suspicion.negativeDiscrimination)
        reasons.append(AnalysisTexts::tr("the able had it wrong"));
    if (question.keysDiffer)
        reasons.append(AnalysisTexts::tr("the variants have different keys"));
    return reasons.join(QStringLiteral("; "));
}

std::vector<PaperFigure> paperFigures(const PaperStatistics &paper, CountedAttempt attempt)
{
    QString counted = AnalysisTexts::tr(
        "People whose first submission counts; those on the roster and invalidated submissions are left out.");
    if (attempt == CountedAttempt::Last)
        counted = AnalysisTexts::tr(
            "People whose last submission counts; those on the roster and invalidated submissions are left out.");
    if (attempt == CountedAttempt::Best)
        counted = AnalysisTexts::tr(
            "People whose best submission counts; those on the roster and invalidated submissions are left out.");
    return {
        {AnalysisTexts::tr("People"), formatNumber(paper.people), counted},
        {AnalysisTexts::tr("Mean"), formatFigure(paper.mean),
         AnalysisTexts::tr("Right answers of a person, on average.")},
        {AnalysisTexts::tr("Median"), formatFigure(paper.median),
         AnalysisTexts::tr("Half of the people have at least so many right answers.")},
        {AnalysisTexts::tr("Standard deviation"), formatFigure(paper.standardDeviation),
         AnalysisTexts::tr(
             "How far the people's right answers lie apart. Skewness of their distribution: %1; kurtosis: %2.")
             .arg(formatFigure(paper.skewness), formatFigure(paper.kurtosis))},
        {AnalysisTexts::tr("Cronbach's alpha"), formatPercentage(paper.internalConsistency),
         AnalysisTexts::tr("How much the questions measure the same: 100 % where they all do. From the variances of "
                           "the questions and of "
                           "the totals.")},
        {AnalysisTexts::tr("Error ratio"), formatPercentage(paper.errorRatio),
         AnalysisTexts::tr("What part of the standard deviation is chance: from Cronbach's alpha.")},
        {AnalysisTexts::tr("Standard error"), formatFigure(paper.standardError),
         AnalysisTexts::tr("How far a person's right answers may lie from what they would be without chance: error "
                           "ratio times standard "
                           "deviation.")},
    };
}

AnalysisTableModel::AnalysisTableModel(QObject *parent) : RowTableModel("AnalysisTableModel", columns, parent) {}

QVariant AnalysisTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole || !index.isValid())
        return RowTableModel::data(index, role);
    const AnalysisRow &shown = row(index.row());
    if (index.column() == Text)
        return shown.question.wording ? QVariant(shown.question.wording->text) : QVariant();
    const QString explanation = explanationOf(index.column());
    if (explanation.isEmpty())
        return {};
    const QString source = AnalysisTexts::tr("Of %1 people, as of %2.")
                               .arg(formatNumber(shown.question.figures.people), formatInstant(shown.asOfUtc));
    return QString(explanation + u'\n' + source);
}

QVariant AnalysisTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal)
        return explanationOf(section);
    return RowTableModel::headerData(section, orientation, role);
}

} // namespace hoithi
