// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/purposedialog.h"

#include "views/shell/conteststate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hoithi {

PurposeDialog::PurposeDialog(const QString &last, QWidget *parent)
    : FormDialog(tr("Purpose of this export"),
                 tr("The file holds personal data. Its purpose, your name, the number of rows and the file's digest go "
                    "into the audit trail before the file is there."),
                 tr("&Continue"), parent),
      m_purpose(new QComboBox(this))
{
    setObjectName(QStringLiteral("purposeDialog"));
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_purpose->setEditable(true);
    m_purpose->addItems({tr("Announcing the results"), tr("Deciding on prizes and handing them out"),
                         tr("Report to the superior authority"), tr("Checking with the agencies"),
                         tr("Answering a complaint"), tr("Inspection or audit"), tr("Keeping on file")});
    m_purpose->setCurrentIndex(-1);
    m_purpose->setEditText(last);
    m_purpose->lineEdit()->setPlaceholderText(tr("Choose one, or write another"));
    auto *label = new QLabel(tr("&Purpose"), this);
    label->setBuddy(m_purpose);
    form()->addRow(label, m_purpose);
    connect(m_purpose, &QComboBox::editTextChanged, this, &PurposeDialog::check);
    check();
}

QString PurposeDialog::purpose() const
{
    return m_purpose->currentText().trimmed();
}

QString PurposeDialog::missing() const
{
    return purpose().isEmpty() ? tr("Say what the people are exported for.") : QString();
}

void askForPurpose(ContestState &state, QWidget *parent, std::function<void(const QString &purpose)> given)
{
    auto *dialog = new PurposeDialog(state.exportPurpose(), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [&state, dialog, given = std::move(given)] {
        state.setExportPurpose(dialog->purpose());
        given(dialog->purpose());
    });
    dialog->open();
}

} // namespace hoithi
