// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace hoithi {

/// The editable text that a document is made from, already checked: its tags match, every variable and role is known.
/// What may stand in it: resources/templates/README.md.
class DocumentTemplate
{
public:
    enum class Kind {
        Decision,   ///< lines "role: text"
        Rules,      ///< the same
        Letter,     ///< the same
        Certificate ///< JSON with positions in millimetres
    };

    /// Loads template `id` ("decision.vi", "rules.vi", "letter.vi", "certificate.vi") from `userFolder` if a file of that name is
    /// there, else the one that comes with the application. BadInput with the line for a template that cannot be used,
    /// NotFound for an unknown id.
    [[nodiscard]] static Result<DocumentTemplate> load(const QString &id, const QString &userFolder = {});

    /// The same checks on a text at hand, e.g. while it is being edited.
    [[nodiscard]] static Result<DocumentTemplate> fromText(const QString &id, const QString &text);

    /// The file's name: what to copy into the user's folder to change it.
    [[nodiscard]] static QString fileName(const QString &id);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    DocumentTemplate(Kind kind, QString id, QString text);

    Kind m_kind;
    QString m_id;
    QString m_text;
};

} // namespace hoithi
