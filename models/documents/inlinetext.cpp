// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/inlinetext.h"

namespace hoithi {

namespace {

class InlineParser
{
public:
    std::vector<InlineRun> parse(const QString &markup)
    {
        for (qsizetype at = 0; at < markup.size(); ++at)
            at += step(markup, at);
        closeRun();
        return std::move(m_runs);
    }

private:
    /// Handles the character at `at`; returns how many more were used up.
    qsizetype step(const QString &markup, qsizetype at)
    {
        const QChar ch = markup.at(at);
        const bool more = at + 1 < markup.size();
        if (ch == u'\\' && more) {
            m_run.text += markup.at(at + 1);
            return 1;
        }
        if (ch != u'*') {
            m_run.text += ch;
            return 0;
        }
        const bool twice = more && markup.at(at + 1) == u'*';
        closeRun();
        bool &flag = twice ? m_run.bold : m_run.italic;
        flag = !flag;
        return twice ? 1 : 0;
    }

    void closeRun()
    {
        if (!m_run.text.isEmpty())
            m_runs.push_back(m_run);
        m_run.text.clear();
    }

    std::vector<InlineRun> m_runs;
    InlineRun m_run;
};

} // namespace

std::vector<InlineRun> inlineRuns(const QString &markup)
{
    return InlineParser().parse(markup);
}

} // namespace hoithi
