// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/typednames.h"

#include "base/personname.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStringListModel>

namespace hoithi {

namespace {

QRegularExpression atAWordsBeginning(const QString &typed)
{
    return QRegularExpression(QStringLiteral("(^|\\s)") + QRegularExpression::escape(typed),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

TypedNames::TypedNames(QWidget *window) : QObject(window) {}

TypedNames *TypedNames::of(const QWidget &dialog)
{
    for (const QWidget *owner = &dialog; owner; owner = owner->parentWidget()) {
        if (auto *names = owner->findChild<TypedNames *>(QString(), Qt::FindDirectChildrenOnly))
            return names;
    }
    return nullptr;
}

void TypedNames::remember(const QString &name)
{
    const QString typed = name.simplified();
    if (!namesPerson(typed))
        return;
    m_names.removeAll(typed);
    m_names.prepend(typed);
}

void TypedNames::offer(QLineEdit &edit) const
{
    if (m_names.isEmpty())
        return;
    auto *matching = new QSortFilterProxyModel(&edit);
    matching->setSourceModel(new QStringListModel(m_names, matching));
    auto *completer = new QCompleter(matching, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains); // a given name comes last
    edit.setCompleter(completer);
    QObject::connect(&edit, &QLineEdit::textEdited, matching, [matching](const QString &typed) {
        matching->setFilterRegularExpression(atAWordsBeginning(typed));
    });
}

} // namespace hoithi
