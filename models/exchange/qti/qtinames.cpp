// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtinames.h"

#include <QStringList>
#include <QUrl>

namespace hoithi {

namespace {

/// "max-choices" becomes "maxChoices".
QString camelCase(const QString &name)
{
    QString camel;
    bool raise = false;
    for (const QChar letter : name) {
        if (letter == QLatin1Char('-')) {
            raise = true;
            continue;
        }
        camel.append(raise ? letter.toUpper() : letter);
        raise = false;
    }
    return camel;
}

void collect(const XmlElement &element, const std::function<bool(const QString &name)> &wanted,
             std::vector<const XmlElement *> &found)
{
    for (const XmlNode &node : element.children) {
        if (!node.element)
            continue;
        if (wanted(node.element->name))
            found.push_back(node.element.get());
        collect(*node.element, wanted, found);
    }
}

} // namespace

void useNamesOfQti2(XmlElement &element)
{
    constexpr QLatin1String prefix("qti-");
    if (element.name.startsWith(prefix)) {
        element.name = camelCase(element.name.mid(prefix.size()));
        for (XmlAttribute &attribute : element.attributes) {
            if (!attribute.name.startsWith(QLatin1String("data-")))
                attribute.name = camelCase(attribute.name);
        }
    }
    for (XmlNode &node : element.children) {
        if (node.element)
            useNamesOfQti2(*node.element);
    }
}

QString folderOf(const QString &entry)
{
    return entry.left(entry.lastIndexOf(QLatin1Char('/')) + 1);
}

QString resolvedHref(const QString &folder, const QString &href)
{
    const QString path = href.trimmed().section(QLatin1Char('#'), 0, 0).section(QLatin1Char('?'), 0, 0);
    if (path.isEmpty() || path.contains(QLatin1Char(':')) || path.startsWith(QLatin1Char('/')))
        return {};
    QStringList parts;
    const QString whole = folder + path;
    for (const QString &part : whole.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("."))
            continue;
        if (part != QLatin1String(".."))
            parts.append(part);
        else if (parts.isEmpty())
            return {};
        else
            parts.removeLast();
    }
    return parts.join(QLatin1Char('/'));
}

const QByteArray *QtiFiles::find(const QString &href) const
{
    if (entries == nullptr)
        return nullptr;
    const QString folder = folderOf(entry);
    for (const QString &name :
         {resolvedHref(folder, href), resolvedHref(folder, QUrl::fromPercentEncoding(href.toUtf8()))}) {
        const auto found = entries->find(name);
        if (!name.isEmpty() && found != entries->end())
            return &found->second;
    }
    return nullptr;
}

std::vector<const XmlElement *> descendants(const XmlElement &element,
                                            const std::function<bool(const QString &name)> &wanted)
{
    std::vector<const XmlElement *> found;
    collect(element, wanted, found);
    return found;
}

} // namespace hoithi
