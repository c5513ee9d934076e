// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

struct archive;

namespace hoithi {

/// One row as it will stand in the dump: texts in UTF-8, nothing checked.
struct SampleRow
{
    qint64 order = 0; ///< rows stand in the file by this (milliseconds since 1970 for clean rows)
    QByteArray submissionId;
    QByteArray accountId;
    QByteArray fullName;
    QByteArray phone;
    QByteArray nationalId;
    QByteArray agencyCode;
    QByteArray agencyName;
    QByteArray round;
    QByteArray paperCode;
    QByteArray startedAt;
    QByteArray submittedAt;
    QByteArray answers; ///< one letter a question
    QByteArray prediction;
    bool malformed = false; ///< written so that it is no row of the format
};

enum class SampleTimeStyle { Offset, Utc, Local };

/// "2023-09-15T08:05:12.345+07:00", "2023-09-15T01:05:12.345Z" or "2023-09-15T08:05:12.345".
[[nodiscard]] QByteArray sampleTimeText(qint64 millis, SampleTimeStyle style);

/// Writes rows to "x.csv", "x.csv.gz" or "x.ndjson", as the name says.
class SampleRowWriter
{
public:
    struct Format
    {
        bool byteOrderMark = false;
        bool carriageReturns = false;
    };

    explicit SampleRowWriter(QString path);
    ~SampleRowWriter();
    Q_DISABLE_COPY_MOVE(SampleRowWriter)

    [[nodiscard]] Result<void> open(Format format);
    [[nodiscard]] Result<void> write(const SampleRow &row);
    /// Nothing is promised to be on disk before this succeeded.
    [[nodiscard]] Result<void> close();

private:
    struct ArchiveCloser
    {
        void operator()(archive *handle) const;
    };

    Result<void> openArchive();
    Result<void> flush();
    [[nodiscard]] Error writeError(const QString &detail) const;
    void appendCsv(const SampleRow &row);
    void appendJson(const SampleRow &row);

    QString m_path;
    QFile m_file;
    std::unique_ptr<archive, ArchiveCloser> m_archive;
    QByteArray m_buffer;
    QByteArray m_lineEnd = "\n";
    bool m_json = false;
};

} // namespace hoithi
