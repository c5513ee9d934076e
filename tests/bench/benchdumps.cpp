// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contestpreset.h"
#include "services/samplecontest/samplecontest.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace hoithi;

namespace {

/// One dump a round; its number and key go to standard output.
int writeDumps(const QString &folder, qint64 rows, const std::vector<Round> &rounds)
{
    QTextStream out(stdout);
    for (const Round &round : rounds) {
        const Result<QString> key =
            writeBenchDump(QStringLiteral("%1/round%2.csv").arg(folder).arg(round.number), rows, round);
        if (!key) {
            QTextStream(stderr) << key.error().message << '\n';
            return 1;
        }
        out << round.number << ' ' << *key << '\n';
    }
    return 0;
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
    return writeDumps(arguments.at(1), arguments.at(2).toLongLong(), preset->rounds);
}
