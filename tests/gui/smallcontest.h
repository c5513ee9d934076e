// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preparedprompts.h"
#include "views/shell/appcontext.h"

#include <QTemporaryDir>

namespace hoithi::test {

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
    /// Imported, with an administrator "quan" and two judges "cham" and "xet", all with the same password; nobody is signed in.
    [[nodiscard]] std::shared_ptr<ContestSession> createWithMembers();
    [[nodiscard]] QString writeDump() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static constexpr auto password = "mật khẩu thử";
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
