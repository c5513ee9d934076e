// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/participationchart.h"

#include "base/outputfile.h"
#include "views/theme/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QImage>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>

namespace hoithi {

namespace {

/// How much one chart shows. Labels higher than their bars would be cut to "…", so a small chart has fewer bars.
struct ChartExtent
{
    std::size_t bars;
    int nameLimit; ///< characters
    int intervals; ///< of the axis at most, or the figures below it run into each other
};
constexpr ChartExtent inWindow{12, 24, 3};
constexpr ChartExtent inFile{20, 44, 5};
constexpr QSize exportSize{1400, 900};

QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

std::vector<ParticipationRow> mostPeople(std::vector<ParticipationRow> rows, std::size_t limit)
{
    std::erase_if(rows, [](const ParticipationRow &row) { return row.people == 0; });
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.people > b.people; });
    if (rows.size() > limit)
        rows.resize(limit);
    std::reverse(rows.begin(), rows.end()); // a horizontal chart counts from the bottom
    return rows;
}

QString shortName(const QString &name, int limit)
{
    return name.size() <= limit ? name : QString(name.left(limit - 1) + u'…');
}

/// Names on the axis: shortened, and told apart by the code where that made two alike.
QStringList axisNames(const std::vector<ParticipationRow> &rows, int limit)
{
    QStringList names;
    for (const ParticipationRow &row : rows) {
        const QString name = shortName(row.agencyName, limit);
        names << (names.contains(name) ? QStringLiteral("%1 %2").arg(name, row.agencyCode) : name);
    }
    return names;
}

QBarSet *barSet(const QString &label, const QBrush &brush, const QColor &border)
{
    auto *set = new QBarSet(label);
    set->setBrush(brush);
    set->setPen(QPen(border, 1));
    return set;
}

QHorizontalBarSeries *makeSeries(const std::vector<ParticipationRow> &rows)
{
    const auto colours = chartColours();
    // A pattern beside the colour: the chart must tell its bars apart on a black-and-white printer too.
    auto *people = barSet(translate("ParticipationChart", "People"), QBrush(colours[0]), colours[0]);
    auto *correct =
        barSet(translate("ParticipationChart", "All correct"), QBrush(colours[1], Qt::BDiagPattern), colours[1]);
    for (const ParticipationRow &row : rows) {
        *people << static_cast<double>(row.people);
        *correct << (row.allCorrectHidden ? 0.0 : static_cast<double>(row.allCorrect));
    }
    auto *series = new QHorizontalBarSeries;
    series->append(correct);
    series->append(people);
    series->setBarWidth(0.8);
    return series;
}

/// 1, 2 or 5 times a power of ten; at least 1, since people are whole.
double axisStep(qint64 most, int intervals)
{
    const double rough = static_cast<double>(most) / intervals;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(rough, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

QValueAxis *makeValueAxis(qint64 most, int intervals)
{
    const double step = axisStep(std::max<qint64>(most, 1), intervals);
    auto *axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setRange(0, std::ceil(static_cast<double>(std::max<qint64>(most, 1)) / step) * step);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(step);
    return axis;
}

void addAxes(QChart &chart, QHorizontalBarSeries *series, const QStringList &names, QValueAxis *values,
             const Colours &colours)
{
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    QFont font = chart.font();
    font.setPointSize(type::caption);
    const std::array<QAbstractAxis *, 2> axes{categories, values};
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsColor(colours.text);
        axis->setGridLineColor(colours.border);
        axis->setLinePenColor(colours.border);
        axis->setLabelsFont(font);
    }
    categories->setGridLineVisible(false);
    chart.addAxis(categories, Qt::AlignLeft);
    chart.addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
}

std::unique_ptr<QChart> makeChart(const std::vector<ParticipationRow> &all, const QString &title,
                                  const Colours &colours, ChartExtent extent)
{
    const std::vector<ParticipationRow> rows = mostPeople(all, extent.bars);
    auto chart = std::make_unique<QChart>();
    chart->setLocale(QLocale());
    chart->setLocalizeNumbers(true);
    QHorizontalBarSeries *series = makeSeries(rows);
    chart->addSeries(series);
    const qint64 most = rows.empty() ? 0 : rows.back().people;
    addAxes(*chart, series, axisNames(rows, extent.nameLimit), makeValueAxis(most, extent.intervals), colours);
    chart->setMargins(QMargins(space::s, space::s, space::s, space::s));
    QFont titleFont = chart->titleFont();
    titleFont.setPointSize(type::section);
    titleFont.setBold(true);
    chart->setTitleFont(titleFont);
    chart->setTitle(title);
    chart->setTitleBrush(colours.text);
    chart->setBackgroundBrush(colours.surface);
    chart->setBackgroundRoundness(0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(colours.text);
    return chart;
}

Result<void> savePng(QGraphicsScene &scene, const QString &path)
{
    QImage image(exportSize * 2, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    painter.end();
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !commitWhole(file))
        return failure(
            ErrorCode::Io,
            translate("ParticipationChart", "The chart could not be written to %1. Choose another place.").arg(path),
            file.errorString());
    return {};
}

Result<void> saveSvg(QGraphicsScene &scene, const QString &title, const QString &path)
{
    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize(exportSize);
    generator.setViewBox(QRect(QPoint(), exportSize));
    generator.setTitle(title);
    QPainter painter(&generator);
    scene.render(&painter);
    painter.end();
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(svg.data()) != svg.data().size() || !commitWhole(file))
        return failure(
            ErrorCode::Io,
            translate("ParticipationChart", "The chart could not be written to %1. Choose another place.").arg(path),
            file.errorString());
    return {};
}

} // namespace

ParticipationChart::ParticipationChart(QWidget *parent) : QWidget(parent), m_view(new QChartView(this))
{
    setObjectName(QStringLiteral("participationChart"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
}

void ParticipationChart::show(const std::vector<ParticipationRow> &rows, const QString &title, const Colours &colours)
{
    const std::unique_ptr<QChart> previous(m_view->chart());
    m_view->setBackgroundBrush(colours.surface);
    m_view->setChart(makeChart(rows, title, colours, inWindow).release());
    setAccessibleName(title);
}

Result<void> exportParticipationChart(const std::vector<ParticipationRow> &rows, const QString &title,
                                      const QString &path)
{
    const bool svg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (!svg && !path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return failure(ErrorCode::InvalidArgument,
                       translate("ParticipationChart", "A chart is written as .png or .svg, not as %1.").arg(path));
    QGraphicsScene scene;
    QChart *chart = makeChart(rows, title, lightColours(), inFile).release();
    chart->resize(exportSize);
    scene.addItem(chart);
    scene.setSceneRect(QRectF(QPointF(), QSizeF(exportSize)));
    return svg ? saveSvg(scene, title, path) : savePng(scene, path);
}

} // namespace hoithi
