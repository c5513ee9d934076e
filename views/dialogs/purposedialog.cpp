// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/purposedialog.h"

#include "views/shell/conteststate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hoithi {

QString PurposeDialog::consequenceOf(PurposeMatter matter)
{
    if (matter == PurposeMatter::Paper)
        return tr(
            "The round is not over: its paper is secret. Why it is looked at or leaves the contest, and your name, "
            "go into the audit trail first.");
    return tr("The file holds personal data. Its purpose, your name, the number of rows and the file's digest go "
              "into the audit trail before the file is there.");
}

QStringList PurposeDialog::usualPurposes(PurposeMatter matter)
{
    if (matter == PurposeMatter::Paper)
        return {tr("Checking the paper before it is frozen"), tr("Loading it into the contest system"),
                tr("Printing it for the round"), tr("Keeping on file")};
    return {tr("Announcing the results"),
            tr("Deciding on prizes and handing them out"),
            tr("Report to the superior authority"),
            tr("Checking with the agencies"),
            tr("Answering a complaint"),
            tr("Inspection or audit"),
            tr("Keeping on file")};
}

PurposeDialog::PurposeDialog(const QString &last, QWidget *parent, PurposeMatter matter)
    : FormDialog(matter == PurposeMatter::Paper ? tr("What is the paper needed for?") : tr("Purpose of this export"),
                 consequenceOf(matter), tr("&Continue"), parent),
      m_matter(matter), m_purpose(new QComboBox(this))
{
    setObjectName(QStringLiteral("purposeDialog"));
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_purpose->setEditable(true);
    m_purpose->addItems(usualPurposes(matter));
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
    if (!purpose().isEmpty())
        return {};
    return m_matter == PurposeMatter::Paper ? tr("Say what the paper is needed for.")
                                            : tr("Say what the people are exported for.");
}

void askForPurpose(ContestState &state, QWidget *parent, std::function<void(const QString &purpose)> given,
                   PurposeMatter matter)
{
    const bool people = matter == PurposeMatter::People;
    auto *dialog = new PurposeDialog(people ? state.exportPurpose() : QString(), parent, matter);
    QObject::connect(dialog, &QDialog::accepted, parent, [&state, dialog, people, given = std::move(given)] {
        if (people)
            state.setExportPurpose(dialog->purpose());
        given(dialog->purpose());
    });
    dialog->open();
}

} // namespace hoithi
