// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "views/dialogs/formdialog.h"

#include <vector>

class QComboBox;
class QSpinBox;

namespace hoithi {

/// A round whose key may be set.
struct KeyRound
{
    int number = 0;
    QString title;
    int questions = 0;     ///< by the rules in force; 0 where nobody knows
    bool isSealed = false; ///< by the organisers' passphrase
};

/// A paper's first key, typed as the letters in the paper's order.
class KeyDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// There is at least one round; `first` is the number of the one to begin with.
    KeyDialog(std::vector<KeyRound> rounds, int first, QWidget *parent);
    [[nodiscard]] int round() const { return chosen().number; }
    [[nodiscard]] QString questionsPassphrase() const;
    [[nodiscard]] QString paperCode() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] int optionCount() const;
    /// Stays open until the key is on record: what was typed outlives a refusal.
    void accept() override;
    void finish(const Result<void> &outcome);

Q_SIGNALS:
    void submitted();

private:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] const KeyRound &chosen() const;
    void buildFields();
    void showRound();
    void showCount();

    std::vector<KeyRound> m_rounds;
    QComboBox *m_round;
    QLineEdit *m_paper;
    QLineEdit *m_key;
    QLabel *m_count;
    QSpinBox *m_options;
    QLineEdit *m_passphrase; ///< out of sight where nothing is sealed
};

} // namespace hoithi
