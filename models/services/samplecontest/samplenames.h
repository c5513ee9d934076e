// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/samplecontest/randomsequence.h"

#include <QStringList>

class QJsonObject;

namespace hoithi {

/// Invented people's names with the frequencies of central Viet Nam, from ":/contest/names.json".
class SampleNames
{
public:
    [[nodiscard]] static Result<SampleNames> load();

    /// A full name in Vietnamese order. `mountain`: someone of A Lưới, where two in five are surnamed Hồ.
    [[nodiscard]] QString fullName(RandomSequence &random, bool mountain) const;

private:
    struct Parts
    {
        QStringList texts;
        WeightedChoice choice;

        [[nodiscard]] const QString &pick(RandomSequence &random) const
        {
            return texts[static_cast<qsizetype>(choice.pick(random))];
        }
    };

    static Result<Parts> partsOf(const QJsonObject &names, QLatin1String key);
    [[nodiscard]] QString royalName(RandomSequence &random, bool female) const;

    Parts m_surnames;
    Parts m_maleMiddles;
    Parts m_femaleMiddles;
    Parts m_maleGivens;
    Parts m_femaleGivens;
    Parts m_royalMale;
    Parts m_royalFemale;
    Parts m_generationWords;
    quint32 m_royalShare = 0; ///< in 1/100,000 of all people
};

} // namespace hoithi
