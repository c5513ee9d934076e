// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/formdialog.h"

namespace hoithi {

/// Somebody else has saved the question meanwhile: how mine differs from theirs, and which one stays.
class CompareDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `difference` is rich text, from theirs to mine.
    CompareDialog(const QString &theirName, int theirVersion, const QString &difference, QWidget *parent);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();

private:
    [[nodiscard]] QString missing() const override { return {}; }
};

} // namespace hoithi
