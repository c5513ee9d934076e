// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/comparedialog.h"

#include <QFormLayout>
#include <QPushButton>
#include <QTextBrowser>

namespace hoithi {

namespace {
constexpr QSize differenceSize{560, 240};
}

CompareDialog::CompareDialog(const QString &theirName, int theirVersion, const QString &difference, QWidget *parent)
    : FormDialog(tr("%1 has saved the question meanwhile").arg(theirName),
                 tr("How yours differs from their version %1 is shown below. Keeping yours makes a version on top of "
                    "theirs; taking theirs gives up what you typed.")
                     .arg(theirVersion),
                 tr("&Keep mine"), parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    setRejectText(tr("Decide later"));
    auto *text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("difference"));
    text->setMinimumSize(differenceSize);
    text->setHtml(difference);
    auto *theirs = new QPushButton(tr("Take &theirs"), this);
    theirs->setObjectName(QStringLiteral("takeTheirs"));
    form()->addRow(text);
    form()->addRow(theirs);
    connect(theirs, &QPushButton::clicked, this, [this] {
        Q_EMIT theirsChosen();
        reject();
    });
    connect(this, &QDialog::accepted, this, &CompareDialog::mineChosen);
    check();
}

} // namespace hoithi
