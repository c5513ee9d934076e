// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/stagedpreview.h"

#include "views/pages/questions/phonepreview.h"
#include "views/theme/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hoithi {

StagedPreview::StagedPreview(const Theme &theme, BankService &bank, QWidget *parent)
    : QWidget(parent), m_images(QuestionImages::sourceOf(bank)), m_phone(new PhonePreview(theme, m_images, this)),
      m_after(new QLabel(this))
{
    setObjectName(QStringLiteral("stagedPreview"));
    m_phone->setKeyShown(true);
    m_after->setObjectName(QStringLiteral("stagedAfter"));
    m_after->setTextFormat(Qt::PlainText);
    m_after->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_phone);
    layout->addWidget(m_after);
    layout->addStretch();
}

void StagedPreview::show(const QString &heading, const Question &question,
                         const std::map<QByteArray, QByteArray> &images)
{
    for (const QuestionImage &image : question.images) {
        if (const auto bytes = images.find(image.sha256);
            bytes != images.end() && m_images.picture(image.sha256).isNull())
            (void)m_images.add(bytes->second, image.name, {}); // one that cannot be shown leaves its name
    }
    m_phone->show(heading, question);
    QStringList lines;
    if (!question.explanation.isEmpty())
        lines << tr("Explanation: %1").arg(question.explanation);
    if (!question.legalReference.isEmpty())
        lines << tr("Legal reference: %1").arg(question.legalReference);
    m_after->setText(lines.join(u'\n'));
    m_after->setVisible(!lines.isEmpty());
}

void StagedPreview::clear()
{
    m_images.clear();
    m_phone->clear();
    m_after->hide();
}

} // namespace hoithi
