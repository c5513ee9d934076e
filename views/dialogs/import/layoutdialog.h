// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/import/profiles/layoutview.h"
#include "services/import/profiles/profileview.h"

#include <QDialog>
#include <QFuture>

#include <memory>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QToolButton;
class QTableWidget;

namespace hoithi {

class ContestSession;
class FilePrompt;
class LayoutChoices;
class LayoutColumns;
class Settings;

/// How the columns of a file are read: its first rows as they are and as they will be stored, what each column holds, and what only a
/// person can decide. Nothing can be used before that is decided.
class LayoutDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `name`: who saves a profile.
    LayoutDialog(ContestSession &session, Settings &settings, std::shared_ptr<FilePrompt> files, const QString &file,
                 const QString &name, QWidget *parent);
    void done(int result) override;

Q_SIGNALS:
    /// The file is to be read by this profile; JSON.
    void chosen(const QByteArray &profile);

private:
    void build();
    void buildTables();
    [[nodiscard]] QLayout *profileRow();
    [[nodiscard]] QWidget *tables();
    [[nodiscard]] QWidget *questions();
    [[nodiscard]] QLayout *bottomRow();
    [[nodiscard]] QWidget *buttons();
    void fold(bool folded);
    void restoreDivision();
    void connectParts();
    void ask(QFuture<Result<ShownLayout>> answer);
    void take(ShownLayout shown);
    void takeApart();
    void update();
    void columnChanged(int column);
    void settle(LayoutSubject subject, int column = -1);
    void showStored();
    void showQuestions();
    void updateState();
    void listProfiles();
    void chooseProfile(int index);
    void loadFile();
    void use();
    [[nodiscard]] LayoutDraft draft() const;
    [[nodiscard]] QString unreadableField() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool isOpen(int question, const QStringList &uses) const;

    ContestSession &m_session;
    Settings &m_settings;
    std::shared_ptr<FilePrompt> m_files;
    QString m_file;
    QString m_person;
    ShownLayout m_shown;
    std::vector<SavedProfile> m_saved;
    quint64 m_asked = 0; ///< only the newest answer counts
    bool m_waiting = false;
    QComboBox *m_profiles;
    LayoutChoices *m_choices;
    LayoutColumns *m_columns;
    QLabel *m_storedTitle;
    QTableWidget *m_stored;
    QLabel *m_questionsTitle;
    QListWidget *m_questions;
    QLineEdit *m_name;
    QLabel *m_why;
    QPushButton *m_use = nullptr;
    QToolButton *m_fold = nullptr; ///< shows and hides how the file is written
    QSplitter *m_division = nullptr;
    QWidget *m_questionsPane = nullptr;
};

} // namespace hoithi
