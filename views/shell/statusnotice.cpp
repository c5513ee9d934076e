// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusnotice.h"

#include <utility>

namespace hoithi {

StatusNotice::StatusNotice(QWidget *parent) : QPushButton(parent)
{
    setProperty("role", QStringLiteral("notice"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] {
        if (const auto follow = m_follow)
            follow();
    });
    hide();
}

void StatusNotice::tell(std::function<QString()> say, std::function<void()> follow)
{
    m_say = std::move(say);
    m_follow = std::move(follow);
    retranslate();
}

void StatusNotice::clear()
{
    m_say = {};
    m_follow = {};
    retranslate();
}

void StatusNotice::setHeldBack(bool heldBack)
{
    m_heldBack = heldBack;
    setVisible(!m_notice.isEmpty() && !m_heldBack);
}

void StatusNotice::retranslate()
{
    m_notice = m_say ? m_say() : QString();
    setToolTip(m_notice);
    setAccessibleName(m_notice);
    ensurePolished();
    put(m_notice);
    const int whole = sizeHint().width();
    m_frame = whole - fontMetrics().horizontalAdvance(m_notice);
    setMaximumWidth(whole);
    setHeldBack(m_heldBack);
    elide();
}

void StatusNotice::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void StatusNotice::elide()
{
    put(fontMetrics().elidedText(m_notice, Qt::ElideRight, width() - m_frame));
}

void StatusNotice::put(QString text)
{
    setText(text.replace(u'&', QStringLiteral("&&"))); // a name holds no mnemonic
}

} // namespace hoithi
