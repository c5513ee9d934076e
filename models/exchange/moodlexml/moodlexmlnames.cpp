// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/moodlexml/moodlexmlnames.h"

#include <QStringList>
#include <QUrl>

namespace hoithi {

namespace {

const QString pluginFile = QStringLiteral("@@PLUGINFILE@@");

/// Parts of a category. A '/' in a name is written twice.
QStringList partsOf(const QString &category)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < category.size(); ++i) {
        if (category.at(i) != QLatin1Char('/')) {
            parts.last().append(category.at(i));
        } else if (i + 1 < category.size() && category.at(i + 1) == QLatin1Char('/')) {
            parts.last().append(QLatin1Char('/'));
            ++i;
        } else {
            parts.append(QString());
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString pathOfPluginFile(const QString &source)
{
    const QString trimmed = source.trimmed();
    if (!trimmed.startsWith(pluginFile))
        return {};
    QString path = trimmed.mid(pluginFile.size()).section(QLatin1Char('?'), 0, 0);
    while (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    return QUrl::fromPercentEncoding(path.toUtf8());
}

QString pluginFileSource(const QString &name)
{
    return pluginFile + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString truthName(const QString &text)
{
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("Đúng");
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("Sai");
    return text;
}

QString topicOfCategory(const QString &category, QString *above)
{
    QStringList parts = partsOf(category);
    if (!parts.isEmpty() && parts.first().size() > 1 && parts.first().startsWith(QLatin1Char('$'))
        && parts.first().endsWith(QLatin1Char('$')))
        parts.removeFirst();
    if (!parts.isEmpty() && parts.first() == QLatin1String("top"))
        parts.removeFirst();
    if (parts.isEmpty())
        return {};
    const QString topic = parts.takeLast();
    if (above != nullptr)
        *above = parts.join(QLatin1Char('/'));
    return topic;
}

QString categoryOfTopic(const QString &topic)
{
    QString part = topic;
    part.replace(QLatin1Char('/'), QLatin1String("//"));
    return QStringLiteral("$course$/top/") + part;
}

} // namespace hoithi
