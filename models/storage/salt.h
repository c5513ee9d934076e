// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace hoithi {

/// 128 random bits, as hex. A row that says little, and that not everybody may read, holds some: everybody reads its digest in
/// the audit trail, and would find the row by trying all there are.
[[nodiscard]] inline QString randomSalt()
{
    QRandomGenerator *random = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace hoithi
