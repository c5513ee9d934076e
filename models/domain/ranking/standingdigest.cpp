// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text that standingDigest() hashes, ASCII but for the ids: one line a row in the standing's order, each ended by
// "\n", of eight fields separated by one tab:
//
//   place            0 when not eligible
//   submission_id    its length in bytes, ":", its UTF-8 bytes (the length keeps any id from looking like another line)
//   correct
//   prediction       |prediction − target|, or "-"
//   submitted        milliseconds since 1970-01-01T00:00:00Z
//   duration         milliseconds, or "-"
//   prize            index into the rule book's prizes; -1 none, -2 undecided
//   eligibility      0 eligible, 1 excluded, 2 too few correct, 3 no prediction
#include "domain/ranking/ranking.h"

#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <thread>

namespace hoithi {

namespace {

/// Gathers lines in one buffer, which grows to what a chunk needs and is used again.
class LineBuffer
{
public:
    void clear() { m_used = 0; }
    void beginLine(std::size_t idLength)
    {
        const std::size_t needed = m_used + restOfLine + idLength;
        if (needed > m_buffer.size())
            m_buffer.resize(std::max({m_buffer.size() * 2, firstSize, needed}));
    }
    void number(qint64 value)
    {
        char *begin = m_buffer.data() + m_used;
        m_used += static_cast<std::size_t>(std::to_chars(begin, m_buffer.data() + m_buffer.size(), value).ptr - begin);
    }
    void numberOrDash(std::optional<qint64> value)
    {
        if (value)
            number(*value);
        else
            character('-');
    }
    void character(char c) { m_buffer[m_used++] = c; }
    void bytes(std::string_view text)
    {
        std::ranges::copy(text, m_buffer.data() + m_used);
        m_used += text.size();
    }
    [[nodiscard]] QByteArrayView view() const { return {m_buffer.data(), static_cast<qsizetype>(m_used)}; }

private:
    static constexpr std::size_t firstSize = std::size_t{256} * 1024;
    static constexpr std::size_t restOfLine = 256; ///< seven numbers of at most 20 characters, and what separates them

    std::string m_buffer;
    std::size_t m_used = 0;
};

/// What a line shows, next to each other.
struct Line
{
    const StandingRow *row = nullptr;
    Candidate candidate;
    std::array<char, 32> idStart{};
};

/// Rows of the standing point all over the candidates. Fetched one by one each waits for memory twice; in blocks the
/// processor waits for many at a time.
class LineBlock
{
public:
    void fetch(const RankingInput &input, std::span<const StandingRow> rows)
    {
        m_size = rows.size();
        for (std::size_t i = 0; i < m_size; ++i) {
            m_lines[i].row = &rows[i];
            m_lines[i].candidate = input.candidates[rows[i].candidate];
        }
        for (std::size_t i = 0; i < m_size; ++i) {
            const std::string_view id = input.submissionId(m_lines[i].candidate);
            std::ranges::copy(id.substr(0, m_lines[i].idStart.size()), m_lines[i].idStart.begin());
        }
    }
    [[nodiscard]] std::span<const Line> lines() const { return std::span(m_lines).first(m_size); }

    static constexpr std::size_t capacity = 64;

private:
    std::array<Line, capacity> m_lines;
    std::size_t m_size = 0;
};

void addLine(LineBuffer &lines, const RankingInput &input, const Line &line, qint64 target)
{
    const Candidate &candidate = line.candidate;
    lines.beginLine(candidate.idLength);
    lines.number(line.row->place);
    lines.character('\t');
    lines.number(candidate.idLength);
    lines.character(':');
    if (candidate.idLength <= line.idStart.size())
        lines.bytes({line.idStart.data(), candidate.idLength});
    else
        lines.bytes(input.submissionId(candidate));
    lines.character('\t');
    lines.number(candidate.correct);
    lines.character('\t');
    lines.numberOrDash(predictionError(candidate, target));
    lines.character('\t');
    lines.number(candidate.submittedAtMs);
    lines.character('\t');
    lines.numberOrDash(durationMs(candidate));
    lines.character('\t');
    lines.number(line.row->prize);
    lines.character('\t');
    lines.number(static_cast<qint64>(line.row->eligibility));
    lines.character('\n');
}

using Rows = std::span<const StandingRow>;

void format(const RankingInput &input, Rows rows, qint64 target, LineBuffer &lines)
{
    LineBlock block;
    lines.clear();
    for (std::size_t first = 0; first < rows.size(); first += LineBlock::capacity) {
        block.fetch(input, rows.subspan(first, std::min(LineBlock::capacity, rows.size() - first)));
        for (const Line &line : block.lines())
            addLine(lines, input, line, target);
    }
}

/// Takes the first `count` rows, or what there is, off `rows`.
Rows takeRows(Rows &rows, std::size_t count)
{
    const Rows taken = rows.first(std::min(count, rows.size()));
    rows = rows.subspan(taken.size());
    return taken;
}

} // namespace

QByteArray standingDigest(const RankingInput &input, const Ranking &ranking)
{
    // Writing the lines takes longer than hashing them: of each two chunks another thread writes the second.
    constexpr std::size_t chunk = std::size_t{32} * 1024;
    Sha256 hash;
    LineBuffer lines;
    LineBuffer moreLines;
    for (Rows rows(ranking.rows); !rows.empty();) {
        const Rows here = takeRows(rows, chunk);
        const Rows there = takeRows(rows, chunk);
        std::jthread second;
        if (!there.empty())
            second = std::jthread([&] { format(input, there, ranking.target, moreLines); });
        format(input, here, ranking.target, lines);
        hash.add(lines.view());
        if (second.joinable()) {
            second.join();
            hash.add(moreLines.view());
        }
    }
    return hash.hex();
}

} // namespace hoithi
