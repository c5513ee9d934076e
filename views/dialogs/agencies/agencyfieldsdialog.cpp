// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/agencies/agencyfieldsdialog.h"

#include "itemmodels/contesttablemodels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <set>

namespace hoithi {

AgencyFieldsDialog::AgencyFieldsDialog(const std::vector<AgencyState> &agencies, const std::vector<AgencyState> &all,
                                       const ChangeAuthor &author, QWidget *parent)
    : AgencyChangeDialog(agencies.empty()       ? tr("Add an agency")
                         : agencies.size() == 1 ? tr("Change %1").arg(literal(agencies.front().now.name))
                                                : tr("Change %n agencies", nullptr, static_cast<int>(agencies.size())),
                         tr("Names are read from now on in files that were imported earlier, too; a former name stays "
                            "readable. A name that two agencies have means none of them."),
                         agencies.empty() ? tr("&Add") : tr("&Change"), parent),
      m_agencies(agencies)
{
    setObjectName(QStringLiteral("agencyFieldsDialog"));
    if (agencies.empty())
        m_code = addLine(tr("&Code"), QStringLiteral("agencyCode"), tr("As files have it"));
    if (agencies.size() <= 1) {
        m_name = addLine(tr("&Name"), QStringLiteral("agencyName"));
        m_aliases = addLine(tr("&Other names"), QStringLiteral("agencyAliases"), tr("divided by |"));
    }
    m_kind = addChoice(tr("&Kind"), QStringLiteral("agencyKind"), all, &AgencyVersion::kind);
    m_bloc = addChoice(tr("B&loc"), QStringLiteral("agencyBloc"), all, &AgencyVersion::bloc);
    m_parent = addLine(tr("Code of the agency abo&ve"), QStringLiteral("agencyParent"));
    m_counted = new QComboBox(this);
    m_counted->setObjectName(QStringLiteral("agencyCounted"));
    m_counted->addItems({tr("as it is"), tr("counted in figures"), tr("not counted any more")});
    auto *label = new QLabel(tr("&Figures"), this);
    label->setBuddy(m_counted);
    form()->addRow(label, m_counted);
    if (agencies.size() > 1)
        m_parent->setPlaceholderText(tr("Left empty: as it is"));
    if (agencies.size() == 1)
        fill(agencies.front().now);
    addReason(author);
}

QComboBox *AgencyFieldsDialog::addChoice(const QString &label, const QString &objectName,
                                         const std::vector<AgencyState> &all, QString AgencyVersion::*field)
{
    std::set<QString> values;
    for (const AgencyState &agency : all)
        values.insert(agency.now.*field);
    values.erase(QString());
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->addItem(m_agencies.empty() ? QString() : tr("as it is"), QString());
    for (const QString &value : values)
        choice->addItem(field == &AgencyVersion::bloc ? blocText(value) : value, value);
    auto *name = new QLabel(label, this);
    name->setBuddy(choice);
    form()->addRow(name, choice);
    return choice;
}

void AgencyFieldsDialog::fill(const AgencyVersion &agency)
{
    m_name->setText(agency.name);
    m_aliases->setText(agency.aliases.join(QStringLiteral(" | ")));
    m_parent->setText(agency.parentCode);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(agency.kind)));
    m_bloc->setCurrentIndex(std::max(0, m_bloc->findData(agency.bloc)));
}

std::vector<AgencyEdit> AgencyFieldsDialog::edits() const
{
    AgencyEdit common;
    if (m_name) {
        common.name = m_name->text();
        common.aliases = m_aliases->text().split(u'|', Qt::SkipEmptyParts);
        common.parentCode = m_parent->text();
    } else if (!m_parent->text().trimmed().isEmpty()) {
        common.parentCode = m_parent->text();
    }
    if (m_kind->currentIndex() > 0)
        common.kind = m_kind->currentData().toString();
    if (m_bloc->currentIndex() > 0)
        common.bloc = m_bloc->currentData().toString();
    if (m_counted->currentIndex() > 0)
        common.counted = m_counted->currentIndex() == 1;
    std::vector<AgencyEdit> edits;
    if (m_code) {
        common.code = m_code->text();
        edits.push_back(common);
    }
    for (const AgencyState &agency : m_agencies) {
        common.code = agency.now.code;
        edits.push_back(common);
    }
    return edits;
}

QString AgencyFieldsDialog::missing() const
{
    if (m_code && m_code->text().trimmed().isEmpty())
        return tr("Type the agency's code.");
    if (m_name && m_name->text().trimmed().isEmpty())
        return tr("Type the agency's name.");
    return AgencyChangeDialog::missing();
}

} // namespace hoithi
