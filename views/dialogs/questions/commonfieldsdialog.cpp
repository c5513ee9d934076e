// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/commonfieldsdialog.h"

#include "itemmodels/format.h"
#include "views/dialogs/questions/stagededitor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace hoithi {

CommonFieldsDialog::CommonFieldsDialog(const std::vector<QuestionSource> &sources, int selected, int all,
                                       QWidget *parent)
    : FormDialog(tr("Set fields of several questions"),
                 tr("What is left empty here stays as each question has it. Tags are added."), tr("&Set"), parent),
      m_selected(new QRadioButton(tr("The se&lected questions (%1)").arg(formatNumber(qint64{selected})), this)),
      m_all(new QRadioButton(tr("&All that are taken (%1)").arg(formatNumber(qint64{all})), this)),
      m_source(new QComboBox(this)), m_topic(nullptr), m_difficulty(new QComboBox(this)), m_tags(nullptr)
{
    setObjectName(QStringLiteral("commonFields"));
    m_selected->setObjectName(QStringLiteral("commonSelected"));
    m_all->setObjectName(QStringLiteral("commonAll"));
    m_source->setObjectName(QStringLiteral("commonSource"));
    m_difficulty->setObjectName(QStringLiteral("commonDifficulty"));
    m_selected->setEnabled(selected > 0);
    (selected > 1 ? m_selected : m_all)->setChecked(true);
    form()->addRow(tr("Of"), m_selected);
    form()->addRow(QString(), m_all);
    const auto add = [this](const QString &title, QComboBox *box) {
        auto *label = new QLabel(title, this);
        label->setBuddy(box);
        form()->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &CommonFieldsDialog::check);
    };
    fillSources(*m_source, sources, tr("Stays as it is"));
    fillDifficulties(*m_difficulty, tr("Stays as it is"));
    add(tr("S&ource"), m_source);
    m_topic = addLine(tr("&Topic"), QStringLiteral("commonTopic"));
    add(tr("&Difficulty"), m_difficulty);
    m_tags = addLine(tr("Ta&gs"), QStringLiteral("commonTags"), tr("Separated by commas"));
    check();
}

CommonFields CommonFieldsDialog::fields() const
{
    return {m_source->currentData().toString(), m_topic ? m_topic->text().trimmed() : QString(),
            static_cast<Difficulty>(m_difficulty->currentData().toInt()),
            m_tags ? tagsFrom(m_tags->text()) : QStringList()};
}

bool CommonFieldsDialog::ofSelected() const
{
    return m_selected->isChecked();
}

QString CommonFieldsDialog::missing() const
{
    const CommonFields now = fields();
    const bool nothing =
        now.source.isEmpty() && now.topic.isEmpty() && now.difficulty == Difficulty::Unset && now.tags.isEmpty();
    return nothing ? tr("Choose or type at least one of them.") : QString();
}

} // namespace hoithi
