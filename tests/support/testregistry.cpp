// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"

#include <QtTest>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace hoithi::test {

namespace {

struct Entry
{
    std::string className;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> all;
    return all;
}

struct Share
{
    std::size_t number = 0; ///< from 0
    std::size_t of = 1;
};

/// "1/2" is every other class, beginning with the first; all of them where nothing is said.
Share ownShare()
{
    const QList<QByteArray> parts = qgetenv("HOITHI_TEST_SHARE").split('/');
    if (parts.size() != 2)
        return {};
    const uint number = parts[0].toUInt();
    const uint of = parts[1].toUInt();
    if (number < 1 || number > of)
        qFatal("HOITHI_TEST_SHARE is a number of a number of shares, such as 1/2");
    return {number - 1, of};
}

} // namespace

bool registerTest(const char *className, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({className, std::move(make)});
    return true;
}

int runAll(int argc, char **argv)
{
    const QByteArray only = qgetenv("HOITHI_TEST_CLASS");
    const Share share = ownShare();
    int failed = 0;
    for (std::size_t place = 0; place < entries().size(); ++place) {
        const Entry &entry = entries()[place];
        const bool wanted = only.isEmpty() ? place % share.of == share.number : only == entry.className.c_str();
        if (wanted)
            failed += QTest::qExec(entry.make().get(), argc, argv) != 0 ? 1 : 0;
    }
    if (entries().empty()) {
        std::fputs("no test class is registered\n", stderr);
        return 1;
    }
    return failed;
}

} // namespace hoithi::test
