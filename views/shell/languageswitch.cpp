// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/languageswitch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace hoithi {

LanguageSwitch::LanguageSwitch() = default;

LanguageSwitch::~LanguageSwitch()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void LanguageSwitch::setLanguage(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    const bool vietnamese = code == QStringLiteral("vi");
    QLocale::setDefault(vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                   : QLocale(QLocale::English, QLocale::UnitedStates));
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    install(QStringLiteral("hoithi_%1").arg(code));
    if (vietnamese)
        install(QStringLiteral("qtbase_vi"));
}

void LanguageSwitch::install(const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/%1.qm").arg(name)))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace hoithi
