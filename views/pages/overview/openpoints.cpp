// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/openpoints.h"

#include "itemmodels/format.h"
#include "views/pages/overview/nextstep.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

/// All that is open there; `round` nothing: of every round.
Place openIn(const QString &tab, std::optional<int> round)
{
    return {QStringLiteral("ranking"), tab, round, QString()};
}

/// Nothing where they are of several.
std::optional<int> roundOf(const std::vector<OpenComplaint> &list)
{
    const int round = list.front().roundNumber;
    return std::ranges::all_of(list, [round](const OpenComplaint &one) { return one.roundNumber == round; })
               ? std::optional(round)
               : std::nullopt;
}

QString numbersOf(const std::vector<OpenComplaint> &list)
{
    QStringList numbers;
    for (const OpenComplaint &complaint : list)
        numbers.append(formatNumber(complaint.number));
    return numbers.join(QStringLiteral(", "));
}

bool isFinal(const ContestOverview &overview, int round)
{
    return std::ranges::any_of(overview.rounds, [round](const RoundState &state) {
        return state.round.number == round && hoithi::isFinal(state);
    });
}

int countOf(const std::vector<OpenComplaint> &list)
{
    return static_cast<int>(list.size());
}

void add(std::vector<OpenPoint> &points, const QString &text, const std::vector<OpenComplaint> &list)
{
    if (!list.empty())
        points.push_back({text.arg(numbersOf(list)), openIn(QStringLiteral("complaints"), roundOf(list))});
}

void addConflicts(std::vector<OpenPoint> &points, const ContestOverview &overview,
                  const std::function<QString(int)> &titleOf)
{
    QStringList rounds;
    int first = 0;
    for (const RoundState &state : overview.rounds) {
        if (state.openConflicts == 0)
            continue;
        first = first == 0 ? state.round.number : first;
        rounds.append(OpenPointList::tr("%1 (%2)").arg(titleOf(state.round.number), formatNumber(state.openConflicts)));
    }
    if (rounds.isEmpty())
        return;
    Place place = openIn(QStringLiteral("review"), first);
    place.filter = QStringLiteral("conflicts");
    points.push_back(
        {OpenPointList::tr("Rows of later files that differ from what is stored, and no judge has decided: "
                           "%1")
             .arg(rounds.join(QStringLiteral(", "))),
         place});
}

} // namespace

std::vector<OpenPoint> openPoints(const ContestOverview &overview, const std::map<int, qint64> &prizeFlags,
                                  const std::function<QString(int)> &titleOf)
{
    std::vector<OpenPoint> points;
    QStringList rounds;
    for (const auto &[round, open] : prizeFlags)
        rounds.append(OpenPointList::tr("%1 (%2)").arg(titleOf(round), formatNumber(open)));
    if (!rounds.isEmpty()) {
        const QString text = OpenPointList::tr("Review flags that concern a prize and are not settled: %1");
        points.push_back(
            {text.arg(rounds.join(QStringLiteral(", "))), openIn(QStringLiteral("review"), prizeFlags.begin()->first)});
    }
    addConflicts(points, overview, titleOf);
    std::vector<OpenComplaint> overdue;
    std::vector<OpenComplaint> final;
    std::vector<OpenComplaint> others;
    for (const OpenComplaint &complaint : overview.complaints) {
        if (complaint.overdue)
            overdue.push_back(complaint);
        if (isFinal(overview, complaint.roundNumber))
            final.push_back(complaint);
        else if (!complaint.overdue)
            others.push_back(complaint);
    }
    add(points, OpenPointList::tr("Complaints whose answers are overdue: nos. %1", nullptr, countOf(overdue)), overdue);
    add(points,
        OpenPointList::tr("Complaints about a final result that no judge has decided: nos. %1", nullptr,
                          countOf(final)),
        final);
    add(points, OpenPointList::tr("Complaints that no judge has decided: nos. %1", nullptr, countOf(others)), others);
    return points;
}

OpenPointList::OpenPointList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("openPoints"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    hide();
}

void OpenPointList::show(const std::vector<OpenPoint> &points)
{
    m_points = points;
    while (m_buttons.size() < points.size()) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("openPoint"));
        button->setProperty("role", QStringLiteral("link"));
        connect(button, &QPushButton::clicked, this, [this, index = m_buttons.size()] {
            const Place place = m_points.at(index).place; // the points may be other ones before one is there
            Q_EMIT activated(place);
        });
        m_lines->addWidget(button, 0, Qt::AlignLeft);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < points.size());
        m_buttons[i]->setText(i < points.size() ? points[i].text : QString());
    }
    setVisible(!points.empty());
}

} // namespace hoithi
