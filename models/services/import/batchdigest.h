// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "domain/submission/submission.h"
#include "storage/submissionscan.h"

#include <string>
#include <string_view>

namespace hoithi {

/// SHA-256 over a batch's accepted rows in file order, each a line of its fields joined by U+001F: what `verify` compares
/// stored rows with. The integrity check of the database itself misses altered values.
class BatchDigest
{
public:
    void add(const Submission &row, qint64 paperId);
    void add(const StoredSubmissionView &row);
    [[nodiscard]] QByteArray hex();

private:
    void flushWhenFull();

    Sha256 m_hash;
    std::string m_buffer;
};

} // namespace hoithi
