// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqldialect.h"

namespace hoithi {

class PostgresDialect final : public SqlDialect
{
public:
    [[nodiscard]] QString engine() const override;
    [[nodiscard]] QStringList beginWrite() const override;
    [[nodiscard]] QString beginSnapshot() const override;
    [[nodiscard]] QString tableExists() const override;
    [[nodiscard]] QString removeKey(const QString &table) const override;
    [[nodiscard]] QString removeBankKey() const override;
    [[nodiscard]] QStringList forgetKeys(const QString &table) const override;
    [[nodiscard]] Error translate(const QString &nativeCode, const QString &text) const override;
};

} // namespace hoithi
