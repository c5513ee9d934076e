// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/wordtext.h"
#include "containers/xmlevents.h"

#include <optional>

namespace hoithi {

/// What a style or a run says about looks; unset where it leaves that to others.
struct WordLookChange
{
    std::optional<bool> bold;
    std::optional<bool> underline;
    std::optional<QString> highlight;
    std::optional<QString> colour;

    /// Whether the element is one of a run's properties that matter.
    bool take(std::string_view name, const XmlAttributes &attributes);
    void applyTo(WordLook &look) const;
};

/// Whether an on/off property is on.
[[nodiscard]] bool isSwitchedOn(const XmlAttributes &attributes);

struct WordListPlace
{
    int list = 0; ///< 0 for none
    int level = 0;
};

/// The styles of a document with what they inherit.
class WordStyles
{
public:
    struct Style
    {
        QString basedOn;
        WordLookChange look;
        std::optional<int> list;
        std::optional<int> level;
        bool isHeading = false;
    };

    [[nodiscard]] static Result<WordStyles> read(const QByteArray &bytes, const QString &part);
    void applyTo(WordLook &look, const QString &style) const;
    [[nodiscard]] WordListPlace listOf(const QString &style) const;
    [[nodiscard]] bool isHeading(const QString &style) const;

private:
    /// The style and those it is based on, the most general last; a circle ends.
    [[nodiscard]] std::vector<const Style *> chain(const QString &style) const;

    std::map<QString, Style> m_styles;
};

/// Counts numbered paragraphs as Word does.
class WordNumbering
{
public:
    struct Level
    {
        int start = 1;
        QString format;
        QString text; ///< "Câu %1."
    };
    struct List
    {
        int shape = -1; ///< of which it is one
        std::map<int, int> starts;
        std::map<int, Level> levels; ///< that differ from the shape's
    };

    [[nodiscard]] static Result<WordNumbering> read(const QByteArray &bytes, const QString &part);
    /// The label of the next paragraph there; empty for bullets and none.
    [[nodiscard]] QString nextLabel(WordListPlace place);

private:
    [[nodiscard]] const Level *levelOf(const List &list, int level) const;

    std::map<int, std::map<int, Level>> m_shapes;
    std::map<int, List> m_lists;
    std::map<int, std::map<int, int>> m_counters; ///< by shape and level
    std::map<int, std::map<int, bool>> m_begun;   ///< by list and level
};

} // namespace hoithi
