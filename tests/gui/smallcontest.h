// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/appcontext.h"

#include <QTemporaryDir>

namespace hoithi::test {

/// Prompts that answer at once with what the test laid out.
class PreparedFiles final : public FilePrompt
{
public:
    QStringList toOpen;
    QString toSave;
    QString folder;

    void openFiles(QWidget *, const QString &, const QString &, Files chosen) override { chosen(toOpen); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, File chosen) override
    {
        chosen(toSave);
    }
    void chooseFolder(QWidget *, const QString &, const QString &, File chosen) override { chosen(folder); }
};

class RecordedMessages final : public MessagePrompt
{
public:
    std::vector<Error> errors;
    QStringList texts;

    void showError(QWidget *, const Error &error) override { errors.push_back(error); }
    void showText(QWidget *, const QString &, const QString &text) override { texts << text; }
    void confirm(QWidget *, const Confirmation &, std::function<void()> confirmed) override { confirmed(); }
};

/// A folder with a contest of a few invented people, and what a window needs to be opened on it.
class SmallContest
{
public:
    SmallContest();

    [[nodiscard]] AppContext context() const;
    /// A new contest file, open.
    [[nodiscard]] std::shared_ptr<ContestSession> create(const QString &name = QStringLiteral("small"));
    /// Rules, key and dump of round 1 are in.
    [[nodiscard]] std::shared_ptr<ContestSession> createImported();
    /// Round 1 is ranked and signed besides.
    [[nodiscard]] std::shared_ptr<ContestSession> createSigned();
    [[nodiscard]] QString writeDump() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static constexpr int acceptedRows = 7;
    static constexpr int rejectedRows = 2;
    [[nodiscard]] static QString key() { return QStringLiteral("ABCDABCDABCDABC"); }

private:
    QTemporaryDir m_folder; ///< first: the settings live in it

public:
    std::shared_ptr<PreparedFiles> files = std::make_shared<PreparedFiles>();
    std::shared_ptr<RecordedMessages> messages = std::make_shared<RecordedMessages>();
    std::shared_ptr<QSettings> settings;

private:
    std::shared_ptr<FixedClock> m_clock;
};

} // namespace hoithi::test
