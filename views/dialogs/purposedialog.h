// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/formdialog.h"

#include <functional>

class QComboBox;

namespace hoithi {

class ContestState;

/// Asks what people are exported for: one of the usual purposes, or any other.
class PurposeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `last` is what was given before; empty for the first time.
    PurposeDialog(const QString &last, QWidget *parent);
    [[nodiscard]] QString purpose() const;

private:
    [[nodiscard]] QString missing() const override;

    QComboBox *m_purpose;
};

/// Asks, and goes on with the answer; the contest's window remembers it for the next time.
void askForPurpose(ContestState &state, QWidget *parent, std::function<void(const QString &purpose)> given);

} // namespace hoithi
