// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionfile.h"
#include "exchange/layout/keymarks.h"

#include <optional>
#include <set>
#include <vector>

namespace hoithi {

/// An option as its file shows it.
struct LabelledOption
{
    int label = 0; ///< 0 for A, 1 for B …: where it stands, even if those before it are empty
    QString text;
    MarkLook look = {};
    bool starred = false;
};

/// How a key may be meant that people wrote into a document.
enum class KeyKind { Letters, Numbers, Texts };

/// All that a written key can mean, as positions in the list of options. Unset where it cannot be read so; empty where it is read
/// so and names what is not there.
struct KeyReading
{
    QString written;
    std::optional<std::set<int>> letters; ///< "B", "A, C", "B. Huế"
    std::optional<std::set<int>> numbers; ///< "2", "1;3"
    std::optional<std::set<int>> texts;   ///< the wording of an option
    bool hasZero = false;                 ///< a number is 0: somebody may have counted from there
    bool areJoined = false;               ///< letters with nothing between: "AB" may be a wording
    bool saysBoth = false;                ///< a letter and a wording: they have to agree
    QString remark;                       ///< what stood behind a letter and is not that option's wording
};

[[nodiscard]] KeyReading readKey(const QString &written, const std::vector<LabelledOption> &options);

/// What all keys of a file that can be read in one way only are; nothing where they differ, or there is none.
class KeyConvention
{
public:
    void learn(const KeyReading &reading);
    [[nodiscard]] std::optional<KeyKind> kind() const;
    /// Whether numbers count from 0 in this file, so that none can be trusted.
    [[nodiscard]] bool countsFromZero() const { return m_hasZero; }

private:
    std::set<KeyKind> m_kinds;
    bool m_hasZero = false;
};

/// The right options, or the problem instead.
struct KeyDecision
{
    std::set<int> right;
    std::optional<QuestionIssueKind> problem;
    QString detail;
};

/// Never guesses: two readings that differ, and no convention of the file between them, are SeveralKeys.
[[nodiscard]] KeyDecision decideKey(const KeyReading &reading, const KeyConvention &convention);

/// A label's letters without the look-alikes of other alphabets and widths: "Ｂ", "В" (Cyrillic) are "B".
[[nodiscard]] QString latinLabels(const QString &text);

/// How two wordings of an option are compared: case, spacing and a full stop make no difference.
[[nodiscard]] QString comparableOption(const QString &text);

} // namespace hoithi
