// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "views/widgets/calendarline.h"

#include <optional>

namespace hoithi {

/// A day and a time of the contest's place, 20/9/2023 8:05, wherever this computer is.
class MomentField final : public CalendarLine
{
    Q_OBJECT
public:
    MomentField(Instant givenUtc, const QString &objectName, QWidget *parent);

    /// Nothing where what stands there is none. What nobody has typed over keeps its seconds.
    [[nodiscard]] std::optional<Instant> momentUtc() const;
    /// What is to be done where it is none; else empty.
    [[nodiscard]] QString missing() const;

private:
    [[nodiscard]] bool isWhole() const override { return momentUtc().has_value(); }
    [[nodiscard]] QDate shownDay() const override;
    void takeDay(QDate day) override;

    Instant m_given;
    QString m_givenText;
};

} // namespace hoithi
