// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/dumpreader.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace hoithi::dumps {

/// Keeps what a dump holds.
struct Collected final : SubmissionSink
{
    bool submissions(SubmissionBlock &&block) override
    {
        blocks.push_back(std::move(block));
        return goOn;
    }
    bool issues(std::vector<ImportIssue> &&found) override
    {
        rejects.insert(rejects.end(), found.begin(), found.end());
        return goOn;
    }
    /// "2:id name answers" for each row, then "3!reason field" for each issue, a line each.
    [[nodiscard]] std::string rows() const
    {
        std::string text;
        for (const auto &block : blocks) {
            for (const Submission &row : block.rows)
                text.append(std::to_string(row.line))
                    .append(1, ':')
                    .append(row.submissionId)
                    .append(1, ' ')
                    .append(row.fullName)
                    .append(1, ' ')
                    .append(row.answers)
                    .append(1, '\n');
        }
        for (const ImportIssue &issue : rejects)
            text.append(std::to_string(issue.line))
                .append(1, '!')
                .append(rejectReasonCode(issue.reason))
                .append(1, ' ')
                .append(issue.field.toStdString())
                .append(1, '\n');
        return text;
    }
    std::vector<SubmissionBlock> blocks;
    std::vector<ImportIssue> rejects;
    bool goOn = true;
};

/// One paper of four questions, open from 15/9/2023 to 21/9/2023.
[[nodiscard]] inline ValidationContext smallRound()
{
    ValidationContext result;
    result.roundNumber = 1;
    result.opensAtUtc = parseTime("2023-09-15T00:00:00", TimeFormat::Iso).value();
    result.closesAtUtc = parseTime("2023-09-22T00:00:00", TimeFormat::Iso).value();
    result.papers = {{"", 4, 4}};
    return result;
}

/// A folder of the test's own.
class Folder
{
public:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace hoithi::dumps
