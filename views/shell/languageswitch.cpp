// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/languageswitch.h"

#include "itemmodels/format.h"

#include <QCoreApplication>
#include <QTranslator>

namespace hoithi {

namespace {

/// English is the language of the sources. Answers for every text, so that no catalogue installed before shines through.
class SourceTexts final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QString::fromUtf8(sourceText);
    }
};

} // namespace

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
    QLocale::setDefault(localeOf(code));
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    if (vietnamese) {
        install(QStringLiteral("qtbase_vi"));
    } else {
        m_translators.push_back(std::make_unique<SourceTexts>());
        QCoreApplication::installTranslator(m_translators.back().get());
    }
    install(QStringLiteral("hoithi_%1").arg(code)); // the one installed last is asked first
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
