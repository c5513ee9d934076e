// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/index/entryrun.h"

#include "base/namelessfile.h"
#include "services/import/index/noroom.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr qint64 entrySize = static_cast<qint64>(sizeof(IndexEntry));

} // namespace

/// Appends page by page.
class EntryRun::Writer
{
public:
    explicit Writer(std::size_t entries) : m_run(new EntryRun(entries)) { m_page.reserve(entriesOfAPage); }

    [[nodiscard]] Result<void> open()
    {
        m_run->m_file = namelessFile();
        return m_run->m_file->isOpen() ? Result<void>() : noRoomForNotes(*m_run->m_file);
    }
    [[nodiscard]] Result<void> add(const IndexEntry &entry)
    {
        m_run->m_filter.add(entry.key);
        m_page.push_back(entry);
        ++m_run->m_size;
        return m_page.size() < entriesOfAPage ? Result<void>() : writePage();
    }
    [[nodiscard]] Result<std::unique_ptr<EntryRun>> finish()
    {
        if (!m_page.empty())
            HOITHI_CHECK(writePage());
        if (!m_run->m_file->flush())
            return noRoomForNotes(*m_run->m_file);
        return std::move(m_run);
    }

private:
    [[nodiscard]] Result<void> writePage()
    {
        m_run->m_firstKeys.push_back(m_page.front().key);
        const qint64 bytes = std::ssize(m_page) * entrySize;
        if (m_run->m_file->write(reinterpret_cast<const char *>(m_page.data()), bytes) != bytes)
            return noRoomForNotes(*m_run->m_file);
        m_page.clear();
        return {};
    }

    std::unique_ptr<EntryRun> m_run;
    std::vector<IndexEntry> m_page;
};

/// From the first entry to the last.
class EntryRun::Reader
{
public:
    explicit Reader(EntryRun &run) : m_run(&run) {}

    [[nodiscard]] Result<void> next()
    {
        if (++m_at < m_page.size())
            return {};
        m_at = 0;
        m_page.clear();
        return m_nextPage < m_run->m_firstKeys.size() ? m_run->readPage(m_nextPage++, m_page) : Result<void>();
    }
    [[nodiscard]] bool isAtEnd() const { return m_page.empty(); }
    [[nodiscard]] const IndexEntry &entry() const { return m_page[m_at]; }

private:
    EntryRun *m_run;
    std::vector<IndexEntry> m_page;
    std::size_t m_at = 0;
    std::size_t m_nextPage = 0;
};

Result<std::unique_ptr<EntryRun>> EntryRun::write(std::span<const IndexEntry> sorted)
{
    Writer writer(sorted.size());
    HOITHI_CHECK(writer.open());
    for (const IndexEntry &entry : sorted)
        HOITHI_CHECK(writer.add(entry));
    return writer.finish();
}

Result<std::unique_ptr<EntryRun>> EntryRun::merge(std::span<const std::unique_ptr<EntryRun>> runs)
{
    std::size_t size = 0;
    std::vector<Reader> readers;
    for (const std::unique_ptr<EntryRun> &run : runs) {
        size += run->size();
        HOITHI_CHECK(readers.emplace_back(*run).next());
    }
    Writer writer(size);
    HOITHI_CHECK(writer.open());
    std::erase_if(readers, [](const Reader &reader) { return reader.isAtEnd(); });
    while (!readers.empty()) {
        const auto lowest =
            std::ranges::min_element(readers, {}, [](const Reader &reader) { return reader.entry().key; });
        HOITHI_CHECK(writer.add(lowest->entry()));
        HOITHI_CHECK(lowest->next());
        if (lowest->isAtEnd())
            readers.erase(lowest);
    }
    return writer.finish();
}

Result<void> EntryRun::readPage(std::size_t page, std::vector<IndexEntry> &entries)
{
    entries.resize(std::min(entriesOfAPage, m_size - page * entriesOfAPage));
    const qint64 bytes = std::ssize(entries) * entrySize;
    const bool there = m_file->seek(static_cast<qint64>(page * entriesOfAPage) * entrySize);
    if (!there || m_file->read(reinterpret_cast<char *>(entries.data()), bytes) != bytes)
        return noRoomForNotes(*m_file);
    return {};
}

Result<std::uint64_t> EntryRun::find(std::uint64_t key, std::uint64_t rest, std::uint64_t compared)
{
    if (!m_filter.mayHold(key))
        return std::uint64_t{0};
    const auto after = std::ranges::lower_bound(m_firstKeys, key); // entries of this key may begin on the page before
    auto page = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, after - m_firstKeys.begin() - 1));
    for (; page < m_firstKeys.size() && m_firstKeys[page] <= key; ++page) {
        HOITHI_CHECK(readPage(page, m_page));
        for (auto entry = std::ranges::lower_bound(m_page, key, {}, &IndexEntry::key);
             entry != m_page.end() && entry->key == key; ++entry) {
            if (((entry->rest ^ rest) & compared) == 0)
                return entry->rest;
        }
    }
    return std::uint64_t{0};
}

} // namespace hoithi
