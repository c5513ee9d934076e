// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"
#include "views/dialogs/vault/sealedcontent.h"

#include <QString>

namespace hoithi {

/// One page with the recovery code, to be kept away from the computer.
class RecoverySheet final : public PagedDocument
{
public:
    RecoverySheet(SealedContent what, QString code, QString contest);

    [[nodiscard]] int pageCount() const override { return 1; }
    [[nodiscard]] QSizeF pageSize() const override;
    void paint(QPainter &painter, int page) const override;

    [[nodiscard]] QString title() const;
    /// What the paper says, as text.
    [[nodiscard]] QString text() const;

private:
    SealedContent m_what;
    QString m_code;
    QString m_contest;
};

} // namespace hoithi
