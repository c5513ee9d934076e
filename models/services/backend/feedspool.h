// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/feedfetch.h"
#include "ingest/source/dumppart.h"
#include "vault/streamsealing.h"

#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// What a backend sent, kept until it is imported: the first megabytes in memory, what is more in a file without a name,
/// sealed under a key that only this process has. Nothing of it is left once the process is gone, however it went.
class FeedSpool final : public FeedSink
{
public:
    static constexpr qint64 defaultMemoryLimit = qint64{32} * 1024 * 1024;

    /// `name` is what people know it by.
    explicit FeedSpool(QString name, qint64 memoryLimit = defaultMemoryLimit)
        : m_name(std::move(name)), m_memoryLimit(memoryLimit)
    {}

    [[nodiscard]] Result<void> add(std::string_view lines) override;
    [[nodiscard]] Result<void> clear() override;

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Of what was read to its end last, as the import has it.
    [[nodiscard]] QByteArray sha256() const { return m_sha256; }
    /// All that was added, as one dump. One reading at a time, and nothing is added meanwhile; the spool must outlive it.
    [[nodiscard]] std::unique_ptr<DumpBytes> read();
    /// The same for the import.
    [[nodiscard]] DumpPart part();

private:
    class Reading;

    [[nodiscard]] Result<void> addToFile(QByteArrayView piece);

    QString m_name;
    qint64 m_memoryLimit;
    qint64 m_size = 0;
    QByteArray m_sha256;
    std::vector<QByteArray> m_memory;
    std::optional<StreamSealing> m_sealing;
    std::unique_ptr<QTemporaryFile> m_file; ///< pieces, each after its length
};

} // namespace hoithi
