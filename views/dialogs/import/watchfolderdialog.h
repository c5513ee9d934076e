// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/formdialog.h"
#include "views/prompts/prompts.h"

#include <QVariant>

#include <memory>

class QCheckBox;
class QComboBox;

namespace hoithi {

/// A folder that is watched for one contest, as this computer remembers it.
struct FolderChoice
{
    QString folder; ///< empty: none
    int round = 0;
    QString profile; ///< by its name; empty: whatever fits the columns
    bool isAutomatic = false;

    [[nodiscard]] static FolderChoice of(const QVariant &remembered);
    [[nodiscard]] QVariant toVariant() const;
};

/// Which folder is watched, for which round, and what is done with what comes into it.
class WatchFolderDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `rounds`: number and title. `profiles`: those that the contest keeps.
    WatchFolderDialog(const FolderChoice &choice, const QList<std::pair<int, QString>> &rounds,
                      const QStringList &profiles, std::shared_ptr<FilePrompt> files, QWidget *parent);

    [[nodiscard]] FolderChoice choice() const;

Q_SIGNALS:
    void stopped(); ///< nothing is to be watched any more

private:
    [[nodiscard]] QString missing() const override;
    void addFolderButtons(bool isWatching);

    std::shared_ptr<FilePrompt> m_files;
    QLineEdit *m_folder;
    QComboBox *m_round;
    QComboBox *m_profile;
    QCheckBox *m_automatic;
};

} // namespace hoithi
