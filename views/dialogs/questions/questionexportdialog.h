// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"
#include "views/dialogs/memberdialogs.h"
#include "views/dialogs/questions/whenbankopen.h"
#include "views/shell/page.h"

#include <vector>

class QRadioButton;

namespace hoithi {

/// Which questions may be meant when somebody exports.
struct ExportChoice
{
    std::vector<qint64> selected;
    std::vector<qint64> filtered; ///< empty where nothing is filtered
    int inUse = 0;                ///< how many are not retired
};

/// Asks which questions go into a file, of which format, and for what; writes it, and tells what the format could not hold.
class QuestionExportDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    QuestionExportDialog(const PageContext &page, WhenBankOpen whenOpen, ExportChoice choice, QWidget *parent);

Q_SIGNALS:
    /// The file is there.
    void exported(const hoithi::QuestionExportOutcome &outcome, const QString &file);

private:
    void buildScope();
    void buildFormat();
    void buildPurpose();
    void buildFile();
    void chooseFile();
    void formatChosen();
    [[nodiscard]] ExchangeFormat format() const;
    [[nodiscard]] QString ending() const;
    [[nodiscard]] QuestionExport request() const;
    [[nodiscard]] QString missing() const override;
    void submit() override;

    PageContext m_page;
    WhenBankOpen m_whenOpen;
    ExportChoice m_choice;
    QRadioButton *m_selected;
    QRadioButton *m_filtered;
    QRadioButton *m_all;
    QComboBox *m_format;
    QLabel *m_limits;
    QComboBox *m_purpose;
    QLineEdit *m_file = nullptr;
};

/// What a file does not hold of the questions that were exported, as a list to read and copy. Deletes itself when closed.
[[nodiscard]] QDialog *exportLossesDialog(const std::vector<QuestionIssue> &losses, QWidget *parent);

} // namespace hoithi
