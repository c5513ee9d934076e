// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/questionstatedelegate.h"

#include "itemmodels/questions/questiontablemodel.h"
#include "views/theme/theme.h"

namespace hoithi {

Tone toneOf(QuestionState state)
{
    switch (state) {
    case QuestionState::InReview:
        return Tone::Warning;
    case QuestionState::Approved:
        return Tone::Positive;
    case QuestionState::Draft:
    case QuestionState::Retired:
        break;
    }
    return Tone::Neutral;
}

QuestionStateDelegate::QuestionStateDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void QuestionStateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours &colours = m_theme.colours();
    const auto state = static_cast<QuestionState>(index.data(QuestionTableModel::StateRole).toInt());
    QColor colour = colours.text;
    if (state == QuestionState::InReview)
        colour = colours.warning;
    else if (state == QuestionState::Approved)
        colour = colours.positive;
    else if (state == QuestionState::Retired)
        colour = colours.textMuted;
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, colour);
}

} // namespace hoithi
