// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace hoithi {

/// A line of the printed schedule; texts as they are read.
struct ScheduleSheetRow
{
    enum class Kind { Milestone, Round };
    Kind kind = Kind::Milestone;
    QString name;  ///< "1.1  Xây dựng, ban hành Thể lệ"
    QString lead;  ///< who is in charge, and partners
    QString dates; ///< "21/08 – 31/08/2023"
    QString state;
    QDate first; ///< null: only the deadline is known
    QDate last;
    bool done = false;
    bool cancelled = false;
};

/// What the schedule says on paper, in the language of whoever asks.
struct ScheduleSheet
{
    QString title;
    QString subtitle;     ///< of which contest
    QString asOf;         ///< "As of 15/09/2023 08:00"
    QStringList headings; ///< of name, lead, dates, state
    QString page;         ///< "Page %1/%2"
    QString todayLabel;
    std::vector<ScheduleSheetRow> rows;
    std::vector<QDate> holidays;
    QDate today;
};

/// A timeline beside a table, on A4 landscape.
[[nodiscard]] std::shared_ptr<const PagedDocument> layoutSchedule(const ScheduleSheet &sheet);

/// All pages in one picture, one below the other.
[[nodiscard]] Result<QByteArray> writePng(const PagedDocument &document);

} // namespace hoithi
