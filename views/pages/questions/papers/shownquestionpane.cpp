// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/papers/shownquestionpane.h"

#include "services/paperservice.h"
#include "views/pages/questions/phonepreview.h"
#include "views/theme/tokens.h"
#include "views/widgets/contentscroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

ShownQuestionPane::ShownQuestionPane(const Theme &theme, PaperService &papers, QWidget *parent)
    : QFrame(parent),
      m_images([this, &papers](const QByteArray &sha256) { return papers.image(m_paper->round, sha256); }),
      m_variant(new QComboBox(this)), m_key(new QCheckBox(this)), m_nothing(new QLabel(this)),
      m_grounds(new QLabel(this))
{
    setObjectName(QStringLiteral("shownQuestion"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth - space::xxl);
    build(theme);
    connect(m_variant, &QComboBox::currentIndexChanged, this, &ShownQuestionPane::showQuestion);
    connect(m_key, &QCheckBox::toggled, this, [this](bool shown) {
        m_preview->setKeyShown(shown);
        showQuestion();
    });
    retranslate();
}

void ShownQuestionPane::build(const Theme &theme)
{
    m_variant->setObjectName(QStringLiteral("shownVariant"));
    m_key->setObjectName(QStringLiteral("paperShowKey"));
    m_grounds->setObjectName(QStringLiteral("paperGrounds"));
    for (QLabel *label : {m_nothing, m_grounds}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("type", QStringLiteral("muted"));
    }
    auto *content = new QWidget(this);
    m_preview = new PhonePreview(theme, m_images, content);
    m_preview->setObjectName(QStringLiteral("paperPhone"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_preview, m_grounds})
        column->addWidget(part);
    column->addStretch();
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::s);
    choice->addWidget(m_variant);
    choice->addWidget(m_key);
    choice->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addLayout(choice);
    layout->addWidget(contentScroll(content, this), 1);
}

void ShownQuestionPane::show(std::shared_ptr<const Paper> paper, int question)
{
    m_question = question;
    if (m_paper != paper) {
        m_paper = std::move(paper);
        fillVariants();
    }
    showQuestion();
}

void ShownQuestionPane::clear()
{
    m_key->setChecked(false);
    show(nullptr, -1);
    m_images.clear();
}

void ShownQuestionPane::fillVariants()
{
    const QSignalBlocker quiet(m_variant);
    const int chosen = std::max(0, m_variant->currentIndex());
    m_variant->clear();
    if (!m_paper)
        return;
    for (const PaperVariant &variant : m_paper->drawn.variants)
        m_variant->addItem(variant.code.isEmpty() ? tr("the only one") : tr("Paper %1").arg(variant.code));
    m_variant->setCurrentIndex(std::min(chosen, m_variant->count() - 1));
}

void ShownQuestionPane::showQuestion()
{
    const bool any = m_paper && m_question >= 0;
    m_variant->setVisible(any && m_variant->count() > 1);
    m_key->setVisible(any);
    m_nothing->setVisible(!any);
    m_preview->setVisible(any);
    m_grounds->clear();
    if (!any)
        return m_preview->clear();
    for (const ShownQuestion &shown : shownQuestions(*m_paper, std::max(0, m_variant->currentIndex()))) {
        if (shown.index != m_question)
            continue;
        Question question = *shown.wording;
        question.options.clear();
        for (const ShownOption &option : shown.options)
            question.options.push_back(*option.option);
        m_images.want(question.images);
        m_preview->show(tr("Question %1").arg(shown.number), question);
        if (m_key->isChecked())
            m_grounds->setText(QStringList{question.explanation, question.legalReference}.join(u'\n').trimmed());
    }
}

void ShownQuestionPane::retranslate()
{
    m_variant->setAccessibleName(tr("Variant"));
    m_key->setText(tr("Show the ke&y"));
    m_nothing->setText(tr("Choose a question to read it here."));
    fillVariants();
    showQuestion();
}

} // namespace hoithi
