// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/vaultview.h"
#include "views/dialogs/vault/recoverysheet.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPrinter;
class QPushButton;

namespace hoithi {

class FilePrompt;

/// Shows the recovery code, the only time there is. Closes only once they say that they have it.
class RecoveryCodeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `contest`: its name, for the paper.
    RecoveryCodeDialog(SealedContent what, const Protection &protection, const QString &contest, FilePrompt &files,
                       QWidget *parent);
    void reject() override;

private:
    void build(const Protection &protection);
    [[nodiscard]] QHBoxLayout *copies();
    void copy();
    void print();
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void save();
    [[nodiscard]] QString whatItIsFor() const;
    /// What the passphrase comes too late for.
    [[nodiscard]] QString olderText() const;
    void tell(const QString &text);

    SealedContent m_what;
    FilePrompt &m_files;
    QString m_code;
    std::shared_ptr<const RecoverySheet> m_sheet;
    QLabel *m_outcome;
    QCheckBox *m_written;
    QPushButton *m_close;
};

} // namespace hoithi
