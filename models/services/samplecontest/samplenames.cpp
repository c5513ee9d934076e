// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/samplenames.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

Result<SampleNames::Parts> SampleNames::partsOf(const QJsonObject &names, QLatin1String key)
{
    Parts parts;
    const QJsonArray list = names.value(key).toArray();
    for (const auto entry : list) {
        const QJsonArray pair = entry.toArray();
        parts.texts.append(pair.at(0).toString());
        parts.choice.add(static_cast<quint32>(pair.at(1).toInt()));
    }
    if (parts.choice.isEmpty())
        return failure(ErrorCode::Corrupt,
                       QCoreApplication::translate("SampleContest", "The shipped list of names is damaged. "
                                                                    "Install HoiThi again."),
                       key);
    return parts;
}

Result<SampleNames> SampleNames::load()
{
    QFile file(QStringLiteral(":/contest/names.json"));
    QByteArray json;
    if (file.open(QIODevice::ReadOnly))
        json = file.readAll();
    const QJsonObject names = QJsonDocument::fromJson(json).object();

    SampleNames result;
    HOITHI_TRY(result.m_surnames, partsOf(names, QLatin1String("surnames")));
    HOITHI_TRY(result.m_maleMiddles, partsOf(names, QLatin1String("male_middles")));
    HOITHI_TRY(result.m_femaleMiddles, partsOf(names, QLatin1String("female_middles")));
    HOITHI_TRY(result.m_maleGivens, partsOf(names, QLatin1String("male_givens")));
    HOITHI_TRY(result.m_femaleGivens, partsOf(names, QLatin1String("female_givens")));
    HOITHI_TRY(result.m_royalMale, partsOf(names, QLatin1String("royal_male")));
    HOITHI_TRY(result.m_royalFemale, partsOf(names, QLatin1String("royal_female")));
    HOITHI_TRY(result.m_generationWords, partsOf(names, QLatin1String("generation_words")));
    result.m_royalShare = static_cast<quint32>(names.value(QLatin1String("royal_share")).toInt());
    return result;
}

QString SampleNames::royalName(RandomSequence &random, bool female) const
{
    if (!female)
        return QString(m_royalMale.pick(random) + u' ' + m_maleGivens.pick(random));
    const QString family = m_royalFemale.pick(random);
    QString middle = m_femaleMiddles.pick(random);
    middle.remove(QStringLiteral("Thị"));
    const QString given = m_femaleGivens.pick(random);
    return QString(family + u' ' + middle + u' ' + given).simplified();
}

QString SampleNames::fullName(RandomSequence &random, bool mountain) const
{
    const bool female = random.chance(540);
    if (!mountain && random.below(100'000) < m_royalShare)
        return royalName(random, female);

    const QString surname = mountain && random.chance(410) ? QStringLiteral("Hồ") : m_surnames.pick(random);
    QString middle;
    if (surname == QStringLiteral("Nguyễn Phước") && !female)
        middle = m_generationWords.pick(random);
    else
        middle = female ? m_femaleMiddles.pick(random) : m_maleMiddles.pick(random);
    if (!female && random.chance(180)) {
        const QString &second = m_maleMiddles.pick(random);
        if (second != middle && second != QStringLiteral("Văn"))
            middle += QString(u' ' + second);
    } else if (random.chance(8)) {
        middle.clear();
    }
    const QString given = female ? m_femaleGivens.pick(random) : m_maleGivens.pick(random);
    return QString(surname + u' ' + middle + u' ' + given).simplified();
}

} // namespace hoithi
