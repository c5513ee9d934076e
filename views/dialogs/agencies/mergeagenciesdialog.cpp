// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/agencies/mergeagenciesdialog.h"

#include "base/text.h"
#include "views/widgets/dayfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace hoithi {

namespace {

QString namesOf(const std::vector<AgencyState> &agencies)
{
    constexpr std::size_t most = 5;
    QStringList names;
    for (const AgencyState &agency : agencies) {
        if (static_cast<std::size_t>(names.size()) < most)
            names.append(agency.now.name);
    }
    const QString rest = agencies.size() > most ? QStringLiteral(", …") : QString();
    return names.join(QStringLiteral(", ")) + rest;
}

} // namespace

MergeAgenciesDialog::MergeAgenciesDialog(const std::vector<AgencyState> &agencies, const std::vector<AgencyState> &all,
                                         const ChangeAuthor &author, QWidget *parent)
    : AgencyChangeDialog(
        tr("Merge %n agencies", nullptr, static_cast<int>(agencies.size())),
        tr("%1 count for the successor in all figures as of the day or later, with all their submissions, earlier "
           "ones too; whoever took part for several of them is one person. A round counts as of its close, the whole "
           "contest and the collective prizes as of the last round's close. Their names and codes are still read. The "
           "headcount is the sum, until one is recorded for the successor.")
            .arg(namesOf(agencies)),
        tr("&Merge"), parent),
      m_agencies(agencies), m_into(new QComboBox(this))
{
    setObjectName(QStringLiteral("mergeAgenciesDialog"));
    m_into->setObjectName(QStringLiteral("successor"));
    addSuccessors(all);
    auto *label = new QLabel(tr("&Into"), this);
    label->setBuddy(m_into);
    form()->addRow(label, m_into);
    m_since = addDay(tr("&From the day"), QStringLiteral("since"));
    addReason(author);
}

/// Typing looks anywhere in a name or code, with diacritics or without.
void MergeAgenciesDialog::addSuccessors(const std::vector<AgencyState> &all)
{
    m_into->setEditable(true);
    m_into->setInsertPolicy(QComboBox::NoInsert);
    auto *found = new QStandardItemModel(this);
    for (const AgencyState &agency : all) {
        const bool isMerged = std::ranges::any_of(
            m_agencies, [&agency](const AgencyState &each) { return each.now.code == agency.now.code; });
        if (isMerged)
            continue;
        const QString text = QStringLiteral("%1 (%2)").arg(agency.now.name, agency.now.code);
        m_into->addItem(text, agency.now.code);
        auto *item = new QStandardItem(text);
        item->setData(QString(text + u' ' + searchFolded(text)), Qt::UserRole + 1);
        found->appendRow(item);
    }
    auto *completer = new QCompleter(found, this);
    completer->setCompletionRole(Qt::UserRole + 1);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { m_into->setCurrentText(index.data(Qt::DisplayRole).toString()); });
    m_into->setCompleter(completer);
    m_into->setCurrentIndex(-1);
    m_into->lineEdit()->setPlaceholderText(tr("Name or code"));
    connect(m_into, &QComboBox::editTextChanged, this, &MergeAgenciesDialog::check);
}

QString MergeAgenciesDialog::successor() const
{
    const QString typed = m_into->currentText().trimmed();
    int at = m_into->findText(typed, Qt::MatchFixedString);
    if (at < 0)
        at = m_into->findData(typed);
    return at < 0 ? QString() : m_into->itemData(at).toString();
}

std::vector<AgencyEdit> MergeAgenciesDialog::edits() const
{
    std::vector<AgencyEdit> edits;
    for (const AgencyState &agency : m_agencies) {
        AgencyEdit edit;
        edit.code = agency.now.code;
        edit.mergedInto = successor();
        edit.mergedSince = m_since->day().value_or(QDate());
        edits.push_back(edit);
    }
    return edits;
}

QString MergeAgenciesDialog::missing() const
{
    if (successor().isEmpty())
        return tr("Choose the agency that they are merged into.");
    const QString day = m_since ? m_since->missing() : QString();
    return day.isEmpty() ? AgencyChangeDialog::missing() : day;
}

} // namespace hoithi
