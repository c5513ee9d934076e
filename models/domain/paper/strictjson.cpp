// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/strictjson.h"

namespace hoithi {

StrictObject::StrictObject(const QJsonValue &value, QString path, QString *fault)
    : m_object(value.toObject()), m_path(std::move(path)), m_fault(fault)
{
    if (!value.isObject() && m_fault->isEmpty())
        *m_fault = m_path.isEmpty() ? QStringLiteral("{}") : m_path;
}

QString StrictObject::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : QString(m_path + QLatin1Char('.') + name);
}

void StrictObject::refuse(const QString &name)
{
    if (m_fault->isEmpty())
        *m_fault = pathOf(name);
}

QJsonValue StrictObject::value(const QString &name)
{
    m_known.append(name);
    return m_object.value(name);
}

QString StrictObject::text(const QString &name, qsizetype limit, bool optional)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && optional)
        return {};
    if (!found.isString() || !isPlainText(found.toString(), limit))
        refuse(name);
    return found.toString();
}

qint64 StrictObject::integer(const QString &name, qint64 least, qint64 greatest)
{
    const QJsonValue found = value(name);
    if (!isInteger(found, least, greatest)) {
        refuse(name);
        return least;
    }
    return found.toInteger();
}

bool StrictObject::truth(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isBool())
        refuse(name);
    return found.toBool();
}

void StrictObject::list(const QString &name, qsizetype limit,
                        const std::function<void(const QJsonValue &element, const QString &path)> &each)
{
    const QJsonValue found = value(name);
    const QJsonArray elements = found.toArray();
    if (!found.isArray() || elements.size() > limit)
        refuse(name);
    for (qsizetype i = 0; i < elements.size() && m_fault->isEmpty(); ++i)
        each(elements.at(i), QStringLiteral("%1[%2]").arg(pathOf(name)).arg(i));
}

QJsonValue StrictObject::object(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isObject())
        refuse(name);
    return found;
}

void StrictObject::finish()
{
    for (const QString &name : m_object.keys()) {
        if (!m_known.contains(name))
            refuse(name.left(50));
    }
}

bool isInteger(const QJsonValue &value, qint64 least, qint64 greatest)
{
    // toInteger() gives the other number for what is no whole one.
    const qint64 whole = value.toInteger(least - 1);
    return value.isDouble() && whole >= least && whole <= greatest;
}

bool isPlainText(const QString &text, qsizetype limit)
{
    return text.size() <= limit && text.isValidUtf16() && !text.contains(QChar(QChar::Null));
}

} // namespace hoithi
