// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace hoithi {

/// Vietnamese unless HOITHI_LANGUAGE says "en".
[[nodiscard]] QString startLanguage();

/// Installs our texts and Qt's own in a language ("vi", "en").
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace hoithi
