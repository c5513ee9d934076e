// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/import/differencespanel.h"

#include "itemmodels/format.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filterfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace hoithi {

DifferencesPanel::DifferencesPanel(const QString &name, const Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent), m_link(new QPushButton(this)), m_unchanged(new QLabel(this)),
      m_filter(new FilterField(theme, this)), m_table(new DataTable(name, settings, this)), m_more(new QLabel(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(name + u'_' + differenceName(static_cast<DifferenceKind>(i)));
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setCheckable(true);
        connect(chip, &QToolButton::toggled, this, &DifferencesPanel::select);
        row->addWidget(chip);
        m_chips.at(i) = chip;
    }
    m_unchanged->setProperty("type", QStringLiteral("muted"));
    row->addWidget(m_unchanged);
    m_link->setObjectName(name + QStringLiteral("Link"));
    m_link->setProperty("role", QStringLiteral("link"));
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, [this] { m_followed(); });
    row->addWidget(m_link);
    row->addStretch();
    row->addWidget(m_filter);
    m_more->setProperty("type", QStringLiteral("muted"));
    m_more->setObjectName(QStringLiteral("moreDifferences"));
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they came
    m_table->setInitialWidths({110, 120, 180, 120, 130, 190, 190, 160, 80});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
    connect(m_filter, &FilterField::textSettled, &m_sorted, &TextFilterModel::setText);
}

void DifferencesPanel::showDifferences(const std::vector<ImportDifference> &differences, const Counts &counts)
{
    m_counts = counts;
    m_kept = {};
    for (const ImportDifference &difference : differences)
        ++m_kept.at(static_cast<std::size_t>(difference.kind));
    m_rows = differenceRows(differences);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QSignalBlocker quiet(m_chips.at(i));
        m_chips.at(i)->setChecked(counts.ofKind.at(i) > 0);
        m_chips.at(i)->setEnabled(m_kept.at(i) > 0);
        m_chips.at(i)->setVisible(counts.ofKind.at(i) > 0);
    }
    select();
}

void DifferencesPanel::select()
{
    std::vector<DifferenceRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [this](const DifferenceRow &row) {
        return m_chips.at(static_cast<std::size_t>(row.kind))->isChecked();
    });
    m_model.setRows(std::move(rows));
    showTexts();
}

void DifferencesPanel::showTexts()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setText(
            tr("%1: %2").arg(differenceKindText(static_cast<DifferenceKind>(i)), formatNumber(m_counts.ofKind.at(i))));
        m_chips.at(i)->setToolTip(tr("Shows these rows, or leaves them out"));
    }
    m_unchanged->setVisible(m_counts.unchanged > 0);
    m_unchanged->setText(tr("Unchanged: %1").arg(formatNumber(m_counts.unchanged)));
    const qint64 all = std::accumulate(m_counts.ofKind.begin(), m_counts.ofKind.end(), qint64{0});
    const qint64 kept = std::accumulate(m_kept.begin(), m_kept.end(), qint64{0});
    m_more->setVisible(kept < all);
    m_more->setText(
        tr("Of %1 differences the first %2 are listed; all are counted.").arg(formatNumber(all), formatNumber(kept)));
}

void DifferencesPanel::showLink(const QString &text, std::function<void()> followed)
{
    m_followed = std::move(followed);
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void DifferencesPanel::focusFilter()
{
    m_filter->focusField();
}

void DifferencesPanel::retranslate()
{
    m_filter->setPlaceholder(tr("Filter differences"));
    m_model.retranslate();
    showTexts();
}

} // namespace hoithi
