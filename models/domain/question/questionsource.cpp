// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hoithi {

Result<std::vector<QuestionSource>> questionSourcesFromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    std::vector<QuestionSource> sources;
    bool sound = document.isArray();
    for (const QJsonValue value : document.array()) {
        const QJsonObject object = value.toObject();
        QuestionSource source{object.value(QLatin1String("code")).toString(),
                              object.value(QLatin1String("shortName")).toString(),
                              object.value(QLatin1String("title")).toString()};
        sound = sound && object.size() == 3 && !source.code.isEmpty() && !source.shortName.isEmpty()
                && !source.title.isEmpty()
                && std::ranges::find(sources, source.code, &QuestionSource::code) == sources.end();
        sources.push_back(std::move(source));
    }
    if (!sound)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Question", "The list of source documents is damaged. Use an intact "
                                                               "copy."));
    return sources;
}

std::vector<QuestionSource> presetSources(const QString &presetId)
{
    QFile file(QStringLiteral(":/contest/%1/sources.json").arg(presetId));
    if (presetId.contains(QLatin1Char('/')) || !file.open(QIODevice::ReadOnly))
        return {};
    return questionSourcesFromJson(file.readAll()).value_or(std::vector<QuestionSource>());
}

} // namespace hoithi
