// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/formdialog.h"

#include <functional>

class QComboBox;

namespace hoithi {

class ContestState;

/// What is asked about: people, or a paper that is secret until its round is over.
enum class PurposeMatter { People, Paper };

/// Asks what something leaves the contest for: one of the usual purposes, or any other.
class PurposeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `last` is what was given before; empty for the first time.
    PurposeDialog(const QString &last, QWidget *parent, PurposeMatter matter = PurposeMatter::People);
    [[nodiscard]] QString purpose() const;

private:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] static QString consequenceOf(PurposeMatter matter);
    [[nodiscard]] static QStringList usualPurposes(PurposeMatter matter);

    PurposeMatter m_matter;
    QComboBox *m_purpose;
};

/// Asks, and goes on with the answer; the contest's window remembers what people are exported for.
void askForPurpose(ContestState &state, QWidget *parent, std::function<void(const QString &purpose)> given,
                   PurposeMatter matter = PurposeMatter::People);

} // namespace hoithi
