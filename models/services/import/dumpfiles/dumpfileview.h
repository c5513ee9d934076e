// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/importview.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hoithi {

/// Which row of which dump is to be shown as it stands there, with so many before and behind it.
struct RowRequest
{
    QString file;
    QString dump; ///< its name, where the file holds several ("dumps.zip/week1.csv"); empty: the only one
    int roundNumber = 0;
    QString profileFile; ///< as ImportRequest says it
    QByteArray profile;
    ImportIssue issue; ///< says where; where several rows begin on one line, the text tells which is meant
    int around = 6;
};

struct RowAsItStands
{
    quint64 line = 0;
    QStringList cells; ///< by column; of a row that cannot be divided, all its text in one
    bool isWhole = false;
};

/// Rows of a dump as they stand in it.
struct RowSurroundings
{
    QString place;       ///< the file, the entry in it, the sheet
    QStringList columns; ///< as the header or the objects call them
    std::vector<RowAsItStands> rows;
    int chosen = 0; ///< of `rows`
    int fault = -1; ///< of `columns`; -1: the whole row
    bool isSheet = false;
};

/// A file that has come into a folder.
struct ArrivedFile
{
    QString file;
    QByteArray sha256;
    /// Batch of these bytes, where there is one, whether it counts or was withdrawn.
    std::optional<qint64> batch;
    bool isWithdrawn = false; ///< or a dump of the zip file is, where the others bring nothing more
    /// It was imported before, counts, and would be a batch once more: rows of it were stored only with a file that was withdrawn
    /// since, or are conflicts by now that are not on record. Of a zip file, those of the dumps that were not withdrawn.
    bool bringsMore = false;
    ImportPreview preview; ///< empty where it was imported before and brings nothing more

    /// Whether importing it brings new rows, and nobody has to decide anything. What is stored and not in it may be in another
    /// file of the round: an import takes nothing away.
    [[nodiscard]] bool isPlain() const
    {
        return !batch && preview.counts.accepted > 0 && preview.counts.rejected() == 0 && preview.counts.conflicts == 0;
    }
    /// Whether importing it would change nothing: all that it holds is stored already.
    [[nodiscard]] bool isKnown() const
    {
        return (batch && !bringsMore)
               || (preview.counts.unchanged > 0 && preview.counts.unchanged == preview.counts.read());
    }
};

} // namespace hoithi
