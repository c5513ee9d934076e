// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/paperview.h"
#include "views/dialogs/formdialog.h"

class QComboBox;

namespace hoithi {

/// What of a paper is looked at or exported: with or without the key, which variant, and as which kind of file.
class PaperOutputDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Use { Preview, Export };
    PaperOutputDialog(Use use, const Paper &paper, const QString &roundTitle, QWidget *parent);

    [[nodiscard]] PaperKey key() const;
    [[nodiscard]] PaperFormat format() const;
    [[nodiscard]] std::optional<int> variant() const; ///< empty: all

private:
    [[nodiscard]] QString missing() const override { return {}; }
    QComboBox *addChoice(const QString &label, const QString &name, const QStringList &texts);
    void look();

    QComboBox *m_format = nullptr; ///< of an export
    QComboBox *m_key;
    QComboBox *m_variant;
};

/// "json", "pdf", "docx".
[[nodiscard]] QString fileEnding(PaperFormat format);

} // namespace hoithi
