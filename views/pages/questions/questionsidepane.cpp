// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/questionsidepane.h"

#include "views/pages/questions/phonepreview.h"
#include "views/theme/tokens.h"
#include "views/widgets/contentscroll.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hoithi {

namespace {
constexpr int leastWidth = 240;
}

QuestionSidePane::QuestionSidePane(const Theme &theme, const QuestionImages &images, QWidget *history, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_key(new QCheckBox(this))
{
    setObjectName(QStringLiteral("questionSidePane"));
    setMinimumWidth(leastWidth);
    m_tabs->setObjectName(QStringLiteral("questionTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPreview(theme, images), QString());
    m_tabs->addTab(history, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &QuestionSidePane::turned);
    connect(m_key, &QCheckBox::toggled, m_preview, &PhonePreview::setKeyShown);
}

QWidget *QuestionSidePane::buildPreview(const Theme &theme, const QuestionImages &images)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xs, space::s, space::xs, 0);
    layout->setSpacing(space::s);
    m_preview = new PhonePreview(theme, images, page);
    QScrollArea *scrolled = contentScroll(m_preview, page);
    scrolled->setFocusPolicy(Qt::NoFocus);
    m_key->setObjectName(QStringLiteral("showKey"));
    layout->addWidget(m_key);
    layout->addWidget(scrolled, 1);
    return page;
}

void QuestionSidePane::show(const QString &heading, const Question &question)
{
    m_preview->show(heading, question);
}

void QuestionSidePane::clear()
{
    m_key->setChecked(false);
    m_preview->clear();
}

bool QuestionSidePane::showsHistory() const
{
    return m_tabs->currentIndex() == 1;
}

void QuestionSidePane::retranslate()
{
    m_tabs->setTabText(0, tr("As on the phone"));
    m_tabs->setTabText(1, tr("History"));
    m_key->setText(tr("Show the ke&y"));
}

} // namespace hoithi
