// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preparedprompts.h"
#include "views/shell/mainwindow.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace hoithi::bench {

/// How long the window's thread is busy at a stretch: nothing can be painted meanwhile, so the longest stretch is the longest
/// frame. On a busy machine a frame also waits for the processor; what the thread itself worked in the busiest frame is
/// measured beside it.
class FrameMeter final : public QObject
{
public:
    explicit FrameMeter(QWidget &window) : m_window(window) {}

    /// Does it, waits until it is done, prints one line of what that took, and returns its milliseconds.
    qint64 step(const char *name, const std::function<void()> &act, const std::function<bool()> &done);
    /// Lets the window come to rest.
    void rest();

private:
    bool runUntil(const std::function<bool()> &done, int timeoutMs);

    QWidget &m_window;
    qint64 m_longest = 0; ///< nanoseconds
    qint64 m_most = 0;    ///< nanoseconds of this thread's work
};

/// A window that has just opened a contest, as it is after the program's start. Ends the program where it does not open.
class OpenedWindow final
{
public:
    explicit OpenedWindow(const QString &store);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] test::PreparedFiles &files() { return *m_files; }

private:
    const QTemporaryDir m_folder;
    std::shared_ptr<test::PreparedFiles> m_files = std::make_shared<test::PreparedFiles>();
    std::unique_ptr<MainWindow> m_window;
};

/// Ends the program where the window has no such part.
template<typename T>
T &found(const QWidget &parent, const char *name)
{
    T *child = parent.findChild<T *>(QString::fromLatin1(name));
    if (!child)
        qFatal("the window has no %s", name);
    return *child;
}

} // namespace hoithi::bench
