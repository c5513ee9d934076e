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

} // namespace

bool registerTest(const char *className, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({className, std::move(make)});
    return true;
}

int runAll(int argc, char **argv)
{
    const QByteArray only = qgetenv("HOITHI_TEST_CLASS");
    int failed = 0;
    for (const Entry &entry : entries()) {
        if (!only.isEmpty() && only != QByteArray::fromStdString(entry.className))
            continue;
        const auto test = entry.make();
        failed += QTest::qExec(test.get(), argc, argv) != 0 ? 1 : 0;
    }
    if (entries().empty()) {
        std::fputs("no test class is registered\n", stderr);
        return 1;
    }
    return failed;
}

} // namespace hoithi::test
