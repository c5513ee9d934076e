// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionsource.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hoithi {

namespace {

/// "Quyết định số 62/2021/QĐ-UBND" and "QĐ 62/2021/QĐ-UBND" as "qd622021qdubnd".
QString reduced(const QString &name)
{
    QString text = searchFolded(name);
    for (const auto &[words, letters] :
         {std::pair("quyet dinh", "qd"), std::pair("nghi quyet", "nq"), std::pair("ke hoach", "kh"),
          std::pair("chuong trinh", "ctr"), std::pair(" so ", " ")})
        text.replace(QLatin1String(words), QLatin1String(letters));
    text.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
    return text;
}

/// Whether a name begins so, and not in the middle of a number.
bool begins(const QString &name, const QString &wanted)
{
    constexpr qsizetype enough = 4; // "qd62"
    const QString whole = reduced(name);
    const bool cutsNumber =
        whole.size() > wanted.size() && whole.at(wanted.size()).isDigit() && wanted.back().isDigit();
    return wanted.size() >= enough && whole.startsWith(wanted) && !cutsNumber;
}

} // namespace

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

QString sourceCodeOf(const std::vector<QuestionSource> &sources, const QString &text)
{
    const QString wanted = reduced(text);
    if (wanted.isEmpty())
        return text;
    const auto isExact = [&wanted](const QuestionSource &source) {
        return wanted == reduced(source.code) || wanted == reduced(source.shortName) || wanted == reduced(source.title);
    };
    if (const auto exact = std::ranges::find_if(sources, isExact); exact != sources.end())
        return exact->code;
    const auto isMeant = [&wanted](const QuestionSource &source) {
        return begins(source.shortName, wanted) || begins(source.title, wanted);
    };
    const auto meant = std::ranges::find_if(sources, isMeant);
    const bool isOne = meant != sources.end() && std::none_of(std::next(meant), sources.end(), isMeant);
    return isOne ? meant->code : text;
}

} // namespace hoithi
