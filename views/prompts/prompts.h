// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace hoithi {

/// A question before something that cannot be taken back.
struct Confirmation
{
    QString title;
    QString consequence; ///< what will be true afterwards
    QString button;      ///< the verb: "Close the contest"
};

/// How the window speaks to people outside its pages. Injected, so that tests answer. Never blocks: answers come by call.
class MessagePrompt
{
public:
    MessagePrompt() = default;
    virtual ~MessagePrompt() = default;
    MessagePrompt(const MessagePrompt &) = delete;
    MessagePrompt &operator=(const MessagePrompt &) = delete;

    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual void showText(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual void confirm(QWidget *parent, const Confirmation &confirmation, std::function<void()> confirmed) = 0;
};

/// How files and folders are chosen. Not called back when the user thinks better of it.
class FilePrompt
{
public:
    FilePrompt() = default;
    virtual ~FilePrompt() = default;
    FilePrompt(const FilePrompt &) = delete;
    FilePrompt &operator=(const FilePrompt &) = delete;

    using Files = std::function<void(QStringList)>;
    using File = std::function<void(QString)>;

    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter, Files chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                          File chosen) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &title, const QString &start, File chosen) = 0;
};

} // namespace hoithi
