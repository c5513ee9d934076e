// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QResource>

namespace hoithi::test {

/// While it lives, the program is one version newer: it has a migration more, which copies every submission.
class LaterMigration
{
public:
    LaterMigration() : m_there(QResource::registerResource(file())) {}
    ~LaterMigration() { QResource::unregisterResource(file()); }
    LaterMigration(const LaterMigration &) = delete;
    LaterMigration &operator=(const LaterMigration &) = delete;

    [[nodiscard]] bool isThere() const { return m_there; }
    static constexpr int number = 9001;

private:
    static QString file() { return QStringLiteral(HOITHI_BINARY_DIR "/tests/faults/later.rcc"); }
    bool m_there;
};

} // namespace hoithi::test
