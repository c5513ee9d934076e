// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/prompts/prompts.h"

#include <vector>

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
    std::vector<Confirmation> confirmations;
    bool confirms = true; ///< answers every question so

    void showError(QWidget *, const Error &error) override { errors.push_back(error); }
    void showText(QWidget *, const QString &, const QString &text) override { texts << text; }
    void confirm(QWidget *, const Confirmation &confirmation, std::function<void()> confirmed) override
    {
        confirmations.push_back(confirmation);
        if (confirms)
            confirmed();
    }
};

} // namespace hoithi::test
