// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

#include <QTableWidget>

#include <vector>

namespace hoithi {

/// How many people go from which count of right answers (rows) to which (columns). Counts that nobody has are left out.
class CorrectMatrix final : public QTableWidget
{
    Q_OBJECT
public:
    explicit CorrectMatrix(QWidget *parent = nullptr);
    void show(const std::vector<CorrectChange> &changes);
};

} // namespace hoithi
