// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/import/index/indexentry.h"
#include "services/import/index/keyfilter.h"

#include <QTemporaryFile>

#include <memory>
#include <span>
#include <vector>

namespace hoithi {

/// Entries ascending by key in a file without a name: in memory are a filter, and the first key of each page. For one thread.
class EntryRun
{
public:
    /// Io where there is no room.
    [[nodiscard]] static Result<std::unique_ptr<EntryRun>> write(std::span<const IndexEntry> sorted);
    [[nodiscard]] static Result<std::unique_ptr<EntryRun>> merge(std::span<const std::unique_ptr<EntryRun>> runs);

    [[nodiscard]] std::size_t size() const { return m_size; }
    void prefetch(std::uint64_t key) const { m_filter.prefetch(key); }
    /// As EntryTable::find().
    [[nodiscard]] Result<std::uint64_t> find(std::uint64_t key, std::uint64_t rest, std::uint64_t compared);

private:
    class Writer;
    class Reader;

    explicit EntryRun(std::size_t entries) : m_filter(entries) {}
    [[nodiscard]] Result<void> readPage(std::size_t page, std::vector<IndexEntry> &entries);

    static constexpr std::size_t entriesOfAPage = 1024; ///< 16 KiB, as much as Qt reads at once

    std::unique_ptr<QTemporaryFile> m_file;
    std::size_t m_size = 0;
    KeyFilter m_filter;
    std::vector<std::uint64_t> m_firstKeys; ///< of the pages
    std::vector<IndexEntry> m_page;         ///< read last
};

} // namespace hoithi
