// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "views/dialogs/formdialog.h"

class QComboBox;
class QCheckBox;
class QPlainTextEdit;
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

/// A change to a key that was already used: shows what it does to the prizes before it can be recorded.
class AmendKeyDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A member proposes, or carries out, under their own name; without one both names are asked for.
    AmendKeyDialog(ContestSession &session, const RoundState &round, const QString &roundTitle,
                   const std::optional<Member> &member, QWidget *parent);
    [[nodiscard]] KeyAmendment amendment() const;
    /// Everybody whose prize changes, one a line.
    [[nodiscard]] static QString describe(const AmendmentEffect &effect);

private:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList approvers() const;
    void changed();
    void preview();

    ContestSession &m_session;
    int m_round;
    QComboBox *m_paper;
    QSpinBox *m_question;
    QCheckBox *m_neutralise;
    QLineEdit *m_accept = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_preview;
    QPlainTextEdit *m_effect;
    bool m_previewed = false;
    quint64 m_asked = 0;
};

} // namespace hoithi
