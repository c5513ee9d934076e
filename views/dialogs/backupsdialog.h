// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "services/backupview.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace hoithi {

enum class AutomaticBackups { Off, On, OfServer };

/// The kept backups of the open contest, where they are, and whether they are made by themselves.
class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    BackupsDialog(AutomaticBackups automatic, QWidget *parent);

    /// `folder` is where they are, whether or not there are any.
    void show(const QString &folder, const std::vector<KeptBackup> &backups);
    /// What came of a backup that was asked for; empty while it runs.
    void setOutcome(const QString &text);
    void setBusy(bool busy);
    /// Whether whoever looks may make one.
    void setMayBackUp(bool may);

Q_SIGNALS:
    void automaticChosen(bool on);
    void folderRequested();
    void backupRequested();

private:
    void buildTable();
    [[nodiscard]] QWidget *buildFolderRow();

    QCheckBox *m_automatic;
    QLabel *m_folder;
    QTableWidget *m_table;
    QLabel *m_outcome;
    QPushButton *m_now;
    QString m_path;
};

} // namespace hoithi
