// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "views/shell/place.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace hoithi {

/// Something that is left to do beside the next step, and the place where it is done.
struct OpenPoint
{
    QString text;
    Place place;
};

/// What is open in the contest: prize flags by round, complaints about final results, other ones, and those that are overdue.
/// `titleOf` names a round.
[[nodiscard]] std::vector<OpenPoint> openPoints(const ContestOverview &overview,
                                                const std::map<int, qint64> &prizeFlags,
                                                const std::function<QString(int)> &titleOf);

/// A line for each, which leads to its place. Not there where there is none.
class OpenPointList final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenPointList(QWidget *parent = nullptr);

    void show(const std::vector<OpenPoint> &points);

Q_SIGNALS:
    void activated(const hoithi::Place &place);

private:
    QVBoxLayout *m_lines;
    std::vector<OpenPoint> m_points;
    std::vector<QPushButton *> m_buttons;
};

} // namespace hoithi
