// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/itemcharts.h"

#include "itemmodels/questions/analysistablemodel.h"
#include "views/charts/chartstyle.h"
#include "views/theme/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QLegendMarker>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace hoithi {

namespace {

constexpr int markerSize = 10;
constexpr int ringSize = 18;
constexpr double wholePercent = 100;
constexpr double tickStep = 25;
constexpr double wideTickStep = 50; ///< where the axis goes below 0: its labels have half the room

QChartView *chartView(QWidget &widget, const QString &name)
{
    widget.setObjectName(name);
    auto *view = new QChartView(&widget);
    auto *layout = new QVBoxLayout(&widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

QValueAxis *percentAxis(double least, const QString &title, const Colours &colours)
{
    auto *axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setRange(least, wholePercent);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(least < 0 ? wideTickStep : tickStep);
    styleAxis(*axis, title, colours);
    return axis;
}

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? wholePercent * static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QBarSet *barSet(const QString &label, const AnalysedQuestion &question, const OptionCounts &counts, const QBrush &brush)
{
    auto *set = new QBarSet(label);
    set->setBrush(brush);
    set->setPen(QPen(brush.color(), 1));
    for (const std::size_t option : question.printedOptions())
        *set << shareOf(counts.chosen[option], counts.people);
    *set << shareOf(counts.blank, counts.people);
    return set;
}

/// Patterns beside the colours, for a black-and-white printer and eyes that see colours differently.
QBarSeries *optionSeries(const AnalysedQuestion &question)
{
    const auto colours = chartColours();
    auto *series = new QBarSeries;
    const auto &groups = question.figures.groups;
    const OptionCounts &top = groups[static_cast<std::size_t>(ScoreGroup::Top)];
    const OptionCounts &bottom = groups[static_cast<std::size_t>(ScoreGroup::Bottom)];
    series->append(barSet(OptionChart::tr("All"), question, question.figures.options, QBrush(colours[0])));
    if (top.people > 0)
        series->append(barSet(OptionChart::tr("Best 27 %"), question, top, QBrush(colours[1], Qt::BDiagPattern)));
    if (bottom.people > 0)
        series->append(
            barSet(OptionChart::tr("Weakest 27 %"), question, bottom, QBrush(colours[2], Qt::Dense4Pattern)));
    series->setBarWidth(0.8);
    return series;
}

QStringList optionNames(const AnalysedQuestion &question)
{
    QStringList names;
    for (const std::size_t option : question.printedOptions()) {
        const QString letter = question.letterOf(option);
        names.append(question.isRight(option) ? QString(letter + u'*') : letter);
    }
    names.append(OptionChart::tr("blank"));
    return names;
}

} // namespace

DiscriminationChart::DiscriminationChart(QWidget *parent)
    : QWidget(parent), m_view(chartView(*this, QStringLiteral("discriminationChart")))
{}

void DiscriminationChart::show(const std::vector<AnalysedQuestion> &questions, int selected, const Colours &colours)
{
    m_points.clear();
    m_numbers.clear();
    for (const AnalysedQuestion &question : questions) {
        const int index = static_cast<int>(m_numbers.size());
        m_numbers.push_back(question.number);
        const ItemStatistics &figures = question.figures;
        if (figures.facility && figures.discriminationIndex)
            m_points.push_back(
                {index, *figures.facility * wholePercent, *figures.discriminationIndex, figures.suspicion.any()});
    }
    auto chart = std::make_unique<QChart>();
    addPoints(*chart, selected, colours);
    styleChart(*chart, tr("Discrimination by facility (%)"), colours);
    chart->legend()->setVisible(chart->series().size() > 1 && std::ranges::any_of(m_points, &Point::doubtful));
    setAccessibleName(chart->title());
    putChart(*m_view, chart.release(), colours);
}

void DiscriminationChart::addPoints(QChart &chart, int selected, const Colours &colours)
{
    addSeries(chart, false, colours);
    if (std::ranges::any_of(m_points, &Point::doubtful))
        addSeries(chart, true, colours);
    const auto ringed = std::ranges::find(m_points, selected, &Point::index);
    if (ringed != m_points.end()) {
        auto *ring = new QScatterSeries;
        ring->setMarkerSize(ringSize);
        ring->setBrush(Qt::NoBrush);
        ring->setPen(QPen(colours.text, 2));
        ring->append(ringed->facility, ringed->discrimination);
        chart.addSeries(ring);
        for (QLegendMarker *marker : chart.legend()->markers(ring))
            marker->setVisible(false);
    }
    double least = 0;
    for (const Point &point : m_points)
        least = std::min(least, std::floor(point.discrimination / wideTickStep) * wideTickStep);
    QValueAxis *across = percentAxis(0, {}, colours);
    QValueAxis *up = percentAxis(least, {}, colours);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void DiscriminationChart::addSeries(QChart &chart, bool doubtful, const Colours &colours)
{
    const auto palette = chartColours();
    auto *series = new QScatterSeries;
    series->setName(doubtful ? tr("Key doubtful") : tr("Question"));
    series->setMarkerShape(doubtful ? QScatterSeries::MarkerShapeRectangle : QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(markerSize);
    series->setColor(doubtful ? palette[3] : palette[0]);
    series->setBorderColor(colours.surface);
    for (const Point &point : m_points) {
        if (point.doubtful == doubtful)
            series->append(point.facility, point.discrimination);
    }
    connect(series, &QScatterSeries::clicked, this,
            [this](const QPointF &point) { Q_EMIT questionClicked(nearest(point)); });
    connect(series, &QScatterSeries::hovered, this, &DiscriminationChart::tell);
    chart.addSeries(series);
}

int DiscriminationChart::nearest(const QPointF &point) const
{
    int index = -1;
    double least = std::numeric_limits<double>::max();
    for (const Point &each : m_points) {
        const double distance = std::hypot(each.facility - point.x(), each.discrimination - point.y());
        if (distance < least) {
            least = distance;
            index = each.index;
        }
    }
    return index;
}

void DiscriminationChart::tell(const QPointF &point, bool entered)
{
    const int index = nearest(point);
    if (!entered || index < 0)
        return QToolTip::hideText();
    QToolTip::showText(QCursor::pos(),
                       tr("Question %1: facility %2, discrimination %3")
                           .arg(QString::number(m_numbers[static_cast<std::size_t>(index)]),
                                formatPercentage(point.x()), formatPercentage(point.y())),
                       m_view);
}

OptionChart::OptionChart(QWidget *parent) : QWidget(parent), m_view(chartView(*this, QStringLiteral("optionChart"))) {}

void OptionChart::show(const AnalysedQuestion *question, const Colours &colours)
{
    auto chart = std::make_unique<QChart>();
    QString title;
    if (question) {
        QBarSeries *series = optionSeries(*question);
        chart->addSeries(series);
        auto *names = new QBarCategoryAxis;
        names->append(optionNames(*question));
        styleAxis(*names, {}, colours);
        names->setGridLineVisible(false);
        QValueAxis *shares = percentAxis(0, tr("People (%)"), colours);
        chart->addAxis(names, Qt::AlignBottom);
        chart->addAxis(shares, Qt::AlignLeft);
        series->attachAxis(names);
        series->attachAxis(shares);
        title = (question->item.key.neutralised ? tr("Question %1: options chosen (neutralised: every answer counts)")
                                                : tr("Question %1: options chosen (* is the key)"))
                    .arg(question->number);
    }
    styleChart(*chart, title, colours);
    setAccessibleName(title);
    putChart(*m_view, chart.release(), colours);
}

} // namespace hoithi
