// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

#include <cstdio>

namespace hoithi::test {

/// The contract's full counts instead of a sample of them: the ctest label `long`.
[[nodiscard]] inline bool allFaults()
{
    return qgetenv("HOITHI_FAULTS") == "long";
}

/// Counts the runs of one fault and prints its line at the end.
class FaultReport
{
public:
    FaultReport(const char *id, quint32 seed) : m_id(id), m_seed(seed) {}
    ~FaultReport() { std::printf("FAULT %s runs=%d bad=%d (seed %u)\n", m_id, m_runs, m_bad, m_seed); }
    FaultReport(const FaultReport &) = delete;
    FaultReport &operator=(const FaultReport &) = delete;

    /// `problem` is empty where the run went well.
    void ran(const QString &name, const QString &problem)
    {
        ++m_runs;
        if (problem.isEmpty())
            return;
        ++m_bad;
        constexpr int shown = 20;
        if (m_bad <= shown)
            std::printf("FAULT %s %s: %s\n", m_id, qPrintable(name), qPrintable(problem));
        std::fflush(stdout);
    }
    [[nodiscard]] int runs() const { return m_runs; }
    [[nodiscard]] int bad() const { return m_bad; }

private:
    const char *m_id;
    quint32 m_seed;
    int m_runs = 0;
    int m_bad = 0;
};

} // namespace hoithi::test
