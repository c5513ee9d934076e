// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contestpreset.h"
#include "services/samplecontest/samplecontest.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace hoithi;

namespace {

Result<QString> writeDump(const QString &folder, const QString &suffix, qint64 rows, const Round &round)
{
    return writeBenchDump(QStringLiteral("%1/round%2.%3").arg(folder).arg(round.number).arg(suffix), rows, round);
}

/// One CSV a round, whose number and key go to standard output, and the rows of the first as NDJSON too.
Result<void> writeDumps(const QString &folder, qint64 rows, const std::vector<Round> &rounds)
{
    QTextStream out(stdout);
    for (const Round &round : rounds) {
        HOITHI_TRY(const QString key, writeDump(folder, QStringLiteral("csv"), rows, round));
        out << round.number << ' ' << key << '\n';
    }
    HOITHI_CHECK(writeDump(folder, QStringLiteral("ndjson"), rows, rounds.front()));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::optional<ContestPreset> preset = contestPreset(u"kh2475");
    if (arguments.size() != 3 || !preset) {
        QTextStream(stderr) << "usage: hoithi_benchdumps FOLDER ROWS\n";
        return 2;
    }
    const Result<void> written = writeDumps(arguments.at(1), arguments.at(2).toLongLong(), preset->rounds);
    if (written)
        return 0;
    QTextStream(stderr) << written.error().message << '\n';
    return 1;
}
