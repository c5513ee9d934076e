// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <chrono>

class QSocketNotifier;

namespace hoithi {

/// Tells when the system asks the program to end (logout, shutdown, `kill`). Once, in a program that has an event loop.
class Termination final : public QObject
{
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Termination(const Termination &) = delete;
    Termination &operator=(const Termination &) = delete;

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
    std::array<int, 2> m_ends{-1, -1};
};

/// The same for a command, which has no event loop and waits by itself. From its making until its end the system's request ends
/// nothing by itself.
class TerminationWait final
{
public:
    TerminationWait();
    ~TerminationWait();
    TerminationWait(const TerminationWait &) = delete;
    TerminationWait &operator=(const TerminationWait &) = delete;

    /// Waits so long, or shorter where the end was asked for: then true, and from then on always.
    [[nodiscard]] bool isAsked(std::chrono::milliseconds time) const;

private:
    std::array<int, 2> m_ends{-1, -1};
};

} // namespace hoithi
