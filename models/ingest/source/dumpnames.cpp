// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source/dumpnames.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Suffix
{
    const char *text;
    DumpFormat format;
};
constexpr std::array suffixes{Suffix{".csv", DumpFormat::Csv}, Suffix{".ndjson", DumpFormat::Ndjson},
                              Suffix{".jsonl", DumpFormat::Ndjson}, Suffix{".json", DumpFormat::Json},
                              Suffix{".xlsx", DumpFormat::Xlsx}};

constexpr std::array archives{".zip", ".7z", ".rar", ".tar", ".tgz", ".tar.gz",
                              ".bz2", ".xz", ".txz", ".zst", ".cab", ".iso"};

bool endsWith(const QString &name, const char *suffix)
{
    return name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
}

} // namespace

std::optional<DumpFormat> formatOfName(const QString &name)
{
    const QString unpacked = endsWith(name, ".gz") ? name.chopped(3) : name;
    const auto found =
        std::ranges::find_if(suffixes, [&unpacked](const Suffix &suffix) { return endsWith(unpacked, suffix.text); });
    return found == suffixes.end() ? std::nullopt : std::optional(found->format);
}

QString dumpSuffixes()
{
    QStringList texts;
    for (const Suffix &suffix : suffixes)
        texts << QLatin1String(suffix.text);
    return texts.join(QStringLiteral(", "));
}

bool isArchiveName(const QString &name)
{
    return std::ranges::any_of(archives, [&name](const char *suffix) { return endsWith(name, suffix); });
}

bool isLeftByArchivers(const QString &entry)
{
    const QStringList path = entry.split(QLatin1Char('/'));
    return path.contains(QStringLiteral("__MACOSX")) || path.back() == QStringLiteral(".DS_Store")
           || path.back().compare(QStringLiteral("Thumbs.db"), Qt::CaseInsensitive) == 0;
}

} // namespace hoithi
