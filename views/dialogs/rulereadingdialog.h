// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"
#include "views/dialogs/formdialog.h"

#include <optional>

class QRadioButton;
class QSpinBox;

namespace hoithi {

class FilePrompt;

/// What the committee decided about the rules, ready to record.
struct RuleReading
{
    RuleBook rules;
    int inForceFromRound = 1;
    QString approver;
    QString reason;
};

/// Records which reading of the plan applies: one of its two presets, or a rules file.
class RuleReadingDialog final : public FormDialog
{
    Q_OBJECT
public:
    RuleReadingDialog(FilePrompt &files, int roundCount, QWidget *parent);
    /// Valid once accepted.
    [[nodiscard]] RuleReading reading() const;

private:
    [[nodiscard]] QString missing() const override;
    QRadioButton *addChoice(const QString &objectName, const QString &text, const QString &explanation);
    void chooseFile();
    void readFile(const QString &path);
    /// Refuses rules for a round that the contest does not have.
    [[nodiscard]] Result<RulesFile> rulesIn(const QString &path) const;

    FilePrompt &m_files;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_literal = nullptr;
    QRadioButton *m_file = nullptr;
    QPushButton *m_choose;
    QLabel *m_fileState;
    QSpinBox *m_fromRound;
    QLineEdit *m_approver = nullptr;
    QLineEdit *m_reason = nullptr;
    std::optional<RuleBook> m_fromFile;
};

} // namespace hoithi
