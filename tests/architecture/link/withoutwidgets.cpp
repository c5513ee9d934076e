// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked with everything below the views and without Qt Widgets. Passes when its own list of needed libraries holds
// neither widgets nor charts, directly or through another library.
#include <QByteArray>
#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QCoreApplication::applicationFilePath()});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) {
        std::fputs("ldd did not answer\n", stderr);
        return 1;
    }
    const QByteArray needed = ldd.readAllStandardOutput();
    for (const char *forbidden : {"libQt6Widgets", "libQt6Charts", "libQt6PrintSupport"}) {
        if (needed.contains(forbidden)) {
            std::fprintf(stderr, "%s is needed below the views\n", forbidden);
            return 1;
        }
    }
    return needed.contains("libQt6Core") ? 0 : 1;
}
