// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/officepackage.h"
#include "containers/zipfile.h"
#include "ingest/dumpsource.h"
#include "ingest/sheet/sheetlines.h"

#include <limits>

namespace hoithi {

/// Whether these are the entries of an office document.
[[nodiscard]] bool isOfficeDocument(const std::vector<ZipEntry> &entries);

/// An .xlsx file of any length: its sheets are streamed, only the texts that cells share are in memory.
class Workbook
{
public:
    struct Sheet
    {
        QString name;
        bool hidden = false;
        QString part;
    };

    /// BadInput where it is no workbook, or beyond what is read. `place` is what errors call it; the device outlives the workbook.
    /// With `texts`, only so many of the shared texts are read: enough for the first rows, without the time that all take.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(
        QIODevice &device, const QString &place, const ReadWatch &watch,
        std::size_t texts = std::numeric_limits<std::size_t>::max());
    /// Whether all shared texts were read; without them, a cell beyond the first rows may seem to lack its text.
    [[nodiscard]] bool hasAllTexts() const { return m_texts.size() < m_textLimit; }

    /// In the order of their tabs.
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    /// One at a time: they share the device.
    [[nodiscard]] Result<std::unique_ptr<SheetLines>> lines(const Sheet &sheet);
    /// Whether days count from 1904.
    [[nodiscard]] bool since1904() const { return m_since1904; }
    static constexpr int daysTo1904 = 1462; ///< from where days of other workbooks begin

private:
    Workbook(QIODevice &device, QString place, ReadWatch watch)
        : m_device(device), m_place(std::move(place)), m_watch(std::move(watch))
    {}

    [[nodiscard]] Result<void> readParts();
    [[nodiscard]] Result<void> readSheets(const QString &workbook);
    [[nodiscard]] Result<void> readTexts(const QString &part);
    [[nodiscard]] Result<void> readSmallParts(const QString &workbook);
    [[nodiscard]] Result<QByteArray> smallPart(const QString &name);
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> stream(const QString &name);
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> watchedStream(const QString &name);

    QIODevice &m_device;
    QString m_place;
    ReadWatch m_watch;
    std::vector<ZipEntry> m_entries;
    ArchiveEntries m_parts; ///< the small ones with what they hold, the others empty
    std::vector<Sheet> m_sheets;
    SharedTexts m_texts;
    std::size_t m_textLimit = std::numeric_limits<std::size_t>::max();
    std::vector<bool> m_dateStyles;
    bool m_since1904 = false;
};

} // namespace hoithi
