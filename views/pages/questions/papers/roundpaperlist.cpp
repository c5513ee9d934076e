// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/papers/roundpaperlist.h"

#include <QSignalBlocker>

namespace hoithi {

RoundPaperList::RoundPaperList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("roundPapers"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT roundChosen(item->data(Qt::UserRole).toInt());
    });
}

void RoundPaperList::setRounds(const std::vector<RoundPaper> &rounds)
{
    const QSignalBlocker quiet(this);
    const int chosen = round();
    while (count() > static_cast<int>(rounds.size()))
        delete takeItem(count() - 1);
    while (count() < static_cast<int>(rounds.size()))
        addItem(QString());
    for (int i = 0; i < count(); ++i) {
        const RoundPaper &paper = rounds[static_cast<std::size_t>(i)];
        const QString facts = paperFactsText(paper.state);
        QString text = QStringLiteral("%1\n%2").arg(paper.title, paperStageText(paper.stage));
        if (!facts.isEmpty())
            text += QStringLiteral("\n") + facts;
        item(i)->setText(text);
        item(i)->setToolTip(paper.state.frozen ? QString::fromLatin1(paper.state.hash) : facts);
        item(i)->setData(Qt::UserRole, paper.state.round);
    }
    choose(chosen);
}

void RoundPaperList::choose(int round)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Qt::UserRole).toInt() == round)
            setCurrentRow(i);
    }
}

int RoundPaperList::round() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toInt() : 0;
}

} // namespace hoithi
