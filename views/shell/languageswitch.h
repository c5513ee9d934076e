// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace hoithi {

/// The interface's language: texts, Qt's own dialogs, and how numbers are written. Changing it retranslates every open
/// widget through QEvent::LanguageChange.
class LanguageSwitch final
{
public:
    LanguageSwitch();
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;

    /// "vi" or "en".
    void setLanguage(const QString &code);
    [[nodiscard]] const QString &language() const { return m_code; }

private:
    void install(const QString &name);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace hoithi
