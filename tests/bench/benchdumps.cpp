// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/sheetwriter.h"
#include "domain/contest/contestpreset.h"
#include "ingest/csvrecords.h"
#include "ingest/source/filebytes.h"
#include "services/samplecontest/samplecontest.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <span>

using namespace hoithi;

namespace {

Result<QString> writeDump(const QString &folder, const QString &suffix, qint64 rows, const Round &round)
{
    return writeBenchDump(QStringLiteral("%1/round%2.%3").arg(folder).arg(round.number).arg(suffix), rows, round);
}

Error failed(const QFile &file)
{
    return {ErrorCode::Io, file.fileName() + QStringLiteral(": ") + file.errorString(), {}};
}

/// The objects of NDJSON as one list.
Result<void> writeJson(const QString &ndjson, const QString &path)
{
    QFile from(ndjson);
    QFile to(path);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return failure(failed(to));
    to.write("[\n");
    for (QByteArray line = from.readLine(); !line.isEmpty();) {
        QByteArray next = from.readLine();
        to.write(next.isEmpty() ? line : line.chopped(1) + ",\n");
        line = std::move(next);
    }
    to.write("]\n");
    return to.flush() ? Result<void>() : failure(failed(to));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The first rows of a CSV as a workbook.
Result<void> writeWorkbook(const QString &csv, const QString &path)
{
    constexpr int mostRows = 100'000;
    HOITHI_TRY(const std::unique_ptr<FileBytes> bytes, FileBytes::open(csv));
    TextWindow window(*bytes);
    CsvRecords records(window, ',');
    std::optional<SheetWriter> sheet;
    for (int row = 0; row <= mostRows; ++row) {
        HOITHI_TRY(const bool any, records.next());
        if (!any)
            break;
        std::vector<SheetColumn> columns;
        std::vector<QString> texts;
        for (const std::string_view field : records.fields()) {
            columns.push_back({text(field)});
            texts.push_back(text(field));
        }
        if (sheet)
            sheet->addRow(texts);
        else
            sheet.emplace(QStringLiteral("Dump"), columns);
    }
    HOITHI_TRY(const QByteArray book, sheet->bytes());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(book) != book.size())
        return failure(failed(file));
    return {};
}

/// One CSV a round, whose number and key go to standard output.
Result<void> writeTables(const QString &folder, qint64 rows, std::span<const Round> rounds)
{
    QTextStream out(stdout);
    for (const Round &round : rounds) {
        HOITHI_TRY(const QString key, writeDump(folder, QStringLiteral("csv"), rows, round));
        out << round.number << ' ' << key << '\n';
    }
    return {};
}

/// The rows of the first round in the other formats too.
Result<void> writeDumps(const QString &folder, qint64 rows, const std::vector<Round> &rounds)
{
    HOITHI_CHECK(writeTables(folder, rows, rounds));
    HOITHI_CHECK(writeDump(folder, QStringLiteral("ndjson"), rows, rounds.front()));
    HOITHI_CHECK(writeJson(folder + QStringLiteral("/round1.ndjson"), folder + QStringLiteral("/round1.json")));
    return writeWorkbook(folder + QStringLiteral("/round1.csv"), folder + QStringLiteral("/round1.xlsx"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::optional<ContestPreset> preset = contestPreset(u"kh2475");
    const bool firstOnly = arguments.size() == 4 && arguments.at(3) == QStringLiteral("first");
    if ((arguments.size() != 3 && !firstOnly) || !preset) {
        QTextStream(stderr) << "usage: hoithi_benchdumps FOLDER ROWS [first]\n";
        return 2;
    }
    const QString folder = arguments.at(1);
    const qint64 rows = arguments.at(2).toLongLong();
    const Result<void> written = firstOnly ? writeTables(folder, rows, std::span(preset->rounds).first(1))
                                           : writeDumps(folder, rows, preset->rounds);
    if (written)
        return 0;
    QTextStream(stderr) << written.error().message << '\n';
    return 1;
}
