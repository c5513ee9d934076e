// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/audit/auditentrydialog.h"

#include "views/pages/audit/auditentrypane.h"
#include "views/theme/tokens.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {
constexpr QSize usualSize(440, 560);
} // namespace

AuditEntryDialog::AuditEntryDialog(ContestSession &session, qint64 number, const QString &back, QWidget *page)
    : QDialog(page)
{
    setObjectName(QStringLiteral("auditEntryDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Audit entry"));
    resize(usualSize);
    auto *pane = new AuditEntryPane(session, this);
    auto *buttons = new QDialogButtonBox(this);
    const auto *leave = buttons->addButton(back, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->addWidget(pane, 1);
    layout->addWidget(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    pane->show(number);
}

} // namespace hoithi
