// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace hoithi {

class ContestSession;

/// One entry of the audit trail, over the page that names it, so that closing it is the way back.
class AuditEntryDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `back` is what the button says that leads there.
    AuditEntryDialog(ContestSession &session, qint64 number, const QString &back, QWidget *page);
};

} // namespace hoithi
