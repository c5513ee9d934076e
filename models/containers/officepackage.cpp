// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/officepackage.h"

#include "containers/containertexts.h"
#include "containers/xmlevents.h"

#include <algorithm>

namespace hoithi {

namespace {

/// `target` as seen from the folder of `part`; empty where it leads out of the archive.
QString resolved(const QString &part, const QString &target)
{
    QStringList path;
    if (!target.startsWith(QLatin1Char('/')))
        path = part.split(QLatin1Char('/')).mid(0, part.count(QLatin1Char('/')));
    for (const QString &step : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (path.isEmpty())
                return {};
            path.removeLast();
        } else if (step != QLatin1String(".")) {
            path.append(step);
        }
    }
    return path.join(QLatin1Char('/'));
}

class RelationshipParts final : public XmlConsumer
{
public:
    explicit RelationshipParts(const QString &part) : m_part(part) {}

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const QString type = attributes.text("Type");
        OfficeRelationship found{attributes.text("Id"), type.mid(type.lastIndexOf(QLatin1Char('/')) + 1), {}};
        if (attributes("TargetMode") != "External")
            found.target = resolved(m_part, attributes.text("Target"));
        m_found.push_back(found);
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    [[nodiscard]] const std::vector<OfficeRelationship> &found() const { return m_found; }

private:
    QString m_part;
    std::vector<OfficeRelationship> m_found;
};

} // namespace

Result<std::vector<OfficeRelationship>> relationshipsOf(const ArchiveEntries &entries, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/')) + 1;
    const QString name = part.left(slash) + QLatin1String("_rels/") + part.mid(slash) + QLatin1String(".rels");
    const auto entry = entries.find(name);
    if (entry == entries.end())
        return std::vector<OfficeRelationship>();
    RelationshipParts parts(part);
    HOITHI_CHECK(readXml(entry->second, name, parts));
    return parts.found();
}

QString relatedPart(const ArchiveEntries &entries, const std::vector<OfficeRelationship> &relationships,
                    QLatin1String kind)
{
    const auto found = std::ranges::find_if(relationships, [&](const OfficeRelationship &relationship) {
        return relationship.kind == kind && entries.contains(relationship.target);
    });
    return found == relationships.end() ? QString() : found->target;
}

bool isOfficeBefore2007(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<ArchiveEntries> openOfficePackage(const QByteArray &bytes, const QString &suffix,
                                         const std::function<bool(const QString &name)> &wanted,
                                         const ArchiveLimits &limits)
{
    if (isOfficeBefore2007(bytes))
        return failure(
            ErrorCode::BadInput,
            Containers::tr("The file is of the format before 2007, or protected by a password. Open it in its "
                           "program, and save it as .%1 without a password.")
                .arg(suffix));
    if (!looksLikeZip(bytes))
        return failure(ErrorCode::BadInput, Containers::tr("The file is no .%1 file.").arg(suffix));
    return readArchive(bytes, wanted, limits);
}

} // namespace hoithi
