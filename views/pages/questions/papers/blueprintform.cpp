// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The blueprint editor's fields: how they lie, and what they are called.
#include "views/pages/questions/papers/blueprinteditor.h"
#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>

namespace hoithi {

namespace {
constexpr int seedWidth = 200;
constexpr int fieldWidth = 76;
} // namespace

QWidget *BlueprintEditor::buildCounts()
{
    m_questions->setObjectName(QStringLiteral("blueprintQuestions"));
    m_questions->setRange(1, maximumPaperQuestions);
    m_questions->setValue(Blueprint().questionCount);
    m_questions->setFixedWidth(fieldWidth);
    m_questions->setAlignment(Qt::AlignRight);
    m_questionsLabel->setBuddy(m_questions);
    m_variants->setObjectName(QStringLiteral("blueprintVariants"));
    m_variants->setRange(1, maximumPaperVariants);
    m_variants->setFixedWidth(fieldWidth);
    m_variants->setAlignment(Qt::AlignRight);
    m_variantsLabel->setBuddy(m_variants);
    auto *counts = new QWidget(this);
    auto *line = new QHBoxLayout(counts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_questionsLabel, m_questions})
        line->addWidget(part);
    line->addSpacing(space::l);
    for (QWidget *part : std::initializer_list<QWidget *>{m_variantsLabel, m_variants})
        line->addWidget(part);
    line->addSpacing(space::l);
    line->addWidget(m_approvedOnly);
    line->addStretch();
    return counts;
}

QWidget *BlueprintEditor::buildRows()
{
    m_rowsTitle->setProperty("type", QStringLiteral("section"));
    m_inBank->setObjectName(QStringLiteral("blueprintInBank"));
    for (QLabel *label : {m_inBank, m_rowsHint, m_rest}) {
        label->setProperty("type", QStringLiteral("muted"));
        label->setWordWrap(true);
    }
    m_rest->setObjectName(QStringLiteral("blueprintRest"));
    QList<QWidget *> parts;
    for (int i = 0; i < 7; ++i) {
        m_headerLabels.push_back(new QLabel(m_header));
        m_headerLabels.back()->setProperty("type", QStringLiteral("caption"));
        parts << m_headerLabels.back();
    }
    m_headerLabels.at(4)->setAlignment(Qt::AlignRight);
    m_headerLabels.at(5)->setAlignment(Qt::AlignRight);
    BlueprintRowEdit::arrange(new QHBoxLayout(m_header), parts);
    m_rowLayout->setSpacing(space::s);
    m_addRow->setObjectName(QStringLiteral("addRow"));
    m_problem->setObjectName(QStringLiteral("blueprintProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Negative);
    m_problem->hide();
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(m_addRow);
    below->addWidget(m_rest, 1);
    auto *rows = new QWidget(this);
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rowsTitle, m_inBank, m_rowsHint, m_header})
        layout->addWidget(part);
    layout->addLayout(m_rowLayout);
    layout->addLayout(below);
    layout->addWidget(m_problem);
    return rows;
}

QWidget *BlueprintEditor::buildSeed()
{
    constexpr auto digits = "[0-9]{1,20}";
    m_approvedOnly->setObjectName(QStringLiteral("approvedOnly"));
    m_approvedOnly->setChecked(true);
    m_seed->setObjectName(QStringLiteral("blueprintSeed"));
    m_seed->setFixedWidth(seedWidth);
    m_seed->setText(QString::number(proposedSeed()));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QLatin1String(digits)), m_seed));
    m_seedLabel->setBuddy(m_seed);
    m_otherSeed->setObjectName(QStringLiteral("otherSeed"));
    m_seedHint->setProperty("type", QStringLiteral("muted"));
    m_seedHint->setWordWrap(true);
    auto *seed = new QWidget(this);
    auto *line = new QHBoxLayout(seed);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_seedLabel);
    line->addWidget(m_seed);
    line->addWidget(m_otherSeed);
    line->addWidget(m_seedHint, 1);
    return seed;
}

void BlueprintEditor::retranslate()
{
    m_questionsLabel->setText(tr("&Questions"));
    m_variantsLabel->setText(tr("Va&riants"));
    m_approvedOnly->setText(tr("Approved ones &only"));
    m_rowsTitle->setText(tr("What the paper is made of"));
    m_rowsHint->setText(tr("Each row asks for exactly so many questions; one question may count for several rows. "
                           "Without rows, any question of the bank may be drawn."));
    const QStringList titles{tr("Source"),    tr("Topic"),   tr("Tag"), tr("Difficulty"),
                             tr("Questions"), tr("In bank"), QString()};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_headerLabels.at(static_cast<std::size_t>(i))->setText(titles.at(i));
    m_addRow->setText(tr("Add a ro&w"));
    m_seedLabel->setText(tr("&Seed"));
    m_otherSeed->setText(tr("Ano&ther"));
    m_otherSeed->setToolTip(tr("Proposes another random seed."));
    m_seedHint->setText(tr("The same seed, blueprint and bank draw the same paper: with it the draw can be repeated."));
    m_seed->setToolTip(m_seedHint->text());
    m_rest->setText(tr("Questions that no row asks for fill the paper up."));
    for (BlueprintRowEdit *edit : m_rows)
        edit->retranslate();
    setApprovedFixed(m_approvedFixed);
    showAvailable();
}

} // namespace hoithi
