// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace hoithi {

/// Takes an object apart member by member. The first place that is not as asked for stays in `fault`, which the readers of all
/// parts of a document share; what is read after it means nothing.
class StrictObject
{
public:
    StrictObject(const QJsonValue &value, QString path, QString *fault);

    [[nodiscard]] QString text(const QString &name, qsizetype limit, bool optional = false);
    [[nodiscard]] qint64 integer(const QString &name, qint64 least, qint64 greatest);
    [[nodiscard]] bool truth(const QString &name);
    /// Calls `each` with every element and its place.
    void list(const QString &name, qsizetype limit,
              const std::function<void(const QJsonValue &element, const QString &path)> &each);
    [[nodiscard]] QJsonValue object(const QString &name);
    [[nodiscard]] QString pathOf(const QString &name) const;
    void refuse(const QString &name);

    /// To be called last: a member that nobody read is a fault.
    void finish();

private:
    [[nodiscard]] QJsonValue value(const QString &name);

    QJsonObject m_object;
    QString m_path;
    QString *m_fault;
    QStringList m_known;
};

/// A whole number of JSON within bounds; nothing where it is anything else.
[[nodiscard]] bool isInteger(const QJsonValue &value, qint64 least, qint64 greatest);

/// A text that can be stored and printed: whole characters, no NUL, up to `limit` of them.
[[nodiscard]] bool isPlainText(const QString &text, qsizetype limit);

} // namespace hoithi
