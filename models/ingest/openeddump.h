// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/recordreader.h"
#include "ingest/source/dumppart.h"

#include <memory>

namespace hoithi {

class SheetReader;
class Workbook;

/// The rows of a dump, whatever it is packed in and however they are written down: told from its name, or else from its beginning.
class OpenedDump
{
public:
    /// The bytes must outlive the dump. BadInput or Unsupported says why nothing can be read from them.
    [[nodiscard]] static Result<std::unique_ptr<OpenedDump>> open(DumpBytes &bytes, const DumpPart &part,
                                                                  const MappingProfile &profile,
                                                                  const ReadWatch &watch);
    ~OpenedDump();
    OpenedDump(const OpenedDump &) = delete;
    OpenedDump &operator=(const OpenedDump &) = delete;

    [[nodiscard]] RecordReader &rows();
    [[nodiscard]] DumpFormat format() const; ///< as it was found to be
    /// What is read of a workbook; null of a text.
    [[nodiscard]] const SheetReader *sheet() const;
    [[nodiscard]] Workbook *workbook();

    /// After the last row: all bytes of the file have been read, and it is still the same.
    [[nodiscard]] Result<void> finish();

private:
    struct State;
    explicit OpenedDump(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace hoithi
