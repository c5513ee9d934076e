// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/cellparts.h"

#include "base/normalform.h"

#include "exchange/layout/linelabels.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Goes through the lines of one cell.
class CellLines
{
public:
    std::optional<DividedCell> read(const QString &cell)
    {
        for (const QString &line : normalForm(cell, QString::NormalizationForm_C).split(QLatin1Char('\n'))) {
            if (!take(line))
                return std::nullopt;
        }
        if (m_divided.options.size() < 2)
            return std::nullopt;
        for (LabelledOption &option : m_divided.options)
            option.text = option.text.trimmed();
        m_divided.text = m_divided.text.trimmed();
        return std::move(m_divided);
    }

private:
    /// Whether a label in it is the next one.
    bool take(const QString &line)
    {
        std::vector<std::pair<qsizetype, LineLabel>> labels;
        if (const auto label = optionLabel(line, false)) {
            if (label->number != expected())
                return false;
            labels.emplace_back(0, *label);
        }
        const qsizetype from = labels.empty() ? 0 : labels.front().second.size;
        const int next = expected() + static_cast<int>(labels.size());
        const auto further = labels.empty() && !m_divided.options.empty() ? decltype(labels)() //
                                                                          : furtherLabels(line, from, next);
        labels.insert(labels.end(), further.begin(), further.end());
        add(line.first(labels.empty() ? line.size() : labels.front().first));
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const qsizetype begin = labels[i].first + labels[i].second.size;
            const qsizetype end = i + 1 < labels.size() ? labels[i + 1].first : line.size();
            m_divided.options.push_back(
                {labels[i].second.number, line.mid(begin, end - begin), {}, labels[i].second.starred});
        }
        return true;
    }

    [[nodiscard]] int expected() const { return static_cast<int>(m_divided.options.size()); }

    /// "A. Trần B. Nguyễn" is one name, unless blanks alone divide all options of the line.
    static std::vector<std::pair<qsizetype, LineLabel>> furtherLabels(const QString &line, qsizetype from, int next)
    {
        const auto apart = inlineOptions(line, from, next, false);
        const auto close = inlineOptions(line, from, next, true);
        const bool isWhole = next == 0 ? close.size() >= 2 : next + static_cast<int>(close.size()) >= 4;
        return isWhole && close.size() > apart.size() ? close : apart;
    }

    /// More of what was before.
    void add(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        QString &last = m_divided.options.empty() ? m_divided.text : m_divided.options.back().text;
        last += (last.isEmpty() ? QString() : QStringLiteral("\n")) + text.trimmed();
    }

    DividedCell m_divided;
};

} // namespace

std::optional<DividedCell> dividedCell(const QString &cell)
{
    return CellLines().read(cell);
}

} // namespace hoithi
