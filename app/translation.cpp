// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include "itemmodels/format.h"

#include <QCoreApplication>
#include <QTranslator>

namespace hoithi {

QString startLanguage()
{
    return qEnvironmentVariable("HOITHI_LANGUAGE") == QStringLiteral("en") ? QStringLiteral("en")
                                                                           : QStringLiteral("vi");
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    QLocale::setDefault(localeOf(language));
    for (const QString &catalogue : {QStringLiteral("qtbase_"), QStringLiteral("hoithi_")}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/translations/") + catalogue + language + QStringLiteral(".qm")))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace hoithi
