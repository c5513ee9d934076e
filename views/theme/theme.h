// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace hoithi {

/// The style sheet of resources/styles/window.qss with its tokens filled in.
[[nodiscard]] QString styleSheet(const Colours &colours);
[[nodiscard]] QPalette paletteOf(const Colours &colours);

/// Whether all digits are equally wide, regular and bold, so that figures stand exactly below each other.
[[nodiscard]] bool hasTabularFigures(const QFont &font);
/// The system's face, or where its figures are not tabular the first installed one whose are.
[[nodiscard]] QFont interfaceFont();

/// An icon of resources/icons drawn in `colour`, at 16, 24 and 32 pixels; muted when disabled.
[[nodiscard]] QIcon coloredIcon(const QString &name, const QColor &colour, const QColor &disabled);

enum class Appearance { System, Light, Dark };

/// The appearance in force. Owned by the window; pages recolour what they draw themselves when it changes.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] QIcon icon(const QString &name) const;
    /// For icons on the primary button.
    [[nodiscard]] QIcon iconOnAccent(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    Appearance m_appearance = Appearance::System;
    bool m_systemIsDark = false;
    Colours m_colours;
};

} // namespace hoithi
