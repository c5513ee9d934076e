// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionstate.h"
#include "views/widgets/messagebar.h"

#include <QStyledItemDelegate>

namespace hoithi {

class Theme;

/// How far a question has come: the same colour everywhere.
[[nodiscard]] Tone toneOf(QuestionState state);

/// Draws a question's state as its word in its colour.
class QuestionStateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit QuestionStateDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace hoithi
