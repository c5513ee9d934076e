// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/mergedialog.h"

#include "views/theme/tokens.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int columnWidth = 176;
constexpr int dialogWidth = 720;

QLabel *cell(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(columnWidth - space::xl);
    return label;
}

/// A text of any length beside its button: the button's own text would neither wrap nor be cut.
QRadioButton *choice(const QString &text, const QString &name, const QString &spoken, QGridLayout &grid, int row,
                     int column, QWidget *parent)
{
    auto *button = new QRadioButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    button->setToolTip(text);
    const QString shown = button->fontMetrics().elidedText(text, Qt::ElideRight, columnWidth);
    button->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    grid.addWidget(button, row, column);
    return button;
}

} // namespace

MergeDialog::MergeDialog(const QString &theirName, const std::vector<FieldChoice> &fields, QWidget *parent)
    : FormDialog(tr("%1 has filled in the same").arg(theirName),
                 tr("Both of you changed these fields since you began. Choose for each what stays: everybody sees it "
                    "then. Nothing of yours is lost before you choose."),
                 tr("&Keep the chosen"), parent)
{
    setObjectName(QStringLiteral("mergeDialog"));
    setMinimumWidth(dialogWidth);
    setRejectText(tr("Decide later"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    const QStringList heads{tr("Field"), tr("Before"), tr("Mine"), theirName};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = cell(heads.at(column), this);
        head->setProperty("type", QStringLiteral("caption"));
        grid->addWidget(head, 0, column);
    }
    for (const FieldChoice &field : fields)
        addRow(*grid, field);
    form()->addRow(grid);
    form()->addRow(takeAllButtons());
    check();
}

QHBoxLayout *MergeDialog::takeAllButtons()
{
    auto *all = new QHBoxLayout;
    auto *mine = new QPushButton(tr("Take all &mine"), this);
    mine->setObjectName(QStringLiteral("takeAllMine"));
    auto *theirs = new QPushButton(tr("Take all &theirs"), this);
    theirs->setObjectName(QStringLiteral("takeAllTheirs"));
    all->addStretch();
    all->addWidget(mine);
    all->addWidget(theirs);
    connect(mine, &QPushButton::clicked, this, [this] { takeAll(&Row::mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { takeAll(&Row::theirs); });
    return all;
}

void MergeDialog::addRow(QGridLayout &grid, const FieldChoice &field)
{
    const int row = grid.rowCount();
    const QString nothing = tr("(empty)");
    const auto shown = [&nothing](const QString &text) {
        return text.isEmpty() ? nothing : text;
    };
    grid.addWidget(cell(field.label, this), row, 0);
    grid.addWidget(cell(shown(field.before), this), row, 1);
    QRadioButton *mine = choice(shown(field.mine), QString(field.field + QStringLiteral(".mine")),
                                tr("%1, mine: %2").arg(field.label, shown(field.mine)), grid, row, 2, this);
    QRadioButton *theirs = choice(shown(field.theirs), QString(field.field + QStringLiteral(".theirs")),
                                  tr("%1, theirs: %2").arg(field.label, shown(field.theirs)), grid, row, 3, this);
    auto *group = new QButtonGroup(this);
    for (QRadioButton *button : {mine, theirs}) {
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, &MergeDialog::check);
    }
    m_rows.push_back({field.field, mine, theirs});
}

void MergeDialog::takeAll(QRadioButton *Row::*side)
{
    for (const Row &row : m_rows)
        (row.*side)->setChecked(true);
}

QString MergeDialog::missing() const
{
    const bool all =
        std::ranges::all_of(m_rows, [](const Row &row) { return row.mine->isChecked() || row.theirs->isChecked(); });
    return all ? QString() : tr("Choose for each field.");
}

void MergeDialog::accept()
{
    QStringList theirs;
    for (const Row &row : m_rows) {
        if (row.theirs->isChecked())
            theirs << row.field;
    }
    Q_EMIT chosen(theirs);
    QDialog::accept();
}

} // namespace hoithi
